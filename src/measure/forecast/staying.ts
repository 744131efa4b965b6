// SPDX-License-Identifier: AGPL-3.0-or-later
// Who stays and who has left, among the established people.
import { day } from '../work/work.ts';
import { month } from './rhythm.ts';
import type { Team } from './team.ts';

const year = 365 * day;
/** Written within these: still at it. */
const lately = 60 * day;
/** No work for this long, and no regular of the last twelve months: has left. */
const gone = 91 * day;
/** Months of work that make a regular. */
const regular = 3;

interface Worked {
  readonly last: number;
  /** Months back from the date, of 30.44 days each: 1 where there was work, the last one first. */
  readonly months: Uint8Array;
}

/** Months looked back. */
const lookedBack = 48;

/** Person → what they did in the last four years. */
function workedBy(team: Team): ReadonlyMap<number, Worked> {
  const known = worked.get(team);
  if (known) return known;
  const { days, at } = team;
  const people = new Map<number, { last: number; months: Uint8Array }>();
  for (let index = days.after(at - lookedBack * month); index < days.length; index++) {
    const [time, person] = [days.timeAt(index), days.personAt(index)];
    const one = people.get(person) ?? { last: time, months: new Uint8Array(lookedBack) };
    if (one.last === time) people.set(person, one);
    one.last = time;
    one.months[Math.floor((at - time) / month)] = 1;
  }
  worked.set(team, people);
  return people;
}

/** Three questions look at it. */
const worked = new WeakMap<Team, ReadonlyMap<number, Worked>>();

function monthsIn({ months }: Worked, from: number, to: number): number {
  let count = 0;
  for (let ago = from; ago < to; ago++) count += months[ago]!;
  return count;
}

/** Years since the second most senior of those who wrote in sixty days began; undefined without a second. */
export function secondTenure(team: Team): number | undefined {
  const here = [...workedBy(team)].filter(([, { last }]) => last > team.at - lately);
  const years = here.map(([person]) => (team.at - team.since.get(person)!) / year);
  return years.sort((a, b) => b - a)[1];
}

/** People with work in each of the months 7 to 18, who wrote in the last sixty days. */
export function everyMonth(team: Team): number {
  return [...workedBy(team).values()].filter(
    (one) => one.last > team.at - lately && monthsIn(one, 6, 18) === 12,
  ).length;
}

/**
 * People with three months of work in months 13 to 48, none in the last 91 days and fewer than three months
 * in the last twelve.
 */
export function whoLeft(team: Team): number {
  const left = (one: Worked) =>
    one.last <= team.at - gone && monthsIn(one, 0, 12) < regular && monthsIn(one, 12, 48) >= regular;
  return [...workedBy(team).values()].filter(left).length;
}
