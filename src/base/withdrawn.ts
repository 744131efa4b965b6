// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands in the place of a text that those who keep the halle withdrew, and how it is said. The words
// are those of `halle.withdrawn_words`; a file or a feed without a language shows them as they are.
import type { Lang } from './language.ts';

const mark = /\[texte retiré · text withdrawn · (\d{4}-\d\d-\d\d)\]/g;

/** Whether a text is one that was withdrawn. */
export const isWithdrawn = (text: string): boolean => new RegExp(mark.source).test(text);

/** What a field holds at first; nothing of a text that was withdrawn: its field waits for another. */
export function asWritten(initial: unknown): string {
  const text = String(initial ?? '');
  return isWithdrawn(text) ? '' : text;
}

/** The same words, each mark said as a sentence. @param say the sentence, by the ISO date */
export const withdrawnIn = (words: string, lang: Lang, say: (lang: Lang, day: string) => string): string =>
  words.includes('[texte retiré ·') ? words.replace(mark, (_, day: string) => say(lang, day)) : words;
