// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is who among the signatures of a reading: persons and organisations by number.
import { createHmac } from 'node:crypto';
import { numberPersons } from '../facts/identities.ts';
import type { KeptFacts, KeptIdentity } from '../facts/kept.ts';
import type { Settled } from '../facts/settle.ts';
import { type Hash, keptSignature, readSignature, type Signature, word } from './signatures.ts';

/** Everyone met so far, in numbers that hold until the history is settled. */
export interface Who {
  readonly all: readonly Signature[];
  /** Signature of this reading → place in `all`. */
  readonly place: Uint32Array;
  /** Place → person. */
  readonly person: Uint32Array;
  /** Place → organisation: index into `domains`. */
  readonly organisation: Uint32Array;
  /** A word of each person, the same whatever the order of reading. */
  readonly people: readonly string[];
  readonly domains: readonly string[];
}

/** @param signed `name NUL mail` of this reading, bytes as latin1 @param hash orders those of one second */
export function whoIsWho(signed: readonly string[], hash: Hash): Who {
  const all: Signature[] = [];
  const places = new Map<string, number>();
  const place = Uint32Array.from(signed, (words) => {
    const known = places.get(words) ?? all.push(readSignature(words, hash)) - 1;
    places.set(words, known);
    return known;
  });
  const person = numberPersons(
    all.map(({ keys }) => keys),
    (name) => word(hash('name', name)),
  );
  const domains = [...new Set(['free', 'none', ...all.map(({ organisation }) => organisation)])];
  const index = new Map(domains.map((domain, at) => [domain, at]));
  const organisation = Uint32Array.from(all, (one) => index.get(one.organisation)!);
  return { all, place, person, organisation, people: wordsOfPeople(all, person), domains };
}

function wordsOfPeople(all: readonly Signature[], person: Uint32Array): string[] {
  const words: string[] = [];
  all.forEach(({ signature }, index) => {
    const [at, own] = [person[index]!, word(signature)];
    if (words[at] === undefined || own < words[at]) words[at] = own;
  });
  return words;
}

/** What may be kept of them once the history is settled, in an order of its own. */
export function keptIdentities(
  { all, person, organisation }: Who,
  { history, persons, domains }: Settled,
  hash: Hash,
): KeptIdentity[] {
  const present = new Set(history.domains);
  const kept = all.map((one, index) => {
    const name = domains[organisation[index]!]!;
    const number =
      name.startsWith('d') && present.has(name) ? { organisation: Number.parseInt(name.slice(1), 10) } : {};
    return { ...keptSignature(one, hash), person: persons[person[index]!]!, ...number };
  });
  return kept.sort((a, b) => a.person - b.person || Buffer.compare(a.signature, b.signature));
}

/**
 * Ties identities to the facts they were kept with and to the key that salts them: a change of either is
 * seen.
 */
export function seal(identities: readonly KeptIdentity[], key: Uint8Array): string {
  const mac = createHmac('sha256', key).update('seal');
  for (const { signature, person, organisation = 0, isRobot } of identities)
    mac.update(signature).update(`${person} ${organisation} ${isRobot}\n`);
  return mac.digest('hex').slice(0, 32);
}

/** Whether kept identities are those of the kept facts, hashed with this key. */
export function isSealed({ facts, identities }: KeptFacts, key: Uint8Array): boolean {
  return facts.seal !== undefined && facts.seal === seal(identities, key);
}
