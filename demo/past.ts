// SPDX-License-Identifier: AGPL-3.0-or-later
// What the demonstration has decided lies behind it: all moments of a vote are moved back by the same time.
import { sql } from 'kysely';
import type { Db } from '../src/platform/db.ts';

const moments = {
  pool_vote: ['proposed_at', 'opened_at', 'closes_at', 'closed_at'],
  pool_vote_text: ['at'],
  pool_vote_remark: ['at'],
  pool_ballot: ['at'],
  pool_vote_round: ['closes_at', 'closed_at'],
  pool_decision: ['decided_at'],
} as const;

/** Of every vote that is over. @param db as who owns the database */
export async function layBack(db: Db, days: number): Promise<void> {
  const back = sql`make_interval(days => ${days})`;
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('halle.counting', 'on', true)`.execute(tx);
    const { rows } = await sql<{ id: string }>`
      select id from halle.pool_vote where closed_at is not null`.execute(tx);
    const over = rows.map(({ id }) => id);
    for (const [table, columns] of Object.entries(moments)) {
      const key = { pool_vote: 'id', pool_decision: 'id' }[table] ?? 'vote_id';
      const moved = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(column)} - ${back}`);
      await sql`update halle.${sql.raw(table)} set ${sql.join(moved)}
        where ${sql.ref(key)} = any (${over})`.execute(tx);
    }
    await sql`update halle.pool_vote set rule = jsonb_set(rule, '{opened}', to_jsonb(to_char(
        opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) where id = any (${over})`.execute(
      tx,
    );
  });
}
