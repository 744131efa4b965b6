// SPDX-License-Identifier: AGPL-3.0-or-later
// The published rules, from git alone, with their own definitions and oddities, so that the comparison is fair.
// What they take from a forge (issues, stars, reviews) is not in these facts and is left out, which their names say.
import { absenceFactor } from './absence.ts';
import type { Facts, History } from './facts.ts';
import { longestSilence } from './features.ts';
import { activeMonths, commitsByPerson, countBetween, day, lastWork, type View, viewAt } from './work.ts';

export interface Baseline {
  readonly name: string;
  /** Higher means more alive. @param at seconds since 1970: nothing later is seen */
  score(facts: Facts, at: number): number;
}

const month = 30.44 * day;
const half = (at: number) => at - 182 * day;

/** OpenSSF Scorecard “Maintained”: commits of 90 days among the last 30, robots and merges included; issues left out. 0 to 10. */
export function scorecardMaintained({ archived = false, ageInDays = 365, commits = 0, issues = 0 }): number {
  if (archived || ageInDays < 90) return 0;
  return Math.min(10, Math.floor((10 * (commits + issues)) / 12));
}

export interface CriticalitySignals {
  readonly [signal: string]: { readonly value: number; readonly weight: number; readonly cap: number; readonly smallerIsBetter?: boolean };
}

/** OpenSSF criticality_score: Σ weight·ln(1+value)/ln(1+cap) / Σ weight; the inversion comes before the logarithm, as in their code. */
export function criticalityScore(signals: CriticalitySignals): number {
  let [sum, weights] = [0, 0];
  for (const { value, weight, cap, smallerIsBetter } of Object.values(signals)) {
    const bounded = Math.min(value, cap);
    sum += (weight * Math.log1p(smallerIsBetter ? cap - bounded : bounded)) / Math.log1p(cap);
    weights += weight;
  }
  return sum / weights;
}

const step = (value: number, stairs: readonly (readonly [number, number])[]) => stairs.find(([least]) => value >= least)?.[1] ?? 0;

/** Linux Foundation Insights health v2, git part: active maintainers (18), organisations (7), releases (8), commits of six months (5). Out of 38. */
export function lfxGitPart({ maintainers = 0, organisations = 0, releases = 0, commits = 0 }): number {
  const bus = step(maintainers, [
    [5, 18],
    [3, 15],
    [2, 6],
    [1, 3],
  ]);
  const diversity = step(organisations, [
    [3, 7],
    [2, 4],
    [1, 1],
  ]);
  const cadence = step(releases, [
    [4, 8],
    [2, 6],
    [1, 3],
  ]);
  return (
    bus +
    diversity +
    cadence +
    step(commits, [
      [50, 5],
      [20, 4],
      [5, 3],
      [1, 1],
    ])
  );
}

/** openCode maintained badge without issues: 0 none, 1 bronze (5 commits in six months), 2 silver (a release), 3 gold (bus factor 2). */
export function openCodeLevel({ commits = 0, releases = 0, busFactor = 0 }): number {
  if (commits < 5) return 0;
  if (releases < 1) return 1;
  return busFactor < 2 ? 2 : 3;
}

/** Developers Italia vitality, shape of its ranges: everybody ever, work of 60 days, 20 without a release, 35 when old. 0 to 100. */
export function italianVitality({ authorsEver = 0, commits = 0, releases = 0, ageInDays = 0 }): number {
  const community = step(authorsEver, [
    [50, 36],
    [20, 24],
    [10, 16],
    [5, 8],
    [0, 4],
  ]);
  const activity = step(commits, [
    [200, 60],
    [100, 45],
    [50, 30],
    [10, 15],
    [0, 2],
  ]);
  const history = step(releases, [
    [20, 50],
    [10, 40],
    [5, 30],
    [0, 20],
  ]);
  return Math.min(
    100,
    community +
      activity +
      history +
      step(ageInDays, [
        [730, 35],
        [365, 30],
        [0, 20],
      ]),
  );
}

/** Committer times not after `at`, robots and merges included, newest first. */
function everything({ committerTs, length }: History, at: number): number[] {
  return Array.from({ length }, (_, row) => committerTs[row]!)
    .filter((time) => time <= at)
    .sort((a, b) => b - a);
}

const rule = (name: string, score: (view: View) => number): Baseline => ({ name, score: (facts, at) => score(viewAt(facts, at)) });
const releasesSince = ({ releases }: View, from: number) => releases.filter((time) => time > from).length;

function organisationsSince({ work, facts }: View, from: number): number {
  const named = work.domains.filter((domain, row) => work.times[row]! > from && !['free', 'none'].includes(facts.history.domains[domain]!));
  return new Set(named).size;
}

const scorecard = ({ facts, at }: View) =>
  scorecardMaintained({
    commits: everything(facts.history, at)
      .slice(0, 30)
      .filter((time) => time > at - 90 * day).length,
  });

function criticality(view: View): number {
  const { work, at } = view;
  const since = work.length ? (at - work.times[0]!) / month : 0;
  const updated = (at - (lastWork(work) ?? 0)) / month;
  return criticalityScore({
    createdSince: { value: since, weight: 1, cap: 120 },
    updatedSince: { value: updated, weight: 1, cap: 120, smallerIsBetter: true },
    contributors: { value: new Set(work.persons).size, weight: 2, cap: 5000 },
    organisations: { value: organisationsSince(view, 0), weight: 1, cap: 10 },
    commitFrequency: { value: countBetween(work, at - 365 * day, at) / 52, weight: 1, cap: 1000 },
    recentReleases: { value: releasesSince(view, at - 365 * day), weight: 0.5, cap: 26 },
  });
}

const busFactor = ({ work, at }: View) => absenceFactor([...commitsByPerson(work, half(at), at).values()]);

export const baselines: readonly Baseline[] = [
  rule('commits in 90 days', ({ work, at }) => countBetween(work, at - 90 * day, at)),
  rule(
    'active months of 12',
    ({ work, at }) => [...activeMonths({ ...work, persons: new Uint32Array(work.length) }, at - 365 * day, at).values()][0] ?? 0,
  ),
  rule('last human commit', ({ work, at }) => (lastWork(work) ?? 0) - at),
  rule('longest silence in 24 months', (view) => -longestSilence(view).days),
  rule('Scorecard Maintained (git part)', scorecard),
  rule('criticality_score (git part)', criticality),
  rule('LFX Insights v2 (git part)', (view) =>
    lfxGitPart({
      maintainers: commitsByPerson(view.work, half(view.at), view.at).size && busFactor(view),
      organisations: organisationsSince(view, view.at - 365 * day),
      releases: releasesSince(view, view.at - 365 * day),
      commits: countBetween(view.work, half(view.at), view.at),
    }),
  ),
  rule('openCode maintained badge (git part)', (view) =>
    openCodeLevel({
      commits: countBetween(view.work, half(view.at), view.at),
      releases: releasesSince(view, half(view.at)),
      busFactor: busFactor(view),
    }),
  ),
  rule('Italian vitality index', (view) =>
    italianVitality({
      authorsEver: new Set(view.work.persons).size,
      commits: countBetween(view.work, view.at - 60 * day, view.at),
      releases: view.releases.length,
      ageInDays: view.work.length ? (view.at - view.work.times[0]!) / day : 0,
    }),
  ),
];
