// SPDX-License-Identifier: AGPL-3.0-or-later
// The established people and their work: only they can raise a forecast, so accounts made for the occasion
// gain nothing.
import { day, type HumanWork, indexAt, type View } from '../work/work.ts';
import { DaysWorked } from './days.ts';
import { type People, peopleOf } from './people.ts';

/** First work at least this long before the date graded. */
const tenure = 100 * day;
/** More commits of one person on one day than this add nothing. */
const perDay = 3;
/** No feature looks further back than this: ten years and a week. */
const remembered = 3660 * day;
/** Hands are those who wrote within this. */
const lately = 280 * day;

export interface Team {
  readonly at: number;
  /** Person → first work, seconds since 1970. Established people only. */
  readonly since: ReadonlyMap<number, number>;
  /** All work of established people in ten years, oldest first. */
  readonly times: Float64Array;
  /** One entry per person and day with work, oldest first. */
  readonly days: DaysWorked;
  /** Times of the work counted: at most three commits per person and day. */
  readonly counted: Float64Array;
  /** People who wrote in 280 days and began 100 days ago or earlier, visitors of a single day included. */
  readonly hands: number;
}

/** Established: first work 100 days or more before the date graded, and work in two different weeks. */
export function teamOf(view: View): Team {
  const known = teams.get(view);
  if (known) return known;
  const team = readTeam(view);
  teams.set(view, team);
  return team;
}

/** Several questions are asked of one team. */
const teams = new WeakMap<View, Team>();

function readTeam({ work, at }: View): Team {
  const people = peopleOf(work);
  const start = indexAt(work, at - remembered);
  const nth = countOfDay(work, people, start, at);
  const times = timesOf(work, upTo(nth, 255, start));
  const first = upTo(nth, 1, start);
  const days = new DaysWorked(
    timesOf(work, first),
    first.map((row) => work.persons[row]!),
  );
  const counted = timesOf(work, upTo(nth, perDay, start));
  return { at, since: sinceWhen(people, at), times, days, counted, hands: handsOf(work, people, at) };
}

function handsOf(work: HumanWork, { slots, first }: People, at: number): number {
  const hands = new Set<number>();
  for (let row = indexAt(work, at - lately + 1); row < work.length; row++)
    if (first[slots[row]!]! < at - tenure) hands.add(slots[row]!);
  return hands.size;
}

const isEstablished = ({ first, second }: People, slot: number, at: number) =>
  first[slot]! < at - tenure && second[slot]! <= at;

function sinceWhen(people: People, at: number): Map<number, number> {
  const since = new Map<number, number>();
  people.numbers.forEach((person, slot) => {
    if (isEstablished(people, slot, at)) since.set(person, people.first[slot]!);
  });
  return since;
}

/**
 * For each row from `start`: which commit of that person on that day it is, 255 at most; 0 for people who are
 * not established.
 */
function countOfDay({ times, length }: HumanWork, people: People, start: number, at: number): Uint8Array {
  const nth = new Uint8Array(length - start);
  const today = new Float64Array(people.numbers.length).fill(Number.NaN);
  const commits = new Uint8Array(people.numbers.length);
  for (let row = start; row < length; row++) {
    const slot = people.slots[row]!;
    if (!isEstablished(people, slot, at)) continue;
    const date = Math.floor(times[row]! / day);
    commits[slot] = today[slot] === date ? Math.min(255, commits[slot]! + 1) : 1;
    today[slot] = date;
    nth[row - start] = commits[slot]!;
  }
  return nth;
}

/** Rows, from `start`, whose commit is at most the `most`-th of that person on that day. */
function upTo(nth: Uint8Array, most: number, start: number): Uint32Array {
  let length = 0;
  for (let index = 0; index < nth.length; index++) if (nth[index]! > 0 && nth[index]! <= most) length++;
  const rows = new Uint32Array(length);
  for (let index = 0, next = 0; next < length; index++)
    if (nth[index]! > 0 && nth[index]! <= most) rows[next++] = start + index;
  return rows;
}

function timesOf(work: HumanWork, rows: Uint32Array): Float64Array {
  const times = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) times[index] = work.times[rows[index]!]!;
  return times;
}
