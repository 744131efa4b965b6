// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider as another catalogue lists it: said by that catalogue, on its date, and by nobody else.

/** Lists that a command takes in. */
export const catalogues = ['comptoir', 'cnll'] as const;
/** Who says it: such a list, or the page of a publisher. */
export type Catalogue = (typeof catalogues)[number] | 'publisher';

export interface ListedProvider {
  readonly source: Catalogue;
  /** Identifier within its source. */
  readonly externalId: string;
  readonly name: string;
  readonly siren?: string;
  readonly url?: string;
  /** The page where it was read, where each has its own. */
  readonly readAt?: string;
  /** What the source wrote, as it was read, without persons. */
  readonly raw: string;
  /** ISO date of the list. */
  readonly statedOn: string;
  /** By what the source names the software: `comptoir 117`, `sill 23`. */
  readonly software: readonly string[];
}

export interface ListComplaint {
  readonly place: string;
  readonly key: string;
}

export interface ListReading {
  readonly providers: readonly ListedProvider[];
  readonly complaints: readonly ListComplaint[];
}

/** The same provider read several times in one list is one, with all its software. */
export function gathered(providers: readonly ListedProvider[]): ListedProvider[] {
  const groups = Map.groupBy(providers, ({ externalId }) => externalId);
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    raw: [...new Set(same.map(({ raw }) => raw))].join('\n').slice(0, 20_000),
    software: [...new Set(same.flatMap(({ software }) => software))].sort(),
  }));
}
