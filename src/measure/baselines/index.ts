// SPDX-License-Identifier: AGPL-3.0-or-later
// The published rules, with their own definitions and oddities, so that the comparison is fair. What they
// take from a forge (issues, reviews, rosters) is not in these facts: « git part » says so.
import { countBetween, day, lastWork, monthOf, type View } from '../work/work.ts';
import { criticalityFromGit } from './criticality.ts';
import { lfxFromGit, openCodeFromGit, scorecardFromGit } from './health.ts';
import { italianVitality } from './vitality.ts';

export interface Baseline {
  readonly id:
    | 'commits-90'
    | 'active-months'
    | 'last-commit'
    | 'scorecard'
    | 'criticality'
    | 'lfx'
    | 'open-code'
    | 'italia';
  readonly name: string;
  /** Higher means more alive. */
  readonly score: (view: View) => number;
  /**
   * Where the rule is published, and the version read; absent for those that everybody uses without having
   * published them.
   */
  readonly source?: { readonly words: string; readonly url: string };
}

export const baselines: readonly Baseline[] = [
  {
    id: 'commits-90',
    name: 'commits in 90 days',
    score: ({ work, at }) => countBetween(work, at - 90 * day, at),
  },
  { id: 'active-months', name: 'active months of 12', score: activeMonthsOfTwelve },
  { id: 'last-commit', name: 'last human commit', score: ({ work, at }) => (lastWork(work) ?? 0) - at },
  {
    ...{ id: 'scorecard', name: 'Scorecard Maintained (git part)', score: scorecardFromGit },
    source: {
      words: 'ossf/scorecard 40c1e359, 2026-08-07',
      url: 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#maintained',
    },
  },
  {
    ...{ id: 'criticality', name: 'criticality_score (git part)', score: criticalityFromGit },
    source: { words: 'ossf/criticality_score 47238f4', url: 'https://github.com/ossf/criticality_score' },
  },
  {
    ...{ id: 'lfx', name: 'LFX Insights v2 (git part)', score: lfxFromGit },
    source: {
      words: 'linuxfoundation/insights, health score v2, 2026-08',
      url: 'https://github.com/linuxfoundation/insights',
    },
  },
  {
    ...{ id: 'open-code', name: 'openCode badge (git part)', score: openCodeFromGit },
    source: { words: 'openCode, maintained badge, 2026-11', url: 'https://badges.opencode.de' },
  },
  {
    ...{ id: 'italia', name: 'Developers Italia vitality', score: italianVitality },
    source: {
      words: 'italia/publiccode-crawler, vitality-ranges.yml',
      url: 'https://github.com/italia/publiccode-crawler',
    },
  },
];

function activeMonthsOfTwelve({ work, at }: View): number {
  return new Set(work.times.filter((time) => time > at - 365 * day).map(monthOf)).size;
}
