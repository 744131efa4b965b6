// SPDX-License-Identifier: AGPL-3.0-or-later
// A band of price in words.
import { formatMoney } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Band } from './estimate.ts';
import { texts } from './texts.ts';

/** « moins de 5 000 € », « de 5 000 € à 15 000 € », « plus de 40 000 € ». */
export function bandWords(lang: Lang, { from, to }: Band): string {
  const t = speaker(texts, lang);
  if (!from) return t('market.estimate.under', { to: formatMoney(lang, to!) });
  if (!to) return t('market.estimate.over', { from: formatMoney(lang, from) });
  return t('market.estimate.between', { from: formatMoney(lang, from), to: formatMoney(lang, to) });
}
