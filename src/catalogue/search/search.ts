// SPDX-License-Identifier: AGPL-3.0-or-later
// What a search asks and answers, and what the search row of a software says of it.
import { countsByFacet, type FacetCounts } from '../../base/list/facets.ts';
import { fold, withoutBlanks } from '../../base/text.ts';
import type { GradeState, Letter } from '../../measure/grade/grade.ts';
import { changesAt, type Notice } from '../notices/notice.ts';
import { type Glimpse, shownGlimpse } from '../notices/shown.ts';
import type { Software, Words } from '../software.ts';
import type { Need } from '../thesaurus/need.ts';
import { type FacetName, facetNames, marksOf, type Sort } from './list.ts';

/** Sizes of communes, by inhabitants, that make two of them alike. */
export const sizes = [
  { name: 'hamlet', below: 500 },
  { name: 'village', below: 2_000 },
  { name: 'small-town', below: 10_000 },
  { name: 'town', below: 50_000 },
  { name: 'city', below: Number.POSITIVE_INFINITY },
] as const;
export type Size = (typeof sizes)[number]['name'];

/** @param population inhabitants, at least 0 */
export function sizeOf(population: number): Size {
  return sizes.find(({ below }) => population < below)!.name;
}

export interface Question {
  readonly text: string;
  readonly lang: string;
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Only what communes of this size say they use. */
  readonly alike?: Size | undefined;
  /** The country of who asks, ISO 3166-1 alpha-2, when they said it. */
  readonly country?: string | undefined;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

/** Why an entry answers. `corrected`: the word we read in place of the one typed. */
export interface Because {
  readonly kind: 'name' | 'function' | 'near' | 'text';
  readonly function?: string;
  readonly word?: string;
  readonly corrected?: string;
}

export interface Answer {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary?: Words;
  readonly publisher?: string;
  readonly functions: readonly string[];
  /** Which of the functions asked for it does; `main` when its own main one is among them. */
  readonly covers?: {
    readonly done: readonly string[];
    readonly asked: readonly string[];
    readonly main: boolean;
  };
  /**
   * It does none of the functions asked for, but these that are near: a part of one, or what one is a part
   * of.
   */
  readonly near?: readonly string[];
  readonly because: readonly Because[];
  readonly usages: number;
}

export interface Found {
  readonly total: number;
  readonly answers: readonly Answer[];
  /** Counts of each value with the choices of the other facets applied. */
  readonly facets: FacetCounts<FacetName | 'size'>;
  readonly need: Need;
  /** Systems of the State named in the question, and how many entries are said to connect to each. */
  readonly systems: readonly { readonly id: string; readonly count: number }[];
  /** A name near what was typed, when nothing was found. */
  readonly didYouMean?: string;
}

/** The grade that was made, with what decides whether it may be shown. */
export interface GradeMade extends Glimpse {
  /** Milliseconds since 1970: the date of the copy read. */
  readonly readAt: number;
  /** What the project was told of it. */
  readonly notices: readonly Notice[];
}

/** A grade read from a copy older than twelve months is no longer shown as one (milliseconds). */
export const gradeLasts = 366 * 86_400_000;

/**
 * The grade as lists show it at `at`: what may be shown of it, or `unavailable` when there is none or its
 * copy is too old.
 */
export function glimpseAt(grade: GradeMade | undefined, at: number): Glimpse {
  if (!grade || at - grade.readAt > gradeLasts) return { state: 'unavailable', advisedAgainst: false };
  return shownGlimpse(grade, grade.notices, at);
}

const meritOfLetter: Readonly<Record<Letter, number>> = { A: 100, B: 80, C: 50, D: 30, E: 10 };
const meritOfState: Readonly<Record<GradeState, number>> = {
  graded: 0,
  inert: 60,
  unavailable: 40,
  pending: 40,
  archived: 5,
};

/**
 * The order of grades between answers that are otherwise equal: finished and stable stands between B and C,
 * unknown (or not yet published) between C and D.
 */
export function merit({ state, letter }: Glimpse): number {
  return letter ? meritOfLetter[letter] : meritOfState[state];
}

export interface SearchRow {
  readonly software_id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly main_function: string | null;
  readonly marks: readonly string[];
  readonly named: string;
  readonly fr: string;
  readonly en: string;
  readonly merit: number;
  readonly advised_against: boolean;
  readonly usages: number;
  readonly graded_until: string | null;
}

/**
 * The search row of a software.
 * @param populations of the communes that say they use it
 * @param at milliseconds since 1970
 */
export function searchRow(
  software: Omit<Software, 'slug'>,
  grade: GradeMade | undefined,
  populations: readonly number[],
  at: number,
): SearchRow {
  const shown = glimpseAt(grade, at);
  const names = [software.name.value, ...(software.otherNames ?? [])];
  const spellings = names.flatMap((one) => [one, ...partsOfName(one)]);
  const current = grade && shown.state !== 'unavailable';
  return {
    software_id: software.id,
    name: fold(names[0]!),
    names: [...new Set(spellings.flatMap((one) => [fold(one), ...withoutBlanks(one)]))],
    main_function: software.functions?.value[0] ?? null,
    marks: marksOf({ software, shown }, populations.map(sizeOf)),
    named: names.map((name) => `${name} ${name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')}`).join(' '),
    ...textsOf(software),
    merit: merit(shown),
    advised_against: shown.advisedAgainst,
    usages: software.usageCount ?? software.usages.length,
    graded_until: current
      ? new Date(
          Math.min(grade.readAt + gradeLasts, changesAt(grade, grade.notices, at) ?? Infinity),
        ).toISOString()
      : null,
  };
}

/** « Démarche Numérique (demarches-simplifiees) » is called by either; so is what stands before « :: ». */
function partsOfName(name: string): string[] {
  const [, before, within] = /^(.{2,}?)\s*\(([^()]{2,})\)$/.exec(name) ?? [];
  const [head, ...rest] = name.split('::');
  return [...(before && within ? [before, within] : []), ...(rest.length > 0 && head ? [head] : [])];
}

const longest = 5_000;

function textsOf({ summary, description, publisher, categories }: Omit<Software, 'slug'>): {
  fr: string;
  en: string;
} {
  const all = [summary?.value ?? {}, description?.value ?? {}];
  const inFrench = (tag: string) => tag.split('-')[0] === 'fr';
  const said = (french: boolean) =>
    all
      .flatMap((words) =>
        Object.entries(words)
          .filter(([tag]) => inFrench(tag) === french)
          .map(([, text]) => text),
      )
      .join(' ');
  const rest = [
    publisher?.value.name ?? '',
    ...(categories?.value ?? []).map((one) => one.replaceAll('-', ' ')),
  ].join(' ');
  return { fr: said(true).slice(0, longest), en: `${rest} ${said(false)}`.slice(0, longest) };
}

/** Counts of marks by facet, `size` of the communes that use them among them. */
export function facetsFrom(counts: ReadonlyMap<string, number>): Found['facets'] {
  return countsByFacet([...facetNames, 'size'], counts);
}
