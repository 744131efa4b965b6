// SPDX-License-Identifier: AGPL-3.0-or-later
// The seat of a member: it is interested, then means to pay (a letter of intent, which binds nobody), its
// council decides, it signs. Before it signs it leaves whenever it wants.
import type { Id } from '../../base/id.ts';
import type { Money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer, Taken } from '../../base/step-table.ts';
import { mustFollow, stateAfter, stepIn } from '../../base/steps.ts';
import { type SeatState, type SeatStep, seatSteps } from './steps.ts';

/**
 * By what a member acts: its own competence, or for its members: by a competence they transferred to it, by
 * a convention, as a purchasing body.
 */
export const standings = ['own', 'transferred', 'convention', 'purchasing-body'] as const;
export type SeatStanding = (typeof standings)[number];

/** A letter of intent. Amounts are VAT left out; absent: not known yet. */
export interface Intent {
  readonly id: Id<'PoolIntent'>;
  /** Once, to build or to enter. */
  readonly build?: Money | undefined;
  readonly perYear?: Money | undefined;
  /** The day by which its budget must be voted, and that of its council, ISO. */
  readonly budgetOn?: string | undefined;
  readonly councilOn?: string | undefined;
  readonly words?: string | undefined;
}

/** What its council decided. */
export interface Deliberation {
  /** ISO day. */
  readonly on: string;
  /** Its number, as the council writes it. */
  readonly reference?: string | undefined;
}

export interface Seat {
  readonly id: Id<'PoolSeat'>;
  readonly pool: Id<'Pool'>;
  readonly organisation: Id<'Organisation'>;
  readonly standing: SeatStanding;
  /** The most it needs, in its own words. */
  readonly quantity?: string | undefined;
  /** Those for whom it decides, by a competence that they transferred. */
  readonly covers: readonly Id<'Organisation'>[];
  /** The last one written. */
  readonly intent?: Intent | undefined;
  readonly deliberation?: Deliberation | undefined;
  readonly steps: readonly Taken<SeatStep>[];
}

export const seatState = ({ steps }: Pick<Seat, 'steps'>): SeatState => stateAfter(seatSteps, steps);
export const seatDone = ({ steps }: Pick<Seat, 'steps'>, step: SeatStep) =>
  step === 'intended' ? steps.findLast((one) => one.step === step) : stepIn(steps, step);

/** What a member says when it joins. */
export interface Joining {
  readonly standing: SeatStanding;
  readonly quantity?: string | undefined;
  readonly covers: readonly Id<'Organisation'>[];
}

/** @throws Problem invalid `pools.seat.covers-nobody`, `.covers-itself`, `.covers-without` */
export function join(seat: Seat, doer: Doer): Seat {
  const { standing, covers, organisation } = seat;
  if (standing === 'transferred' && covers.length === 0) refuse('pools.seat.covers-nobody');
  if (standing !== 'transferred' && covers.length > 0) refuse('pools.seat.covers-without');
  if (covers.includes(organisation)) refuse('pools.seat.covers-itself');
  return take(seat, 'interested', doer);
}

/**
 * A letter, or another in its place.
 * @param on the day where the member is
 * @throws Problem invalid `pools.seat.intent-empty`, `.day-past`; conflict `pools.seat.not-now`
 */
export function intend(seat: Seat, intent: Intent, doer: Doer, on: string): Seat {
  mustFollow(seatSteps, seat.steps, 'intended');
  if (!intent.build && !intent.perYear) refuse('pools.seat.intent-empty');
  if ([intent.budgetOn, intent.councilOn].some((day) => day !== undefined && day < on))
    refuse('pools.seat.day-past');
  return take({ ...seat, intent }, 'intended', doer, intent.id);
}

/** @throws Problem invalid `pools.seat.day-future`; conflict `pools.seat.not-now` */
export function deliberate(seat: Seat, deliberation: Deliberation, doer: Doer, on: string): Seat {
  mustFollow(seatSteps, seat.steps, 'deliberated');
  if (deliberation.on > on) refuse('pools.seat.day-future');
  return take({ ...seat, deliberation }, 'deliberated', doer);
}

/** The convention is signed, outside Halle. @throws Problem conflict `pools.seat.not-now` */
export function sign(seat: Seat, doer: Doer): Seat {
  mustFollow(seatSteps, seat.steps, 'signed');
  return take(seat, 'signed', doer);
}

/** @throws Problem conflict `pools.seat.not-now` once it has signed */
export function leave(seat: Seat, doer: Doer): Seat {
  mustFollow(seatSteps, seat.steps, 'left');
  return take(seat, 'left', doer);
}

const take = (seat: Seat, step: SeatStep, doer: Doer, about?: string): Seat => ({
  ...seat,
  steps: [...seat.steps, { ...doer, step, ...(about ? { about } : {}) }],
});

function refuse(key: string): never {
  throw new Problem('invalid', key);
}
