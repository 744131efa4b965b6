// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing the entries that records and decisions make: only what changed, with lasting addresses, one
// revision a time.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import { canonical } from '../plan-line.ts';
import type { Entry } from '../record.ts';
import { indexSoftware } from '../search/stores/index.ts';
import { storedEntry } from '../stored.ts';
import { attachRecords, removeEntries, writeEntries } from './entry-rows.ts';
import { slugsFor } from './slugs.ts';

/** What saving did: ids of entries written, and of those that are no more. */
export interface SavedEntries {
  readonly written: readonly string[];
  readonly gone: readonly string[];
  readonly revision: number;
}

/**
 * Saves the entries of one neighbourhood. Entries that their records made until now and make no longer are
 * removed; their addresses lead on.
 */
export async function saveEntries(tx: Tx, entries: readonly Entry[], at: Date): Promise<SavedEntries> {
  const recordIds = entries.flatMap(({ records }) => records.map(({ id }) => id as string));
  const former = await tx
    .selectFrom('software')
    .select(['id', 'slug', 'entry', 'conflicts'])
    .where('id', '=', sql<string>`any(${recordIds}::uuid[])`)
    .execute();
  const standing = entries.filter(({ withdrawn }) => !withdrawn);
  const slugs = await slugsFor(tx, standing);
  const usersKnown = await usersOf(tx, recordIds);
  const known = new Map(former.map((row) => [row.id, canonical([row.slug, row.entry, row.conflicts])]));
  const same = (entry: Entry) =>
    known.get(entry.id) === canonical([slugs.get(entry.id), storedEntry(entry.software), entry.conflicts]) &&
    usersKnown.get(entry.id) === usersText(entry);
  const moved = await attachRecords(tx, entries);
  const changed = standing.filter((entry) => moved.has(entry.id) || !same(entry));
  const stays = new Set<string>(standing.map(({ id }) => id));
  const gone = former.map(({ id }) => id).filter((id) => !stays.has(id));
  if (changed.length === 0 && gone.length === 0 && moved.size === 0)
    return { written: [], gone, revision: 0 };
  const revision = await nextRevision(tx, [...new Set([...changed.map(({ id }) => id), ...gone, ...moved])]);
  await removeEntries(tx, gone, revision);
  await writeEntries(tx, changed, slugs, revision, at);
  const written = changed.map(({ id }) => id);
  await indexSoftware(tx, written, at);
  return { written, gone, revision };
}

/**
 * Raises the catalogue's revision: pages kept in memory are made anew.
 * @param software ids of the entries that changed; their own pages alone are dropped, and lists
 */
export async function nextRevision(tx: Tx, software: readonly string[]): Promise<number> {
  await sql`select halle.revise('catalogue', variadic ${software}::uuid[])`.execute(tx);
  const { revision } = await tx
    .updateTable('catalogue_revision')
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

const usersText = ({ software }: Entry) =>
  canonical(
    software.usages.map((usage) => [
      usage.organisation,
      usage.organisationId ?? null,
      usage.source,
      usage.date,
      usage.url ?? null,
    ]),
  );

async function usersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('software_usage')
    .selectAll()
    .where('software_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('software_id')
    .orderBy('position')
    .execute();
  const texts = new Map(ids.map((id) => [id, '[]']));
  for (const [id, users] of Map.groupBy(rows, ({ software_id }) => software_id))
    texts.set(
      id,
      canonical(
        users.map((user) => [user.organisation, user.organisation_id, user.source, user.date, user.url]),
      ),
    );
  return texts;
}
