// SPDX-License-Identifier: AGPL-3.0-or-later
// What each would pay if something changed, by the key that is frozen: without a member, or in equal parts.
import { type Money, money } from '../../base/money.ts';
import type { Problem } from '../../base/problem.ts';
import type { CostKey } from '../shares/key.ts';
import { type Outcome, type SharedLine, simulate } from '../simulator/simulated.ts';
import { askedIn, type FrozenKey, participantsIn, sharesOf } from './frozen.ts';

export interface EffectLine {
  readonly name: string;
  readonly before: Money;
  readonly after: Money;
  /** Cents. */
  readonly change: number;
  /** Whether the cap of the key keeps it from paying more. */
  readonly isCapped: boolean;
}

export interface Effect {
  /** How many share before and after. */
  readonly from: number;
  readonly to: number;
  /** Who is gone, and what it would have paid; absent: nobody. */
  readonly gone?: { readonly name: string; readonly paid: Money } | undefined;
  readonly lines: readonly EffectLine[];
  /** Why the key shares nothing any more, where it does not. */
  readonly refused?: Pick<Problem, 'textKey' | 'facts'> | undefined;
}

/** @returns undefined where the key does not know the seat, or nobody else is in it */
export function withoutSeat(frozen: FrozenKey, seat: string): Effect | undefined {
  const at = frozen.seats.findIndex((one) => one.seat === seat);
  const { lines } = sharesOf(frozen);
  const line = lines[at];
  if (!line || lines.length < 2) return undefined;
  const { name } = frozen.seats[at]!;
  const outcome = simulate({ ...askedIn(frozen), without: [name] }, participantsIn(frozen));
  const others = lines.filter((_, n) => n !== at);
  return { gone: { name, paid: line.pays }, ...effectOf(others, outcome), from: lines.length };
}

const equalParts: CostKey = { ties: ['weight', 'member'], parts: [{ kind: 'equal', bp: 10_000 }] };

/** The same total, the same for each who pays something. */
export function inEqualParts(frozen: FrozenKey): Effect {
  const { lines, paid } = sharesOf(frozen);
  const asked = { ...askedIn(frozen), key: equalParts, total: paid };
  return { ...effectOf(lines, simulate(asked, participantsIn(frozen))), from: lines.length };
}

/** Who pays the most: whose leaving weighs the most on the others. */
export function greatestPayer(frozen: FrozenKey): string | undefined {
  const { lines } = sharesOf(frozen);
  const most = lines.reduce((max, { pays }) => Math.max(max, pays.cents), 0);
  const at = lines.findIndex(({ pays }) => pays.cents === most);
  return most > 0 ? frozen.seats[at]?.seat : undefined;
}

function effectOf(before: readonly SharedLine[], outcome: Outcome): Omit<Effect, 'from' | 'gone'> {
  if ('refused' in outcome) return { to: before.length, lines: [], refused: outcome.refused };
  const { lines } = outcome.simulated;
  return {
    to: lines.length,
    lines: lines.map(({ participant: { name }, pays, why }, n): EffectLine => {
      const was = before[n]!.pays;
      return {
        ...{ name, before: was, after: pays, change: pays.cents - was.cents },
        isCapped: why.some(({ key }) => key.endsWith('-cap')),
      };
    }),
  };
}

/** The greatest change, in cents: what the longest bar shows. */
export const widestChange = ({ lines }: Pick<Effect, 'lines'>): Money | undefined => {
  const [first] = lines;
  return first && money(Math.max(...lines.map(({ change }) => Math.abs(change))), first.after.currency);
};
