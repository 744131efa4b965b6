// SPDX-License-Identifier: AGPL-3.0-or-later
// Importing a source: the plan is made from what the catalogue knows, shown, and applied whole or not at all.
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../base/id.ts';
import { type Mention, recognise } from '../../people/directory/stores/recognise.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { allowLongLockWait } from '../../platform/sessions.ts';
import { merge } from '../merging/merge.ts';
import { canonical, fateOf, type ImportPlan, type Incoming, planImport } from '../plan.ts';
import { mayWithdraw, type ReadRecord, refuseNotLibre, refuseTwins, tellWithheld } from '../read-record.ts';
import type { Claim, Entry, RecordId, SourceName, SourceRecord } from '../software.ts';
import { saveEntries } from '../stores/entries.ts';
import {
  type KnownRecord,
  listRecordsBeside,
  listRecordsOf,
  neighbourhood,
  saveRecords,
  withdrawRecords,
} from '../stores/records.ts';
import { refreshGrades } from './grades.ts';

export interface Import {
  readonly source: SourceName;
  readonly reads: readonly ReadRecord[];
  /** The records are all that the source has: known ones that are not among them are withdrawn. */
  readonly complete: boolean;
  readonly at: Date;
}

interface Prepared {
  readonly plan: ImportPlan;
  readonly incoming: readonly Incoming[];
  readonly withdrawn: readonly KnownRecord[];
  readonly entries: readonly Entry[];
}

/** What the import would do; nothing is written. */
export async function planOf(db: Db, given: Import): Promise<ImportPlan> {
  return (await readingOnly(db, (tx) => prepare(tx, given))).plan;
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
  const { plan, incoming, withdrawn } = await readingOnly(db, (tx) => prepare(tx, given));
  const kept = new Set(incoming.filter((one) => !isIdle(one)).map(({ read }) => read.externalId));
  const gone = new Set(withdrawn.map(({ claim }) => claim.externalId));
  const moving = fit(given.reads).filter(
    ({ externalId, claim, inactive }) =>
      (claim && kept.has(externalId)) || (inactive && gone.has(externalId)),
  );
  for (let from = 0; from < moving.length; from += batch)
    await importPart(db, { ...given, reads: moving.slice(from, from + batch), complete: false });
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
    const ids = missing.slice(from, from + batch);
    await underLock(db, async (tx) => {
      const some = (await listRecordsOf(tx, source, ids)).filter((known) => !known.withdrawn);
      await apply(tx, await prepared(tx, source, [], some), at);
    });
  }
}

function importPart(db: Db | Tx, given: Import): Promise<ImportPlan> {
  return underLock(db, async (tx) => {
    const part = await prepare(tx, given);
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

const fit = (reads: readonly ReadRecord[]) => refuseNotLibre(refuseTwins(reads));
/** Nothing of it is written. */
const isIdle = (one: Incoming) => ['unchanged', 'refused'].includes(fateOf(one));

async function prepare(tx: Tx, { source, reads: given, complete, at }: Import): Promise<Prepared> {
  const reads = complete ? tellWithheld(fit(given)) : fit(given);
  const ids = reads.map(({ externalId }) => externalId);
  const known = new Map(
    (await listRecordsOf(tx, source, ids)).map((record) => [record.claim.externalId, record]),
  );
  const claims = await withOrganisations(tx, reads);
  const incoming = reads.map((read, index) =>
    incomingOf(read, claims[index], known.get(read.externalId), at),
  );
  const ended = reads
    .filter(({ inactive }) => inactive)
    .flatMap(({ externalId }) => known.get(externalId) ?? []);
  const missing = complete && mayWithdraw(reads) ? await listRecordsBeside(tx, source, ids) : [];
  return prepared(tx, source, incoming, [...ended.filter((record) => !record.withdrawn), ...missing]);
}

async function prepared(
  tx: Tx,
  source: SourceName,
  incoming: readonly Incoming[],
  withdrawn: readonly KnownRecord[],
): Promise<Prepared> {
  const moving = incoming.filter((one) => !isIdle(one)).map((one) => one.record!);
  const touched = [...moving, ...withdrawn.map((record) => ({ ...record, withdrawn: true }))];
  const { records, decisions } =
    touched.length > 0 ? await neighbourhood(tx, touched) : { records: [], decisions: [] };
  const entries = merge(records, decisions);
  return { plan: planImport(source, incoming, entries, withdrawn, decisions), incoming, withdrawn, entries };
}

/** The date is left out of the hash: a source that dates nothing says the same thing on another day. */
function incomingOf(
  read: ReadRecord,
  claim: Claim | undefined,
  known: KnownRecord | undefined,
  at: Date,
): Incoming {
  const sha256 = createHash('sha256')
    .update(canonical({ ...claim, date: '' }))
    .update('\n')
    .update(read.raw)
    .digest('hex');
  if (!claim) return { read, sha256 };
  const id = known?.id ?? idFrom<'Software'>(at.getTime(), randomBytes(16));
  const made: SourceRecord = { id: id as RecordId, firstSeen: known?.firstSeen ?? at.getTime(), claim };
  return {
    read,
    sha256,
    record: made,
    ...(known && {
      before: { claim: known.claim, sha256: known.sha256, withdrawn: known.withdrawn ?? false },
    }),
  };
}

/** The claims with the organisations that their users are, where that is without doubt. */
async function withOrganisations(tx: Tx, reads: readonly ReadRecord[]): Promise<(Claim | undefined)[]> {
  const french = new Set<Mention>(
    reads.flatMap(({ claim }) => (claim && isFrench(claim) ? (claim.usages ?? []) : [])),
  );
  const mentions = reads.flatMap(({ claim }) => claim?.usages ?? []);
  if (mentions.length === 0) return reads.map(({ claim }) => claim);
  const idOf = await recognise(tx, mentions, (mention) => french.has(mention));
  return reads.map(({ claim }) => {
    if (!claim?.usages) return claim;
    const usages = claim.usages.map((usage) => {
      const organisationId = idOf(usage);
      return organisationId ? { ...usage, organisationId } : usage;
    });
    return { ...claim, usages };
  });
}

/** Whether « Ville de … » in a claim means a commune of France: there is a La Bruyère in Wallonia too. */
function isFrench({ source, countries, publisher }: Claim): boolean {
  if (countries) return countries.every((country) => country === 'FR');
  return publisher?.country ? publisher.country === 'FR' : source === 'comptoir' || source === 'sill';
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
