// SPDX-License-Identifier: AGPL-3.0-or-later
// Ballots as they were cast, and which of them stand: of each member the first that is valid. They are looked
// at in the order of their moments, whatever the order of the lines.
import { oneLine } from '../../base/text.ts';
import { type Given, giveVoice } from './delegation.ts';
import { nameOf, type Settled } from './electorate.ts';
import { type Instant, instantWords, isOver, momentReader } from './timing.ts';

export const choices = ['for', 'against', 'abstain', 'object', 'present'] as const;
export type Choice = (typeof choices)[number];

/** A line of the table of ballots, as written; `line` is its number, from 1. */
export interface BallotLine {
  readonly line: number;
  readonly member: string;
  readonly round: string;
  readonly at: string;
  readonly choice: string;
  readonly delegateTo: string;
}

/** A sentence of texts.ts with what fills it. */
export interface Why {
  readonly key: `pools.vote.${string}`;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface Refused {
  readonly line: number;
  readonly why: Why;
}

/** Read: by the name of an elector, at a moment. */
interface Cast extends Omit<BallotLine, 'at'> {
  readonly at: Instant;
}
/** What one says oneself, or who says it in one's place. */
export type Voice = { readonly choice: Choice } | { readonly delegate: string };
export type Standing = ReadonlyMap<string, Voice>;

export interface Read {
  /** By round, from 0, in the order in which they are looked at. */
  readonly rounds: readonly (readonly Cast[])[];
  readonly refused: readonly Refused[];
}

const why = (code: string, facts: Why['facts'] = {}): Why => ({ key: `pools.vote.line-${code}`, facts });

/** Lines by round and moment; those whose member, round or moment is none are told. */
export function readBallots({ rule, rounds, electors }: Settled, lines: readonly BallotLine[]): Read {
  const refused: Refused[] = [];
  const byRound: Cast[][] = rounds.map(() => []);
  const moment = momentReader(rule.zone);
  for (const line of lines) {
    const [member, at] = [nameOf(line.member), moment(line.at)];
    const round = line.round.trim() || '1';
    const into = /^\d{1,3}$/.test(round) ? byRound[Number(round) - 1] : undefined;
    const bad = !member
      ? why('no-member')
      : !electors.has(member)
        ? why('unknown-member', { member: oneLine(member, 80) })
        : !into
          ? why('no-such-round', { round: oneLine(round, 20) })
          : at === undefined
            ? why(line.at.trim() ? 'no-moment' : 'no-time', { written: oneLine(line.at, 40) })
            : undefined;
    if (bad) refused.push({ line: line.line, why: bad });
    else into!.push({ ...line, member, at: at! });
  }
  // at the same moment by name, then as they stand: only two lines of one member depend on that
  for (const into of byRound)
    into.sort(
      (a, b) => a.at - b.at || (a.member < b.member ? -1 : a.member > b.member ? 1 : a.line - b.line),
    );
  return { rounds: byRound, refused };
}

/** Which ballots of a round stand. @param until what was cast later is not looked at yet */
export function standingIn(
  settled: Settled,
  round: number,
  ballots: Read['rounds'][number],
  until: Instant | undefined,
): { readonly standing: Standing; readonly refused: readonly Refused[] } {
  const standing = new Map<string, Voice>();
  const refused: Refused[] = [];
  const given: Given = new Map();
  for (const ballot of ballots) {
    const voice = voiceOf(settled, round, ballot, { standing, given, until });
    if ('key' in voice) refused.push({ line: ballot.line, why: voice });
    else standing.set(ballot.member, voice);
  }
  return { standing, refused };
}

interface Before {
  readonly standing: Standing;
  readonly given: Given;
  readonly until: Instant | undefined;
}

function voiceOf(settled: Settled, round: number, ballot: Cast, before: Before): Voice | Why {
  const { member, at, choice, delegateTo } = ballot;
  const untimely = untimelyFor(settled, round, member, at);
  if (untimely) return untimely;
  if (before.until !== undefined && at > before.until)
    return why('not-yet', { at: instantWords(before.until) });
  if (before.standing.has(member)) return why('again');
  const to = nameOf(delegateTo);
  return to ? delegated(settled, ballot, to, before.given) : chosen(settled, choice);
}

/** Why nothing can be cast at that moment, if so. */
function untimelyFor(
  { rounds, electors }: Settled,
  round: number,
  member: string,
  at: Instant,
): Why | undefined {
  const { opens, closes } = rounds[round]!;
  const ends = electors.get(member)!.ends;
  if (isOver(ends, rounds[0]!.opens)) return why('no-mandate');
  if (round === 0 ? at < opens : at <= opens) return why('early', { opens: instantWords(opens) });
  if (at > closes) return why('late', { closes: instantWords(closes) });
  return isOver(ends, at) ? why('mandate-ended') : undefined;
}

function chosen({ rule }: Settled, written: string): Voice | Why {
  const choice = written.trim().toLowerCase();
  if (!choice) return why('no-choice');
  if (!(choices as readonly string[]).includes(choice))
    return why('unknown-choice', { choice: oneLine(choice, 40) });
  if (choice === 'object' && rule.kind !== 'consensus') return why('no-objection');
  return { choice: choice as Choice };
}

function delegated(
  { rule, electors }: Settled,
  { member, at, choice }: Cast,
  to: string,
  given: Given,
): Voice | Why {
  if (!rule.delegation) return why('no-delegation');
  if (choice.trim()) return why('both');
  const elector = electors.get(to);
  if (!elector) return why('unknown-delegate', { member: oneLine(to, 80) });
  if (isOver(elector.ends, at)) return why('delegate-ended', { member: to });
  return giveVoice(member, to, given) ? { delegate: to } : why('cycle');
}
