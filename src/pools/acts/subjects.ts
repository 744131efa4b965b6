// SPDX-License-Identifier: AGPL-3.0-or-later
// What each seat of a pool has to decide, with the act that is there and what it lacks.
import type { ShownSeat } from '../groups/shown.ts';
import { type Act, type Lack, lacksOf, type Subject } from './act.ts';

export interface SeatActs {
  readonly seat: ShownSeat;
  readonly act?: Act | undefined;
  readonly lacks: readonly Lack[];
}

/** @param id of the subject; absent: each seat is its own */
export const actsOn = (
  seats: readonly ShownSeat[],
  acts: readonly Act[],
  { kind, id }: { readonly kind: Subject['kind']; readonly id?: string | undefined },
): readonly SeatActs[] =>
  seats.map((seat) => {
    const act = acts.find(
      ({ subject, seat: of }) => of === seat.id && subject.kind === kind && subject.id === (id ?? seat.id),
    );
    const meets = { council: seat.intent?.councilOn, budget: seat.intent?.budgetOn };
    return { seat, act, lacks: lacksOf(act, seat.member.country, meets) };
  });
