// SPDX-License-Identifier: AGPL-3.0-or-later
// Signatures met in a log, as what may be kept of them: salted hashes, a robot or not. The words are
// forgotten at once.
import { createHmac } from 'node:crypto';
import { organisationDomain } from '../facts/domains.ts';
import { type Identity, identityKeys } from '../facts/identities.ts';
import type { KeptIdentity } from '../facts/kept.ts';
import { isRobot } from '../facts/robots.ts';

/** A signature without the numbers that it has in the facts. */
export interface Signature extends Omit<KeptIdentity, 'person' | 'organisation'> {
  /** `free`, `none`, or the hash of an organisation's domain. */
  readonly organisation: string;
}

/**
 * HMAC-SHA-256 of one purpose, its first 16 bytes: of the signature (`name NUL mail`), the folded address,
 * the folded name, the domain.
 * @param key of this halle, so that hashes mean nothing to another
 */
export function hasher(
  key: Uint8Array,
): (purpose: 'signature' | 'mail' | 'name' | 'domain', words: string | Buffer) => Buffer {
  return (purpose, words) =>
    Buffer.from(createHmac('sha256', key).update(`${purpose}\0`).update(words).digest().subarray(0, 16));
}

/** @param signed `name NUL mail` as latin1 words of its bytes */
export function readSignature(signed: string, hash: ReturnType<typeof hasher>): Signature {
  const bytes = Buffer.from(signed, 'latin1');
  const identity = readIdentity(bytes);
  const { mail, name } = identityKeys(identity);
  const organisation = organisationDomain(identity.mail);
  const domain =
    organisation === 'free' || organisation === 'none' ? undefined : hash('domain', organisation);
  return {
    signature: hash('signature', bytes),
    ...(mail === undefined ? {} : { mail: hash('mail', mail) }),
    ...(name === undefined ? {} : { name: hash('name', name) }),
    ...(domain ? { domain } : {}),
    isRobot: isRobot(identity),
    organisation: domain ? word(domain) : organisation,
  };
}

/** Long names and addresses are cut: no one's is. */
export function readIdentity(signed: Buffer): Identity {
  const [name = '', mail = ''] = signed.toString('utf8').split('\0');
  return { name: name.slice(0, 500), mail: mail.slice(0, 500) };
}

/** A hash as a word that compares and serves as a key. */
export const word = (hash: Buffer): string => hash.toString('latin1');
