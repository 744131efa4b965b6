// SPDX-License-Identifier: AGPL-3.0-or-later
// The established people and their work: only they can raise a forecast, so accounts made for the occasion gain nothing.
import { day, indexAt, monthOf, type View } from '../work.ts';

/** First work at least this long before the date graded. */
const tenure = 100 * day;
/** More commits of one person on one day than this add nothing. */
const perDay = 3;
/** No feature looks further back than this: ten years and a week. */
const remembered = 3660 * day;

export interface Team {
  readonly at: number;
  /** Person → first work, seconds since 1970. Established people only. */
  readonly since: ReadonlyMap<number, number>;
  /** All work of established people in ten years, oldest first. */
  readonly times: readonly number[];
  /** One entry per person and day with work, oldest first. */
  readonly days: readonly { readonly at: number; readonly person: number; readonly month: number }[];
  /** Times of the work counted: at most three commits per person and day. */
  readonly counted: readonly number[];
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
  const since = establishedAt(work, at);
  const today = new Map<number, { day: number; commits: number }>();
  const [times, counted, days]: [number[], number[], { at: number; person: number; month: number }[]] = [[], [], []];
  for (let index = indexAt(work, at - remembered); index < work.length; index++) {
    const [time, person] = [work.times[index]!, work.persons[index]!];
    if (!since.has(person)) continue;
    times.push(time);
    const last = today.get(person);
    const nth = last?.day === Math.floor(time / day) ? last.commits + 1 : 1;
    today.set(person, { day: Math.floor(time / day), commits: nth });
    if (nth === 1) days.push({ at: time, person, month: monthOf(time) });
    if (nth <= perDay) counted.push(time);
  }
  return { at, since, times, days, counted };
}

function establishedAt(work: View['work'], at: number): Map<number, number> {
  const people = new Map<number, { first: number; week: number; twice: boolean }>();
  for (let index = 0; index < work.length; index++) {
    const [time, person] = [work.times[index]!, work.persons[index]!];
    const week = Math.floor(time / (7 * day));
    const known = people.get(person);
    if (!known) people.set(person, { first: time, week, twice: false });
    else if (known.week !== week) known.twice = true;
  }
  const established = [...people].filter(([, { first, twice }]) => twice && first < at - tenure);
  return new Map(established.map(([person, { first }]) => [person, first]));
}
