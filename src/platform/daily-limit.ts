// SPDX-License-Identifier: AGPL-3.0-or-later
// How often an account or an organisation may do something within twenty-four hours: counted and refused in
// one place, while whoever is counted is locked, so that two forms sent at once count as two.

import { daysBefore } from '../base/day.ts';
import { Problem } from '../base/problem.ts';
import type { Tx } from './db.ts';
import { type Locked, lockFor } from './locks.ts';

export interface DailyLimit {
  readonly most: number;
  /** Key of the sentence that refuses the next one; it is told `most`. */
  readonly refused: string;
}

/**
 * Refuses what would be one too many.
 * @param whose who is counted
 * @param count how many there were after a moment
 * @throws Problem conflict, the sentence `refused` of the limit
 */
export async function mustBeWithin(
  tx: Tx,
  { most, refused }: DailyLimit,
  whose: Locked,
  count: (since: Date) => Promise<number>,
  at: Date,
): Promise<void> {
  await lockFor(tx, whose);
  if ((await count(daysBefore(at, 1))) >= most) throw new Problem('conflict', refused, { most });
}
