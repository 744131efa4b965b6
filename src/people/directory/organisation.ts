// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation: a commune, a grouping of communes (communauté, métropole), another public body. Never a
// person.
import type { Id } from '../../base/id.ts';
import { fold } from '../../base/text.ts';

/**
 * `department` and `region` as they are elected (one that is both, as in Corsica, is a region); `province` of
 * Belgium; `state`: the State or a body of it; `social`: CCAS, CIAS, CPAS; `fire`: SDIS, zone de secours;
 * `school`: centre de services scolaire, commission scolaire; `association`: of communes or mayors;
 * `operator`: who acts for communes without being their grouping (shared IT syndicate, management centre,
 * agency); `provider`: who sells.
 */
export const organisationKinds = [
  'commune',
  'grouping',
  'department',
  'region',
  'province',
  'state',
  'social',
  'fire',
  'school',
  'association',
  'operator',
  'provider',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * `merged`: a commune that is no more; `delegated`, `associated`, `district`: a part that keeps a town hall
 * of its own; `also`: another name of the whole.
 */
export type OtherNameKind = 'merged' | 'delegated' | 'associated' | 'district' | 'also';
/** The parts whose town hall still stands, but speaks for no organisation. */
export const livingParts: readonly OtherNameKind[] = ['delegated', 'associated', 'district'];

/** By which name or code, other than its own, an organisation was found. */
export interface Formerly {
  readonly kind: OtherNameKind;
  readonly name?: string;
  readonly code?: string;
}

export interface Organisation {
  readonly id: Id<'Organisation'>;
  readonly kind: OrganisationKind;
  /**
   * Legal form: of a grouping `CC`, `CA`, `CU`, `METRO`, `MET69`, `MRC`, of an operator `syndicat mixte`…, of
   * a municipality of Québec its designation.
   */
  readonly form?: string;
  readonly name: string;
  readonly slug: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly siren?: string;
  /** INSEE code of a commune. */
  readonly insee?: string;
  /** INSEE code of the department. */
  readonly department?: string;
  /** Code of the province, department or region: ISO 3166-2. */
  readonly territory?: string;
  /** Inhabitants. */
  readonly population?: number;
  /** The year that the population counts. */
  readonly populationYear?: number;
  /** Of one that registered itself: since when, and whether its number was proved to be its own. */
  readonly registered?: { readonly on: string; readonly proved: boolean };
  /** How it was found, where that was not by what it is called today. */
  readonly formerly?: Formerly;
}

/**
 * Bands of inhabitants in which communes resemble each other; `to` is not in the band. The thresholds of
 * 3,500 and 10,000 are those of the CGCT.
 */
export const sizeBands = [
  { id: 'under-500', from: 0, to: 500 },
  { id: '500-1500', from: 500, to: 1_500 },
  { id: '1500-3500', from: 1_500, to: 3_500 },
  { id: '3500-10000', from: 3_500, to: 10_000 },
  { id: '10000-50000', from: 10_000, to: 50_000 },
  { id: 'over-50000', from: 50_000, to: Number.POSITIVE_INFINITY },
] as const;
export type SizeBand = (typeof sizeBands)[number]['id'];

/** The band of a number of inhabitants; undefined when it is unknown. */
export function sizeBand(population: number | undefined): SizeBand | undefined {
  return population === undefined
    ? undefined
    : sizeBands.find(({ from, to }) => population >= from && population < to)?.id;
}

/**
 * A name as it is matched: « L’Haÿ-les-Roses » → `l hay les roses`; « St- », « Ste- », « s/ » and « s/s » are
 * spelled out.
 */
export function foldName(name: string): string {
  const words = fold(name)
    .replace(/(^|[ -])s\/s\b/g, '$1sous')
    .replace(/(^|[ -])s\//g, '$1sur ')
    .replace(/(^|[ -])ss[ -]/g, '$1sous ')
    .replace(/(?<=[a-z]{3})\/(?=[a-z]{3})/g, ' sur ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return words.replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte');
}

/**
 * The name of a commune within « Ville de … », « Mairie d’… », « Commune du … »; undefined when the words do
 * not say that they mean one.
 */
export function communeNameIn(words: string): string | undefined {
  const said = /^(?:ville|mairie|commune|municipalite) (?:de |d |du |des )?(.+)$/.exec(foldName(words));
  if (!said) return undefined;
  const article = /^(?:ville|mairie|commune|municipalite) (du|des) /.exec(foldName(words))?.[1];
  return article ? `${article === 'du' ? 'le' : 'les'} ${said[1]}` : said[1];
}
