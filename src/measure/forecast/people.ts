// SPDX-License-Identifier: AGPL-3.0-or-later
// When each person of a history first worked, and when again in another week: read once, true of every
// earlier date.
import { day, type HumanWork } from '../work/work.ts';

/** One slot per person, in the order of their first work. */
export interface People {
  /** Slot → the person's number. */
  readonly numbers: readonly number[];
  /** Row of the work → slot. */
  readonly slots: Uint32Array;
  /** Slot → first work, seconds since 1970. */
  readonly first: readonly number[];
  /** Slot → first work in another week than that of the first; infinity where there is none. */
  readonly second: readonly number[];
}

/**
 * Views of one history at several dates share their columns, so what is read of the latest serves the
 * earlier.
 */
const known = new WeakMap<ArrayBufferLike, People>();

export function peopleOf(work: HumanWork): People {
  const found = known.get(work.times.buffer);
  if (found && found.slots.length >= work.length) return found;
  const people = readPeople(work);
  known.set(work.times.buffer, people);
  return people;
}

const weekOf = (time: number) => Math.floor(time / (7 * day));

function readPeople({ times, persons, length }: HumanWork): People {
  const [numbers, first, second]: [number[], number[], number[]] = [[], [], []];
  const slots = new Uint32Array(length);
  const slotOf = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const [time, person] = [times[row]!, persons[row]!];
    let slot = slotOf.get(person);
    if (slot === undefined) {
      slot = numbers.push(person) - 1;
      slotOf.set(person, slot);
      first.push(time);
      second.push(Number.POSITIVE_INFINITY);
    } else if (time < second[slot]! && weekOf(time) !== weekOf(first[slot]!)) second[slot] = time;
    slots[row] = slot;
  }
  return { numbers, slots, first, second };
}
