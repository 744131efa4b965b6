// SPDX-License-Identifier: AGPL-3.0-or-later
// The method by name: what the letters mean, and what became of the projects that had them. The weights stand in `forecast/note-1.0.ts`.
import { coefficients } from './forecast/note-1.0.ts';
import type { Letter } from './grade.ts';

/** Fitted on 229 public repositories and judged out of fold by owner: `docs/methode/freeze-note-1.0.md` and the report beside it. */
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
export const observed: Readonly<Record<Letter, number>> = { A: 98.9, B: 93.6, C: 84.6, D: 64.8, E: 33.6 };

/** On how many cases each of these figures rests. */
export const cases: Readonly<Record<Letter, number>> = { A: 1142, B: 669, C: 338, D: 318, E: 321 };
