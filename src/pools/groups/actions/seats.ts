// SPDX-License-Identifier: AGPL-3.0-or-later
// What members do: join, write a letter of intent, say what their council decided, sign, leave.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { type SteppedKind, type Taking, takeStep } from '../../../people/agents/actions/steps.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import type { Tx } from '../../../platform/db.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { lockFor } from '../../../platform/locks.ts';
import { poolNews } from '../news.ts';
import {
  type Deliberation,
  deliberate,
  type Intent,
  intend,
  type Joining,
  join,
  leave,
  type Seat,
  sign,
} from '../seat.ts';
import { type News, type SeatStep, seatSteps } from '../steps.ts';
import { loadPool } from '../stores/pools.ts';
import { findRefusal, listedMembersAmong, loadSeat } from '../stores/seats.ts';
import { countSeatSteps, saveDeliberation, saveIntent, saveSeat, saveSeatStep } from '../stores/writing.ts';

/** Seats as they are moved; who coordinates is told by a job. */
const seats: SteppedKind<Seat, SeatStep, News> = {
  table: seatSteps,
  keep: saveSeatStep,
  count: countSeatSteps,
  tell: async (tx, { pool, organisation }, news) => {
    const { pool: one } = await loadPool(tx, { id: pool });
    if (one.organisation === organisation) return;
    await enqueue(tx, poolNews, { id: randomUUID(), pool, as: one.organisation, by: organisation, news });
  },
};

/**
 * Joins a pool: nothing is committed by it.
 * @throws Problem conflict `pools.seat.already`, `.covered`, `.door-closed`, `.sells`;
 * invalid as `join`, and `pools.seat.covers-stranger`
 */
export async function joinPool(
  tx: Tx,
  actor: Actor,
  slug: string,
  organisation: Id<'Organisation'>,
  joining: Joining,
  at: Date,
): Promise<void> {
  const { pool } = await loadPool(tx, { slug });
  const id = idFrom<'PoolSeat'>(at.getTime(), randomBytes(16));
  const taking: Taking<Seat, SeatStep> = {
    organisation,
    load: async (joined) => {
      await lockFor(joined, ['pool', pool.id]);
      await mustBeWelcome(joined, pool.id, organisation);
      return { ...joining, id, pool: pool.id, organisation, steps: [] };
    },
    become: join,
    before: async (saving, seat) => {
      const listed = await listedMembersAmong(saving, organisation, seat.covers);
      if (seat.covers.some((one) => !listed.has(one)))
        throw new Problem('invalid', 'pools.seat.covers-stranger');
      await saveSeat(saving, seat);
    },
  };
  await takeStep(tx, actor, seats, 'interested', taking, at);
}

async function mustBeWelcome(tx: Tx, pool: string, organisation: string): Promise<void> {
  const refused = await findRefusal(tx, pool, organisation);
  if (refused) throw new Problem('conflict', refused);
}

/** The organisation that acts, the pool and the seat. */
export interface Owned {
  readonly organisation: Id<'Organisation'>;
  readonly seat: string;
}

const ofOwner = (
  { organisation, seat }: Owned,
  become: Taking<Seat, SeatStep>['become'],
): Taking<Seat, SeatStep> => ({
  organisation,
  load: async (tx) => {
    const { pool } = await loadSeat(tx, seat);
    await lockFor(tx, ['pool', pool]);
    return loadSeat(tx, seat);
  },
  become,
});

/** A letter of intent, in the place of the one before. */
export const intendInPool = (tx: Tx, actor: Actor, owned: Owned, said: Omit<Intent, 'id'>, at: Date) => {
  const intent = { ...said, id: idFrom<'PoolIntent'>(at.getTime(), randomBytes(16)) };
  const taking: Taking<Seat, SeatStep> = {
    ...ofOwner(owned, (seat, doer, on) => intend(seat, intent, doer, on)),
    after: saveIntent,
  };
  return takeStep(tx, actor, seats, 'intended', taking, at);
};

/** What the council decided. */
export const deliberateInPool = (tx: Tx, actor: Actor, owned: Owned, decided: Deliberation, at: Date) => {
  const taking: Taking<Seat, SeatStep> = {
    ...ofOwner(owned, (seat, doer, on) => deliberate(seat, decided, doer, on)),
    after: saveDeliberation,
  };
  return takeStep(tx, actor, seats, 'deliberated', taking, at);
};

export const signInPool = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  takeStep(tx, actor, seats, 'signed', ofOwner(owned, sign), at);
export const leavePool = (tx: Tx, actor: Actor, owned: Owned, at: Date) =>
  takeStep(tx, actor, seats, 'left', ofOwner(owned, leave), at);
