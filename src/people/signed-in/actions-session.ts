// SPDX-License-Identifier: AGPL-3.0-or-later
// What a session does by itself (open, rotate, end) and what its owner decides: end others, choose a
// language, refuse the letter of the day.
import type { Lang } from '../../base/language.ts';
import { actAs, atMoment, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import type { Account } from '../accounts/account.ts';
import { isOver, mustRotate, type Session } from '../accounts/session.ts';
import { saveLanguage } from '../accounts/store.ts';
import { endSessions, findSession, forgetFormer, rotateSession } from '../accounts/store-sessions.ts';
import type { Agent } from '../agents/agent.ts';
import { findWho } from '../agents/stores/agencies.ts';

/** Who is there: the session, its account, for whom it may act. */
export interface Present {
  readonly session: Session;
  readonly account: Account;
  readonly agencies: readonly Agent[];
  /** The token that the cookie must hold from now on. */
  readonly newToken?: string;
}

/** Who a token lets in; undefined when nobody: unknown, over, revoked. */
export function enter(db: Db, token: string, at: Date): Promise<Present | undefined> {
  return inTransaction(db, (tx) => enterIn(tx, token, at));
}

/** Likewise; the transaction then acts for the account, and happens at that moment, until it ends. */
export async function enterIn(tx: Tx, token: string, at: Date): Promise<Present | undefined> {
  await atMoment(tx, at);
  const found = await findSession(tx, token);
  if (!found) return undefined;
  const { session, former, rotating } = found;
  if (isOver(session, at)) return undefined;
  await actAs(tx, { account: session.account });
  if (!former && rotating) await forgetFormer(tx, session.id);
  const newToken = mustRotate(session, former, at) ? await rotateSession(tx, session, token, at) : undefined;
  const who = await findWho(tx, session.account);
  return who && { session, ...who, ...(newToken && { newToken }) };
}

/** Runs `work` as an account, in one transaction: private rows of others are not seen. */
export function asAccount<Result>(
  db: Db,
  account: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(db, async (tx) => {
    await actAs(tx, { account });
    return work(tx);
  });
}

/** Leaves: this session ends. */
export function leave(db: Db, { session, account }: Present, at: Date): Promise<void> {
  return asAccount(db, account.id, async (tx) => {
    await endSessions(tx, account.id, { id: session.id });
    await record(
      tx,
      { kind: 'people.signed-out', account: account.id, subject: { kind: 'session', id: session.id } },
      at,
    );
  });
}

/**
 * Ends another session of the same account, or all others. It is no error if that session has ended already.
 */
export function revoke(
  db: Db,
  { session, account }: Present,
  which: { id: string } | 'others',
  at: Date,
): Promise<void> {
  return asAccount(db, account.id, async (tx) => {
    const ended = await endSessions(tx, account.id, which === 'others' ? { allBut: session.id } : which);
    for (const id of ended)
      await record(
        tx,
        { kind: 'people.session-revoked', account: account.id, subject: { kind: 'session', id } },
        at,
      );
  });
}

export function chooseLanguage(db: Db, { account }: Present, lang: Lang): Promise<void> {
  return asAccount(db, account.id, (tx) => saveLanguage(tx, account.id, lang));
}
