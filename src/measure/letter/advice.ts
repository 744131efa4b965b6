// SPDX-License-Identifier: AGPL-3.0-or-later
// « Déconseillé » stands on two legs: a forecast of E now, or of D for two quarters, and a fact that anyone
// can check. Silence alone is neither: a project is advised against for people left without an answer, for an
// end that it declared, or for a team that is gone.
import { flag, type Requests } from '../facts/forge.ts';
import type { Letter, Said } from '../grade/grade.ts';
import { dated, say } from '../grade/said.ts';
import { newcomers } from '../indicators/newcomers.ts';
import { activeMonths, commitsByPerson, day, lastWork, type View } from '../work/work.ts';

/** How long a quarter is, between the two forecasts that a D needs. */
export const quarter = 91 * day;
const year = 365 * day;
/** Whoever wrote in this time is still there. */
const present = 182 * day;
/** A request without an answer for longer than this is one that nobody answers. */
const patience = 180 * day;

export interface LowForecast {
  readonly letter: Letter;
  /** What the forecast said of the same facts a quarter before. */
  readonly quarterBefore: Letter;
  readonly probability: number;
}

/** The reasons, forecast first, then the fact; empty when one of the two legs is missing. */
export function reasonsAgainst(view: View, forecast: LowForecast): Said[] {
  const low = lowForecast(forecast);
  const fact = low && (declaredEnd(view) ?? unanswered(view) ?? teamGone(view));
  return low && fact ? [low, fact] : [];
}

function lowForecast({ letter, quarterBefore, probability }: LowForecast): Said | undefined {
  if (letter === 'E') return say('against.forecast', { probability });
  const twice = letter === 'D' && (quarterBefore === 'D' || quarterBefore === 'E');
  return twice ? say('against.forecast-twice', { probability }) : undefined;
}

/** Its authors closed it, or say in the repository itself that they do not go on. */
function declaredEnd({ facts, at }: View): Said | undefined {
  const { endOfLife } = facts.claim ?? {};
  if (endOfLife && Date.parse(endOfLife.date) <= at * 1000)
    return say('against.end-of-life', { on: new Date(`${endOfLife.date}T12:00:00Z`) });
  return facts.archived ? say('against.archived') : undefined;
}

/**
 * No human work for twelve months while people who asked have been waiting for an answer for more than 180
 * days.
 */
function unanswered(view: View): Said | undefined {
  const last = lastWork(view.work);
  const requests = leftUnanswered(view);
  if (!requests || last === undefined || view.at - last < year) return undefined;
  return say('against.unanswered', { requests, since: dated(last) });
}

/**
 * How many requests have been open without an answer for more than 180 days; undefined where no forge told.
 */
export function leftUnanswered({ facts, at }: View): number | undefined {
  return facts.forge?.requests && waiting(facts.forge.requests, at);
}

/**
 * Requests from outside still open without an answer, and older than 180 days, at a date or when the forge
 * was last asked. Where an answer is not known, it is not counted missing; a member's note to the team is
 * nobody left waiting.
 */
function waiting({ at: seen, opened, answered, closed, flags }: Requests, date: number): number {
  const at = Math.min(date, seen);
  const later = (start: number, after: number) => after < 0 || start + after > at;
  const counts = (bits: number) => (bits & (flag.outsider | flag.answerUnknown)) === flag.outsider;
  const ignored = (start: number, row: number) =>
    start < at - patience &&
    later(start, answered[row]!) &&
    later(start, closed[row]!) &&
    counts(flags[row]!);
  return opened.filter(ignored).length;
}

/**
 * All regulars of the previous year are gone, and nobody new came. The previous year is months 13 to 24;
 * where nothing was written since, the last year of work. Regular: three calendar months with work in it.
 * Gone: no work for six months. Without regulars nobody is said gone.
 */
function teamGone(view: View): Said | undefined {
  const { work, at } = view;
  const last = lastWork(work);
  if (last === undefined || newcomers(view).arrived > 0) return undefined;
  const end = Math.min(last, at - year);
  const regulars = [...activeMonths(work, end - year, end)]
    .filter(([, months]) => months >= 3)
    .map(([person]) => person);
  const here = commitsByPerson(work, at - present, at);
  if (regulars.length === 0 || regulars.some((person) => here.has(person))) return undefined;
  if (at - last < year) return say('against.regulars-left', { people: regulars.length });
  return say('against.nobody-left', {
    people: regulars.length,
    since: dated(last),
    months: Math.floor((at - last) / (30.44 * day)),
  });
}
