// SPDX-License-Identifier: AGPL-3.0-or-later
// What a person asks of the providers, as the address says it. Written in French or English words; both are
// read in both languages.
import { z } from 'zod';
import { completeFor, type Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';

export const facetNames = ['software', 'kind', 'territory', 'language', 'function'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Asked {
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  /** From 1. */
  readonly page: number;
}

const words = {
  fr: {
    software: 'logiciel',
    kind: 'service',
    territory: 'territoire',
    language: 'langue',
    function: 'fonction',
    page: 'page',
  },
  en: {
    software: 'software',
    kind: 'service',
    territory: 'territory',
    language: 'language',
    function: 'function',
    page: 'page',
  },
} as const;

/** The name of a part of the question in the address. */
export const addressWord = (name: FacetName | 'page', lang: Lang): string => words[completeFor(lang)][name];

const value = z.string().trim().max(100);
const list = z
  .preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(value).max(20),
  )
  .transform((given) => [...new Set(given.filter((one) => one !== ''))]);
const page = z.preprocess(
  (given) => (given === undefined || given === '' ? 1 : given),
  z.coerce.number().int().min(1).max(500),
);

/** Reads the query part of an address. @throws Problem invalid `market.bad-question` */
export function parseAsked(query: Readonly<Record<string, unknown>>): Asked {
  const either = (name: FacetName | 'page') => query[words.fr[name]] ?? query[words.en[name]];
  const lists = z.object(
    Object.fromEntries(facetNames.map((name) => [name, list])) as Record<FacetName, typeof list>,
  );
  const read = lists.safeParse(Object.fromEntries(facetNames.map((name) => [name, either(name)])));
  const asked = page.safeParse(either('page'));
  if (!read.success || !asked.success) throw new Problem('invalid', 'market.bad-question');
  return { chosen: read.data, page: asked.data };
}

/** The question as the query part of an address, empty parts left out. */
export function askedQuery(
  { chosen, page: at }: Asked,
  lang: Lang,
): Readonly<Record<string, string | number | readonly string[] | undefined>> {
  return {
    ...Object.fromEntries(facetNames.map((name) => [addressWord(name, lang), chosen[name]])),
    page: at > 1 ? at : undefined,
  };
}

export const isNarrowed = ({ chosen }: Asked) => facetNames.some((name) => chosen[name].length > 0);
