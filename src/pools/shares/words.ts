// SPDX-License-Identifier: AGPL-3.0-or-later
// The reasons of a share as sentences.
import { formatMoney } from '../../base/format.ts';
import type { Lang, TextFacts } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import type { Why } from './outcome.ts';

export const isMoney = (fact: unknown): fact is Money =>
  typeof fact === 'object' && fact !== null && 'cents' in fact;

/**
 * @param say the sentences of `texts.ts` beside this file, in that language
 * @param columns how people call the columns of the table of members
 */
export function whyWords(
  lang: Lang,
  why: readonly Why[],
  say: (key: Why['key'], facts: TextFacts) => string,
  columns: Readonly<Record<string, string>> = {},
): string {
  const sentences = why.map(({ key, facts }) => {
    const told = Object.entries(facts).map(([name, fact]) => [
      name,
      isMoney(fact) ? formatMoney(lang, fact) : name === 'column' ? (columns[String(fact)] ?? fact) : fact,
    ]);
    return say(key, Object.fromEntries(told));
  });
  return sentences.join(' ');
}
