// SPDX-License-Identifier: AGPL-3.0-or-later
// A composite key: grants off first, then each part by its weights, between floor and cap, and whole cents by
// largest remainder.
import { type Money, money, onOneScale, split } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { outsideOf } from './grants.ts';
import type { Composite } from './key.ts';
import { level } from './level.ts';
import type { Member } from './members.ts';
import { coveredWhy, type Note, type Share, type Shared, type Why } from './outcome.ts';
import { type Weighed, weighParts } from './portions.ts';

export function shareComposite(key: Composite, members: readonly Member[], total: Money): Shared {
  const outsideCents = outsideOf(key, total.cents);
  const left = money(total.cents - outsideCents, total.currency);
  const paying = inTieOrder(
    key,
    members.filter(({ coveredBy }) => coveredBy === undefined),
  );
  const weighed = weighParts(key, paying, left.cents);
  const cents = divide(key, weighed, paying, left);
  const named = new Map(paying.map(({ name }, index) => [name, index]));
  const shares = members.map((member): Share => {
    const index = named.get(member.name);
    if (index === undefined) return { member: member.name, cents: 0, why: [coveredWhy(member)] };
    return { member: member.name, cents: cents.paid[index]!, why: whyOf(key, weighed, index, cents, left) };
  });
  return { total: total.cents, shares, outsideCents, notes: paradoxes(key, members, paying, cents, left) };
}

/**
 * So that the odd cent goes where the key says: `split` gives it to the heavier, then to the one named
 * first.
 */
function inTieOrder({ ties = ['weight', 'member'] }: Composite, members: readonly Member[]): Member[] {
  if (ties.includes('file') && !ties.slice(0, ties.indexOf('file')).includes('member')) return [...members];
  return [...members].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Divided {
  readonly paid: readonly number[];
  readonly levels: readonly ('floor' | 'cap' | 'between' | 'none')[];
  readonly cap: bigint | undefined;
}

function divide(
  key: Composite,
  weighed: readonly Weighed[],
  paying: readonly Member[],
  left: Money,
): Divided {
  const exact = exactShares(weighed, paying.length);
  const weights = exact.filter((share) => share > 0n);
  const cents = BigInt(left.cents);
  const cap = key.capBp === undefined ? undefined : (cents * BigInt(key.capBp)) / 10_000n;
  const floor = BigInt(key.floorCents ?? 0);
  const levelled = level({ cents, weights, floor, cap })[Symbol.iterator]();
  const levels = exact.map((share) => (share > 0n ? levelled.next().value! : 'none'));
  const bounded = { floor, cap: cap ?? 0n, between: 0n, none: 0n };
  const rest = levels.reduce((sum, how) => sum - bounded[how], cents);
  const between = exact.filter((_, index) => levels[index] === 'between');
  const parts = wholeCents(key, money(Number(rest), left.currency), between)[Symbol.iterator]();
  const paid = levels.map((how) => (how === 'between' ? parts.next().value!.cents : Number(bounded[how])));
  return { paid, levels, cap };
}

/** Largest remainder; between equal remainders, as the key says. */
const wholeCents = ({ ties = ['weight'] }: Composite, rest: Money, weights: readonly bigint[]): Money[] =>
  weights.length === 0 ? [] : split(rest, weights, ties[0] === 'weight' ? 'heaviest' : 'first');

/** What each would pay without floor or cap, on one scale: the sum of its part of every part. */
function exactShares(weighed: readonly Weighed[], count: number): bigint[] {
  const used = weighed.filter(({ total }) => total > 0n);
  const scale = onOneScale(
    used.map(({ amount, total }) => ({ over: amount.over, under: amount.under * total })),
  );
  return Array.from({ length: count }, (_, index) =>
    used.reduce((sum, { weights }, at) => sum + weights[index]! * scale[at]!, 0n),
  );
}

/** What a member's share is made of; then the bound that it met. */
function whyOf(
  key: Composite,
  weighed: readonly Weighed[],
  index: number,
  { levels, paid, cap }: Divided,
  left: Money,
): Why[] {
  const how = levels[index]!;
  if (left.cents === 0) return [{ key: 'pools.share.why-none-left', facts: {} }];
  if (how === 'none') return [{ key: 'pools.share.why-nothing', facts: {} }];
  const parts = weighed.map(({ part, amount, weights, total }): Why => {
    const under = amount.under * (total || 1n);
    const cents = (amount.over * weights[index]! * 2n + under) / (under * 2n);
    const facts = { amount: money(Number(cents), left.currency) };
    return part.kind === 'equal'
      ? { key: 'pools.share.why-equal', facts }
      : { key: 'pools.share.why-weight', facts: { ...facts, column: part.column } };
  });
  if (how === 'floor')
    return [
      ...parts,
      { key: 'pools.share.why-floor', facts: { amount: money(paid[index]!, left.currency) } },
    ];
  if (how === 'cap')
    return [
      ...parts,
      {
        key: 'pools.share.why-cap',
        facts: { rate: (key.capBp ?? 0) / 100, amount: money(Number(cap), left.currency) },
      },
    ];
  const isMoved = levels.some((level) => level === 'cap' || level === 'floor');
  return isMoved
    ? [...parts, { key: 'pools.share.why-moved', facts: { amount: money(paid[index]!, left.currency) } }]
    : parts;
}

/**
 * Whoever would pay a cent more if there were a cent less to share (the paradox of Alabama), in the order
 * of the file.
 */
function paradoxes(
  key: Composite,
  members: readonly Member[],
  paying: readonly Member[],
  now: Divided,
  left: Money,
): Note[] {
  if (left.cents === 0) return [];
  const less = money(left.cents - 1, left.currency);
  let before: Divided;
  try {
    before = divide(key, weighParts(key, paying, less.cents), paying, less);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
  const lost = new Set(
    paying.filter((_, index) => before.paid[index]! > now.paid[index]!).map(({ name }) => name),
  );
  return members.filter(({ name }) => lost.has(name)).map(({ name }) => ({ code: 'alabama', member: name }));
}
