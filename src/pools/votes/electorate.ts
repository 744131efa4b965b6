// SPDX-License-Identifier: AGPL-3.0-or-later
// A rule made ready to count by: the electorate as it stands when the vote opens, the spans of its rounds,
// and every way in which a rule contradicts itself or could never be met.
import { Problem } from '../../base/problem.ts';
import type { Holiday } from '../../law/holiday.ts';
import { quorumShare, type Round, roundsOf, thresholdOf, type VoteRule } from './rule.ts';
import { type Ending, endingOf, isOver, momentReader, type Span, spansOf } from './timing.ts';

export interface Elector {
  readonly weight: number;
  readonly ends: Ending | undefined;
}

export interface Settled {
  readonly rule: VoteRule;
  readonly rounds: readonly (Round & Span)[];
  /** By name: also those whose mandate was over when it opened, who are told so. */
  readonly electors: ReadonlyMap<string, Elector>;
  /** Of those whose mandate runs at the opening: what is a share of all is a share of these to the end. */
  readonly members: number;
  readonly weight: number;
}

/** One name whatever the keyboard: composed letters, no spaces around. */
export const nameOf = (written: string): string => written.trim().normalize('NFC');

/**
 * @throws Problem invalid: a zone or a moment that is none; unfit: it contradicts itself or cannot be met
 */
export function settle(rule: VoteRule, holidays: readonly Holiday[]): Settled {
  const rounds = roundsOf(rule);
  checkRounds(rounds);
  checkSecrecy(rule);
  const extensions = rounds.slice(0, -1).map(({ extendDays = 0 }) => extendDays);
  const spans = spansOf(rule, extensions, holidays);
  const electors = electorsOf(rule);
  const voting = [...electors.values()].filter(({ ends }) => !isOver(ends, spans[0]!.opens));
  const weight = voting.reduce((sum, one) => sum + one.weight, 0);
  const settled: Settled = {
    ...{ rule, electors, weight },
    members: voting.length,
    rounds: rounds.map((round, n) => ({ ...round, ...spans[n]! })),
  };
  checkReach(settled);
  return settled;
}

function electorsOf({ electorate, zone }: VoteRule): Map<string, Elector> {
  const electors = new Map<string, Elector>();
  const read = momentReader(zone);
  for (const { member, weight = 1, until } of electorate) {
    const name = nameOf(member);
    if (electors.has(name)) refuse('member-twice', { member: name });
    electors.set(name, { weight, ends: until ? endingOf(until, zone, read) : undefined });
  }
  return electors;
}

function checkRounds(rounds: readonly Round[]): void {
  if (rounds.length === 0) refuse('no-round');
  for (const [n, round] of rounds.entries()) {
    const { adoptBp, adoptShare, adoptCount, extendBp, extendDays, strict } = round;
    const [facts, threshold] = [{ round: n + 1 }, thresholdOf(round)];
    if (!threshold && adoptCount === undefined) refuse('adopts-nothing', facts);
    if (adoptBp !== undefined && adoptShare) refuse('share-twice', facts);
    if (threshold && (strict ? threshold[0] >= threshold[1] : threshold[0] > threshold[1]))
      refuse('more-than-all', facts);
    if ((extendBp === undefined) !== (extendDays === undefined)) refuse('extension-half', facts);
    if (extendBp !== undefined && n === rounds.length - 1) refuse('extension-to-nothing', facts);
    if (extendBp === undefined && n < rounds.length - 1) refuse('round-never-held', { round: n + 2 });
  }
}

/** Few members, their weights and who votes for whom would show what each chose. */
function checkSecrecy({ secret, kind, delegation }: VoteRule): void {
  if (!secret) return;
  if (kind === 'weighted' || kind === 'double') refuse('secret-weighted');
  if (delegation) refuse('secret-delegated');
}

function checkReach({ rule, rounds, members, weight }: Settled): void {
  const { quorum, kind } = rule;
  if (members === 0) refuse('nobody');
  const asksWeight =
    kind === 'weighted' || kind === 'double' || (quorum && 'of' in quorum && quorum.of === 'weight');
  if (asksWeight && weight === 0) refuse('no-weight');
  if (!Number.isSafeInteger(weight)) refuse('weights-beyond', { most: Number.MAX_SAFE_INTEGER });
  if (quorum && 'count' in quorum && quorum.count > members)
    refuse('quorum-above-members', { quorum: quorum.count, mostMembers: members });
  if (quorum && !('count' in quorum)) {
    const [part, of] = quorumShare(quorum);
    if (part > of) refuse('quorum-above-all');
  }
  const most = kind === 'weighted' ? weight : members;
  for (const { adoptCount = 0, strict } of rounds)
    if (adoptCount > most || (strict && adoptCount === most))
      refuse('count-above-all', {
        count: adoptCount,
        ...(kind === 'weighted' ? { mostWeight: most } : { mostMembers: most }),
      });
}

function refuse(code: string, facts: Record<string, string | number> = {}): never {
  throw new Problem('unfit', `pools.vote.${code}`, facts);
}
