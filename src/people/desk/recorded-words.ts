// SPDX-License-Identifier: AGPL-3.0-or-later
// What an act of the journal is called, on the page of an organisation and in the mail that tells it of one.
import { fill, type Lang, speaker, type Texts, wordsOf } from '../../base/language.ts';
import { organisationTexts } from './texts.ts';

/**
 * Under which key the words of an act stand: those of `market.mission-opened` under
 * `market.recorded.mission-opened`. The journal writes acts about usages under `catalogue`, as it always has.
 */
export const recordedKey = (kind: string): string =>
  kind.replace(/^catalogue\.(?=usage|peer)/, 'usages.').replace('.', '.recorded.');

/**
 * What an act is called; a general word for one that an older halle wrote.
 * @param known the words of the features to the right
 */
export function recordedWords(lang: Lang, kind: string, known: Texts): string {
  const key = recordedKey(kind);
  const all: Texts = { ...organisationTexts, ...known };
  const words = Object.hasOwn(all, key) ? all[key] : undefined;
  return words
    ? fill(wordsOf(words, lang, key), lang)
    : speaker(organisationTexts, lang)('people.record.other');
}
