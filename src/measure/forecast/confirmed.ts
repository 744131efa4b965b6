// SPDX-License-Identifier: AGPL-3.0-or-later
// The letter that is given: what the forecast has said for thirty days, and never above C where one person
// carries the work.
import { type Letter, letters } from '../grade/grade.ts';
import { day, earlierView, type View } from '../work/work.ts';
import { type Forecast, forecastAt } from './forecast.ts';
import { type Team, teamOf } from './team.ts';

/** A better letter counts once it has lasted this long. */
export const lasting = 30 * day;
/** Days of work in twelve months from which an established person counts as a second one. */
const secondPersonDays = 3;

export interface Confirmed extends Forecast {
  /** The forecast's letter, no better than thirty days earlier, and at most C without a second person. */
  readonly confirmed: Letter;
  /** The worse of the letters of both dates. */
  readonly lasted: Letter;
  /** What holds the letter below the forecast's. */
  readonly heldBy?: 'thirty-days' | 'one-person';
}

/** The worse of two letters. */
export function worse(one: Letter, other: Letter): Letter {
  return letters.indexOf(one) > letters.indexOf(other) ? one : other;
}

/**
 * The forecast of the same facts at `at` and thirty days before: pure, no past grade is needed.
 * @param weights as in `forecastAt`
 */
export function confirmedAt(view: View, weights?: readonly number[]): Confirmed {
  const team = teamOf(view);
  const forecast = forecastAt(view, team, weights);
  const earlier = earlierView(view, view.at - lasting);
  const lasted = worse(forecast.letter, forecastAt(earlier, teamOf(earlier), weights).letter);
  const confirmed = hasSecond(team) ? lasted : worse(lasted, 'C');
  if (confirmed === forecast.letter) return { ...forecast, lasted, confirmed };
  return { ...forecast, lasted, confirmed, heldBy: confirmed === lasted ? 'thirty-days' : 'one-person' };
}

/** Whether a second established person worked three days or more in twelve months. */
export function hasSecond(team: Team): boolean {
  return daysWorked(team).length >= 2;
}

/**
 * Days that all but the busiest one worked in twelve months, whoever worked fewer than three left out. Work
 * that is added, by anybody, never lowers it.
 */
export function daysOfOthers(team: Team): number {
  return daysWorked(team)
    .slice(1)
    .reduce((sum, days) => sum + days, 0);
}

/** Days in twelve months of each established person with three or more, most first. */
function daysWorked({ days, at }: Team): number[] {
  const counts = new Map<number, number>();
  for (let index = days.after(at - 365 * day); index < days.length; index++)
    counts.set(days.personAt(index), (counts.get(days.personAt(index)) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= secondPersonDays).sort((a, b) => b - a);
}
