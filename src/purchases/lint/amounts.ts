// SPDX-License-Identifier: AGPL-3.0-or-later
// Amounts, numbers and lengths of time as tenders write them, in flattened words.
import { readAmount } from '../../base/amount.ts';

export interface AmountFound {
  /** In hundredths. */
  readonly cents: number;
  /** Said to be with tax, without, or neither. */
  readonly tax: 'with' | 'without' | 'unsaid';
  readonly from: number;
  readonly to: number;
}

const written =
  /(?<![\d.,])(\d{1,3}(?:[ .']\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s*(k|m|millions?|mille|milliers)?\s?(?:d'|de )?(€|euros?\b|eur\b|\$|dollars?\b|cad\b)/g;
const taxed =
  /^[\s(]{0,3}(?:\$|eur\b|euros?)?\s*(?:\(?)\s*(ttc|tvac|toutes taxes|taxes comprises|t\.t\.c|ht|htva|h\.t|hors taxes?|hors tva|avant taxes)/;
const times: Readonly<Record<string, number>> = {
  k: 1e3,
  mille: 1e3,
  milliers: 1e3,
  m: 1e6,
  million: 1e6,
  millions: 1e6,
};

export function amountsIn(flat: string): AmountFound[] {
  return [...flat.matchAll(written)].flatMap(({ 0: all, 1: digits, 2: scale, index }) => {
    const bare = digits!.replace(/[ '](?=\d{3})/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, '');
    const read = readAmount(bare, 'EUR');
    if (!read) return [];
    const said = taxed.exec(flat.slice(index + all.length, index + all.length + 30))?.[1];
    const tax = said === undefined ? 'unsaid' : /^(?:h|av)/.test(said) ? 'without' : 'with';
    return [
      { cents: Math.round(read.cents * (times[scale ?? ''] ?? 1)), tax, from: index, to: index + all.length },
    ] as const;
  });
}

const spelled: readonly string[] = [
  ...['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  ...['treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf', 'vingt'],
];

/** A number of one word: « cinq », « une », « 5 », « trente ». */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'une') return 1;
  const tens: Readonly<Record<string, number>> = {
    trente: 30,
    quarante: 40,
    'quarante-huit': 48,
    cinquante: 50,
    soixante: 60,
  };
  const at = spelled.indexOf(word);
  return at >= 0 ? at : tens[word];
}

/** A pattern of such a word. */
export const numberWord = `\\d{1,3}|${[...spelled].reverse().join('|')}|une|trente|quarante-huit|quarante|cinquante|soixante`;

const term = new RegExp(`\\b(${numberWord})\\s*(?:\\(\\s*\\d+\\s*\\)\\s*)?(ans?|annees?|mois)\\b`, 'g');

/** Lengths of time in months, with their offsets. */
export function termsIn(flat: string): { months: number; from: number; to: number }[] {
  return [...flat.matchAll(term)].flatMap(({ 0: all, 1: word, 2: unit, index }) => {
    const number = numberOf(word!);
    if (number === undefined) return [];
    return [{ months: number * (unit!.startsWith('mois') ? 1 : 12), from: index, to: index + all.length }];
  });
}
