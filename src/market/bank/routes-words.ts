// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pages of the bank are said with: names of trades.
import { type Lang, wordsOf } from '../../base/language.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import type { Saying } from './parts.tsx';
import type { FunctionGroup } from './parts-form.tsx';

export function sayingOf(lang: Lang, at: Date): Saying {
  const labels = new Map(
    loadThesaurus().functions.map(({ id, label }) => [id as string, wordsOf(label, lang)]),
  );
  return { lang, at, functionWords: (id) => labels.get(id) ?? id };
}

/** The trades of the thesaurus, by group. */
export function functionGroups(lang: Lang): FunctionGroup[] {
  const { groups, functions } = loadThesaurus();
  return groups.map(({ id, label }) => ({
    id,
    label: wordsOf(label, lang),
    functions: functions
      .filter(({ group }) => group === id)
      .map((one) => ({ id: one.id, label: wordsOf(one.label, lang) })),
  }));
}
