// SPDX-License-Identifier: AGPL-3.0-or-later
// What a person asks of a list, as the address says it: words, choices among the facets, order, page. Read in
// the words of every language, so that a shared address keeps working; written in those of one.
import { z } from 'zod';
import type { Query as AddressQuery } from '../address.ts';
import type { Lang } from '../language.ts';
import { Problem } from '../problem.ts';
import { oneLine } from '../text.ts';
import { type AddressWord, type AnyList, type Chosen, facetNames, forEach, wordIn } from './list.ts';

export interface Query<Name extends string, Sort extends string = string> {
  /** Words typed, on one line. */
  readonly q: string;
  readonly chosen: Chosen<Name>;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  /** From where distances are told, as it was written: a name or a code. */
  readonly from?: string;
}

/** What follows `?` as it came: hostile. */
export type TypedQuery = Readonly<Record<string, unknown>>;

/** Longest question, and furthest page: what lies beyond is no question of a person. */
export const longestQuestion = 200;
export const lastPage = 500;
const longestValue = 100;
const mostValues = 40;

export const sortWord: AddressWord = { fr: 'tri', en: 'sort' };
export const fromWord: AddressWord = { fr: 'depuis', en: 'from' };
const pageWord: AddressWord = { fr: 'page', en: 'page' };

const values = z.array(z.string().trim().max(longestValue)).max(mostValues);
const question = z.string().max(longestQuestion);
const page = z.coerce.number().int().min(1).max(lastPage);

/**
 * Reads the query part of an address.
 * @throws Problem invalid `list.question-too-long`, `list.no-such-page`, `list.bad-question`
 */
export function parseQuery<Name extends string, Sort extends string>(
  list: AnyList<Name, Sort>,
  typed: TypedQuery,
): Query<Name, Sort> {
  const q = question.safeParse(single(typed['q']) ?? '');
  if (!q.success) throw new Problem('invalid', 'list.question-too-long', { limit: longestQuestion });
  const at = page.safeParse(readWord(typed, pageWord) || 1);
  if (!at.success) throw new Problem('invalid', 'list.no-such-page', { last: lastPage });
  const sort = readWord(typed, sortWord);
  const from = oneLine(String(readWord(typed, fromWord) ?? ''), 120);
  return {
    q: oneLine(q.data, longestQuestion),
    chosen: forEach(facetNames(list), (name) => readValues(typed, list.facets[name].word)),
    sort: list.sorts.find((one) => one === sort) ?? list.sorts[0],
    page: at.data,
    ...(from && { from }),
  };
}

/** One value of the address; the first when it is there several times. @returns as it came */
export function readWord(typed: TypedQuery, word: AddressWord): unknown {
  return single(typed[word.fr] ?? typed[word.en]);
}

function readValues(typed: TypedQuery, word: AddressWord): string[] {
  const given = [typed[word.fr] ?? typed[word.en] ?? []].flat();
  const read = values.safeParse(given);
  if (!read.success) throw new Problem('invalid', 'list.bad-question');
  return [...new Set(read.data.filter((value) => value !== ''))];
}

const single = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The query as `site.ts` takes it: what is usual or empty is left out. */
export function queryWords<Name extends string, Sort extends string>(
  list: AnyList<Name, Sort>,
  { q, chosen, sort, page: at, from }: Query<Name, Sort>,
  lang: Lang,
): AddressQuery {
  return {
    q,
    ...Object.fromEntries(
      facetNames(list).map((name) => [wordIn(list.facets[name].word, lang), chosen[name]]),
    ),
    [wordIn(sortWord, lang)]: sort === list.sorts[0] ? undefined : sort,
    [wordIn(fromWord, lang)]: from,
    [wordIn(pageWord, lang)]: at > 1 ? at : undefined,
  };
}

/** Whether a facet narrows the list. */
export function isNarrowed({ chosen }: Pick<Query<string>, 'chosen'>): boolean {
  return Object.values(chosen).some((chosenHere) => chosenHere.length > 0);
}

/** The same query without any choice, from its first page. */
export function widened<Name extends string, Asked extends Query<Name>>(query: Asked): Asked {
  const names = facetNames({ facets: query.chosen });
  return { ...query, chosen: forEach(names, () => []), page: 1 };
}

/** The same query with one choice less, from its first page. */
export function withoutChoice<Name extends string, Asked extends Query<Name>>(
  query: Asked,
  name: Name,
  value: string,
): Asked {
  const left = query.chosen[name].filter((one) => one !== value);
  return { ...query, chosen: { ...query.chosen, [name]: left }, page: 1 };
}

/** The last page of so many answers, 1 when there are none. */
export const pagesOf = (total: number, { pageSize }: { readonly pageSize: number }): number =>
  Math.max(1, Math.ceil(total / pageSize));

/** @throws Problem not-found `list.no-such-page`, past the last page */
export function checkPage({ page: at }: Pick<Query<string>, 'page'>, pages: number): void {
  if (at > pages) throw new Problem('not-found', 'list.no-such-page', { last: pages });
}
