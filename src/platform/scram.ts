// SPDX-License-Identifier: AGPL-3.0-or-later
// New passwords for roles of the database. The server is sent the SCRAM-SHA-256 verifier (RFC 5802, 7677),
// never the password, so that no log of its statements holds it.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/**
 * Letters, digits, `-` and `_`: nothing that an address, a file of PgBouncer or SASLprep (RFC 4013) would
 * write otherwise.
 */
export const newPassword = (): string => randomBytes(30).toString('base64url');

const iterations = 4_096;

/** What PostgreSQL keeps of a password. @param salt 16 bytes */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (words: string) => createHmac('sha256', salted).update(words).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
}

/** The statement that gives it: a role may say it of itself, an administrator of any. */
export const alterRole = (role: string, verifier: string): string =>
  `ALTER ROLE "${role.replaceAll('"', '""')}" PASSWORD '${verifier.replaceAll("'", "''")}'`;
