// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the work of a repository went on: only where both sides say so, each on its own default branch.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';

/**
 * By former address, the one where the work goes on: the former declares `moved-to`, the other `moved-from`,
 * and facts of it are kept.
 */
export async function listMoved(db: Db | Tx, repositories: readonly string[]): Promise<Map<string, string>> {
  if (repositories.length === 0) return new Map();
  const { rows } = await sql<{ former: string; present: string }>`
    with latest as (
      select distinct on (f.repository_id) r.url, f.facts->'claim'->>'movedTo' as moved_to
      from repository_facts f join repository r on r.id = f.repository_id
      where r.url = any(${repositories}::text[]) order by f.repository_id, f.read_at desc)
    select l.url as former, l.moved_to as present from latest l join repository n on n.url = l.moved_to
    where (select g.facts->'claim'->>'movedFrom' from repository_facts g where g.repository_id = n.id order by g.read_at desc limit 1) = l.url`.execute(
    db,
  );
  return new Map(rows.map(({ former, present }) => [former, present]));
}

/** These addresses, and those where their projects say that they moved. */
export async function withDeclaredMoves(db: Db | Tx, repositories: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ url: string }>`
    select distinct f.facts->'claim'->>'movedTo' as url from repository_facts f join repository r on r.id = f.repository_id
    where r.url = any(${repositories}::text[]) and f.facts->'claim'->>'movedTo' is not null`.execute(db);
  return [...new Set([...repositories, ...rows.map(({ url }) => url)])];
}

/** These addresses, and those whose projects say that they moved there. */
export async function withFormer(db: Db | Tx, repositories: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ url: string }>`
    select distinct r.url from repository_facts f join repository r on r.id = f.repository_id
    where f.facts->'claim'->>'movedTo' = any(${repositories}::text[])`.execute(db);
  return [...new Set([...repositories, ...rows.map(({ url }) => url)])];
}
