// SPDX-License-Identifier: AGPL-3.0-or-later
// Figures of the proof as people write them.
import { formatNumber } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import type { Estimate } from '../proof.ts';
import { texts } from '../texts.ts';

export const speak = (lang: Lang) => speaker(texts, lang);

/** « 98,9 % » @param share 0 to 1 */
export const percent = (lang: Lang, share: number, digits = 1): string =>
  formatNumber(lang, share, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** « 0,896 », or « +0,029 ». */
export function decimal(lang: Lang, value: number, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return formatNumber(lang, value, { ...three, signDisplay }).replace('-', '−');
}

/** « 0,864 à 0,919 » */
export function range(lang: Lang, { from, to }: Estimate, say: (value: number) => string): string {
  return speak(lang)('measure.proof.range', { from: say(from), to: say(to) });
}
