// SPDX-License-Identifier: AGPL-3.0-or-later
// Raw records with their claims and keys: listed, saved, withdrawn.
import { type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import { keysOf, keyText } from '../merging/identity.ts';
import type { SourceRecord } from '../record.ts';
import type { RecordId, SourceName } from '../software.ts';
import type { SourceRecordTable } from '../tables.ts';
import { insertRows } from './rows.ts';

export interface KnownRecord extends SourceRecord {
  readonly sha256: string;
}

type Row = Pick<Selectable<SourceRecordTable>, 'id' | 'first_seen' | 'withdrawn_at' | 'claim' | 'sha256'>;
const columns = ['id', 'first_seen', 'withdrawn_at', 'claim', 'sha256'] as const;

function record({ id, first_seen, withdrawn_at, claim, sha256 }: Row): KnownRecord {
  return {
    id: id as RecordId,
    firstSeen: first_seen.getTime(),
    claim,
    sha256,
    ...(withdrawn_at && { withdrawn: true }),
  };
}

/** The records of a source that have these identifiers. */
export async function listRecordsOf(
  db: Db | Tx,
  source: SourceName,
  externalIds: readonly string[],
): Promise<KnownRecord[]> {
  const rows = await db
    .selectFrom('source_record')
    .select(columns)
    .where('source', '=', source)
    .where('external_id', '=', sql<string>`any(${externalIds}::text[])`)
    .execute();
  return rows.map(record);
}

/** How many records of a source stand today. */
export async function countStanding(db: Db | Tx, source: SourceName): Promise<number> {
  const { n } = await db
    .selectFrom('source_record')
    .select(sql<number>`count(*)::integer`.as('n'))
    .where('source', '=', source)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}

/** The standing records of a source that are not among these identifiers. */
export async function listRecordsBeside(
  db: Db | Tx,
  source: SourceName,
  externalIds: readonly string[],
): Promise<KnownRecord[]> {
  const rows = await db
    .selectFrom('source_record')
    .select(columns)
    .where('source', '=', source)
    .where('withdrawn_at', 'is', null)
    .where(
      sql<boolean>`not exists (select from unnest(${externalIds}::text[]) as came(id) where came.id = external_id)`,
    )
    .execute();
  return rows.map(record);
}

/** The records of these ids, in no order. */
export async function listRecordsById(db: Db | Tx, ids: readonly string[]): Promise<KnownRecord[]> {
  const rows = await db
    .selectFrom('source_record')
    .select(columns)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return rows.map(record);
}

export interface RecordToSave {
  readonly record: SourceRecord;
  readonly raw: string;
  readonly media: string;
  readonly sha256: string;
}

const types = {
  id: 'uuid',
  source: 'text',
  external_id: 'text',
  first_seen: 'timestamptz',
  fetched_at: 'timestamptz',
  withdrawn_at: 'timestamptz',
  media: 'text',
  raw: 'text',
  sha256: 'text',
  claim: 'jsonb',
  software_id: 'uuid',
};

/** Saves records and their keys. `software_id` is set when entries are saved, in the same transaction. */
export async function saveRecords(tx: Tx, records: readonly RecordToSave[], at: Date): Promise<void> {
  const rows = records.map(({ record: { id, firstSeen, claim }, raw, media, sha256 }) => ({
    id: id as string,
    source: claim.source,
    external_id: claim.externalId,
    first_seen: new Date(firstSeen).toISOString(),
    fetched_at: at.toISOString(),
    withdrawn_at: null,
    media,
    raw: raw.replaceAll('\u0000', ' ').toWellFormed(),
    sha256,
    claim,
    software_id: id as string,
  }));
  const replaced =
    '(id) do update set external_id = excluded.external_id, fetched_at = excluded.fetched_at, withdrawn_at = null, media = excluded.media, raw = excluded.raw, sha256 = excluded.sha256, claim = excluded.claim';
  await insertRows(tx, sql`insert into source_record`, types, rows, replaced);
  await tx
    .deleteFrom('record_key')
    .where('record_id', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
    .execute();
  const keys = records.flatMap(({ record: { id, claim } }) =>
    keysOf(claim).map((key) => ({ record_id: id as string, key: keyText(key) })),
  );
  await insertRows(tx, sql`insert into record_key`, { record_id: 'uuid', key: 'text' }, keys, 'do nothing');
}

/** Marks records that their source no longer has; they stay, and still tell who is who. */
export async function withdrawRecords(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('source_record')
    .set({ withdrawn_at: at })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}
