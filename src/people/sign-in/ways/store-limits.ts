// SPDX-License-Identifier: AGPL-3.0-or-later
// Ways in counted for the limits: by the network address they were begun from, and by who came back.
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import { hashOf, seek } from '../accounts/stores/secrets.ts';
import './tables.ts';

const hour = 3_600_000;

/** Notes who came back by an attempt. @param subject HMAC of the identity or passkey */
export async function noteSubject(tx: Tx, token: string, subject: Buffer): Promise<void> {
  const hash = hashOf(token);
  await seek(tx, { attempt: hash, identity: subject });
  await tx.updateTable('attempt').set({ subject }).where('token', '=', hash).execute();
}

/**
 * How many were begun in the last hour from a network address, or came back for one identity; nobody else
 * counts until the transaction ends.
 */
export async function countAttempts(
  tx: Tx,
  of: { client: Buffer } | { identity: Buffer },
  at: Date,
): Promise<number> {
  await seek(tx, of);
  const [column, hash] =
    'client' in of ? (['client', of.client] as const) : (['subject', of.identity] as const);
  await sql`select pg_advisory_xact_lock(4201011, ${hash.readInt32BE(0)}::integer)`.execute(tx);
  const { n } = await tx
    .selectFrom('attempt')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where(column, '=', hash)
    .where('begun_at', '>', new Date(at.getTime() - hour))
    .executeTakeFirstOrThrow();
  return n;
}
