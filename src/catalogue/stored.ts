// SPDX-License-Identifier: AGPL-3.0-or-later
// An entry as it is kept: the merged fields without what has columns or tables of its own (id, slug, users).
import type { RecordId, Software, Usage } from './software.ts';

export type StoredEntry = Omit<Software, 'id' | 'slug' | 'usages'>;

/** What is kept of a merged entry. */
export function storedEntry({ id: _id, usages: _usages, ...entry }: Omit<Software, 'slug'>): StoredEntry {
  return entry;
}

/** The software as pages know it, from what is kept and the users that are shown. */
export function softwareFrom(
  id: string,
  slug: string,
  entry: StoredEntry,
  usages: readonly Usage[],
): Software {
  return { ...entry, id: id as RecordId, slug, usages };
}
