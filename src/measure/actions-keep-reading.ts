// SPDX-License-Identifier: AGPL-3.0-or-later
// What is kept of a reading, in one transaction: the facts, who is who in them, and an entry of the journal
// that tells the rest of the halle.
import type { Tx } from '../platform/db.ts';
import { record } from '../platform/journal.ts';
import type { Measured } from './facts/kept.ts';
import { saveIdentities } from './stores/identities.ts';
import { saveFacts } from './stores/measures.ts';

/**
 * The kind of the entry in the journal; its subject is the repository. Whoever shows a grade follows it
 * (ARCHITECTURE, law 5).
 */
export const readKind = 'measure.read';

/**
 * Keeps a reading under the address that was read. If the forge redirected, it is also kept under the address
 * that was asked for, since the catalogue knows the repository by that one.
 * @param asked canonical
 */
export async function keepReading(
  tx: Tx,
  { facts, identities }: Measured,
  asked: string,
  at: Date,
): Promise<void> {
  for (const repository of new Set([facts.repository, asked])) {
    const id = await saveFacts(tx, { ...facts, repository }, at);
    await saveIdentities(tx, repository, identities);
    // What else follows from the files found at the head (the project's own claim) is recorded here, in the
    // same transaction.
    await record(
      tx,
      { kind: readKind, subject: { kind: 'repository', id }, facts: { head: facts.head } },
      at,
    );
  }
}
