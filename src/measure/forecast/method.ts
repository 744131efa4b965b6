// SPDX-License-Identifier: AGPL-3.0-or-later
// The method by name: what the letters mean, and what became of the projects that had them. The weights stand
// in `forecast/note-1.1.ts`.

import type { Letter } from '../grade/grade.ts';
import { coefficients } from './note-1.1.ts';

/**
 * Fitted on 229 public repositories and judged out of fold by owner: `docs/methode/freeze-note-1.1.md` and
 * the report beside it.
 */
export const method = coefficients.method;

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
export const observed: Readonly<Record<Letter, number>> = { A: 99.4, B: 94.1, C: 85.9, D: 61.0, E: 30.3 };

/** On how many cases each of these figures rests. */
export const cases: Readonly<Record<Letter, number>> = { A: 989, B: 767, C: 433, D: 315, E: 284 };
