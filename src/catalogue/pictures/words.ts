// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a picture is not shown, in words.
import { type Lang, speaker } from '../../base/language.ts';
import { texts as pictureTexts } from '../../platform/picture/texts.ts';
import { texts as httpTexts } from '../../platform/texts.ts';
import type { WhyNot } from './picture.ts';
import { texts } from './texts.ts';

const all = { ...httpTexts, ...pictureTexts, ...texts };

export function whyNotWords(lang: Lang, { why, facts }: WhyNot): string {
  const key = Object.hasOwn(all, why) ? (why as keyof typeof all) : 'catalogue.pictures.broken';
  return speaker(all, lang)(key, facts as Record<string, string | number>);
}
