// SPDX-License-Identifier: AGPL-3.0-or-later
// Lists to measure: registered once, found again by their content, and which of their answers stand in the
// file of whoever asked.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../base/id.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { holdingLease, type Lost } from '../../platform/leases.ts';
import type { ListLine } from '../batch/list.ts';
import type { BatchOptions, ToldProblem } from '../batch/target.ts';

export interface RequestedList {
  /** What tells one list from another. */
  readonly content: string;
  readonly lines: readonly ListLine[];
  readonly options: BatchOptions;
}

export interface Answer {
  readonly position: number;
  readonly asked: string;
  /** JSON of the grade; null where there is a problem. */
  readonly answer: string | null;
  readonly problem: ToldProblem | null;
}

/** Lines sent to the database at a time. */
const atOnce = 20_000;

/**
 * The run of a list: the open one, the finished one when answers of it are at hand (`begun`), else a new one.
 */
export function registerRun(db: Db, asked: RequestedList, begun: boolean, at: Date): Promise<string> {
  return inTransaction(db, async (tx) => {
    const known = await findRun(tx, asked.content, begun);
    const options = JSON.stringify(asked.options);
    const alone = asked.options.anyAddress ?? false;
    if (known) {
      await tx
        .updateTable('measure_run')
        .set({ finished_at: null, options, alone })
        .where('id', '=', known)
        .execute();
      return known;
    }
    const id = idFrom<'MeasureRun'>(at.getTime(), randomBytes(16));
    await tx
      .insertInto('measure_run')
      .values({ id, content: asked.content, asked_at: at, options, alone })
      .execute();
    for (let from = 0; from < asked.lines.length; from += atOnce)
      await insertLines(tx, id, asked.lines.slice(from, from + atOnce), at);
    return id;
  });
}

async function findRun(tx: Tx, content: string, begun: boolean): Promise<string | undefined> {
  const row = await tx
    .selectFrom('measure_run')
    .select(['id', 'finished_at'])
    .where('content', '=', content)
    .orderBy(sql`finished_at is not null`)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && (!row.finished_at || begun) ? row.id : undefined;
}

/** What names no repository has failed from the start, and is answered with the others. */
async function insertLines(tx: Tx, run: string, lines: readonly ListLine[], at: Date): Promise<void> {
  const of = <T>(pick: (line: ListLine) => T) => lines.map(pick);
  await sql`
    insert into measure_target (run_id, position, asked, repository, host, problem, state, finished_at)
    select ${run}, line, asked, repository, host, problem, case when problem is null then 'waiting' else 'failed' end,
      case when problem is not null then ${at}::timestamptz end
    from unnest(${of(({ line }) => line)}::int[], ${of(({ asked }) => asked)}::text[], ${of(({ repository }) => repository ?? null)}::text[],
      ${of(({ host }) => host)}::text[], ${of(({ problem }) => (problem ? JSON.stringify(problem) : null))}::jsonb[])
      as given(line, asked, repository, host, problem)`.execute(tx);
}

/**
 * Does `work` while holding the lease by which one command alone writes this run's answers. If that command
 * is killed, another may take over: at once on the same machine, elsewhere when the lease has expired.
 * @returns undefined when another command is at it
 */
export function holdingRun<Result>(
  db: Db,
  run: string,
  command: string,
  work: (before: string | null, lost: Lost) => Promise<Result>,
): Promise<Result | undefined> {
  return holdingLease(db, `measure.run:${run}`, async (lost) => {
    const { command: before } = await db
      .selectFrom('measure_run')
      .select('command')
      .where('id', '=', run)
      .executeTakeFirstOrThrow();
    await db.updateTable('measure_run').set({ command }).where('id', '=', run).execute();
    return work(before, lost);
  });
}

/**
 * Corrects the notes of the database by the file of answers: exactly the lines that stand in the file count
 * as written, whatever was noted before.
 */
export async function noteWritten(db: Db, run: string, positions: readonly number[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`
      update measure_target t set written = true, finished_at = coalesce(finished_at, now()), state = case when state = 'waiting' then 'done' else state end
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

export async function finishRun(db: Db, run: string): Promise<void> {
  await sql`update measure_run set finished_at = now() where id = ${run}`.execute(db);
}

/** Forgets lists long finished, or long left alone, and limits that are over. */
export async function forgetOldRuns(db: Db): Promise<void> {
  await sql`delete from measure_run where content <> 'standing'
    and (finished_at < now() - interval '30 days' or greatest(asked_at, served_at) < now() - interval '90 days')`.execute(
    db,
  );
  await sql`delete from forge_limit where until < now()`.execute(db);
}
