// SPDX-License-Identifier: AGPL-3.0-or-later
// Importing a source: the plan is made from what the catalogue knows, shown, and applied whole or not at all.
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../base/id.ts';
import { type Mention, recognise } from '../../people/stores/recognise.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { waitLong } from '../../platform/sessions.ts';
import { merge } from '../merging/merge.ts';
import { canonical, fateOf, type ImportPlan, type Incoming, planImport } from '../plan.ts';
import { mayWithdraw, type ReadRecord, refuseNotLibre, refuseTwins, tellWithheld } from '../read-record.ts';
import type { Claim, Entry, RecordId, SourceName, SourceRecord } from '../software.ts';
import { saveEntries } from '../stores/entries.ts';
import { type KnownRecord, listRecordsBeside, listRecordsOf, neighbourhood, saveRecords, withdrawRecords } from '../stores/records.ts';
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
export function planOf(db: Db, given: Import): Promise<ImportPlan> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => (await prepare(tx, given)).plan);
}

/** Imports. One at a time: a second waits for the first. A second import of the same records writes nothing. */
export function importRecords(db: Db | Tx, given: Import): Promise<ImportPlan> {
  return inTransaction(db, async (tx) => {
    await lockCatalogue(tx);
    const prepared = await prepare(tx, given);
    await apply(tx, prepared, given.at);
    return prepared.plan;
  });
}

/** Whoever writes the catalogue waits here until the others are done. */
export async function lockCatalogue(tx: Tx): Promise<void> {
  await sql.raw(waitLong).execute(tx);
  await sql`select pg_advisory_xact_lock(4201004)`.execute(tx);
}

async function prepare(tx: Tx, { source, reads: given, complete, at }: Import): Promise<Prepared> {
  const fit = refuseNotLibre(refuseTwins(given));
  const reads = complete ? tellWithheld(fit) : fit;
  const ids = reads.map(({ externalId }) => externalId);
  const known = new Map((await listRecordsOf(tx, source, ids)).map((record) => [record.claim.externalId, record]));
  const claims = await withOrganisations(tx, reads);
  const incoming = reads.map((read, index) => incomingOf(read, claims[index], known.get(read.externalId), at));
  const ended = reads.filter(({ inactive }) => inactive).flatMap(({ externalId }) => known.get(externalId) ?? []);
  const missing = complete && mayWithdraw(reads) ? await listRecordsBeside(tx, source, ids) : [];
  const withdrawn = [...ended.filter((record) => !record.withdrawn), ...missing];
  const moving = incoming.filter((one) => !['unchanged', 'refused'].includes(fateOf(one))).map((one) => one.record!);
  const touched = [...moving, ...withdrawn.map((record) => ({ ...record, withdrawn: true }))];
  const { records, decisions } = touched.length > 0 ? await neighbourhood(tx, touched) : { records: [], decisions: [] };
  const entries = merge(records, decisions);
  return { plan: planImport(source, incoming, entries, withdrawn, decisions), incoming, withdrawn, entries };
}

/** The date is left out of the hash: a source that dates nothing says the same thing on another day. */
function incomingOf(read: ReadRecord, claim: Claim | undefined, known: KnownRecord | undefined, at: Date): Incoming {
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
    ...(known && { before: { claim: known.claim, sha256: known.sha256, withdrawn: known.withdrawn ?? false } }),
  };
}

/** The claims with the organisations that their users are, where that is without doubt. */
async function withOrganisations(tx: Tx, reads: readonly ReadRecord[]): Promise<(Claim | undefined)[]> {
  const french = new Set<Mention>(reads.flatMap(({ claim }) => (claim && isFrench(claim) ? (claim.usages ?? []) : [])));
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
  const kept = incoming.filter((one) => !['unchanged', 'refused'].includes(fateOf(one)));
  if (kept.length === 0 && withdrawn.length === 0) return;
  await saveRecords(
    tx,
    kept.map(({ read, sha256, ...one }) => ({ record: one.record!, raw: read.raw, media: read.media, sha256 })),
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
