// SPDX-License-Identifier: AGPL-3.0-or-later
// What a person asks of the catalogue, as the address says it: words, choices among the facets, order, page.
// Written in French or English words; both are read in both languages, so that a shared address keeps
// working.
import { z } from 'zod';
import { completeFor, type Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';

export const facetNames = ['grade', 'function', 'licence', 'connection', 'country', 'language'] as const;
export type FacetName = (typeof facetNames)[number];
export const sorts = ['utility', 'grade', 'usages', 'name'] as const;
export type Sort = (typeof sorts)[number];

export interface Asked {
  readonly q: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  /** Code of the commune of the person who asks (`fr-82008`), or the name they typed. */
  readonly commune?: string;
  /** Only what communes like theirs say they use. */
  readonly alike: boolean;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

/** Longest question, and furthest page: what lies beyond is no question of a person. */
export const longestQuestion = 200;
export const lastPage = 500;

const words = {
  fr: {
    grade: 'note',
    function: 'fonction',
    licence: 'licence',
    connection: 'connexion',
    country: 'pays',
    language: 'langue',
    commune: 'commune',
    alike: 'semblables',
    sort: 'tri',
    page: 'page',
  },
  en: {
    grade: 'grade',
    function: 'function',
    licence: 'licence',
    connection: 'connection',
    country: 'country',
    language: 'language',
    commune: 'commune',
    alike: 'alike',
    sort: 'sort',
    page: 'page',
  },
} as const;
type Name = keyof (typeof words)['fr'];

/** The name of a part of the question in the address: `note` in French, `grade` in English. */
export function addressWord(name: Name, lang: Lang): string {
  return words[completeFor(lang)][name];
}

const one = z.string().trim().max(80);
const list = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().trim().min(1).max(80)).max(40),
);
const question = z.object({
  q: z
    .string()
    .max(longestQuestion)
    .transform((typed) => oneLine(typed, longestQuestion))
    .default(''),
  ...(Object.fromEntries(facetNames.map((name) => [name, list])) as Record<FacetName, typeof list>),
  commune: one.optional(),
  alike: z.preprocess((value) => value === '1' || value === 'on', z.boolean()),
  sort: z.enum(sorts).catch('utility'),
  page: z.preprocess(
    (value) => (value === undefined || value === '' ? 1 : value),
    z.coerce.number().int().min(1).max(lastPage),
  ),
});

/** Reads the query part of an address. @throws Problem invalid `catalogue.bad-question` */
export function parseAsked(query: Readonly<Record<string, unknown>>): Asked {
  const read = question.safeParse({
    q: first(query['q']),
    ...Object.fromEntries(names.map((name) => [name, either(query, name)])),
  });
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? '');
    throw new Problem(
      'invalid',
      field === 'q'
        ? 'catalogue.question-too-long'
        : field === 'page'
          ? 'catalogue.no-such-page'
          : 'catalogue.bad-question',
      { limit: longestQuestion, last: lastPage },
    );
  }
  const { q, commune, alike, sort, page, ...chosen } = read.data;
  return { q, chosen: chosen as Asked['chosen'], alike, sort, page, ...(commune && { commune }) };
}

const names = Object.keys(words.fr) as Name[];

function either(query: Readonly<Record<string, unknown>>, name: Name): unknown {
  const value = query[words.fr[name]] ?? query[words.en[name]];
  return (facetNames as readonly string[]).includes(name) ? value : first(value);
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** The question as the query part of an address, as `site.search` takes it: empty parts left out. */
export function askedQuery(
  asked: Asked,
  lang: Lang,
): Readonly<Record<string, string | number | readonly string[] | undefined>> {
  const name = (part: Name) => addressWord(part, lang);
  return {
    q: asked.q,
    ...Object.fromEntries(facetNames.map((facet) => [name(facet), asked.chosen[facet]])),
    [name('commune')]: asked.commune,
    [name('alike')]: asked.alike ? '1' : undefined,
    [name('sort')]: asked.sort === 'utility' ? undefined : asked.sort,
    [name('page')]: asked.page > 1 ? asked.page : undefined,
  };
}

/** Whether anything narrows the list. */
export function isNarrowed(asked: Asked): boolean {
  return asked.alike || facetNames.some((name) => asked.chosen[name].length > 0);
}
