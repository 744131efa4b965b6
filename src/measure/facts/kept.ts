// SPDX-License-Identifier: AGPL-3.0-or-later
// What stays of a reading: the facts, and who is who in them, as salted hashes.
import type { Facts } from './facts.ts';

/**
 * One signature (name and address) met in a history. Hashes are salted with the secret of this halle: nothing
 * of it is in clear.
 */
export interface KeptIdentity {
  /** Of the whole signature. 16 bytes, as all hashes here. */
  readonly signature: Buffer;
  /** Number of the person in the facts. */
  readonly person: number;
  /** Of the address, where it says who someone is. */
  readonly mail?: Buffer;
  /** Of the name, where it says who someone is. */
  readonly name?: Buffer;
  /** Of the organisation's mail domain, where it names one. */
  readonly domain?: Buffer;
  /** Number of that organisation in the facts (`d3` is 3); absent where it wrote nothing there. */
  readonly organisation?: number;
  readonly isRobot: boolean;
}

/** Facts of an earlier reading, as they were kept. */
export interface KeptFacts {
  readonly facts: Facts;
  readonly identities: readonly KeptIdentity[];
}

/**
 * How a repository was read: `unchanged` since the last reading; `updated` with what is new; `whole`;
 * `rewritten`: whole, because the history last read is no part of today's.
 */
export type How = 'unchanged' | 'updated' | 'whole' | 'rewritten';

export interface Measured extends KeptFacts {
  readonly how: How;
  /** Commits read this time. */
  readonly read: number;
}
