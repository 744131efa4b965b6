// SPDX-License-Identifier: AGPL-3.0-or-later
// What a page shows of the database, by families of rows (« usages ») and by single things of them (those of
// one software): it is kept in memory until these change.

/**
 * The families: each feature's `tables.ts` adds its own, and a migration says by `halle.shows` which tables
 * they are raised by.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in each feature
export interface Families {}
export type Family = keyof Families & string;

/** What a page shows: of each family everything, or the things with these ids (UUID). */
export type Shows = Readonly<Partial<Record<Family, 'all' | readonly string[]>>>;

/** All that several parts of one page show. */
export function showsAll(...parts: readonly Shows[]): Shows {
  const all: Partial<Record<string, 'all' | readonly string[]>> = {};
  for (const part of parts)
    for (const [family, things] of Object.entries(part) as [string, 'all' | readonly string[]][]) {
      const known = all[family] ?? [];
      all[family] = known === 'all' || things === 'all' ? 'all' : [...new Set([...known, ...things])];
    }
  return all as Shows;
}
