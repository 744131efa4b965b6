// SPDX-License-Identifier: AGPL-3.0-or-later
// Sessions in the database: opened by the hash of a token, listed to and ended by their owner.

import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { dayFact, dayHere } from '../../base/day.ts';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';
import { hashOf, newToken, presentHashes } from '../../platform/links/secrets.ts';
import { endsOf, type Session } from './session.ts';
import { findSuspension } from './store-suspensions.ts';
import type { SessionTable } from './tables.ts';

export interface Begun {
  readonly account: string;
  /** `link`, `mailbox`, `openid`, `passkey`. */
  readonly way: string;
  readonly browser: string;
}

/**
 * Begins a session.
 * @param tx acts for the account
 * @returns its id and the token that only the cookie keeps
 * @throws Problem forbidden `people.suspended`
 */
export async function beginSession(
  tx: Tx,
  { account, way, browser }: Begun,
  at: Date,
): Promise<{ id: Id<'Session'>; token: string }> {
  const suspended = await findSuspension(tx, account);
  if (suspended)
    throw new Problem('forbidden', 'people.suspended', {
      reason: suspended.reason,
      day: dayFact(dayHere(suspended.since)),
    });
  const id = idFrom<'Session'>(at.getTime(), randomBytes(16));
  const token = newToken();
  const { idleUntil, endsAt } = endsOf(at);
  await tx
    .insertInto('session')
    .values({
      id,
      account_id: account,
      token: hashOf(token),
      former: null,
      rotated_at: at,
      created_at: at,
      seen_on: dayHere(at),
      idle_until: idleUntil,
      ends_at: endsAt,
      browser,
      way,
    })
    .execute();
  return { id, token };
}

/**
 * The session that a token opens, and whether by the token before the last rotation.
 * @param tx afterwards sees this session
 */
export async function findSession(
  tx: Tx,
  token: string,
): Promise<{ session: Session; former: boolean; rotating: boolean } | undefined> {
  const hash = hashOf(token);
  await presentHashes(tx, { session: hash });
  const row = await tx
    .selectFrom('session')
    .selectAll()
    .where((where) => where.or([where('token', '=', hash), where('former', '=', hash)]))
    .executeTakeFirst();
  return row && { session: session(row), former: !row.token.equals(hash), rotating: row.former !== null };
}

/**
 * Gives a session a new token and another fortnight. The token that was sent stays valid until the new one is
 * used for the first time.
 * @param tx acts for the account
 * @returns undefined when another request did it just before
 */
export async function rotateSession(
  tx: Tx,
  { id, endsAt, rotatedAt }: Session,
  shown: string,
  at: Date,
): Promise<string | undefined> {
  const token = newToken();
  const hash = hashOf(shown);
  const { numUpdatedRows } = await tx
    .updateTable('session')
    .set({
      token: hashOf(token),
      former: hash,
      rotated_at: at,
      seen_on: dayHere(at),
      idle_until: endsOf(at, endsAt).idleUntil,
    })
    .where('id', '=', id)
    .where((where) => where.or([where('token', '=', hash), where('former', '=', hash)]))
    .where('rotated_at', '=', rotatedAt)
    .executeTakeFirst();
  return numUpdatedRows > 0n ? token : undefined;
}

/**
 * Called when the browser has sent the new token: the former one no longer opens the session.
 * @param tx acts for the account
 */
export async function forgetFormer(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('session').set({ former: null }).where('id', '=', id).execute();
}

/** Those that are not over, last used first. @param tx acts for the account */
export async function listSessions(tx: Tx, account: string, at: Date): Promise<Session[]> {
  const rows = await tx
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', account)
    .where('idle_until', '>', at)
    .where('ends_at', '>', at)
    .orderBy('seen_on', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(session);
}

/** Ends one session of an account, or all but one. @param tx acts for the account @returns the ids ended */
export async function endSessions(
  tx: Tx,
  account: string,
  which: { id: string } | { allBut: string },
): Promise<string[]> {
  const all = tx.deleteFrom('session').where('account_id', '=', account);
  const chosen = 'id' in which ? all.where('id', '=', which.id) : all.where('id', '<>', which.allBut);
  return (await chosen.returning('id').execute()).map(({ id }) => id);
}

/** Removes sessions that are over. */
export function sweepOver(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from session where idle_until < ${at} or ends_at < ${at}`.execute(tx);
  });
}

function session(row: Selectable<SessionTable>): Session {
  return {
    id: row.id as Id<'Session'>,
    account: row.account_id as Id<'Account'>,
    createdAt: row.created_at,
    rotatedAt: row.rotated_at,
    seenOn: row.seen_on,
    idleUntil: row.idle_until,
    endsAt: row.ends_at,
    browser: row.browser,
    way: row.way,
  };
}
