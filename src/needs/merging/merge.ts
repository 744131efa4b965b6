// SPDX-License-Identifier: AGPL-3.0-or-later
// Two needs that say the same become one: proposed by who leads either, agreed by who leads the other, taken
// back by either. No record moves; who stands behind which is computed from the merges that stand.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';

/** One of the two needs, as pages name it. */
export interface Half {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly owner: Id<'Organisation'>;
  readonly ownerName: string;
}

export interface Merge {
  readonly id: string;
  /** Read no more by itself, and the one that gathers both. */
  readonly need: Half;
  readonly into: Half;
  readonly proposedFor: Id<'Organisation'>;
  readonly agreedAt?: Date;
}

/** Who has to agree: who leads the other of the two. */
export const awaited = ({ need, into, proposedFor }: Merge): Id<'Organisation'> =>
  need.owner === proposedFor ? into.owner : need.owner;

/** The other of the two, seen from one. */
export const otherOf = ({ need, into }: Pick<Merge, 'need' | 'into'>, id: string): Half =>
  need.id === id ? into : need;

/**
 * The one said first gathers, whoever proposes: two who propose crosswise say the same.
 * @param said when each was said, ISO moments
 */
export function ordered<One extends { readonly id: string; readonly saidAt: string }>(
  one: One,
  other: One,
): { readonly need: One; readonly into: One } {
  if (one.id === other.id) throw new Problem('invalid', 'needs.merge-itself');
  const isFirst = one.saidAt < other.saidAt || (one.saidAt === other.saidAt && one.id < other.id);
  return isFirst ? { need: other, into: one } : { need: one, into: other };
}
