// SPDX-License-Identifier: AGPL-3.0-or-later
// What narrows a list, as it is offered: each facet with its values, their names and how many items each
// would leave.
import type { Lang } from '../language.ts';
import { collator } from '../locale.ts';
import { type AnyList, type Chosen, facetNames, forEach } from './list.ts';

export interface FacetValue {
  readonly value: string;
  /** In the reader's language. */
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Values of one facet that are offered at most. */
const mostOffered = 40;

/** Facet → value → how many bear it. */
export type FacetCounts<Name extends string> = Readonly<Record<Name, ReadonlyMap<string, number>>>;

/** Counts of marks, sorted by facet. */
export function countsByFacet<Name extends string>(
  names: readonly Name[],
  counts: ReadonlyMap<string, number>,
): FacetCounts<Name> {
  const sorted = forEach(names, () => new Map<string, number>());
  for (const [mark, count] of counts) {
    const cut = mark.indexOf(':');
    if (count > 0) sorted[mark.slice(0, cut) as Name]?.set(mark.slice(cut + 1), count);
  }
  return sorted;
}

const isOffered = ({ chosen }: FacetValue, place: number): boolean => chosen || place < mostOffered;

/** What is chosen is offered too when nothing bears it. @param label of a value of a facet */
export function offeredFacets<Name extends string>(
  list: AnyList<Name, string>,
  counts: FacetCounts<Name>,
  chosen: Chosen<Name>,
  label: (name: Name, value: string) => string,
  lang: Lang,
): Record<Name, FacetValue[]> {
  const { compare } = collator(lang);
  return forEach(facetNames(list), (name) => {
    const known = [...new Map([...chosen[name].map((value) => [value, 0] as const), ...counts[name]])];
    const { order } = list.facets[name];
    const most = order ? [] : known.map(([, count]) => count).sort((a, b) => b - a);
    // those alone are named and compared that may be among the most frequent
    const least = most[mostOffered - 1] ?? 0;
    const values = known
      .filter(([value, count]) => count >= least || chosen[name].includes(value))
      .map(([value, count]) => ({
        ...{ value, label: label(name, value), count },
        chosen: chosen[name].includes(value),
      }));
    if (order) values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    else values.sort((a, b) => b.count - a.count || compare(a.label, b.label));
    return values.filter(isOffered);
  });
}

/** A choice that all answers share narrows nothing: it is not offered. */
export function narrows(values: readonly FacetValue[], total: number): boolean {
  return values.some(({ count, chosen }) => chosen || count < total);
}
