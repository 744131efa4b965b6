// SPDX-License-Identifier: AGPL-3.0-or-later
// Giving entries their address words: those they have stay, new ones are free ones, none is ever given twice.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import { chooseSlug, wishedSlug } from '../merging/slugs.ts';
import type { Entry } from '../record.ts';
import { insertRows } from './rows.ts';

/** The slug of each entry, by id; new ones are kept with the record they are given for. */
export async function slugsFor(tx: Tx, entries: readonly Entry[]): Promise<Map<string, string>> {
  const ids = entries.map(({ id }) => id as string);
  const wishes = new Map(
    entries.map((entry) => [entry.id as string, wishedSlug(entry.records, entry.software.name.value)]),
  );
  const taken = await takenBy(tx, [...wishes.values()]);
  const rows = await tx
    .selectFrom('software_slug')
    .select(['slug', 'record_id'])
    .where('record_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('number')
    .execute();
  const owned = Map.groupBy(rows, ({ record_id }) => record_id);
  const given: { slug: string; record_id: string }[] = [];
  const chosen = new Map<string, string>();
  for (const id of byBirth(entries)) {
    const mine = (owned.get(id) ?? []).map(({ slug }) => slug);
    const slug = chooseSlug(wishes.get(id)!, mine, (word) => taken.has(word));
    if (!mine.includes(slug)) given.push({ slug, record_id: id });
    taken.add(slug);
    chosen.set(id, slug);
  }
  await insertRows(tx, sql`insert into software_slug`, { slug: 'text', record_id: 'uuid' }, given);
  return chosen;
}

/** The addresses given already that are a wished word, or one with a number after it. */
async function takenBy(tx: Tx, wishes: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ slug: string }>`
    select slug from software_slug
    where slug = any(${wishes}::text[]) or regexp_replace(slug, '-[0-9]+$', '') = any(${wishes}::text[])`.execute(
    tx,
  );
  return new Set(rows.map(({ slug }) => slug));
}

const byBirth = (entries: readonly Entry[]): string[] =>
  entries
    .map(({ id, records }) => ({ id, born: Math.min(...records.map(({ firstSeen }) => firstSeen)) }))
    .sort((a, b) => a.born - b.born || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
