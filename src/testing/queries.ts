// SPDX-License-Identifier: AGPL-3.0-or-later
// Everyday queries with what they mean (`fixtures/search/queries.csv`), put to the search over the starter
// catalogue, and judged as `fixtures/search/README.md` says.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { fitMarks } from '../catalogue/search/fit.ts';
import type { Software } from '../catalogue/software.ts';

export interface Query {
  /** Language and country of who asks: `fr-BE`, `en`. */
  readonly place: string;
  readonly query: string;
  /** Any of them is right. */
  readonly functions: readonly string[];
  /** Address words of the software of which one should stand first; none where opinions differ. */
  readonly first: readonly string[];
  /** Not looked at when the search is changed. */
  readonly aside: boolean;
}

/** What was answered: the functions understood, surest first, and the first five software. */
export interface Answered {
  readonly understood: readonly string[];
  readonly five: readonly string[];
}

export interface Verdict {
  readonly query: Query;
  readonly answered: Answered;
  /** Whether any software of the catalogue does what is meant. */
  readonly isServed: boolean;
  readonly inFive: boolean;
  readonly isFirst: boolean;
}

/** A software as far as a verdict needs it, by its address word. */
export type Known = ReadonlyMap<string, Judged>;

export interface Judged {
  readonly functions: readonly string[];
  /** Countries that it is made for, else that of its publisher. */
  readonly countries: readonly string[];
  readonly isForAuthorities: boolean;
  /** Made by one town for itself. */
  readonly isOfTown: boolean;
}

const file = path.join(import.meta.dirname, '..', '..', 'fixtures', 'search', 'queries.csv');

/** Every query of the file. */
export function readQueries(): Query[] {
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
  return rows.map((row) => ({
    place: row['place']!,
    query: row['query']!,
    functions: row['functions']!.split('|'),
    first: row['first'] ? row['first'].split('|') : [],
    aside: row['kept aside'] === 'yes',
  }));
}

/** Which queries are kept aside is no choice of anybody. */
export function isAside({ place, query }: Pick<Query, 'place' | 'query'>): boolean {
  return createHash('sha256').update(`${place} ${query}`).digest()[0]! % 3 === 0;
}

/** The country of who asks; undefined where the place says a language only. */
export const countryOf = ({ place }: Query): string | undefined => place.split('-')[1];

export function judged(software: Omit<Software, 'slug'>): Judged {
  const { functions, countries, publisher, madeForLocalAuthorities } = software;
  const from = publisher?.value.country;
  return {
    functions: functions?.value ?? [],
    countries: countries?.value ?? (from ? [from] : []),
    isForAuthorities: madeForLocalAuthorities?.value === true,
    isOfTown: fitMarks(software).includes('for:town'),
  };
}

/** Whether the software answers the query, what other software there are being given. */
function answersIt(one: Judged | undefined, query: Query, known: Known): boolean {
  if (!one) return false;
  const meant = (id: string | undefined) => id !== undefined && query.functions.includes(id);
  const all = [...known.values()];
  const does = ({ functions }: Judged) => meant(functions[0]);
  const mainly = all.filter(does);
  if (mainly.length > 0 ? !does(one) : !one.functions.some(meant)) return false;
  const country = countryOf(query);
  const isOwn = ({ countries }: Judged) => country !== undefined && countries.includes(country);
  const isForeign = country !== undefined && one.isOfTown && !isOwn(one);
  return !(isForeign && mainly.some((other) => other.isForAuthorities && isOwn(other)));
}

export function judge(query: Query, answered: Answered, known: Known): Verdict {
  const { understood, five } = answered;
  const isMeant = (id: string) => query.functions.includes(id);
  if (![...known.values()].some(({ functions }) => functions.some(isMeant)))
    return {
      ...{ query, answered, isServed: false },
      inFive: understood.some(isMeant),
      isFirst: understood[0] !== undefined && isMeant(understood[0]),
    };
  const right = five.map((slug) => answersIt(known.get(slug), query, known));
  const named = query.first.filter((slug) => known.has(slug));
  return {
    ...{ query, answered, isServed: true },
    inFive: right.includes(true),
    isFirst: named.length > 0 ? named.includes(five[0] ?? '') : right[0] === true,
  };
}

export interface Shares {
  readonly count: number;
  readonly inFive: number;
  readonly isFirst: number;
}

/** How many of the verdicts are right, as shares of 1. */
export function sharesOf(verdicts: readonly Verdict[]): Shares {
  const count = verdicts.length;
  const share = (right: (one: Verdict) => boolean) => verdicts.filter(right).length / Math.max(1, count);
  return { count, inFive: share((one) => one.inFive), isFirst: share((one) => one.isFirst) };
}

/** One miss on a line: what was asked, what was meant, what came. */
export function missed({ query, answered, inFive }: Verdict): string {
  const came = answered.five.slice(0, 3).join(', ') || 'no software';
  const first = query.first.length > 0 ? ` (${query.first.join('|')})` : '';
  const read = answered.understood.join(', ') || 'nothing';
  return `${inFive ? 'not first' : 'NOT AT ALL'}  ${query.place}  ${query.query} → ${query.functions.join('|')}${first}; read: ${read}; came: ${came}`;
}
