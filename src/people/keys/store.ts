// SPDX-License-Identifier: AGPL-3.0-or-later
// Requests for keys in the database: seen by who asked, and by the agents of the organisation.
import './tables.ts';
import { type Selectable, sql } from 'kysely';
import { type Id, parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { type Db, inTransaction, type Tables, type Tx } from '../../platform/db.ts';
import type { KeyRequest, Outcome } from './key-request.ts';

/** @returns false where a request for the organisation is open already */
export async function putKeyRequest(
  tx: Tx,
  { id, organisation, account, reader, askedAt, dueAt }: KeyRequest,
): Promise<boolean> {
  const row = await tx
    .insertInto('key_request')
    .values({
      ...{ id, organisation_id: organisation, account_id: account, reader, asked_at: askedAt, due_at: dueAt },
      ...{ ended_at: null, outcome: null, ended_by: null, words: null },
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The latest, open or ended; those that this transaction sees. */
export async function findKeyRequest(tx: Tx, organisation: string): Promise<KeyRequest | undefined> {
  const row = await tx
    .selectFrom('key_request')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy(sql`ended_at is null`, 'desc')
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && requestOf(row);
}

/** How many an account asked for after a moment. */
export async function countKeyRequests(tx: Tx, account: string, since: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('key_request')
    .select((all) => all.fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** @returns false where it has ended already */
export async function endKeyRequest(
  tx: Tx,
  id: string,
  { outcome, by, words }: { outcome: Outcome; by?: string; words?: string },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('key_request')
    .set({ ended_at: at, outcome, ended_by: by ?? null, words: words ?? null })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * What whoever keeps the halle decides, also of one that an objection ended.
 * @param tx keeps the halle
 * @returns false where it was decided already
 */
export async function decideKeyRequest(
  tx: Tx,
  id: string,
  outcome: 'given' | 'refused',
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('key_request')
    .set({ ended_at: at, outcome })
    .where('id', '=', id)
    .where((is) => is.or([is('ended_at', 'is', null), is('outcome', '=', 'objected')]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @throws Problem not-found `people.keys.none` */
export async function loadKeyRequest(tx: Tx, id: string): Promise<KeyRequest> {
  const row = await tx.selectFrom('key_request').selectAll().where('id', '=', parseId(id)).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'people.keys.none', { field: 'request' });
  return requestOf(row);
}

/**
 * Of each organisation the latest, where it waits or somebody inside objected: waiting first, soonest due.
 * @param tx keeps the halle
 */
export async function listUndecided(tx: Tx): Promise<KeyRequest[]> {
  const latest = tx
    .selectFrom('key_request')
    .selectAll()
    .distinctOn('organisation_id')
    .orderBy('organisation_id')
    .orderBy(sql`ended_at is null`, 'desc')
    .orderBy('asked_at', 'desc');
  const rows = await tx
    .selectFrom(latest.as('latest'))
    .selectAll()
    .where((is) => is.or([is('ended_at', 'is', null), is('outcome', '=', 'objected')]))
    .orderBy(sql`ended_at is null`, 'desc')
    .orderBy('due_at')
    .limit(shownRequests)
    .execute();
  return rows.map(requestOf);
}

/** How many the desk shows. */
const shownRequests = 200;

/** Everybody's whose delay is over, for the job alone. */
export function listDueRequests(db: Db, at: Date): Promise<KeyRequest[]> {
  return inTransaction(
    db,
    async (tx) => {
      await sql`select set_config('halle.duty', 'keys', true)`.execute(tx);
      const rows = await tx
        .selectFrom('key_request')
        .selectAll()
        .where('ended_at', 'is', null)
        .where('due_at', '<=', at)
        .orderBy('due_at')
        .execute();
      return rows.map(requestOf);
    },
    at,
  );
}

function requestOf(row: Selectable<Tables['key_request']>): KeyRequest {
  const { ended_at: at, outcome, words } = row;
  return {
    id: row.id,
    organisation: row.organisation_id as Id<'Organisation'>,
    account: row.account_id as Id<'Account'>,
    reader: row.reader,
    askedAt: row.asked_at,
    dueAt: row.due_at,
    ...(at && outcome && { ended: { at, outcome, ...(words !== null && { words }) } }),
  };
}
