// SPDX-License-Identifier: AGPL-3.0-or-later
// Missions that can be answered, as people narrow them: by kind, software, territory, function of the trade.
import type { MissionKind } from './mission.ts';

/** What a mission is sorted by. */
export interface Sorted {
  readonly kind: MissionKind;
  /** Slug and name of the software. */
  readonly software?: { readonly slug: string; readonly name: string };
  /** Of who asks: ISO 3166-2, or a country alone. */
  readonly territory: string;
  /** Functions of the software. */
  readonly functions: readonly string[];
}

export const missionFacets = ['kind', 'software', 'territory', 'function'] as const;
export type MissionFacet = (typeof missionFacets)[number];
/** Values chosen for each facet. Within one, any of them; between them, all. */
export type Chosen = Readonly<Record<MissionFacet, readonly string[]>>;

/** The word of a facet in an address. */
export const facetWords: Readonly<Record<MissionFacet, { fr: string; en: string }>> = {
  kind: { fr: 'genre', en: 'kind' },
  software: { fr: 'logiciel', en: 'software' },
  territory: { fr: 'territoire', en: 'territory' },
  function: { fr: 'fonction', en: 'function' },
};

const mostValues = 20;

/** @param query of the address, hostile */
export function readChosen(query: Readonly<Record<string, unknown>>): Chosen {
  const values = (facet: MissionFacet) =>
    [...new Set(Object.values(facetWords[facet]))].flatMap((word) => [query[word] ?? []].flat().map((value) => String(value).slice(0, 80)));
  const of = (facet: MissionFacet) => [...new Set(values(facet).filter(Boolean))].slice(0, mostValues);
  return { kind: of('kind'), software: of('software'), territory: of('territory'), function: of('function') };
}

const valuesOf: Readonly<Record<MissionFacet, (one: Sorted) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  software: ({ software }) => (software ? [software.slug] : []),
  territory: ({ territory }) => [territory],
  function: ({ functions }) => functions,
};

const answers = (one: Sorted, chosen: Chosen, facet: MissionFacet) =>
  chosen[facet].length === 0 || valuesOf[facet](one).some((value) => chosen[facet].includes(value));

export function narrowed<One extends Sorted>(missions: readonly One[], chosen: Chosen): One[] {
  return missions.filter((one) => missionFacets.every((facet) => answers(one, chosen, facet)));
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** What each facet offers: its values with how many missions each would leave, the other facets as they are; most first. */
export function facetsOf(missions: readonly Sorted[], chosen: Chosen): Readonly<Record<MissionFacet, readonly FacetValue[]>> {
  const of = (facet: MissionFacet): FacetValue[] => {
    const left = missions.filter((one) => missionFacets.every((other) => other === facet || answers(one, chosen, other)));
    const counts = new Map<string, number>();
    for (const value of left.flatMap((one) => valuesOf[facet](one))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, count, chosen: chosen[facet].includes(value) }));
    return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { kind: of('kind'), software: of('software'), territory: of('territory'), function: of('function') };
}
