// SPDX-License-Identifier: AGPL-3.0-or-later
// Where an entry comes from: the records of sources behind it, and each as its source gave it.
import { Problem } from '../../base/problem.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { RecordId, SourceName } from '../software.ts';

/** One source's record behind an entry. */
export interface Provenance {
  readonly id: RecordId;
  readonly source: SourceName;
  readonly externalId: string;
  readonly name: string;
  /** ISO date on which the source said it. */
  readonly date: string;
  readonly url?: string;
  readonly fetchedAt: Date;
  readonly withdrawn: boolean;
}

/** The records behind an entry, in the order in which the catalogue first saw them. */
export async function listProvenance(db: Db | Tx, softwareId: string): Promise<Provenance[]> {
  const rows = await db
    .selectFrom('source_record')
    .select(['id', 'source', 'external_id', 'claim', 'fetched_at', 'withdrawn_at'])
    .where('software_id', '=', softwareId)
    .orderBy('first_seen')
    .orderBy('id')
    .execute();
  return rows.map(({ id, source, external_id, claim, fetched_at, withdrawn_at }) => ({
    id: id as RecordId,
    source,
    externalId: external_id,
    name: claim.name,
    date: claim.date,
    ...(claim.url && { url: claim.url }),
    fetchedAt: fetched_at,
    withdrawn: withdrawn_at !== null,
  }));
}

/** A record as its source gave it, without persons. @throws Problem not-found `catalogue.no-record` */
export async function loadRawRecord(
  db: Db | Tx,
  id: string,
): Promise<{
  source: SourceName;
  externalId: string;
  media: string;
  raw: string;
  sha256: string;
  fetchedAt: Date;
}> {
  const row = await db
    .selectFrom('source_record')
    .select(['source', 'external_id', 'media', 'raw', 'sha256', 'fetched_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', 'catalogue.no-record', { written: id.slice(0, 80) });
  return {
    source: row.source,
    externalId: row.external_id,
    media: row.media,
    raw: row.raw,
    sha256: row.sha256,
    fetchedAt: row.fetched_at,
  };
}
