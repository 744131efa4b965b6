// SPDX-License-Identifier: AGPL-3.0-or-later
// Which answers of a list stand in the file of whoever asked, and how far it has come.
import { sql } from 'kysely';
import { type Db, inTransaction } from '../../platform/db.ts';
import type { ToldProblem } from '../batch/target.ts';

export interface Answer {
  readonly position: number;
  readonly asked: string;
  /** JSON of the grade; null where there is a problem. */
  readonly answer: string | null;
  readonly problem: ToldProblem | null;
}

/**
 * Corrects the notes of the database by the file of answers: exactly the lines that stand in the file count
 * as written, whatever was noted before.
 */
export async function noteWritten(
  db: Db,
  run: string,
  positions: readonly number[],
  at: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`
      update measure_target t set written = true, finished_at = coalesce(finished_at, ${at}), state = case when state = 'waiting' then 'done' else state end
      from unnest(${positions}::int[]) p(position) where t.run_id = ${run} and t.position = p.position and not t.written`.execute(
      tx,
    );
    // An answer that is no longer kept is made anew.
    await sql`
      update measure_target t set written = false, state = case when answer is null and problem is null and state = 'done' then 'waiting' else state end
      where t.run_id = ${run} and t.written and not exists (select from unnest(${positions}::int[]) p(position) where p.position = t.position)`.execute(
      tx,
    );
  });
}

/** Marks these answers as written. */
export async function markWritten(db: Db, run: string, positions: readonly number[]): Promise<void> {
  await sql`update measure_target set written = true where run_id = ${run} and position = any(${positions}::int[])`.execute(
    db,
  );
}

/**
 * Answers that no file holds yet, in the order of the list.
 * @param command none is given to one that has been succeeded by another
 */
export function listUnwritten(db: Db, run: string, limit: number, command?: string): Promise<Answer[]> {
  const ours = sql<boolean>`exists (select from measure_run r where r.id = run_id and r.command = ${command ?? null}::uuid)`;
  return db
    .selectFrom('measure_target')
    .select(['position', 'asked', 'answer', 'problem'])
    .where('run_id', '=', run)
    .where('written', '=', false)
    .where(sql<boolean>`state in ('done', 'failed')`)
    .where(command === undefined ? sql<boolean>`true` : ours)
    .orderBy('position')
    .limit(limit)
    .execute();
}

export interface Standing {
  readonly total: number;
  readonly failed: number;
  readonly written: number;
  readonly taken: number;
  readonly waiting: number;
  /** Of those that wait: put off. */
  readonly later: number;
  /** When the first of these comes back, seconds since 1970; null without any. */
  readonly next: number | null;
  /** Hosts whose repositories wait. */
  readonly hosts: readonly string[];
}

/** Where a run stands. Reads the whole run: not at every turn. */
export async function standingOfRun(db: Db, run: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select count(*) as total, count(*) filter (where state = 'failed') as failed, count(*) filter (where written) as written,
      count(*) filter (where state = 'taken') as taken, count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'waiting' and not_before > now()) as later,
      extract(epoch from min(not_before) filter (where state = 'waiting' and not_before > now()))::float8 as next,
      coalesce(array_agg(distinct host) filter (where state = 'waiting'), '{}') as hosts
    from measure_target where run_id = ${run}`.execute(db);
  return rows[0]!;
}
