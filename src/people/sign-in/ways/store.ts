// SPDX-License-Identifier: AGPL-3.0-or-later
// Ways in that were begun, in the database: opened by the token of the browser's cookie, used once.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idFrom } from '../../../base/id.ts';
import { daysBefore } from '../../../base/time.ts';
import { type Db, sweeping, type Tx } from '../../../platform/db.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { hashOf, newToken, seek } from '../accounts/stores/secrets.ts';
import { type AttemptWay, isOpen } from './attempt.ts';
import './tables.ts';

const sealing = 'people.attempt';

/**
 * Keeps what a way in will be held to when it comes back.
 * @param client HMAC of the network address
 * @returns the token that only the cookie holds
 */
export async function putAttempt(
  tx: Tx,
  keyFor: KeyFor,
  { way, plan, client }: { way: AttemptWay; plan: unknown; client: Buffer },
  at: Date,
): Promise<string> {
  const id = idFrom<'Attempt'>(at.getTime(), randomBytes(16));
  const token = newToken();
  const sealed = sealWords(keyFor(sealing), JSON.stringify(plan), id);
  await seek(tx, { attempt: hashOf(token) });
  await tx
    .insertInto('attempt')
    .values({ id, token: hashOf(token), way, sealed, client, subject: null, begun_at: at, used_at: null })
    .execute();
  return token;
}

/**
 * Uses what was begun: whatever follows, it serves no second time.
 * @returns its plan; undefined when unknown, used, over, or another way
 */
export async function useAttempt(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
  way: AttemptWay,
  at: Date,
): Promise<unknown> {
  const hash = hashOf(token);
  await seek(tx, { attempt: hash });
  const row = await tx
    .selectFrom('attempt')
    .selectAll()
    .where('token', '=', hash)
    .forUpdate()
    .executeTakeFirst();
  if (!row?.sealed || row.way !== way || !isOpen({ begunAt: row.begun_at, usedAt: row.used_at }, at))
    return undefined;
  await tx.updateTable('attempt').set({ used_at: at, sealed: null }).where('id', '=', row.id).execute();
  return JSON.parse(openWords(keyFor(sealing), row.sealed, row.id)) as unknown;
}

/** Removes attempts two days old, and requests that nobody answered in sixty. */
export function sweepAttempts(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from attempt where begun_at < ${daysBefore(at, 2)}`.execute(tx);
    await sql`delete from agent_request where asked_at < ${daysBefore(at, 60)}`.execute(tx);
  });
}
