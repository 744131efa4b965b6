// SPDX-License-Identifier: AGPL-3.0-or-later
// Signatures met in a log, as what may be kept of them: salted hashes, a robot or not. The words are
// forgotten at once.
import { createHmac } from 'node:crypto';
import { isInstitution, organisationDomain } from '../facts/domains.ts';
import { type IdentityKeys, identityKeys } from '../facts/identities.ts';
import type { KeptIdentity } from '../facts/kept.ts';
import { isAgent, signatoryOf } from '../facts/robots.ts';
import type { Signatory } from '../facts/signing/rules.ts';
import { type Identity, readWords } from '../facts/signing/signed.ts';

/** A signature as it is read: words live only as long as the reading. */
export interface Signature {
  /** Of the whole signature. */
  readonly signature: Buffer;
  readonly keys: IdentityKeys;
  /** The organisation's mail domain, where it names one. */
  readonly domain?: string;
  /** `free`, `none`, or the hash of an organisation's domain, marked where one address tells of it. */
  readonly organisation: string;
  /** As the column `isBot` of a history says it: 0 a person, 1 a robot, 2 nobody, 3 an agent. */
  readonly kind: number;
}

export type Hash = (purpose: 'signature' | 'mail' | 'name' | 'domain', words: string | Buffer) => Buffer;

/**
 * HMAC-SHA-256 of one purpose, its first 16 bytes: of the signature (`name NUL mail`), the folded address,
 * the folded name, the domain.
 * @param key of this halle, so that hashes mean nothing to another
 */
export function hasher(key: Uint8Array): Hash {
  return (purpose, words) =>
    Buffer.from(createHmac('sha256', key).update(`${purpose}\0`).update(words).digest().subarray(0, 16));
}

/** @param signed `name NUL mail` as latin1 words of its bytes */
export function readSignature(signed: string, hash: Hash): Signature {
  const bytes = Buffer.from(signed, 'latin1');
  const identity = readIdentity(bytes);
  const signatory = signatoryOf(identity);
  const kind = signatory === 'robot' && isAgent(identity) ? agent : kinds.indexOf(signatory);
  const domain = organisationDomain(identity.mail);
  const isNamed = domain !== 'free' && domain !== 'none';
  return {
    signature: hash('signature', bytes),
    keys: identityKeys(identity),
    kind,
    organisation: isNamed ? organisationWord(hash('domain', domain), isInstitution(domain)) : domain,
    ...(isNamed ? { domain } : {}),
  };
}

/** What may be kept of a signature, but for its numbers in the facts. */
export function keptSignature(
  { signature, keys: { mail, name, shared }, domain, kind }: Signature,
  hash: Hash,
): Omit<KeptIdentity, 'person' | 'organisation'> {
  return {
    signature,
    ...(mail === undefined ? {} : { mail: keptMail(hash('mail', mail), shared) }),
    ...(name === undefined ? {} : { name: hash('name', name) }),
    ...(domain === undefined ? {} : { domain: hash('domain', domain) }),
    isRobot: kind !== 0,
  };
}

/** Long names and addresses are cut: no one's is. */
export function readIdentity(signed: Buffer): Identity {
  const end = signed.indexOf(0);
  const [name, mail] =
    end < 0 ? [signed, signed.subarray(0, 0)] : [signed.subarray(0, end), signed.subarray(end + 1)];
  return { name: readWords(name).slice(0, 500), mail: readWords(mail).slice(0, 500) };
}

/** In the order of their numbers in the facts. */
const kinds: readonly Signatory[] = ['person', 'robot', 'nobody'];
/** Number of the robots that write code. */
export const agent = 3;
const several = Buffer.of(1);

/** A mailbox that several people sign from bears a mark: its hash proves no one's address. */
const keptMail = (hash: Buffer, shared = false) => (shared ? Buffer.concat([hash, several]) : hash);

const institution = 'institution ';

/** @param domain its hash @param isSure one address is enough to tell of an institution */
const organisationWord = (domain: Buffer, isSure: boolean): string =>
  `${isSure ? institution : ''}${word(domain)}`;

/** A hash as a word that compares and serves as a key. */
export const word = (hash: Buffer): string => hash.toString('latin1');
