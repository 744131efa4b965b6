// SPDX-License-Identifier: AGPL-3.0-or-later
// Keys that say what each member pays, whatever it comes to: a rate, tiers that fall as others join, an entry
// fee, a fee for each stratum. Each share is rounded to the nearest cent by itself.

import type { Currency } from '../../base/currency.ts';
import { dayFact, daysAfter } from '../../base/day.ts';
import { money, type Ratio, ratioOf } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { Entry, Rate, Strata, Surcharge, Tiers } from './key.ts';
import { dayOf, isMarked, type Member, weightOf } from './members.ts';
import { coveredWhy, type Note, type Shared, type Why } from './outcome.ts';
import { times } from './portions.ts';
import { bandOf, checkBands } from './strata.ts';

interface Fee {
  /** Cents for a whole year. */
  readonly cents: Ratio;
  readonly why: readonly Why[];
}

function shareFees(members: readonly Member[], feeOf: (member: Member) => Fee): Shared {
  const shares = members.map((member) => {
    if (member.coveredBy !== undefined) return { member: member.name, cents: 0, why: [coveredWhy(member)] };
    const fee = feeOf(member);
    const { over, under } = times(fee.cents, member.time);
    const partOfYear: Why[] =
      member.time.over === member.time.under
        ? []
        : [
            {
              key: 'pools.share.why-days',
              facts: { days: Number(member.time.over), of: Number(member.time.under) },
            },
          ];
    return {
      member: member.name,
      cents: Number((over * 2n + under) / (under * 2n)),
      why: [...fee.why, ...partOfYear],
    };
  });
  const total = shares.reduce((sum, { cents }) => sum + cents, 0);
  return { total, shares, outsideCents: 0, notes: [] };
}

const whole = (cents: number): Ratio => ({ over: BigInt(cents), under: 1n });

/** So many cents for each inhabitant, agent, message. */
export function shareRate(
  { column, centsPerUnit }: Rate,
  members: readonly Member[],
  currency: Currency,
): Shared {
  const rate = ratioOf(String(centsPerUnit));
  if (!rate) throw new Problem('invalid', 'pools.share.bad-rate', { rate: String(centsPerUnit) });
  return shareFees(members, (member) => {
    const cents = times(weightOf(member, column), rate);
    const price = rate.under === 1n ? money(Number(rate.over), currency) : `${centsPerUnit} c`;
    const facts = { column, units: member.cell(column), price };
    return { cents, why: [{ key: 'pools.share.why-rate', facts }] };
  });
}

/** Stairs: the price for each member by how many share. Who is covered by another is not counted. */
export function shareTiers({ steps }: Tiers, members: readonly Member[], currency: Currency): Shared {
  const sorted = [...steps].sort((a, b) => a.fromMembers - b.fromMembers);
  const twice = sorted.find(({ fromMembers }, index) => sorted[index - 1]?.fromMembers === fromMembers);
  if (twice) throw new Problem('unfit', 'pools.share.step-twice', { from: twice.fromMembers });
  const n = members.filter(({ coveredBy }) => coveredBy === undefined).length;
  const step = sorted.findLast(({ fromMembers }) => fromMembers <= n);
  if (!step) throw new Problem('unfit', 'pools.share.no-step', { n, from: sorted[0]!.fromMembers });
  const facts = { n, amount: money(step.cents, currency) };
  return shareFees(members, () => ({
    cents: whole(step.cents),
    why: [{ key: 'pools.share.why-tier', facts }],
  }));
}

/**
 * A fee by the day of joining; who paid for the building gets a rebate. What comes after the last day is
 * unknown.
 */
export function shareEntry(key: Entry, members: readonly Member[], currency: Currency): Shared {
  const sorted = [...key.steps].sort((a, b) => (a.from < b.from ? -1 : 1));
  const twice = sorted.find(({ from }, index) => sorted[index - 1]?.from === from);
  if (twice) throw new Problem('unfit', 'pools.share.step-twice', { from: twice.from });
  return shareFees(members, (member) => {
    const joined = dayOf(member, 'joined');
    const step = sorted.findLast(({ from }) => from <= joined);
    const facts = { member: member.name, joined: dayFact(joined) };
    if (!step)
      throw new Problem('unfit', 'pools.share.entry-before', { ...facts, from: dayFact(sorted[0]!.from) });
    if (key.until !== undefined && joined > key.until)
      throw new Problem('unfit', 'pools.share.entry-unknown', {
        ...facts,
        from: dayFact(daysAfter(key.until, 1)),
      });
    const why: Why = {
      key: 'pools.share.why-entry',
      facts: { joined: dayFact(joined), amount: money(step.cents, currency) },
    };
    const rebate = rebateOf(key, member);
    if (rebate === 0) return { cents: whole(step.cents), why: [why] };
    const off: Why = { key: 'pools.share.why-rebate', facts: { amount: money(rebate, currency) } };
    return { cents: whole(Math.max(0, step.cents - rebate)), why: [why, off] };
  });
}

const rebateOf = ({ rebateCents = 0, rebateColumn = 'funder' }: Entry, member: Member): number =>
  rebateCents > 0 && isMarked(member, rebateColumn) ? rebateCents : 0;

/** The fee, with its surcharge; and from which fees on a membership pays for itself. */
export function shareSurcharge(key: Surcharge, members: readonly Member[], currency: Currency): Shared {
  const { feeCents, memberBp, otherBp, column } = key;
  if (column === 'member') throw new Problem('unfit', 'pools.share.surcharge-column');
  const shared = shareFees(members, (member) => {
    const isMember = isMarked(member, column);
    const bp = isMember ? memberBp : otherBp;
    const facts = { amount: money(feeCents, currency), rate: bp / 100, who: isMember ? 'member' : 'other' };
    return {
      cents: { over: BigInt(feeCents) * BigInt(10_000 + bp), under: 10_000n },
      why: [{ key: 'pools.share.why-surcharge', facts }],
    };
  });
  return { ...shared, notes: breakEven(key) };
}

/** Fees of a year, rounded up to the cent: below them less surcharge is saved than the membership costs. */
function breakEven({ membershipCents, memberBp, otherBp }: Surcharge): Note[] {
  if (membershipCents === undefined) return [];
  if (otherBp <= memberBp) return [{ code: 'membership-never-pays' }];
  const saved = BigInt(otherBp - memberBp);
  const cents = Number((BigInt(membershipCents) * 10_000n + saved - 1n) / saved);
  return [{ code: 'membership-pays-from', cents }];
}

export function shareStrataFees(
  { column, bands }: Strata,
  members: readonly Member[],
  currency: Currency,
): Shared {
  checkBands(bands);
  return shareFees(members, (member) => {
    const band = bandOf(bands, weightOf(member, column), member.name);
    if (band.cents === undefined)
      throw new Problem('unfit', 'pools.share.band-without-fee', { band: band.name });
    const facts = { band: band.name, amount: money(band.cents, currency) };
    return { cents: whole(band.cents), why: [{ key: 'pools.share.why-band', facts }] };
  });
}
