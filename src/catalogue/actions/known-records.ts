// SPDX-License-Identifier: AGPL-3.0-or-later
// What the catalogue knows of the records that come, and how many of its own would go.
import { Problem } from '../../base/problem.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { ImportPlan } from '../plan.ts';
import type { ReadRecord } from '../read-record.ts';
import { countStanding, type KnownRecord } from '../stores/records.ts';
import { isAgreed } from '../withdrawing.ts';

/**
 * What the catalogue knows of a record: under its identifier, or under the one that it had before, if the
 * same file was read at the same place and nothing else bears that one now.
 */
export function knownOf(reads: readonly ReadRecord[], records: readonly KnownRecord[]) {
  const byId = new Map(records.map((record) => [record.claim.externalId, record]));
  const taken = new Set(reads.map(({ externalId }) => externalId));
  return ({ externalId, formerId, claim }: ReadRecord): KnownRecord | undefined => {
    const former = formerId && !taken.has(formerId) ? byId.get(formerId) : undefined;
    const isThis = former && claim && former.claim.url === claim.url && former.claim.name === claim.name;
    return byId.get(externalId) ?? (isThis ? former : undefined);
  };
}

/** @throws Problem conflict `catalogue.import.many-withdrawn` */
export async function askBeforeWithdrawing(
  tx: Db | Tx,
  { source, counts }: ImportPlan,
  agreed: number | undefined,
): Promise<void> {
  const withdrawing = { n: counts.withdrawn, standing: await countStanding(tx, source) };
  if (!isAgreed(withdrawing, agreed))
    throw new Problem('conflict', 'catalogue.import.many-withdrawn', { ...withdrawing });
}
