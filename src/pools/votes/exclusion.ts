// SPDX-License-Identifier: AGPL-3.0-or-later
// A vote that names a member: it is excluded, once it was heard, or it was and may come back. Whoever is to
// be excluded is heard on the very words that are voted: others begin the time anew.
import { type Day, daysAfter } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Exclusion, Question } from '../charter/clause.ts';
import type { NamedSeat } from './shown.ts';
import { type Vote, voteState } from './vote.ts';

export interface Naming {
  readonly question: Question;
  /** The seat that it names. */
  readonly about?: string | undefined;
}

/** By which act of the matrix it is proposed and said anew. */
export const proposingAct = ({ question }: Pick<Naming, 'question'>) =>
  question === 'exclusion' ? ('pools.exclude' as const) : ('pools.propose' as const);

interface Around {
  /** All that ever sat. */
  readonly seats: readonly NamedSeat[];
  readonly coordinator: Id<'Organisation'>;
  /** Who proposes. */
  readonly by: Id<'Organisation'>;
  readonly votes: readonly Vote[];
  readonly at: Date;
}

/** Who may be named: those who sit, besides who coordinates and who proposes; or those who were excluded. */
export function nameable(
  { question }: Pick<Naming, 'question'>,
  { seats, coordinator, by }: Pick<Around, 'seats' | 'coordinator' | 'by'>,
): readonly NamedSeat[] {
  if (question === 'admission') return seats.filter(({ excluded }) => excluded);
  if (question !== 'exclusion') return [];
  return seats.filter((seat) => !seat.until && ![coordinator, by].includes(seat.organisation));
}

/**
 * @throws Problem invalid `pools.votes.names-nobody`, `.names-none`, `.names-wrong`; conflict
 * `.named-already`
 */
export function checkNaming(naming: Naming, around: Around): void {
  const { question, about } = naming;
  if (!about) {
    if (question === 'exclusion') throw new Problem('invalid', 'pools.votes.names-nobody');
    return;
  }
  if (question !== 'exclusion' && question !== 'admission')
    throw new Problem('invalid', 'pools.votes.names-none');
  if (!nameable(naming, around).some(({ id }) => id === about))
    throw new Problem('invalid', 'pools.votes.names-wrong');
  const runs = (vote: Vote) => ['proposed', 'open', 'counting'].includes(voteState(vote, around.at));
  if (around.votes.some((vote) => vote.about === about && runs(vote)))
    throw new Problem('conflict', 'pools.votes.named-already');
}

/** The last day on which who is to be excluded is heard. @param said the day of the last words, ISO */
export function heardUntil(
  { discussUntil, heardDays }: Pick<Vote, 'discussUntil' | 'heardDays'>,
  said: Day,
): Day | undefined {
  if (heardDays === undefined) return undefined;
  const heard = daysAfter(said, heardDays);
  return discussUntil !== undefined && discussUntil > heard ? discussUntil : heard;
}

/** @throws Problem conflict `pools.votes.not-heard` @param on today where who coordinates is */
export function mustBeHeard(vote: Pick<Vote, 'discussUntil' | 'heardDays'>, said: Day, on: Day): void {
  const until = heardUntil(vote, said);
  if (until !== undefined && until >= on)
    throw new Problem('conflict', 'pools.votes.not-heard', { day: until });
}

/** Who votes on it: whoever is named only where the charter says so. */
export const electing = <Seat extends { readonly id: string }>(
  seats: readonly Seat[],
  { question, about }: Naming,
  exclusion: Pick<Exclusion, 'votes'> | undefined,
): readonly Seat[] =>
  question === 'exclusion' && !exclusion?.votes ? seats.filter(({ id }) => id !== about) : seats;
