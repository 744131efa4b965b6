// SPDX-License-Identifier: AGPL-3.0-or-later
// Finished and stable, told from dead by git alone, so with caution. After LFX Insights' « Inert » and the
// maintainers who say « not unhealthy, done » (scorecard #3821).
import { releasesAmong } from '../facts/versions.ts';
import { day, type HumanWork, indexAt, type View } from '../work/work.ts';

const year = 365 * day;
/** Nothing was done to the program for this long. */
const still = 548 * day;
/** So many changes to the program may wait for a version that never came: small mends of years. */
const unreleased = 5;
/** A year with no more work than this is a quiet one, however quiet the others were. */
const quietYear = 12;

/**
 * Since when a program is finished; undefined where it is not. Small (2,000 commits, 500 files at most); two
 * years of life and two versions at least; the last one final, of a stable line (from 1.0 on, but for the
 * smallest), with no pre-release after it; nearly nothing done to the program after it, and nothing for 18
 * months; the work faded before it (the year up to it holds at most half of the busiest year). Commits that
 * touch only documents, the licence, checks or tests after the last version are upkeep, and wake nothing.
 */
export function finishedSince(view: View): number | undefined {
  const { work, releases, preReleases, facts, at } = view;
  const [version] = releases;
  if (version === undefined || releases.length < 2 || (preReleases[0] ?? 0) > version) return undefined;
  const small = work.length <= 2000 && (facts.filesAtHead ?? 0) <= 500;
  if (!small || !isStableLine(view)) return undefined;
  const open = workAfter(view, version);
  // The version itself is work: its commit, or the last one before its tag.
  const before = work.times[indexAt(work, version + 1) - 1] ?? version;
  const last = Math.max(before, ...open);
  const lived = last - work.times[0]! >= 730 * day;
  const done = lived && open.length <= unreleased && at - last >= still;
  return done && hasFaded(work, before) ? last : undefined;
}

/** By the rules of SemVer 0.x is for the beginning; very small programs never leave it. */
function isStableLine({ facts, work, at }: View): boolean {
  const [newest] = releasesAmong(facts.releases, 0, at).versions;
  return newest?.numbers[0] !== 0 || work.length <= 100;
}

/** Times of the work on the program itself after a version. */
function workAfter({ work, facts }: View, version: number): number[] {
  const times = [...work.times.subarray(indexAt(work, version + 1))];
  const { upkeep } = facts;
  if (!upkeep || upkeep.since !== version) return times;
  for (const time of upkeep.commits) {
    const index = times.indexOf(time);
    if (index >= 0) times.splice(index, 1);
  }
  return times;
}

function hasFaded(work: HumanWork, last: number): boolean {
  const inYear = (end: number) => indexAt(work, end + 1) - indexAt(work, end - year + 1);
  let busiest = 0;
  for (let end = last; end > work.times[0]!; end -= year) busiest = Math.max(busiest, inYear(end));
  return inYear(last) <= Math.max(quietYear, busiest / 2);
}
