// SPDX-License-Identifier: AGPL-3.0-or-later
// Which software is meant by what is written in a cell: its address here, its name, or its repository. Never
// a guess between two.
import { sql } from 'kysely';
import { fold } from '../../base/text.ts';
import type { Db, Tx } from '../../platform/db.ts';

/**
 * Written words → id of the one entry meant; `several` where two entries bear the name; absent where none
 * does.
 */
export async function findSoftwareNamed(
  db: Db | Tx,
  written: readonly string[],
): Promise<Map<string, string | 'several'>> {
  const words = [...new Set(written)];
  const { rows } = await sql<{ words: string; id: string; exact: boolean }>`
    with given as (select words, lower(words) as lower, regexp_replace(words, '(\\.git)?/?$', '') as address
      from unnest(${words}::text[]) as given(words) where length(words) <= 300)
    select words, s.id, true as exact from given join software s on s.slug = given.lower
    union all select words, s.id, false from given join software s on lower(s.name) = given.lower
    union all select words, s.id, false from given join software s on s.main_repository = given.address`.execute(
    db,
  );
  const found = new Map<string, string | 'several'>();
  for (const [one, matches] of Map.groupBy(rows, (row) => row.words)) {
    const exact = matches.find((match) => match.exact);
    const ids = new Set(matches.map(({ id }) => id));
    found.set(one, exact?.id ?? (ids.size === 1 ? [...ids][0]! : 'several'));
  }
  return found;
}

interface Named {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** The entry of an address. */
export async function findSoftware(db: Db | Tx, slug: string): Promise<Named | undefined> {
  if (!slug) return undefined;
  return db
    .selectFrom('software')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', slug.slice(0, 100))
    .executeTakeFirst();
}

/** Entries whose name holds what was typed, or is near it; the nearest first. */
export async function lookForSoftware(db: Db | Tx, typed: string, limit = 12): Promise<Named[]> {
  const words = fold(typed).trim().slice(0, 120);
  if (words.length < 2) return [];
  const { rows } = await sql<Named>`
    select s.id, s.slug, s.name from search_entry e join software s on s.id = e.software_id
    where e.name like ${`%${words.replace(/[\\%_]/g, '\\$&')}%`} or e.name % ${words}
    order by e.name <> ${words}, e.name not like ${`${words.replace(/[\\%_]/g, '\\$&')}%`}, e.usages desc, e.name limit ${limit}`.execute(
    db,
  );
  return rows;
}
