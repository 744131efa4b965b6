// SPDX-License-Identifier: AGPL-3.0-or-later
// A vote of a pool as the core counts it: its frozen rule with the seats that were left since, its ballots as
// lines.
import type { Holiday } from '../../law/holiday.ts';
import { type BallotLine, readBallots, standingIn, type Why } from './ballot.ts';
import { type Counted, countSettled } from './count.ts';
import { type Settled, settle } from './electorate.ts';
import type { VoteRule } from './rule.ts';
import type { CastBallot, Running } from './vote.ts';

export interface RunningVote {
  readonly ballots: readonly CastBallot[];
  /** Seats that voted in secret. */
  readonly voters: readonly { readonly round: number; readonly seat: string }[];
}

/** Seats that vote in the round that runs and have said nothing in it. */
export function awaitedIn(
  running: Pick<Running, 'rule' | 'round'> | undefined,
  { ballots, voters }: RunningVote,
): ReadonlySet<string> {
  const said = new Set(
    [...ballots, ...voters].filter(({ round }) => round === running?.round).map(({ seat }) => seat),
  );
  const electors = running?.rule.electorate.map(({ member }) => member) ?? [];
  return new Set(electors.filter((seat) => !said.has(seat)));
}

/** When each seat was left, if it was. */
export type Left = readonly { readonly id: string; readonly until?: Date | undefined }[];

/** Whoever left since it opened votes no more, and counts in the whole. */
export function settleRunning(
  { rule }: Pick<Running, 'rule'>,
  seats: Left,
  holidays: readonly Holiday[],
): Settled {
  const left = new Map(seats.map(({ id, until }) => [id, until]));
  const electorate = rule.electorate.map((one): VoteRule['electorate'][number] => {
    const until = left.get(one.member);
    return until ? { ...one, until: until.toISOString() } : one;
  });
  return settle({ ...rule, electorate }, holidays);
}

const linesOf = (ballots: readonly CastBallot[]): BallotLine[] =>
  ballots.map(({ round, seat, at, choice = '', delegate = '' }, n) => ({
    ...{ line: n + 1, member: seat, round: String(round), at: at.toISOString() },
    ...{ choice, delegateTo: delegate },
  }));

/** What the round that runs comes to, an instant after its last. */
export function countRunning(
  { round }: Pick<Running, 'round'>,
  settled: Settled,
  ballots: readonly CastBallot[],
): Counted {
  return countSettled(settled, linesOf(ballots), settled.rounds[round - 1]!.closes + 1);
}

/** Why a ballot would not stand beside those that were cast; undefined: it does. */
export function refusalOf(
  { round }: Pick<Running, 'round'>,
  settled: Settled,
  before: readonly CastBallot[],
  ballot: CastBallot,
): Why | undefined {
  const lines = linesOf([...before.filter((one) => one.round === round), ballot]);
  const read = readBallots(settled, lines);
  const own = [
    ...read.refused,
    ...standingIn(settled, round - 1, read.rounds[round - 1]!, undefined).refused,
  ];
  return own.find(({ line }) => line === lines.length)?.why;
}
