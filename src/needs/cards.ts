// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a need may begin before anybody said one: functions that no living software answers, software that
// enough administrations use for a club.
import type { SizeBand } from '../people/directory/organisation.ts';

/** A function for which the catalogue has no living software. */
export interface Gap {
  readonly function: string;
  /** Software known for it, none of them with a grade that reassures. */
  readonly software: number;
  /** Communes known to use something for it already, by size. */
  readonly served: ReadonlyMap<SizeBand, number>;
}

/** Communes that a function could concern: those of the directory that are not known to be served. */
export function concerned(
  { served }: Pick<Gap, 'served'>,
  communes: ReadonlyMap<SizeBand, number>,
): ReadonlyMap<SizeBand, number> {
  return new Map([...communes].map(([band, n]) => [band, Math.max(0, n - (served.get(band) ?? 0))]));
}

/** A software with enough users for a club. */
export interface Club {
  readonly slug: string;
  readonly name: string;
  readonly users: number;
}

/** Administrations that use a software, from which on a club is proposed. */
export const fewestForClub = 3;

export interface Cards {
  readonly gaps: readonly Gap[];
  readonly clubs: readonly Club[];
  /** Communes of the directory by size. */
  readonly communes: ReadonlyMap<SizeBand, number>;
}

/**
 * Those of which nothing at all is known first, in the order of the thesaurus.
 * @param order ids of functions
 */
export function gapsIn(
  order: readonly string[],
  known: ReadonlyMap<string, { readonly software: number; readonly living: number }>,
  served: ReadonlyMap<string, ReadonlyMap<SizeBand, number>> = new Map(),
): Gap[] {
  return order
    .map((one) => ({ function: one, software: 0, living: 0, ...known.get(one) }))
    .filter(({ living }) => living === 0)
    .map(({ living: _, ...gap }) => ({ ...gap, served: served.get(gap.function) ?? new Map() }))
    .sort((a, b) => a.software - b.software);
}
