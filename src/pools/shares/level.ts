// SPDX-License-Identifier: AGPL-3.0-or-later
// An amount shared in proportion to weights while nobody pays less than a floor nor more than a cap. Both
// are kept at once, exactly: what a cap takes off one falls on the others, in proportion, and may bring
// them to it.
import { Problem } from '../../base/problem.ts';

/** Whole numbers of any size: cents, and weights on one scale. A weight is above zero. */
export interface ToLevel {
  readonly cents: bigint;
  readonly weights: readonly bigint[];
  readonly floor: bigint;
  /** Undefined: none. */
  readonly cap: bigint | undefined;
}

/** What each comes to: at the floor, at the cap, or its part by weight of what these leave. */
export type Level = 'floor' | 'cap' | 'between';

/**
 * There is one number by which all weights are multiplied so that, once those below the floor are lifted to
 * it and those above the cap brought down to it, the sum is the amount. It lies between two turns: places
 * where somebody's weight reaches a bound.
 * @throws Problem unfit: the floor asks for more than there is, or the caps for less, with the bound that
 * holds
 */
export function level({ cents, weights, floor, cap }: ToLevel): Level[] {
  refuseBounds(cents, BigInt(weights.length), floor, cap);
  if (floor === 0n && cap === undefined) return weights.map(() => 'between');
  const ladder = ladderOf(weights);
  const reaches = (turn: Turn) => sumAt(ladder, turn, floor, cap) >= cents * turn.under;
  const bounds = [floor, ...(cap === undefined ? [] : [cap])].filter((bound) => bound > 0n);
  const around = bounds.map((over) => aroundTurn(ladder.sorted, over, reaches));
  const before = around.map((turns) => turns.before).reduce(later, undefined);
  const at = around.map((turns) => turns.at).reduce(earlier, undefined);
  return weights.map((weight) => levelOf(weight, { before, at }, floor, cap));
}

/** Where a weight times `over / under` is exactly the floor or the cap. */
interface Turn {
  readonly over: bigint;
  readonly under: bigint;
}

/** Weights from the least on, and the sum of those before each place. */
interface Ladder {
  readonly sorted: readonly bigint[];
  readonly sums: readonly bigint[];
}

function ladderOf(weights: readonly bigint[]): Ladder {
  const sorted = [...weights].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const sums = [0n];
  for (const weight of sorted) sums.push(sums.at(-1)! + weight);
  return { sorted, sums };
}

/** `under` times what all pay together when weights are multiplied by a turn. */
function sumAt(
  { sorted, sums }: Ladder,
  { over, under }: Turn,
  floor: bigint,
  cap: bigint | undefined,
): bigint {
  const floored = firstWhere(sorted.length, (index) => sorted[index]! * over >= floor * under);
  const capped =
    cap === undefined
      ? sorted.length
      : firstWhere(sorted.length, (index) => sorted[index]! * over > cap * under);
  const low = BigInt(floored) * floor * under;
  const high = BigInt(sorted.length - capped) * (cap ?? 0n) * under;
  return low + high + over * (sums[capped]! - sums[floored]!);
}

/**
 * Turns of one bound: the last at which the sum stays below the amount, and the first at which it does not.
 */
function aroundTurn(
  sorted: readonly bigint[],
  over: bigint,
  reaches: (turn: Turn) => boolean,
): { before: Turn | undefined; at: Turn | undefined } {
  const turn = (index: number): Turn | undefined => {
    const under = sorted[sorted.length - 1 - index];
    return under === undefined ? undefined : { over, under };
  };
  const first = firstWhere(sorted.length, (index) => reaches(turn(index)!));
  return { before: first === 0 ? undefined : turn(first - 1), at: turn(first) };
}

/** The first place from 0 on where something that stays true begins; `count` where it never does. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Maybe = Turn | undefined;
const isLess = (a: Turn, b: Turn): boolean => a.over * b.under < b.over * a.under;
const later = (a: Maybe, b: Maybe): Maybe => (a && b ? (isLess(a, b) ? b : a) : (a ?? b));
const earlier = (a: Maybe, b: Maybe): Maybe => (a && b ? (isLess(a, b) ? a : b) : (a ?? b));

/** The number that is looked for lies after one turn and at the next at most. */
function levelOf(
  weight: bigint,
  { before, at }: { before: Maybe; at: Maybe },
  floor: bigint,
  cap: bigint | undefined,
): Level {
  if (cap !== undefined && before && weight * before.over >= cap * before.under) return 'cap';
  return at && weight * at.over <= floor * at.under ? 'floor' : 'between';
}

function refuseBounds(cents: bigint, count: bigint, floor: bigint, cap: bigint | undefined): void {
  if (count === 0n) {
    if (cents > 0n) throw new Problem('unfit', 'pools.share.nobody-pays');
    return;
  }
  if (floor * count > cents)
    throw new Problem('unfit', 'pools.share.floor-too-high', { highestFloorCents: Number(cents / count) });
  if (cap === undefined || cap * count >= cents) return;
  const each = (cents + count - 1n) / count;
  throw new Problem('unfit', 'pools.share.cap-too-low', {
    leastCapBp: Number((each * 10_000n + cents - 1n) / cents),
  });
}
