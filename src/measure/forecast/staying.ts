// SPDX-License-Identifier: AGPL-3.0-or-later
// Who stays and who has left, among the established people.
import { day } from '../work.ts';
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
  /** Months back from the date, of 30.44 days each: 0 is the last one. */
  readonly months: ReadonlySet<number>;
}

/** Person → what they did in the last four years. */
function workedBy({ days, at }: Team): Map<number, Worked> {
  const people = new Map<number, { last: number; months: Set<number> }>();
  for (const one of days) {
    const ago = Math.floor((at - one.at) / month);
    if (ago >= 48) continue;
    const { months } = people.get(one.person) ?? { months: new Set<number>() };
    people.set(one.person, { last: one.at, months: months.add(ago) });
  }
  return people;
}

const monthsIn = ({ months }: Worked, from: number, to: number) => [...months].filter((ago) => ago >= from && ago < to).length;

/** Years since the second most senior of those who wrote in sixty days began; undefined without a second. */
export function secondTenure(team: Team): number | undefined {
  const here = [...workedBy(team)].filter(([, { last }]) => last > team.at - lately);
  const years = here.map(([person]) => (team.at - team.since.get(person)!) / year);
  return years.sort((a, b) => b - a)[1];
}

/** People with work in each of the months 7 to 18, who wrote in the last sixty days. */
export function everyMonth(team: Team): number {
  return [...workedBy(team).values()].filter((one) => one.last > team.at - lately && monthsIn(one, 6, 18) === 12).length;
}

/** People with three months of work in months 13 to 48, none in the last 91 days and fewer than three months in the last twelve. */
export function whoLeft(team: Team): number {
  const left = (one: Worked) => one.last <= team.at - gone && monthsIn(one, 0, 12) < regular && monthsIn(one, 12, 48) >= regular;
  return [...workedBy(team).values()].filter(left).length;
}
