// SPDX-License-Identifier: AGPL-3.0-or-later
// When a software is in danger, closed or in other hands: why one asks who takes over, what goes on with the
// work, and what its upkeep took while it lived.
import type { Activity, Grade, Letter } from '../measure/grade/grade.ts';
import { isLowLetter } from '../measure/letter/withheld.ts';
import { isCaptured, type Successor } from './project.ts';
import type { GradeGlance } from './search/results.ts';
import type { Software, Sourced } from './software.ts';

/**
 * `unkept`: its project says that nobody keeps it up. `captured`: it is in other hands than it was.
 * `carried-on`: a source says who went on with its work.
 */
export type TakeoverWhy = 'low' | 'advised-against' | 'archived' | 'unkept' | 'captured' | 'carried-on';

/** What goes on with the work; `slug` and `grade` where the catalogue has it. */
export interface Other extends Pick<Successor, 'kind' | 'name'> {
  readonly url?: string | undefined;
  readonly slug?: string | undefined;
  readonly grade?: GradeGlance | undefined;
  /** Who says so; undefined: the project itself, in its own file. */
  readonly said?: Pick<Sourced<unknown>, 'source' | 'date' | 'url' | 'verified'> | undefined;
}

/** Contributions in a year of its life: the median of the `years` in which somebody worked on it. */
export interface Upkeep {
  readonly perYear: number;
  readonly years: number;
}

export interface Takeover {
  readonly why: readonly TakeoverWhy[];
  readonly others: readonly Other[];
  readonly upkeep?: Upkeep | undefined;
}

/**
 * Why one asks who takes over; empty when nothing says so. @param grade as it may be shown: a letter that
 * waits is no reason
 */
export function takeoverWhy(
  {
    maintenance,
    developmentStatus,
    events,
    successors,
  }: Pick<Software, 'maintenance' | 'developmentStatus' | 'events' | 'successors'>,
  grade: Pick<Grade, 'state' | 'letter' | 'advisedAgainst' | 'claim'> | undefined,
): readonly TakeoverWhy[] {
  const why: Record<TakeoverWhy, boolean> = {
    low: isLowLetter(grade?.letter),
    'advised-against': (grade?.advisedAgainst.length ?? 0) > 0,
    archived: grade?.state === 'archived' || grade?.claim?.endOfLife !== undefined,
    unkept: maintenance?.value.type === 'none' || developmentStatus?.value === 'obsolete',
    captured: isCaptured(events?.value),
    'carried-on': successors !== undefined,
  };
  return (Object.keys(why) as TakeoverWhy[]).filter((one) => why[one]);
}

/** Whole calendar years alone count; of fewer than two years of work nothing is said. */
export function upkeepOf({ from, quarters }: Pick<Activity, 'from' | 'quarters'>): Upkeep | undefined {
  const [year, month] = from.split('-').map(Number) as [number, number];
  const first = year * 4 + Math.floor((month - 1) / 3);
  const byYear = Map.groupBy(
    quarters.map((work, index) => ({ year: Math.floor((first + index) / 4), work })),
    (quarter) => quarter.year,
  );
  const totals = [...byYear.values()]
    .filter((parts) => parts.length === 4)
    .map((parts) => parts.reduce((sum, { work }) => sum + work, 0))
    .filter((total) => total > 0)
    .sort((a, b) => a - b);
  if (totals.length < 2) return undefined;
  const middle = totals.length / 2;
  const perYear = Math.round((totals[Math.ceil(middle) - 1]! + totals[Math.floor(middle)]!) / 2);
  return { perYear, years: totals.length };
}

const rank = (letter: Letter | undefined) => (letter ? 'ABCDE'.indexOf(letter) : 5);

/** Each once, the liveliest first; what is itself closed takes nothing over. */
export function livingFirst(others: readonly Other[]): Other[] {
  const seen = new Set<string>();
  return others
    .filter(({ slug, url, name }) => {
      const key = slug ?? url ?? name;
      return !seen.has(key) && seen.add(key);
    })
    .filter(({ grade }) => grade?.state !== 'archived')
    .sort((a, b) => rank(a.grade?.letter) - rank(b.grade?.letter));
}
