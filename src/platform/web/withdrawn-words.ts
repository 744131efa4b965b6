// SPDX-License-Identifier: AGPL-3.0-or-later
// What a page or a feed says in the place of a text that was withdrawn.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

/** @param day ISO date */
export const withdrawnWords = (lang: Lang, day: string): string =>
  speaker(texts, lang)('web.withdrawn', { day: formatDay(lang, day) });
