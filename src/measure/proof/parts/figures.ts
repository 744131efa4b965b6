// SPDX-License-Identifier: AGPL-3.0-or-later
// Figures of the proof as people write them.
import { type Lang, speaker } from '../../../base/language.ts';
import type { Estimate } from '../proof.ts';
import { texts } from '../texts.ts';

export const speak = (lang: Lang) => speaker(texts, lang);

const locale = (lang: Lang) => (lang === 'en' ? 'en-GB' : lang);

/** « 98,9 % » @param share 0 to 1 */
export function percent(lang: Lang, share: number, digits = 1): string {
  return share.toLocaleString(locale(lang), {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** « 0,896 », or « +0,029 ». */
export function decimal(lang: Lang, value: number, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  return value
    .toLocaleString(locale(lang), { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay })
    .replace('-', '−');
}

/** « 0,864 à 0,919 » */
export function range(lang: Lang, { from, to }: Estimate, say: (value: number) => string): string {
  return speak(lang)('measure.proof.range', { from: say(from), to: say(to) });
}

/** « 1ᵉʳ juillet 2021 », from an ISO date. */
export function dayWords(lang: Lang, iso: string): string {
  const words = new Date(`${iso}T12:00:00Z`).toLocaleDateString(locale(lang), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return lang === 'fr' ? words.replace(/^1 /, '1ᵉʳ ') : words;
}
