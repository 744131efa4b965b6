// SPDX-License-Identifier: AGPL-3.0-or-later
// OpenSSF criticality_score, default weights. What comes from GitHub's issues and messages is left out of the
// comparison.
import { countBetween, day, lastWork, type View } from '../work/work.ts';
import { organisationsSince, releasesSince } from './counts.ts';

export interface CriticalitySignals {
  /** Whole months. */
  readonly createdSince: number;
  readonly updatedSince: number;
  readonly contributors: number;
  readonly organisations: number;
  /** Commits a week over the last year. */
  readonly commitFrequency: number;
  readonly recentReleases: number;
  /** From a forge; undefined leaves them, and their weight, out. */
  readonly updatedIssues?: number;
  readonly closedIssues?: number;
  readonly issueComments?: number;
  readonly mentions?: number;
}

const weights: Readonly<Record<keyof CriticalitySignals, readonly [weight: number, cap: number]>> = {
  createdSince: [1, 120],
  updatedSince: [1, 120],
  contributors: [2, 5000],
  organisations: [1, 10],
  commitFrequency: [1, 1000],
  recentReleases: [0.5, 26],
  updatedIssues: [0.5, 5000],
  closedIssues: [0.5, 5000],
  issueComments: [1, 15],
  mentions: [2, 500_000],
};

/**
 * Σ weight·ln(1+value)/ln(1+cap) / Σ weight. The age of the last update is turned round before the logarithm,
 * as in their code.
 */
export function criticalityScore(signals: CriticalitySignals): number {
  let [sum, total] = [0, 0];
  for (const [name, [weight, cap]] of Object.entries(weights)) {
    const value = signals[name as keyof CriticalitySignals];
    if (value === undefined) continue;
    const bounded = Math.min(value, cap);
    sum += (weight * Math.log1p(name === 'updatedSince' ? cap - bounded : bounded)) / Math.log1p(cap);
    total += weight;
  }
  return sum / total;
}

export function criticalityFromGit(view: View): number {
  const { work, at } = view;
  const months = (since: number) => Math.floor((at - since) / (30.44 * day));
  return criticalityScore({
    createdSince: months(work.times[0] ?? at),
    updatedSince: months(lastWork(work) ?? at),
    contributors: new Set(work.persons).size,
    organisations: organisationsSince(view, 0),
    commitFrequency: countBetween(work, at - 365 * day, at) / 52,
    recentReleases: releasesSince(view, at - 365 * day),
  });
}
