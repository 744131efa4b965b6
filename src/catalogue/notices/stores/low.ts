// SPDX-License-Identifier: AGPL-3.0-or-later
// Whose grade is low, and whom to tell of it.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { LowGrade } from '../notice.ts';
import '../tables.ts';

/** Repositories with a D, an E or « déconseillé », read after a date, or only that of one software. */
export async function listLow(
  db: Db | Tx,
  { since, slug }: { since: Date; slug?: string },
): Promise<LowGrade[]> {
  const { rows } = await sql<LowGrade>`
    select g.repository, min(g.letter) as letter, bool_or(g.advised_against) as "advisedAgainst", min(g.read_at) as "readAt",
      json_agg(json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) order by s.name) as software
    from software_grade g join software s on s.id = g.software_id
    where (g.letter in ('D', 'E') or g.advised_against) and g.read_at > ${since}
      and (${slug ?? null}::text is null or g.repository = (select o.repository from software_grade o join software p on p.id = o.software_id where p.slug = ${slug ?? null}))
    group by g.repository order by g.repository`.execute(db);
  return rows;
}

/** The publiccode.yml files of these software as they came in, latest first. */
export async function listPubliccodes(db: Db | Tx, softwareIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('source_record')
    .select('raw')
    .where('software_id', '=', sql<string>`any(${softwareIds}::uuid[])`)
    .where('source', '=', 'publiccode')
    .where('withdrawn_at', 'is', null)
    .orderBy('fetched_at', 'desc')
    .limit(5)
    .execute();
  return rows.map(({ raw }) => raw);
}

/** The mailbox that a project declares in the latest copy read of it. */
export async function findDeclaredContact(db: Db | Tx, repository: string): Promise<string | undefined> {
  const { rows } = await sql<{ contact: string | null }>`
    select f.facts->'claim'->>'contact' as contact from repository_facts f join repository r on r.id = f.repository_id
    where r.url = ${repository} order by f.read_at desc limit 1`.execute(db);
  return rows[0]?.contact ?? undefined;
}
