// SPDX-License-Identifier: AGPL-3.0-or-later
// « Déconseillé » stands on two legs: a forecast of E now, or of D for two quarters, and a fact that anyone
// can check. Silence is not one, whoever is silent: it is told as what was seen, beside a fact of another
// kind. A project is advised against for people left without an answer, for an end that it declared, or where
// others still write and those who carried it do not.
import { flag, type Requests } from '../facts/forge.ts';
import type { Letter, Said } from '../grade/grade.ts';
import { dated, say } from '../grade/said.ts';
import { monthsIn } from '../grade/silences.ts';
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

/**
 * The reasons: the forecast, the silence that was seen where there is one, then the fact; empty when one of
 * the two legs is missing.
 */
export function reasonsAgainst(view: View, forecast: LowForecast): Said[] {
  const low = lowForecast(forecast);
  if (!low) return [];
  const asked = unanswered(view);
  const fact = declaredEnd(view) ?? asked ?? leftToOthers(view);
  if (!fact) return [];
  // The sentence about requests says since when nothing was written.
  const seen = fact === asked ? undefined : nobodyWrites(view);
  return [low, ...(seen ? [seen] : []), fact];
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
 * All regulars of the previous year (months 13 to 24) have written nothing for six months while others did,
 * and nobody new came to stay. Regular: three calendar months with work in it. Where nobody at all writes, it
 * is silence.
 */
function leftToOthers(view: View): Said | undefined {
  const { work, at } = view;
  const last = lastWork(work);
  if (last === undefined || newcomers(view).arrived > 0) return undefined;
  const regulars = [...activeMonths(work, at - 2 * year, at - year)]
    .filter(([, months]) => months >= 3)
    .map(([person]) => person);
  const here = commitsByPerson(work, at - present, at);
  const isSilent = here.size === 0 || regulars.some((person) => here.has(person));
  if (regulars.length === 0 || isSilent) return undefined;
  return say('against.regulars-left', { people: regulars.length, others: here.size });
}

/** A year or more in which nobody wrote: what was seen, and no reason by itself. */
function nobodyWrites({ work, at }: View): Said | undefined {
  const last = lastWork(work);
  if (last === undefined || at - last < year) return undefined;
  return say('against.nobody-writes', {
    since: dated(last),
    months: monthsIn((at - last) / day),
  });
}
