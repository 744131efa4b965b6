// SPDX-License-Identifier: AGPL-3.0-or-later
// The observation sheet of one software as a value: the merged entry, its grade, the words of its functions,
// and the connections to State systems that its trade requires, each said, proved or unknown.
import type { Grade } from '../measure/grade/grade.ts';
import type { KeyKind } from './conflict.ts';
import type { Notice } from './notices/notice.ts';
import type { SheetPictures } from './pictures/picture.ts';
import type { Component, Connection, Software, SourceName } from './software.ts';

export interface Worded {
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
}

/** A connection that a function of the software requires, or that a source speaks of. */
export interface SheetConnection {
  readonly system: Worded;
  /** What the system is for, in one sentence. */
  readonly about?: string | undefined;
  /** The functions that require it. Empty when it is said without being required. */
  readonly requiredBy: readonly string[];
  readonly status: Connection['status'];
  readonly source?: SourceName | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

export interface Sheet {
  readonly software: Software;
  /** As it may be shown: a low letter waits until the project was told. */
  readonly grade?: Grade | undefined;
  /** What the project was told of it. */
  readonly notices?: readonly Notice[] | undefined;
  readonly functions: readonly Worded[];
  readonly pictures?: SheetPictures | undefined;
  readonly connections: readonly SheetConnection[];
  /** Other entries that share an identity with this one and are kept apart. */
  readonly conflicts?: readonly SheetConflict[] | undefined;
}

/** Another entry that shares a key with this one: shown on both, never merged. */
export interface SheetConflict {
  readonly name: string;
  readonly slug: string;
  readonly kind: KeyKind;
}

/** A system of the State that some functions require. */
export interface RequiredSystem extends Worded {
  readonly about?: string | undefined;
  /** Identifiers of the functions that require it. */
  readonly functions: readonly string[];
  /** Countries (ISO 3166-1 alpha-2) where it is required; empty: everywhere. */
  readonly countries: readonly string[];
}

/**
 * The connections of a sheet: every system that a function of the software requires in a country it is made
 * for (else that of its publisher), then those that sources speak of without being required. What nobody said
 * is unknown.
 */
export function sheetConnections(
  software: Software,
  functions: readonly Worded[],
  systems: readonly RequiredSystem[],
): readonly SheetConnection[] {
  const publisher = software.publisher?.value.country;
  const madeFor = software.countries?.value ?? (publisher ? [publisher] : []);
  const here = ({ countries }: RequiredSystem) =>
    countries.length === 0 || madeFor.length === 0 || countries.some((country) => madeFor.includes(country));
  const saidOf = new Map(software.connections.map((connection) => [connection.system, connection]));
  const listed = systems.map((system) => {
    const requiredBy = here(system)
      ? functions.filter(({ id }) => system.functions.includes(id)).map(({ label }) => label)
      : [];
    return { system, requiredBy, said: saidOf.get(system.id) };
  });
  const kept = listed.filter(({ requiredBy, said }) => requiredBy.length > 0 || said);
  kept.sort((a, b) => b.requiredBy.length - a.requiredBy.length);
  return kept.map(({ system, requiredBy, said }) => ({
    system: { id: system.id, label: system.label },
    about: system.about,
    requiredBy,
    status: said?.status ?? 'unknown',
    ...(said && said.status !== 'unknown' && { source: said.source, date: said.date, url: said.url }),
  }));
}

/** Components that are named, the required ones first. */
export function componentsOf(software: Software): readonly Component[] {
  return [...(software.components?.value ?? [])].sort(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  );
}

/** How many administrations are said to use it. */
export function usageCount({ usageCount, usages }: Pick<Software, 'usageCount' | 'usages'>): number {
  return usageCount ?? usages.length;
}
