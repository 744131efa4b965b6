// SPDX-License-Identifier: AGPL-3.0-or-later
// Three rules in points: OpenSSF Scorecard “Maintained”, Linux Foundation Insights health (August 2026),
// openCode's maintained badge.
import { absenceFactor } from '../work/absence.ts';
import { commitsByPerson, countBetween, day, type View } from '../work/work.ts';
import { organisationsSince, releasesSince } from './counts.ts';

/**
 * 0 to 10: commits of 90 days among the last thirty and answered issues, twelve make ten; 0 if archived or
 * younger than 90 days.
 */
export function scorecardMaintained({ archived = false, ageInDays = 365, commits = 0, issues = 0 }): number {
  if (archived || ageInDays < 90) return 0;
  return Math.min(10, Math.floor((10 * (commits + issues)) / 12));
}

/** Robots and merges count, issues are unknown. */
export function scorecardFromGit({ facts: { history }, at }: View): number {
  const times = history.committerTs
    .filter((time) => time <= at)
    .sort()
    .reverse();
  const commits = times.slice(0, 30).filter((time) => time > at - 90 * day).length;
  return scorecardMaintained({ commits });
}

const points = (value: number, steps: readonly (readonly [number, number])[]) =>
  steps.find(([least]) => value >= least)?.[1] ?? 0;

const lfxSteps = {
  people: [
    [5, 18],
    [3, 15],
    [2, 6],
    [1, 3],
  ],
  diversity: [
    [3, 7],
    [2, 5],
    [1, 2],
  ],
  commits: [
    [50, 5],
    [20, 4],
    [5, 3],
    [1, 1],
  ],
} as const;

/**
 * Out of 38: maintainers 18, organisations 7, release cadence 8, commits of six months 5.
 * @param sinceRelease days; undefined: never released
 */
export function lfxHealth({
  maintainers = 0,
  organisations = 0,
  commits = 0,
  sinceRelease = Number.POSITIVE_INFINITY,
  steady = false,
}): number {
  const releases = points(-sinceRelease, [
    [-90, steady ? 8 : 6],
    [-180, 6],
    [-365, 4],
    [-730, 2],
  ]);
  return (
    points(maintainers, lfxSteps.people) +
    points(organisations, lfxSteps.diversity) +
    releases +
    points(commits, lfxSteps.commits)
  );
}

/** Maintainers are taken as those who make half of the year's work: reviews and rosters are not in git. */
export function lfxFromGit(view: View): number {
  const { work, releases, at } = view;
  const latest = releases[0];
  return lfxHealth({
    maintainers: absenceFactor([...commitsByPerson(work, at - 365 * day, at).values()]),
    organisations: organisationsSince(view, at - 365 * day),
    commits: countBetween(work, at - 182 * day, at),
    steady: releases.length > 1 && releases[0]! - releases[1]! <= 90 * day,
    ...(latest === undefined ? {} : { sinceRelease: (at - latest) / day }),
  });
}

/**
 * 0 none, 1 bronze (five commits in six months), 2 silver (and a release), 3 gold (and a bus factor of two).
 * Reaction to issues is unknown.
 */
export function openCodeLevel({ commits = 0, releases = 0, busFactor = 0 }): number {
  if (commits < 5) return 0;
  if (releases < 1) return 1;
  return busFactor < 2 ? 2 : 3;
}

export function openCodeFromGit(view: View): number {
  const from = view.at - 182 * day;
  return openCodeLevel({
    commits: countBetween(view.work, from, view.at),
    releases: releasesSince(view, from),
    busFactor: absenceFactor([...commitsByPerson(view.work, from, view.at).values()]),
  });
}
