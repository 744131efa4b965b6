// SPDX-License-Identifier: AGPL-3.0-or-later
// Sources fetched on a schedule, and their runs, in the database: keepers register and read, the worker
// fetches.
import './tables.ts';
import { type Selectable, sql } from 'kysely';
import { type Db, inTransaction, sweeping, type Tx } from '../../platform/db.ts';
import type { HarvestRun, HarvestSource, LastCopy, Registered } from './harvest.ts';
import type { HarvestRunTable, HarvestSourceTable } from './tables.ts';

/** Runs `work` as the worker that fetches. */
export function harvesting<Result>(db: Db, at: Date, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const onDuty = async (tx: Tx) => {
    await sql`select set_config('halle.duty', 'harvest', true)`.execute(tx);
    return work(tx);
  };
  return inTransaction(db, onDuty, at);
}

/** @param tx keeps the halle @returns false where that address is registered for that source already */
export async function putSource(tx: Tx, id: string, given: Registered, at: Date): Promise<boolean> {
  const { source, address, complete, everyHours } = given;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('harvest_source')
    .values({ id, source, address, complete, every_hours: everyHours, added_at: at, due_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Those that are fetched first, then those that were stopped. @param tx keeps the halle, or harvests */
export async function listSources(tx: Tx): Promise<HarvestSource[]> {
  const rows = await tx
    .selectFrom('harvest_source')
    .selectAll()
    .orderBy(sql`stopped_at is not null`)
    .orderBy('source')
    .orderBy('address')
    .limit(500)
    .execute();
  return rows.map(sourceFrom);
}

/** @param tx keeps the halle, or harvests */
export async function findHarvestSource(tx: Tx, id: string): Promise<HarvestSource | undefined> {
  const row = await tx.selectFrom('harvest_source').selectAll().where('id', '=', id).executeTakeFirst();
  return row && sourceFrom(row);
}

/** @param tx harvests */
export async function listDue(tx: Tx, at: Date): Promise<string[]> {
  const rows = await tx
    .selectFrom('harvest_source')
    .select('id')
    .where('stopped_at', 'is', null)
    .where('due_at', '<=', at)
    .orderBy('due_at')
    .limit(50)
    .execute();
  return rows.map(({ id }) => id);
}

/** @param tx keeps the halle @returns false where it is stopped already */
export async function changeSource(
  tx: Tx,
  id: string,
  change: { readonly stoppedAt: Date } | { readonly dueAt: Date },
): Promise<boolean> {
  const set = 'stoppedAt' in change ? { stopped_at: change.stoppedAt } : { due_at: change.dueAt };
  const { numUpdatedRows } = await tx
    .updateTable('harvest_source')
    .set(set)
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What came of a run; the copy it took in, where it took one. @param tx harvests */
export async function endRun(
  tx: Tx,
  source: string,
  run: HarvestRun,
  { dueAt, last }: { readonly dueAt: Date; readonly last?: LastCopy },
): Promise<void> {
  const { id, at, endedAt, outcome, why = null, facts, counts, bytes, plan = null } = run;
  await tx
    .insertInto('harvest_run')
    .values({
      ...{ id, source_id: source, at, ended_at: endedAt, outcome, why, bytes, plan_id: plan },
      facts: JSON.stringify(facts),
      counts: JSON.stringify(counts),
    })
    .execute();
  await tx
    .updateTable('harvest_source')
    .set({
      due_at: dueAt,
      ...(last && {
        etag: last.etag ?? null,
        last_modified: last.lastModified ?? null,
        input_digest: last.digest ?? null,
      }),
    })
    .where('id', '=', source)
    .execute();
}

/** The latest first. @param tx keeps the halle */
export async function listRuns(tx: Tx, source: string, most: number): Promise<HarvestRun[]> {
  const rows = await tx
    .selectFrom('harvest_run')
    .selectAll()
    .where('source_id', '=', source)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return rows.map(runFrom);
}

/** The latest run of each source. @param tx keeps the halle */
export async function latestRuns(tx: Tx): Promise<Map<string, HarvestRun>> {
  const rows = await tx
    .selectFrom('harvest_run')
    .distinctOn('source_id')
    .selectAll()
    .orderBy('source_id')
    .orderBy('at', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.source_id, runFrom(row)]));
}

/** How many sources could not be read the last time. @param tx keeps the halle */
export async function countFailing(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from harvest_source s where stopped_at is null
      and (select r.outcome from harvest_run r where r.source_id = s.id order by r.at desc limit 1) = 'failed'`.execute(
    tx,
  );
  return rows[0]!.n;
}

/** Runs leave after a year. */
export function sweepRuns(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from harvest_run where at < ${at}::timestamptz - interval '1 year'`.execute(tx);
  });
}

function sourceFrom(row: Selectable<HarvestSourceTable>): HarvestSource {
  const { id, source, address, complete } = row;
  return {
    ...{
      id,
      source,
      address,
      complete,
      everyHours: row.every_hours,
      addedAt: row.added_at,
      dueAt: row.due_at,
    },
    ...(row.stopped_at && { stoppedAt: row.stopped_at }),
    last: {
      ...(row.etag !== null && { etag: row.etag }),
      ...(row.last_modified !== null && { lastModified: row.last_modified }),
      ...(row.input_digest && { digest: row.input_digest }),
    },
  };
}

function runFrom(row: Selectable<HarvestRunTable>): HarvestRun {
  const { id, at, outcome, why, facts, counts } = row;
  return {
    ...{ id, at, endedAt: row.ended_at, outcome, facts, counts, bytes: Number(row.bytes) },
    ...(why !== null && { why }),
    ...(row.plan_id !== null && { plan: row.plan_id }),
  };
}
