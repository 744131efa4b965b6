// SPDX-License-Identifier: AGPL-3.0-or-later
// The shares as a table to take away, for a text file or a spreadsheet: amounts as numbers, in the currency.
import { minorDigits } from '../../base/currency.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import type { SheetCell } from '../../platform/table/spreadsheet.ts';
import type { Simulated } from './simulated.ts';
import { texts } from './texts.ts';
import { reasonWords } from './words.ts';

/** @returns the headings first, the sum last */
export function tableOf(lang: Lang, { lines, paid, outside, total }: Simulated, use: string): SheetCell[][] {
  const t = speaker(texts, lang);
  const headings = [
    t('pools.try.who'),
    t('pools.try.people-column'),
    use,
    `${t('pools.try.pays')} (${paid.currency})`,
    t('pools.try.alone'),
    t('pools.try.own'),
    t('pools.try.why'),
  ];
  const rows = lines.map(({ participant: { name, line }, people, pays, why }): SheetCell[] => [
    name,
    counted(people),
    counted(line.use),
    amount(pays),
    line.alone ? amount(line.alone) : '',
    line.own ? amount(line.own) : '',
    reasonWords(lang, why, use),
  ]);
  const last = (words: string, sum: Money): SheetCell[] => [words, '', '', amount(sum), '', '', ''];
  return [
    headings,
    ...rows,
    last(t('pools.try.all'), paid),
    ...(outside.cents > 0 ? [last(t('pools.try.grant'), outside), last(t('pools.try.total'), total)] : []),
  ];
}

const amount = ({ cents, currency }: Money): SheetCell => {
  const decimals = minorDigits(currency);
  return { value: cents / 10 ** decimals, decimals };
};

const counted = (written: string): SheetCell =>
  /^\d{1,15}$/.test(written) ? { value: Number(written), decimals: 0 } : written;
