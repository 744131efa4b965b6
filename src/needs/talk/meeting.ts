// SPDX-License-Identifier: AGPL-3.0-or-later
// A meeting of those behind a need: some dates proposed, voted by each, one of them fixed.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { namesPerson } from '../../people/directory/contact/contact.ts';

export const voices = ['yes', 'maybe', 'no'] as const;
export type Voice = (typeof voices)[number];

export interface MeetingDate {
  readonly id: string;
  readonly startsAt: Date;
  readonly votes: readonly {
    readonly organisation: Id<'Organisation'>;
    readonly name: string;
    readonly says: Voice;
  }[];
}

export interface Meeting {
  readonly id: string;
  /** Where: a room, or the address of a call. */
  readonly place: string;
  readonly minutes: number;
  /** In order. */
  readonly dates: readonly MeetingDate[];
  readonly fixedOn?: Date;
  readonly fixedAt?: Date;
}

export const mostDates = 6;
export const length = { from: 15, to: 480 } as const;

/**
 * Of several at the same moment, one; in order.
 * @throws Problem invalid `needs.meeting-dates`, `.meeting-past`
 */
export function checkDates(dates: readonly Date[], at: Date): Date[] {
  const once = [...new Set(dates.map((date) => date.getTime()))].sort((a, b) => a - b);
  if (once.length === 0 || once.length > mostDates)
    throw new Problem('invalid', 'needs.meeting-dates', { most: mostDates });
  if (once[0]! <= at.getTime()) throw new Problem('invalid', 'needs.meeting-past');
  return once.map((time) => new Date(time));
}

/** @throws Problem invalid `needs.person` */
export function checkPlace(place: string): string {
  if (namesPerson(`1. ${place}`))
    throw new Problem('invalid', 'needs.person', { written: place.slice(0, 80) });
  return place;
}

/** How many can come: those who said yes, and half of those who may be. */
export const weightOf = ({ votes }: MeetingDate): number =>
  votes.filter(({ says }) => says === 'yes').length + votes.filter(({ says }) => says === 'maybe').length / 2;

/** The date that most can come to; the earliest of equals; none before anybody voted. */
export function favourite({ dates }: Meeting): MeetingDate | undefined {
  const best = Math.max(0, ...dates.map(weightOf));
  return best > 0 ? dates.find((date) => weightOf(date) === best) : undefined;
}
