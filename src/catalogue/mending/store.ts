// SPDX-License-Identifier: AGPL-3.0-or-later
// What people said of software against all sources, as it stands.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { StandingWord } from './standing.ts';

/** Shown at once; the commands list as many. */
const most = 500;

/** Newest first. */
export async function listWords(db: Db | Tx): Promise<StandingWord[]> {
  const rows = await db
    .selectFrom('source_record')
    .leftJoin('software', 'software.id', 'source_record.software_id')
    .select(['external_id', 'claim', 'software.slug'])
    .where('source', '=', 'correction')
    .where('withdrawn_at', 'is', null)
    .orderBy('fetched_at', 'desc')
    .orderBy('source_record.id')
    .limit(most)
    .execute();
  return rows.map(({ external_id: id, claim, slug }) => ({ id, claim, ...(slug && { slug }) }));
}

/** The word of its address, of a software named by its id. */
export async function slugById(db: Db | Tx, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('software')
    .select('slug')
    .where('id', '=', sql<string>`${id}::uuid`)
    .executeTakeFirst();
  return row?.slug;
}
