// SPDX-License-Identifier: AGPL-3.0-or-later
// A vote counted: quorum before any count, then what the rule of the round asks. The same ballots give the
// same result in any order.
import type { Holiday } from '../../law/holiday.ts';
import { type BallotLine, type Refused, readBallots, standingIn, type Why } from './ballot.ts';
import { type Settled, settle } from './electorate.ts';
import { quorumShare, type Round, reaches, shareOf, thresholdOf, type VoteRule } from './rule.ts';
import { type Numbers, numbersOf, type Tally, tallyOf, type Votes } from './tally.ts';
import type { Instant } from './timing.ts';

export const results = ['adopted', 'rejected', 'extended', 'no-quorum', 'blocked', 'open'] as const;
export type VoteResult = (typeof results)[number];

export interface Counted extends Numbers {
  readonly result: VoteResult;
  /** From 1: the last round that was counted, or the one that is open. */
  readonly round: number;
  /** The last moment of that round; of an extended vote, that of the round to come. */
  readonly closes: Instant;
  readonly rejected: readonly Refused[];
  readonly why: Why;
}

const uncounted: Numbers = { for: null, against: null, abstain: null, percentBp: null };

/**
 * @param at as the vote stands at that moment; undefined: as it stands once all that was cast is in
 * @throws Problem as `settle`
 */
export function countVote(
  rule: VoteRule,
  lines: readonly BallotLine[],
  { holidays, at }: { readonly holidays: readonly Holiday[]; readonly at?: Instant | undefined },
): Counted {
  return countSettled(settle(rule, holidays), lines, at);
}

export function countSettled(settled: Settled, lines: readonly BallotLine[], at?: Instant): Counted {
  const read = readBallots(settled, lines);
  const rejected: Refused[] = [...read.refused];
  let last: Omit<Counted, 'rejected'> | undefined;
  for (const [n, ballots] of read.rounds.entries()) {
    const { standing, refused } = standingIn(settled, n, ballots, at);
    if (last && last.result !== 'extended') {
      rejected.push(...ballots.map(({ line }) => ({ line, why: notHeld(n) })));
      continue;
    }
    const { closes } = settled.rounds[n]!;
    const isOpen = at === undefined ? n > 0 && standing.size === 0 : at <= closes;
    rejected.push(...refused);
    if (isOpen) {
      // a round that was added and is not over leaves what the one before came to
      last ??= { ...uncounted, result: 'open', round: 1, closes, why: opensOr(settled, at) };
      rejected.push(...laterLines(read.rounds, n));
      break;
    }
    last = countRound(settled, n, tallyOf(settled, standing));
  }
  return { ...last!, rejected: rejected.toSorted((a, b) => a.line - b.line) };
}

/**
 * A round of which only the sum is known: of a secret vote, where each member has one voice.
 * @param round from 1
 */
export function countSum(settled: Settled, round: number, sum: Votes): Counted {
  const cast = Object.values(sum).reduce((all, one) => all + one, 0);
  const tally = { members: sum, weight: sum, present: { members: cast, weight: cast } };
  return { ...countRound(settled, round - 1, tally), rejected: [] };
}

const notHeld = (n: number): Why => ({ key: 'pools.vote.line-not-held', facts: { round: n + 1 } });
const laterLines = (rounds: readonly (readonly { readonly line: number }[])[], n: number): Refused[] =>
  rounds.slice(n + 1).flatMap((ballots, k) => ballots.map(({ line }) => ({ line, why: notHeld(n + 1 + k) })));

const opensOr = ({ rounds }: Settled, at: Instant | undefined): Why => ({
  key: at !== undefined && at < rounds[0]!.opens ? 'pools.vote.why-not-open' : 'pools.vote.why-open',
  facts: {},
});

function countRound(settled: Settled, n: number, tally: Tally): Omit<Counted, 'rejected'> {
  const round = settled.rounds[n]!;
  const base = { round: n + 1, closes: round.closes };
  const lacking = quorumLacks(settled, tally);
  if (lacking) return { ...uncounted, ...base, result: 'no-quorum', why: lacking };
  const numbers = numbersOf(settled.rule, tally);
  const { object } = tally.members;
  if (object > 0)
    return {
      ...numbers,
      ...base,
      result: 'blocked',
      why: { key: 'pools.vote.why-blocked', facts: { object } },
    };
  const ended = endOf(settled, n, tally);
  const facts = factsOf(settled, n, numbers);
  return {
    ...{ ...numbers, ...base, result: ended },
    closes: ended === 'extended' ? settled.rounds[n + 1]!.closes : round.closes,
    why: { key: `pools.vote.why-${ended}`, facts },
  };
}

function endOf({ rule, rounds }: Settled, n: number, tally: Tally): 'adopted' | 'rejected' | 'extended' {
  const { adoptCount, strict, extendBp } = rounds[n]!;
  const threshold = thresholdOf(rounds[n]!);
  const sides = { weighted: ['weight'], double: ['members', 'weight'] }[rule.kind as string] ?? ['members'];
  const all = (holds: (votes: Tally['members'], whole: number) => boolean) =>
    (sides as ('members' | 'weight')[]).every((side) => {
      const votes = tally[side];
      const counted = votes.for + votes.against + (rule.abstain === 'counted' ? votes.abstain : 0);
      return holds(votes, counted);
    });
  const { against, abstain } = tally.members;
  const silent = rule.kind === 'consensus' && against === 0 && (rule.abstain !== 'counted' || abstain === 0);
  const counts = adoptCount === undefined || isEnough(tally, rule, adoptCount, strict);
  const shares = !threshold || silent || all((votes, of) => reaches(votes.for, of, threshold, strict));
  if (counts && shares) return 'adopted';
  const extends_ = extendBp !== undefined && all((votes, of) => reaches(votes.for, of, shareOf(extendBp)));
  return extends_ ? 'extended' : 'rejected';
}

const isEnough = (tally: Tally, { kind }: VoteRule, count: number, strict = false): boolean => {
  const votes = tally[kind === 'weighted' ? 'weight' : 'members'].for;
  return strict ? votes > count : votes >= count;
};

function quorumLacks({ rule: { quorum }, members, weight }: Settled, { present }: Tally): Why | undefined {
  if (!quorum) return undefined;
  if ('count' in quorum)
    return present.members >= quorum.count
      ? undefined
      : { key: 'pools.vote.why-no-quorum', facts: { present: present.members, quorum: quorum.count } };
  const side = quorum.of ?? 'members';
  const whole = side === 'members' ? members : weight;
  const asked = quorumShare(quorum);
  if (asked[0] === 0 || reaches(present[side], whole, asked)) return undefined;
  const facts = { present: present[side], whole, side };
  return 'bp' in quorum
    ? { key: 'pools.vote.why-no-quorum-share', facts: { ...facts, bp: quorum.bp / 100 } }
    : { key: 'pools.vote.why-no-quorum-parts', facts: { ...facts, part: asked[0], of: asked[1] } };
}

const factsOf = ({ rule, rounds }: Settled, n: number, numbers: Numbers): Why['facts'] => {
  const { adoptBp, adoptShare, adoptCount, extendDays, strict } = rounds[n]!;
  const [part, of] = adoptShare ?? [0, 1];
  return {
    ...{ for: numbers.for ?? 0, against: numbers.against ?? 0, abstain: numbers.abstain ?? 0, round: n + 1 },
    ...{ percent: (numbers.percentBp ?? 0) / 100, asks: asksOf(rule, rounds[n]!), part, of },
    ...{ asked: (adoptBp ?? 0) / 100, count: adoptCount ?? 0, days: extendDays ?? 0 },
    strict: strict ? 'yes' : 'no',
  };
};

/** What the sentence names: no objection, a number, so many parts, or a share in per cent. */
const asksOf = (
  { kind }: VoteRule,
  { adoptBp, adoptShare }: Round,
): 'consent' | 'count' | 'parts' | 'share' =>
  kind === 'consensus' ? 'consent' : adoptShare ? 'parts' : adoptBp === undefined ? 'count' : 'share';
