// SPDX-License-Identifier: AGPL-3.0-or-later
// Lists to measure: registered once, found again by their content, written by one command at a time.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../base/id.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { holdingLease, type Lost } from '../../platform/leases.ts';
import type { ListLine } from '../batch/list.ts';
import type { BatchOptions } from '../batch/target.ts';

export interface RequestedList {
  /** What tells one list from another. */
  readonly content: string;
  readonly lines: readonly ListLine[];
  readonly options: BatchOptions;
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
