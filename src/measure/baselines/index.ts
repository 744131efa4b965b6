// SPDX-License-Identifier: AGPL-3.0-or-later
// The published rules, with their own definitions and oddities, so that the comparison is fair. What they take from a forge
// (issues, reviews, rosters) is not in these facts: « git part » says so.
import { countBetween, day, lastWork, monthOf, type View } from '../work.ts';
import { criticalityFromGit } from './criticality.ts';
import { lfxFromGit, openCodeFromGit, scorecardFromGit } from './health.ts';
import { italianVitality } from './vitality.ts';

export interface Baseline {
  readonly name: string;
  /** Higher means more alive. */
  readonly score: (view: View) => number;
}

export const baselines: readonly Baseline[] = [
  { name: 'commits in 90 days', score: ({ work, at }) => countBetween(work, at - 90 * day, at) },
  { name: 'active months of 12', score: activeMonthsOfTwelve },
  { name: 'last human commit', score: ({ work, at }) => (lastWork(work) ?? 0) - at },
  { name: 'Scorecard Maintained (git part)', score: scorecardFromGit },
  { name: 'criticality_score (git part)', score: criticalityFromGit },
  { name: 'LFX Insights v2 (git part)', score: lfxFromGit },
  { name: 'openCode badge (git part)', score: openCodeFromGit },
  { name: 'Developers Italia vitality', score: italianVitality },
];

function activeMonthsOfTwelve({ work, at }: View): number {
  return new Set(work.times.filter((time) => time > at - 365 * day).map(monthOf)).size;
}
