// SPDX-License-Identifier: AGPL-3.0-or-later
// What is due in a pool, by whom and when: budgets first, then votes, decisions, accords, acts, the charter
// read again. Whoever is reminded gets one letter of all of it.
import { type Day, daysAfter, daysBetween } from '../../base/day.ts';
import type { Act, Subject } from '../acts/act.ts';
import type { FirmStep } from '../acts/firm.ts';
import { actsOn, type SeatActs } from '../acts/subjects.ts';
import type { Accord } from '../charter/accord.ts';
import { missingAccords } from '../charter/version.ts';
import { seatState } from '../groups/seat.ts';
import type { ShownSeat } from '../groups/shown.ts';

export type OwedKind = 'budget' | 'vote' | 'council' | 'accord' | 'act' | 'review' | 'door' | 'election';

export interface Owed {
  readonly kind: OwedKind;
  /** Whose; absent: of all. */
  readonly seat?: ShownSeat | undefined;
  /** The last day, ISO; absent: no day is known. */
  readonly on?: Day | undefined;
  readonly isLate: boolean;
  /** Of an act: what it is about and what is missing; of a charter, its version. */
  readonly subject?: { readonly kind: Subject['kind']; readonly version?: number | undefined };
  readonly step?: FirmStep;
  /** A vote that is open. */
  readonly vote?: { readonly number: number; readonly title: string };
}

export interface Asked {
  readonly seats: readonly ShownSeat[];
  readonly acts: readonly Act[];
  /** Open votes, with the seats that have not voted and the last day on which they may. */
  readonly votes: readonly {
    readonly number: number;
    readonly title: string;
    readonly on: Day;
    readonly seats: ReadonlySet<string>;
  }[];
  /** The charter that waits or is in force, with its accords. */
  readonly charter?:
    | { readonly id: string; readonly number: number; readonly accords: readonly Accord[] }
    | undefined;
  /** When the charter is to be read again. */
  readonly reviewOn?: Day | undefined;
  /** The last day to join. */
  readonly closesOn?: Day | undefined;
  /** Days of elections to come, of the members' countries. */
  readonly elections: readonly Day[];
}

/** @param on today where who coordinates is */
export function owedIn(asked: Asked, on: Day): readonly Owed[] {
  const { seats, acts, votes, charter, reviewOn, closesOn, elections } = asked;
  const dated = (kind: OwedKind, day: Day | undefined, more: Partial<Owed> = {}): Owed => ({
    ...{ kind, on: day, isLate: day !== undefined && day < on },
    ...more,
  });
  const accords = charter ? missingAccords(seats, charter.accords) : [];
  return [
    ...seats.flatMap((seat) => budgetOf(seat, acts).map((day) => dated('budget', day, { seat }))),
    ...[
      ...seats.flatMap((seat) => councilOf(seat).map((day) => dated('council', day, { seat }))),
      ...votes.flatMap(({ number, title, on: day, seats: awaited }) =>
        seats
          .filter(({ id }) => awaited.has(id))
          .map((seat) => dated('vote', day, { seat, vote: { number, title } })),
      ),
      ...accords.map((seat) =>
        dated('accord', undefined, { seat, subject: { kind: 'charter', version: charter!.number } }),
      ),
      ...actsOwed(asked).map(({ on: day, ...more }) => dated('act', day, more)),
      ...(reviewOn ? [dated('review', reviewOn)] : []),
      ...(closesOn && closesOn >= on ? [dated('door', closesOn)] : []),
      ...elections.map((day) => dated('election', day)),
    ].toSorted(byDay),
  ];
}

/** Those with a day first, the earliest before. */
const byDay = (one: Owed, other: Owed): number =>
  one.on === other.on
    ? 0
    : one.on === undefined
      ? 1
      : other.on === undefined
        ? -1
        : one.on < other.on
          ? -1
          : 1;

/** The day of a budget that no act says to be voted. */
const budgetOf = ({ id, intent }: ShownSeat, acts: readonly Act[]): Day[] =>
  intent?.budgetOn && !acts.some(({ seat, budgetYear }) => seat === id && budgetYear !== undefined)
    ? [intent.budgetOn]
    : [];

const councilOf = (seat: ShownSeat): Day[] =>
  seat.intent?.councilOn && ['interested', 'intending'].includes(seatState(seat))
    ? [seat.intent.councilOn]
    : [];

/** What is missing of acts that were begun, and of a charter that its member agreed to. */
function actsOwed({
  seats,
  acts,
  charter,
}: Asked): readonly Pick<Owed, 'seat' | 'on' | 'subject' | 'step'>[] {
  const agreed = new Set(charter?.accords.map(({ seat }) => seat));
  const of = (subject: NonNullable<Owed['subject']>, some: readonly SeatActs[]) =>
    some.flatMap(({ seat, lacks }) =>
      lacks
        .filter(({ step }) => step !== 'budgeted')
        .map(({ step, by }) => ({ seat, on: by, subject, step })),
    );
  return [
    ...of(
      { kind: 'seat' },
      actsOn(seats, acts, { kind: 'seat' }).filter(({ act }) => act),
    ),
    ...(charter
      ? of(
          { kind: 'charter', version: charter.number },
          actsOn(seats, acts, { kind: 'charter', id: charter.id }).filter(
            ({ act, seat }) => act ?? agreed.has(seat.id),
          ),
        )
      : []),
  ];
}

/** Days before which one is reminded. */
export const remindedBefore = [30, 7, 1] as const;

/** Whether a reminder of it goes out today: thirty days, seven and one before; of elections, all know. */
export const isReminded = ({ kind, on }: Pick<Owed, 'kind' | 'on'>, today: Day): boolean =>
  on !== undefined && kind !== 'election' && remindedBefore.some((days) => daysBetween(today, on) === days);

/** What is reminded within the longest of these, where a letter goes out anyhow. */
export const isNear = ({ on }: Pick<Owed, 'on'>, today: Day): boolean =>
  on !== undefined && on >= today && on <= daysAfter(today, remindedBefore[0]);
