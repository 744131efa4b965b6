// SPDX-License-Identifier: AGPL-3.0-or-later
// The parts of a composite key: how much of the amount each shares, and what each member weighs in it.
import { onOneScale, type Ratio } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { Composite, Part } from './key.ts';
import { type Member, one, weightOf } from './members.ts';
import { bandOf, checkBands } from './strata.ts';

export interface Weighed {
  readonly part: Part;
  /** The amount that this part shares, in cents: a ratio, since a percentage of it need not be whole. */
  readonly amount: Ratio;
  /** In the order of the members, time of the year included. */
  readonly weights: readonly bigint[];
  readonly total: bigint;
}

/**
 * @param cents what is left to share once grants are taken off
 * @throws Problem unfit: portions that are not the whole; a weight that is missing; a part in which nobody
 * weighs
 */
export function weighParts({ parts }: Composite, members: readonly Member[], cents: number): Weighed[] {
  const amounts = portionsOf(parts, BigInt(cents));
  return parts.map((part, index) => {
    const weights = onOneScale(members.map((member) => times(weighed(part, member), member.time)));
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    const amount = amounts[index]!;
    if (total === 0n && amount.over > 0n)
      throw new Problem('unfit', 'pools.share.nobody-weighs', {
        column: 'column' in part ? part.column : 'days',
      });
    return { part, amount, weights, total };
  });
}

function weighed(part: Part, member: Member): Ratio {
  if (part.kind === 'equal') return one;
  const size = weightOf(member, part.column);
  if (part.kind === 'weight') return size;
  checkBands(part.bands);
  const { name, weight } = bandOf(part.bands, size, member.name);
  if (weight === undefined) throw new Problem('unfit', 'pools.share.band-without-weight', { band: name });
  return { over: BigInt(weight), under: 1n };
}

/** Percentages of the amount, fixed amounts, and what is left of it: together the whole. */
function portionsOf(parts: readonly Part[], cents: bigint): Ratio[] {
  for (const { bp, cents: fixed, rest } of parts)
    if ([bp, fixed, rest].filter((way) => way !== undefined).length !== 1)
      throw new Problem('unfit', 'pools.share.portion');
  const rests = parts.filter(({ rest }) => rest).length;
  if (rests > 1) throw new Problem('unfit', 'pools.share.two-rests');
  const known = parts.map(({ bp, cents: fixed }) =>
    bp === undefined ? BigInt(fixed ?? 0) * 10_000n : cents * BigInt(bp),
  );
  const left = cents * 10_000n - known.reduce((sum, portion) => sum + portion, 0n);
  refusePortions(parts, left, cents, rests === 1);
  return parts.map(({ rest }, index) => ({ over: rest ? left : known[index]!, under: 10_000n }));
}

function refusePortions(parts: readonly Part[], left: bigint, cents: bigint, hasRest: boolean): void {
  const bp = parts.reduce((sum, part) => sum + (part.bp ?? 0), 0);
  const isByShare = parts.every((part) => part.bp !== undefined);
  if (isByShare && bp !== 10_000) throw new Problem('unfit', 'pools.share.portions-not-whole', { bp });
  const fixed = parts.reduce((sum, part) => sum + (part.cents ?? 0), 0);
  if (left < 0n) throw new Problem('unfit', 'pools.share.portions-above', { fixed, total: Number(cents) });
  if (left > 0n && !hasRest)
    throw new Problem('unfit', 'pools.share.portions-below', { fixed, total: Number(cents) });
}

export const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under });
