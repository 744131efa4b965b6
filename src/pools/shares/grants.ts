// SPDX-License-Identifier: AGPL-3.0-or-later
// Money from outside, taken off before anything is shared.
import { Problem } from '../../base/problem.ts';
import type { Composite } from './key.ts';

/** Each grant is a rate of the whole cost, up to its own cap. */
export function outsideOf({ grants = [] }: Composite, total: number): number {
  const outside = grants.reduce((sum, { rateBp, capCents }) => {
    const given = (BigInt(total) * BigInt(rateBp)) / 10_000n;
    return sum + (capCents !== undefined && given > capCents ? BigInt(capCents) : given);
  }, 0n);
  if (outside > total)
    throw new Problem('unfit', 'pools.share.grants-above', { outside: Number(outside), total });
  return Number(outside);
}
