// SPDX-License-Identifier: AGPL-3.0-or-later
// Secrets that open rows: the database keeps only their hashes, and shows a row to a transaction that says
// the hash.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../db.ts';
import type { KeyFor } from '../secret.ts';

/** 256 random bits, as they travel in a cookie or a link. */
export const newToken = () => randomBytes(32).toString('base64url');

/** What is kept of a token: SHA-256. A token of another shape has a hash that no row has. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** A network address as the limit counts it: keyed, so that it cannot be read back. */
export const clientOf = (keyFor: KeyFor, ip: string) =>
  createHmac('sha256', keyFor('people.client')).update(ip).digest();

type Sought = 'session' | 'link' | 'reader' | 'client' | 'identity' | 'passkey';

/** Says, until the transaction ends, by which hashes rows are looked for. */
export async function presentHashes(tx: Tx, sought: Partial<Record<Sought, Buffer>>): Promise<void> {
  const settings = Object.entries(sought).map(
    ([name, hash]) => sql`set_config(${`halle.${name}`}, ${hash.toString('hex')}, true)`,
  );
  await sql`select ${sql.join(settings)}`.execute(tx);
}
