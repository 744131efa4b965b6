// SPDX-License-Identifier: AGPL-3.0-or-later
// The method by name: what the letters mean, and what became of the projects that had them. The weights stand
// in `forecast/note-1.2.ts`.

import type { Letter } from '../grade/grade.ts';
import { coefficients } from './note-1.2.ts';

/**
 * Fitted on 229 public repositories and judged out of fold by owner: `docs/methode/freeze-note-1.2.md` and
 * the report beside it.
 */
export const method = coefficients.method;

/** The one before: same questions, same order, chances that were too kind where they were low. */
export const formerMethod = 'note@1.1';

/** From which date on the chances were learned, and what that made of the sums of the first fit. */
export const calibration = coefficients.calibration;

export const intercept = coefficients.weights.at(-1)!;

/** The least probability of still being maintained in 24 months that each letter stands for. */
export const thresholds: readonly (readonly [Letter, number])[] = [
  ['A', 0.97],
  ['B', 0.9],
  ['C', 0.75],
  ['D', 0.5],
  ['E', 0],
];

/** @param probability 0 to 1, of still being maintained in 24 months */
export function letterOf(probability: number): Letter {
  return thresholds.find(([, least]) => probability >= least)![0];
}

/** Of a hundred software of each forecast letter, how many were alive 24 months later (out of fold). */
export const observed: Readonly<Record<Letter, number>> = { A: 99.4, B: 94.5, C: 86.6, D: 66.4, E: 33.5 };

/** On how many cases each of these figures rests. */
export const cases: Readonly<Record<Letter, number>> = { A: 976, B: 727, C: 433, D: 318, E: 334 };
