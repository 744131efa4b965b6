// SPDX-License-Identifier: AGPL-3.0-or-later
// A new password for a role of the database. PostgreSQL lets every role change its own, so no owner is needed; the server is sent
// the SCRAM-SHA-256 verifier (RFC 5802, 7677), so that no log of its statements holds the password.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { withClient } from './roles.ts';

/** Letters, digits, `-` and `_`: nothing that an address, a file of PgBouncer or SASLprep (RFC 4013) would write otherwise. */
export const newPassword = (): string => randomBytes(30).toString('base64url');

const iterations = 4_096;

/** What PostgreSQL keeps of a password. @param salt 16 bytes */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (words: string) => createHmac('sha256', salted).update(words).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
}

/** An address with another password. */
export function withPassword(address: string, password: string): string {
  const changed = new URL(address);
  changed.password = password;
  return changed.href;
}

/** The statement that an administrator of the server may run instead of us. @param role as it is spelled in the address */
export const alterRole = (role: string, verifier: string): string =>
  `ALTER ROLE "${role.replaceAll('"', '""')}" PASSWORD '${verifier.replaceAll("'", "''")}'`;

/** The role of an address takes a password: it changes its own. @throws Problem unavailable when the present one no longer opens */
export function changeOwnPassword(address: string, verifier: string): Promise<void> {
  return withClient(address, async (client) => {
    const { rows } = await client.query<{ role: string }>('select session_user as role');
    await client.query(alterRole(rows[0]!.role, verifier));
  });
}
