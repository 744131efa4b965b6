// SPDX-License-Identifier: AGPL-3.0-or-later
// Acts in the database: all who sit in a pool see those of all, each writes its own.
import '../groups/tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { PoolActTable } from '../groups/tables.ts';
import type { Act, SaidAct, Subject, SubjectKind } from './act.ts';

const actOf = (row: Selectable<PoolActTable> & { file_name: string | null }): Act => ({
  ...{ id: row.id, seat: row.seat_id, decidedOn: row.decided_on },
  subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
  reference: row.reference ?? undefined,
  transmittedOn: row.transmitted_on ?? undefined,
  publishedOn: row.published_on ?? undefined,
  notifiedOn: row.notified_on ?? undefined,
  budgetYear: row.budget_year ?? undefined,
  address: row.url ?? undefined,
  fileName: row.file_name ?? undefined,
});

/** Of a pool, or about one subject in it. */
export async function listActs(tx: Tx, pool: string, subject?: Subject): Promise<Act[]> {
  let asked = tx
    .selectFrom('pool_act as a')
    .leftJoin('pool_act_file as f', 'f.act_id', 'a.id')
    .selectAll('a')
    .select('f.name as file_name')
    .where('a.group_id', '=', pool)
    .orderBy('a.decided_on');
  if (subject)
    asked = asked.where('a.subject_kind', '=', subject.kind).where('a.subject_id', '=', subject.id);
  return (await asked.execute()).map(actOf);
}

export interface ActFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export async function findActFile(tx: Tx, act: string): Promise<ActFile | undefined> {
  const row = await tx
    .selectFrom('pool_act_file')
    .select(['name', 'type', 'content'])
    .where('act_id', '=', act)
    .executeTakeFirst();
  return row && { name: row.name, type: row.type, bytes: Buffer.from(row.content, 'base64') };
}

export interface ActWriting {
  readonly id: string;
  readonly pool: string;
  readonly seat: string;
  readonly organisation: string;
  readonly account: string;
  readonly subject: Subject;
  readonly said: SaidAct;
}

/** Says an act, anew where it was said. @returns its id */
export async function saveAct(
  tx: Tx,
  { id, pool, seat, organisation, account, subject, said }: ActWriting,
  at: Date,
): Promise<string> {
  const words = {
    decided_on: said.decidedOn,
    reference: said.reference ?? null,
    transmitted_on: said.transmittedOn ?? null,
    published_on: said.publishedOn ?? null,
    notified_on: said.notifiedOn ?? null,
    budget_year: said.budgetYear ?? null,
    url: said.address ?? null,
    account_id: account,
    said_at: at,
  };
  const { id: kept } = await tx
    .insertInto('pool_act')
    .values({
      ...{ id, group_id: pool, seat_id: seat, organisation_id: organisation },
      ...{ subject_kind: subject.kind, subject_id: subject.id, ...words },
    })
    .onConflict((on) => on.columns(['seat_id', 'subject_kind', 'subject_id']).doUpdateSet(words))
    .returning('id')
    .executeTakeFirstOrThrow();
  return kept;
}

/** In the place of the one before. */
export async function saveActFile(
  tx: Tx,
  { act, pool, name, type, bytes }: ActFile & { readonly act: string; readonly pool: string },
  at: Date,
): Promise<void> {
  const kept = { name, type, content: Buffer.from(bytes).toString('base64'), kept_at: at };
  await tx
    .insertInto('pool_act_file')
    .values({ act_id: act, group_id: pool, ...kept })
    .onConflict((on) => on.column('act_id').doUpdateSet(kept))
    .execute();
}

/** Whether a subject is one of this pool, of this seat. */
export async function isSubjectIn(
  tx: Tx,
  pool: string,
  seat: string,
  { kind, id }: Subject,
): Promise<boolean> {
  if (kind === 'seat') return id === seat;
  if (kind !== 'charter') return false;
  const { rows } = await sql<{ is: boolean }>`select exists (select from pool_charter
    where id = ${id}::uuid and group_id = ${pool}::uuid and proposed_at is not null) as is`.execute(tx);
  return rows[0]?.is === true;
}
