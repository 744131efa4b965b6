// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of a vote is made from.
import type { Choosable } from '../../../people/agents/forms-choosing.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import type { NamedSeat, SeenVote } from '../shown.ts';

export interface VoteModel extends SeenVote {
  readonly state: FormState;
  readonly at: Date;
  /** Whether its last day is one of rest or a public holiday where who coordinates is. */
  readonly isHoliday: boolean;
}

export const choosable = (seats: readonly NamedSeat[], by: 'id' | 'organisation' = 'id'): Choosable[] =>
  seats.map((seat) => ({ value: seat[by], label: seat.name }));

/** The seats of those who vote, in the order of names. */
export function electorsOf({ vote, seats }: Pick<VoteModel, 'vote' | 'seats'>): readonly NamedSeat[] {
  const electors = new Set(vote.running?.rule.electorate.map(({ member }) => member));
  return seats.filter(({ id }) => electors.has(id));
}
