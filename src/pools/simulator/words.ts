// SPDX-License-Identifier: AGPL-3.0-or-later
// How the columns of a simulation are called, and its reasons in words.
import { type Lang, speaker } from '../../base/language.ts';
import type { Why } from '../shares/outcome.ts';
import { texts as shareTexts } from '../shares/texts.ts';
import { whyWords } from '../shares/words.ts';
import { columns } from './asked.ts';
import { texts } from './texts.ts';

/** @param use what the quantity counts */
export const columnWords = (lang: Lang, use: string): Readonly<Record<string, string>> => ({
  [columns.people]: speaker(texts, lang)('pools.try.people-word'),
  [columns.use]: use,
});

export const reasonWords = (lang: Lang, why: readonly Why[], use: string): string => {
  const say = speaker(shareTexts, lang);
  return whyWords(
    lang,
    why,
    (key, facts) => say(key as keyof typeof shareTexts, facts),
    columnWords(lang, use),
  );
};
