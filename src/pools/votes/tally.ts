// SPDX-License-Identifier: AGPL-3.0-or-later
// What the ballots of one round come to, in members and in weight, each voice given to another followed to
// who speaks in the end.
import type { Choice, Standing } from './ballot.ts';
import { type Given, speakerFor } from './delegation.ts';
import type { Settled } from './electorate.ts';
import type { VoteRule } from './rule.ts';

export type Votes = Readonly<Record<Choice, number>>;

export interface Tally {
  readonly members: Votes;
  readonly weight: Votes;
  /** Who spoke, or for whom somebody spoke: what a quorum asks. */
  readonly present: { readonly members: number; readonly weight: number };
}

/** A voice given to one who says nothing is not there: it counts for nothing, and not for a quorum. */
export function tallyOf({ electors }: Settled, standing: Standing): Tally {
  const [members, weight] = [none(), none()];
  const present = { members: 0, weight: 0 };
  const given: Given = new Map();
  for (const [member, voice] of standing) if ('delegate' in voice) given.set(member, voice.delegate);
  for (const member of standing.keys()) {
    const voice = standing.get(speakerFor(member, given));
    if (!voice || 'delegate' in voice) continue;
    const { choice } = voice;
    const own = electors.get(member)!.weight;
    members[choice] += 1;
    weight[choice] += own;
    present.members += 1;
    present.weight += own;
  }
  return { members, weight, present };
}

const none = (): Record<Choice, number> => ({ for: 0, against: 0, abstain: 0, object: 0, present: 0 });

/** What is published: null where nothing was counted, and no share where nobody was for or against. */
export interface Numbers {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  /** Hundredths of a per cent, rounded down: of two majorities the smaller. */
  readonly percentBp: number | null;
}

/** Members; where weights alone decide, weights. */
export function numbersOf({ kind, abstain }: VoteRule, tally: Tally): Numbers {
  const votes = tally[kind === 'weighted' ? 'weight' : 'members'];
  const share = (of: Votes): number | null => {
    const whole = of.for + of.against + (abstain === 'counted' ? of.abstain : 0);
    return whole === 0 ? null : Number((BigInt(of.for) * 10_000n) / BigInt(whole));
  };
  const shares = (kind === 'double' ? [tally.members, tally.weight] : [votes]).map(share);
  return {
    ...{ for: votes.for, against: votes.against, abstain: votes.abstain },
    percentBp: shares.includes(null) ? null : Math.min(...(shares as number[])),
  };
}
