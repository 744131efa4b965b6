// SPDX-License-Identifier: AGPL-3.0-or-later
// What a grade means, said once for pages, documents and terminals: by its letter where the forecast gives
// it; where a fact or a date gives a lower one, by that reason alone.
import type { Grade, Said } from '../grade/grade.ts';
import { say } from '../grade/said.ts';

type Judged = Pick<Grade, 'state' | 'letter' | 'forecastLetter'>;

/** Whether the letter given is not that of the forecast. */
const isLowered = ({ letter, forecastLetter }: Judged): boolean =>
  letter !== undefined && forecastLetter !== undefined && letter !== forecastLetter;

/**
 * What the letter or the state means; undefined where the letter is lower than the forecast's: few people or
 * long silences would be said of a project that has neither, and the reason says it all.
 */
export function meaningOf(grade: Judged): Said | undefined {
  if (isLowered(grade)) return undefined;
  const { letter, state } = grade;
  return say(`grade.means-${letter ?? (state === 'graded' ? 'unavailable' : state)}`);
}

/** Beside a forecast: that the letter given is another one. Undefined where it is the same. */
export function apartOf(grade: Judged): Said | undefined {
  const { letter, forecastLetter } = grade;
  if (!letter || !forecastLetter || !isLowered(grade)) return undefined;
  return say('odds.apart', { forecast: forecastLetter, letter });
}
