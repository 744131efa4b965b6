// SPDX-License-Identifier: AGPL-3.0-or-later
// Days with work as columns of numbers: a million of them are read like a list and weigh like two arrays.
import { monthOf } from '../work/work.ts';

export interface DayWorked {
  /** First work of that person on that day: seconds since 1970, UTC. */
  readonly at: number;
  readonly person: number;
  /** Months since January 1970, UTC. */
  readonly month: number;
}

/** One entry per person and day with work, oldest first. */
export class DaysWorked implements Iterable<DayWorked> {
  readonly length: number;
  readonly #times: Float64Array;
  readonly #persons: Uint32Array;

  /** @param times seconds since 1970 @param persons who, in the same order */
  constructor(times: Float64Array, persons: Uint32Array) {
    this.length = times.length;
    this.#times = times;
    this.#persons = persons;
  }

  *[Symbol.iterator](): IterableIterator<DayWorked> {
    for (let index = 0; index < this.length; index++) yield this.#day(index);
  }

  /** Person of a place, without making an entry of it. */
  personAt(index: number): number {
    return this.#persons[index]!;
  }

  /** Seconds since 1970 of a place. */
  timeAt(index: number): number {
    return this.#times[index]!;
  }

  /** The first place whose time is after `time`. */
  after(time: number): number {
    return firstAfter(this.#times, time);
  }

  filter(holds: (one: DayWorked) => boolean): DaysWorked {
    const kept = new Uint8Array(this.length);
    let length = 0;
    for (let index = 0; index < this.length; index++) {
      kept[index] = holds(this.#day(index)) ? 1 : 0;
      length += kept[index]!;
    }
    const [times, persons] = [new Float64Array(length), new Uint32Array(length)];
    for (let index = 0, next = 0; next < length; index++) {
      if (!kept[index]) continue;
      times[next] = this.#times[index]!;
      persons[next++] = this.#persons[index]!;
    }
    return new DaysWorked(times, persons);
  }

  #day(index: number): DayWorked {
    return new Day(this.#times[index]!, this.#persons[index]!);
  }
}

/** The first place of ascending times that is after `time`. */
export function firstAfter(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Day implements DayWorked {
  readonly at: number;
  readonly person: number;

  constructor(at: number, person: number) {
    this.at = at;
    this.person = person;
  }

  /** Few questions need it. */
  get month(): number {
    return monthOf(this.at);
  }
}
