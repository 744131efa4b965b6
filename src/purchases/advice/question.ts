// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of the adviser: who buys what, for how much, when, and what else is so.
import { readAmount } from '../../base/amount.ts';
import type { Currency } from '../../base/currency.ts';
import { type Day, isDay } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import type { Buyer, BuyerClass } from '../../law/rule.ts';
import { type Others, readOthers } from './known.ts';

export const countries = ['FR', 'BE', 'CA-QC'] as const;
export type Country = (typeof countries)[number];

const municipal: readonly BuyerClass[] = ['municipal'];
const publicBody: readonly BuyerClass[] = ['public-bodies'];
const local: readonly BuyerClass[] = ['subcentral', 'local'];
const subcentral: readonly BuyerClass[] = ['subcentral'];
const european = {
  etat: ['central'],
  organisme_public: subcentral,
  entite_adjudicatrice: ['utilities'],
} as const;

/** The kinds of buyer of each country, and the classes that the rows of the law speak of. */
export const buyers: Readonly<Record<Country, Readonly<Record<string, readonly BuyerClass[]>>>> = {
  FR: {
    ...{ commune: local, epci: local, syndicat: local, departement: local, region: local },
    ...{ ccas: local, sdis: local },
    ...european,
  },
  BE: { commune: local, cpas: local, intercommunale: local, region: subcentral, ...european },
  'CA-QC': {
    ...{ municipalite: municipal, mrc: municipal, commune: municipal },
    ...{ organisme_public: publicBody, etat: publicBody },
  },
};
const everyBuyer = [...new Set(Object.values(buyers).flatMap((kinds) => Object.keys(kinds)))];

export const objects = [
  'services',
  'supplies',
  'works',
  'innovative_services',
  'innovative_lot',
  'framework_services',
] as const;
export type AskedObject = (typeof objects)[number];

export interface Question {
  readonly country: Country;
  /** A word of `buyers`. */
  readonly kind: string;
  readonly buyer: Buyer;
  readonly object: AskedObject;
  readonly cents: number;
  readonly currency: Currency;
  /** The day on which the consultation begins. */
  readonly on: Day;
  readonly others: Others;
}

/** The question as it is typed. */
export interface Typed {
  readonly country: string;
  readonly buyer: string;
  readonly object: string;
  readonly amount: string;
  readonly date: string;
  /** JSON. */
  readonly others?: string | undefined;
}

/** @throws Problem invalid: a word, an amount, a day or the JSON cannot be read */
export function readQuestion(typed: Typed): Question {
  const who = readBuyer(typed.country, typed.buyer);
  return {
    ...who,
    object: readObject(typed.object),
    cents: readCents(typed.amount, who.currency),
    on: readDay(typed.date),
    others: readOthers(typed.others),
  };
}

/** Who buys, by country and kind. @throws Problem invalid: no such country, no such kind, or not there */
export function readBuyer(
  written: string,
  writtenKind: string,
): Pick<Question, 'country' | 'kind' | 'currency' | 'buyer'> {
  const country = readCountry(written);
  const kind = writtenKind.trim().toLowerCase();
  const known = Object.keys(buyers[country]);
  if (!everyBuyer.includes(kind))
    throw new Problem('invalid', 'purchases.route.no-buyer', { written: kind, known: everyBuyer.join(', ') });
  const classes = buyers[country][kind];
  if (!classes)
    throw new Problem('invalid', 'purchases.route.buyer-elsewhere', {
      ...{ written: kind, country, known: known.join(', ') },
    });
  const currency = country === 'CA-QC' ? 'CAD' : 'EUR';
  const jurisdictions = country === 'CA-QC' ? (['CA-QC'] as const) : ([country, 'EU'] as const);
  return { country, kind, currency, buyer: { jurisdictions, classes } };
}

/** @throws Problem invalid `purchases.route.no-country` */
export const readCountry = (written: string): Country =>
  oneOf(countries, written.trim().toUpperCase(), 'purchases.route.no-country');

/** @throws Problem invalid `purchases.route.no-object` */
export const readObject = (written: string): AskedObject =>
  oneOf(objects, written.trim().toLowerCase(), 'purchases.route.no-object');

function oneOf<Word extends string>(words: readonly Word[], written: string, key: string): Word {
  const found = words.find((word) => word === written);
  if (found === undefined) throw new Problem('invalid', key, { written, known: words.join(', ') });
  return found;
}

/** « 12 000 € par an », “1,000 / month”: a part of the need, where the whole is asked for. */
const perTime =
  /(?:\/|\bpar\b|\bper\b|\ba\b)\s*(?:ans?|années?|mois|trimestres?|years?|months?|quarters?)\b/iu;

/** Without tax: an amount that says that it bears it is refused rather than divided by a guess. */
export function readCents(written: string, currency: Currency): number {
  const bare = written.trim().replace(/\s*(?<!\p{L})(?:HT|HTVA|hors taxes?|excl\.? ?(?:VAT|TVA))\.?$/iu, '');
  if (perTime.test(bare)) throw new Problem('invalid', 'purchases.route.per-time', { written });
  if (/(?<!\p{L})(?:TTC|TVAC|TVA|VAT|taxes?)(?!\p{L})/iu.test(bare))
    throw new Problem('invalid', 'purchases.route.with-tax', { written });
  const [, thousands, factor] = /^(.*?)\s*([kKmM])\s*(?:€|\$|EUR|CAD)?$/u.exec(bare) ?? [];
  const read = readAmount(thousands ?? bare, currency);
  const times = factor === undefined ? 1 : factor.toLowerCase() === 'k' ? 1_000 : 1_000_000;
  if (!read || !Number.isSafeInteger(read.cents * times))
    throw new Problem('invalid', 'purchases.route.no-amount', { written });
  return read.cents * times;
}

/** @throws Problem invalid `purchases.route.no-day` */
export function readDay(written: string): Day {
  if (!isDay(written.trim())) throw new Problem('invalid', 'purchases.route.no-day', { written });
  return written.trim() as Day;
}
