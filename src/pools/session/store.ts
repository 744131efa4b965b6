// SPDX-License-Identifier: AGPL-3.0-or-later
// Sessions and their acts in the database: seen by the members of the pool, written one after the other.
import './tables.ts';
import '../groups/tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';
import { type Act, writeAct } from './act.ts';
import { actFrom, type KeptAct, type KeptSession } from './kept.ts';
import type { PoolSessionTable } from './tables.ts';

const sessionOf = (row: Selectable<PoolSessionTable>): KeptSession => ({
  id: row.id as Id<'PoolSession'>,
  ...{ pool: row.group_id, seed: row.seed, way: row.way },
  ...{ openedAt: row.opened_at, closesAt: row.closes_at, until: row.until ?? undefined },
});

/** The last of a pool, as far as the transaction sees. */
export async function lastSession(tx: Tx, pool: string): Promise<KeptSession | undefined> {
  const row = await tx
    .selectFrom('pool_session')
    .selectAll()
    .where('group_id', '=', pool)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && sessionOf(row);
}

/** The id of a pool by its slug, and the seat of an organisation there, as far as the transaction sees. */
export async function findSeat(
  tx: Tx,
  slug: string,
  organisation: string,
): Promise<{ readonly pool: string; readonly seat: string } | undefined> {
  return tx
    .selectFrom('pool')
    .innerJoin('pool_member', 'pool_member.group_id', 'pool.id')
    .select(['pool.id as pool', 'pool_member.id as seat'])
    .where('pool.slug', '=', slug)
    .where('pool_member.until', 'is', null)
    .where('pool_member.organisation_id', '=', sql<string>`any(halle.line_of(${organisation}::uuid))`)
    .executeTakeFirst();
}

/** In order; words that this edition knows no more are left out. */
export async function listActs(tx: Tx, session: string, after = 0): Promise<KeptAct[]> {
  const rows = await tx
    .selectFrom('pool_session_act')
    .select(['seq', 'seat_id', 'act', 'at'])
    .where('session_id', '=', session)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ seq, seat_id, act, at }) => {
    const read = actFrom(act);
    return read ? [{ seq, act: read, at, seat: seat_id ?? undefined }] : [];
  });
}

export async function lastSeq(tx: Tx, session: string): Promise<number> {
  const { seq } = await tx
    .selectFrom('pool_session_act')
    .select(({ fn }) => fn.max<number | null>('seq').as('seq'))
    .where('session_id', '=', session)
    .executeTakeFirstOrThrow();
  return seq ?? 0;
}

interface By {
  readonly account: string;
  readonly organisation: string;
}

export async function saveSession(tx: Tx, session: KeptSession, by: By): Promise<void> {
  const { id, pool, seed, way, openedAt, closesAt } = session;
  await tx
    .insertInto('pool_session')
    .values({
      ...{ id, group_id: pool, seed, way, opened_at: openedAt, closes_at: closesAt },
      ...{ organisation_id: by.organisation, account_id: by.account },
    })
    .execute();
}

export interface NewAct {
  readonly session: string;
  readonly pool: string;
  readonly seq: number;
  readonly seat: string;
  readonly act: Act;
  readonly at: Date;
}

export async function saveAct(tx: Tx, { session, pool, seq, seat, act, at }: NewAct, by: By): Promise<void> {
  await tx
    .insertInto('pool_session_act')
    .values({
      ...{ session_id: session, group_id: pool, seq, seat_id: seat, act: writeAct(act), at },
      ...{ organisation_id: by.organisation, account_id: by.account },
    })
    .execute();
}

/** Two years after a pool ended, its sessions leave. */
export const sweepSessions = (db: Db | Tx, at: Date): Promise<void> =>
  sweeping(db, at, async (tx) => void (await tx.deleteFrom('pool_session').execute()));
