// SPDX-License-Identifier: AGPL-3.0-or-later
// Lists that people narrow by what their things have: within a facet any of the values chosen, between facets
// all.

/** The values that a thing has, by facet. */
export type ValuesOf<Facet extends string, One> = Readonly<Record<Facet, (one: One) => readonly string[]>>;
/** Values chosen for each facet. */
export type Chosen<Facet extends string> = Readonly<Record<Facet, readonly string[]>>;
/** The word of each facet in an address. */
export type FacetWords<Facet extends string> = Readonly<
  Record<Facet, { readonly fr: string; readonly en: string }>
>;

const mostValues = 20;

const facetsIn = <Facet extends string>(words: FacetWords<Facet> | ValuesOf<Facet, never>) =>
  Object.keys(words) as Facet[];
const each = <Facet extends string, Value>(facets: readonly Facet[], of: (facet: Facet) => Value) =>
  Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Record<Facet, Value>;

/** @param query of the address, hostile */
export function readChosen<Facet extends string>(
  words: FacetWords<Facet>,
  query: Readonly<Record<string, unknown>>,
): Chosen<Facet> {
  return each(facetsIn(words), (facet) => {
    const names = [...new Set(Object.values(words[facet]))];
    const values = names.flatMap((name) =>
      [query[name] ?? []].flat().map((value) => String(value).slice(0, 80)),
    );
    return [...new Set(values.filter(Boolean))].slice(0, mostValues);
  });
}

function answers<Facet extends string, One>(
  one: One,
  chosen: Chosen<Facet>,
  facet: Facet,
  values: ValuesOf<Facet, One>,
): boolean {
  return chosen[facet].length === 0 || values[facet](one).some((value) => chosen[facet].includes(value));
}

export function narrowed<Facet extends string, One>(
  all: readonly One[],
  chosen: Chosen<Facet>,
  values: ValuesOf<Facet, One>,
): One[] {
  return all.filter((one) => facetsIn(values).every((facet) => answers(one, chosen, facet, values)));
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * What each facet offers: its values with how many things each would leave, the other facets as they are;
 * most first.
 */
export function facetsOf<Facet extends string, One>(
  all: readonly One[],
  chosen: Chosen<Facet>,
  values: ValuesOf<Facet, One>,
): Record<Facet, FacetValue[]> {
  const facets = facetsIn(values);
  return each(facets, (facet) => {
    const left = all.filter((one) =>
      facets.every((other) => other === facet || answers(one, chosen, other, values)),
    );
    const counts = new Map<string, number>(chosen[facet].map((value) => [value, 0]));
    for (const value of left.flatMap((one) => [...new Set(values[facet](one))]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    const offered = [...counts].map(([value, count]) => ({
      value,
      count,
      chosen: chosen[facet].includes(value),
    }));
    return offered.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  });
}
