// SPDX-License-Identifier: AGPL-3.0-or-later
// A forecast in cases out of a hundred: what became of the projects that the same forecast gave the same
// letter, and how wide its interval is.

import { cases, observed } from '../forecast/method.ts';
import type { Grade, Said } from '../grade/grade.ts';
import { say } from '../grade/said.ts';

/**
 * « Les projets notés ainsi étaient encore vivants deux ans plus tard dans 99 cas sur 100 (989 cas) ». The
 * figure belongs to the letter of the forecast: where a fact or a date lowers the letter given, the sentence
 * says so. Undefined where there is no forecast.
 */
export function recordOf({
  letter,
  forecastLetter,
}: Pick<Grade, 'letter' | 'forecastLetter'>): Said | undefined {
  if (!letter || !forecastLetter) return undefined;
  const facts = {
    forecast: forecastLetter,
    letter,
    alive: Math.round(observed[forecastLetter]),
    cases: cases[forecastLetter],
  };
  return say(letter === forecastLetter ? 'odds.record' : 'odds.record-lowered', facts);
}

/** « Entre 88 et 95 cas sur 100 »: whole cases, rounded outwards; never a hundred, never none. */
export function intervalOf({ interval }: Pick<Grade, 'interval'>): Said | undefined {
  if (!interval) return undefined;
  const [low, high] = [Math.floor(interval[0] * 100), Math.ceil(interval[1] * 100)];
  if (high >= 100) return say('odds.at-least', { low: Math.min(99, low) });
  return low < 1 ? say('odds.at-most', { high }) : say('odds.between', { low, high });
}

/** « B ou C »: the other letter that the forecast leaves open. */
export function eitherOf({ letter, otherLetter }: Pick<Grade, 'letter' | 'otherLetter'>): Said | undefined {
  return letter && otherLetter ? say('odds.either', { letter, other: otherLetter }) : undefined;
}
