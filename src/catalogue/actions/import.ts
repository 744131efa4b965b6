// SPDX-License-Identifier: AGPL-3.0-or-later
// Importing a source: the plan is made from what the catalogue knows, shown, and applied whole or not at all.
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { allowLongLockWait } from '../../platform/sessions.ts';
import type { ImportPlan } from '../plan.ts';
import type { SourceName } from '../software.ts';
import { saveEntries } from '../stores/entries.ts';
import { type KnownRecord, listRecordsOf, saveRecords, withdrawRecords } from '../stores/records.ts';
import { refreshGrades } from './grades.ts';
import { askBeforeWithdrawing } from './known-records.ts';
import { fit, type Import, isIdle, type Prepared, prepare, prepared } from './prepare.ts';

/** What the import would do; nothing is written. */
export async function planOf(db: Db, given: Import): Promise<ImportPlan> {
  const wouldDo = await readingOnly(db, (tx) => prepare(tx, given));
  given.planned?.(wouldDo);
  return wouldDo.plan;
}

const readingOnly = <Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

/**
 * How many records one transaction handles: others who want to write the catalogue wait for no longer than
 * that takes.
 */
const batch = 200;

/**
 * Imports. A short one is planned and applied in one transaction; a long one is planned whole, then applied a
 * few records at a time, each few with what they are connected to. Killed on the way, it has done the first
 * of them; the same import again does the rest. Whatever
 * else is imported meanwhile, what the catalogue holds in the end is computed from the same records. A second
 * import of them writes nothing.
 */
export async function importRecords(db: Db | Tx, given: Import): Promise<ImportPlan> {
  if (db.isTransaction || given.reads.length <= batch) return importPart(db, given);
  const { planned, ...rest } = given;
  const later = { ...rest, mayWithdraw: Number.POSITIVE_INFINITY };
  const whole = await readingOnly(db, (tx) => prepare(tx, given));
  planned?.(whole);
  await askBeforeWithdrawing(db, whole.plan, given.mayWithdraw);
  const { plan, incoming, withdrawn } = whole;
  const kept = new Set(incoming.filter((one) => !isIdle(one)).map(({ read }) => read.externalId));
  const gone = new Set(withdrawn.map(({ claim }) => claim.externalId));
  const moving = fit(given.reads).filter(
    ({ externalId, claim, inactive }) =>
      (claim && kept.has(externalId)) || (inactive && gone.has(externalId)),
  );
  for (let from = 0; from < moving.length; from += batch)
    await importPart(db, { ...later, reads: moving.slice(from, from + batch), complete: false });
  await withdrawRest(db, given, withdrawn);
  return plan;
}

/** What a complete import no longer has goes last, when all that came is there. */
async function withdrawRest(
  db: Db,
  { source, reads, at }: Import,
  withdrawn: readonly KnownRecord[],
): Promise<void> {
  const came = new Set(reads.map(({ externalId }) => externalId));
  const missing = withdrawn.map(({ claim }) => claim.externalId).filter((id) => !came.has(id));
  for (let from = 0; from < missing.length; from += batch) {
    await withdrawThese(db, source, missing.slice(from, from + batch), at);
  }
}

/** Records that are no longer said, by their identifiers in the source. @returns how many stood */
export function withdrawThese(
  db: Db | Tx,
  source: SourceName,
  ids: readonly string[],
  at: Date,
): Promise<number> {
  return underLock(db, async (tx) => {
    const some = (await listRecordsOf(tx, source, ids)).filter((known) => !known.withdrawn);
    await apply(tx, await prepared(tx, source, [], some), at);
    return some.length;
  });
}

/** What withdrawing them would do; nothing is written. */
export function withdrawnPlan(db: Db, source: SourceName, ids: readonly string[]): Promise<Prepared> {
  return readingOnly(db, async (tx) => {
    const some = (await listRecordsOf(tx, source, ids)).filter((known) => !known.withdrawn);
    return prepared(tx, source, [], some);
  });
}

function importPart(db: Db | Tx, given: Import): Promise<ImportPlan> {
  return underLock(db, async (tx) => {
    const part = await prepare(tx, given);
    given.planned?.(part);
    await askBeforeWithdrawing(tx, part.plan, given.mayWithdraw);
    await apply(tx, part, given.at);
    return part.plan;
  });
}

function underLock<Result>(db: Db | Tx, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(db, async (tx) => {
    await lockCatalogue(tx);
    return work(tx);
  });
}

/** Locks the catalogue for writing, until the transaction ends; others who want to write wait here. */
export async function lockCatalogue(tx: Tx): Promise<void> {
  await sql.raw(allowLongLockWait).execute(tx);
  await sql`select pg_advisory_xact_lock(4201004)`.execute(tx);
}

async function apply(tx: Tx, { plan, incoming, withdrawn, entries }: Prepared, at: Date): Promise<void> {
  const kept = incoming.filter((one) => !isIdle(one));
  if (kept.length === 0 && withdrawn.length === 0) return;
  await saveRecords(
    tx,
    kept.map(({ read, sha256, ...one }) => ({
      record: one.record!,
      raw: read.raw,
      media: read.media,
      sha256,
    })),
    at,
  );
  await withdrawRecords(
    tx,
    withdrawn.map(({ id }) => id),
    at,
  );
  const { written } = await saveEntries(tx, entries, at);
  await refreshGrades(tx, written, at);
  await record(tx, { kind: 'catalogue.imported', facts: { source: plan.source, ...plan.counts } }, at);
}
