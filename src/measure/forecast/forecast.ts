// SPDX-License-Identifier: AGPL-3.0-or-later
// From features to a probability, its interval, and what each feature adds: a sum on the log-odds scale.
import type { Letter } from '../grade/grade.ts';
import type { View } from '../work/work.ts';
import { type FeatureName, featureNames, featuresOf } from './features.ts';
import { letterOf } from './method.ts';
import { coefficients } from './note-1.2.ts';
import { type Team, teamOf } from './team.ts';

export interface Forecast {
  /** Probability (0 to 1) that people still maintain it 24 months later. */
  readonly probability: number;
  /** The middle 80 % of what models learned from other draws of owners say. */
  readonly interval: readonly [number, number];
  readonly letter: Letter;
  /** The other letter, where the interval straddles a cut-off. */
  readonly otherLetter?: Letter;
  /** Log-odds that each feature adds against the median project. */
  readonly effects: Readonly<Record<FeatureName, number>>;
}

const probabilityOf = (weights: readonly number[], x: readonly number[]) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + value * weights[j]!, weights.at(-1)!)));

/**
 * The forecast at a view's date, by `note@1.2`.
 * @param weights those of a model that never saw this owner, when the method is judged
 */
export function forecastAt(
  view: View,
  team: Team = teamOf(view),
  weights: readonly number[] = coefficients.weights,
): Forecast {
  const x = featuresOf(team);
  const probability = probabilityOf(weights, x);
  const drawn = coefficients.draws.map((weights) => probabilityOf(weights, x)).sort((a, b) => a - b);
  const edge = Math.floor(drawn.length / 10);
  const interval = [
    Math.min(probability, drawn[edge]!),
    Math.max(probability, drawn.at(-1 - edge)!),
  ] as const;
  const letter = letterOf(probability);
  const other = [letterOf(interval[0]), letterOf(interval[1])].find((one) => one !== letter);
  const effects = Object.fromEntries(
    featureNames.map((name, j) => [name, coefficients.weights[j]! * (x[j]! - coefficients.medians[j]!)]),
  );
  return {
    probability,
    interval,
    letter,
    ...(other ? { otherLetter: other } : {}),
    effects: effects as Record<FeatureName, number>,
  };
}
