// SPDX-License-Identifier: AGPL-3.0-or-later
// Notices and grades: what a project was told ends when its grade rises, and holds again when it falls again.
import type { Tx } from '../../platform/db.ts';
import { isLow, type Judged } from './notice.ts';
import { endNotices, resumeNotices } from './stores/notices.ts';

/**
 * Notices follow the grades just made: those of a grade that rose end; those of one that fell again within a
 * year hold again.
 */
export async function followGrades(
  tx: Tx,
  made: readonly (Judged & { readonly repository: string })[],
  at: Date,
): Promise<void> {
  const [low, fine] = [made.filter(isLow), made.filter((one) => !isLow(one))];
  const addresses = (some: typeof made) => some.map(({ repository }) => repository);
  if (fine.length > 0) await endNotices(tx, addresses(fine), at);
  if (low.length > 0) await resumeNotices(tx, addresses(low), at);
}
