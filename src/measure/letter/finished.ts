// SPDX-License-Identifier: AGPL-3.0-or-later
// Finished and stable, told from dead by git alone, so with caution. After LFX Insights' « Inert » and the
// maintainers who say « not unhealthy, done » (scorecard #3821).
import { releasesAmong } from '../facts/versions.ts';
import { day, indexAt, lastWork, type View } from '../work/work.ts';

const year = 365 * day;
/** Nothing was done to the program for this long. */
const still = 548 * day;
/** A year with no more work than this is a quiet one, however quiet the others were. */
const quietYear = 12;
/** Work of any kind this long after the last version says that somebody stayed. */
const stayed = 2 * year;
/** So many changes to the program may wait for a version that never came: small mends of years. */
const mends = 5;
/** Where nobody stayed to look after it: left in the middle of something, but for a last touch. */
const lastTouch = 1;

/**
 * Since when a program is finished; undefined where it is not. Small (2,000 commits, 500 files at most); two
 * years of life; the last version final, of a stable line (from 1.0 on, but for the smallest), with no
 * pre-release after it; nearly nothing done to the program after it, and nothing for 18 months; the work on the
 * program faded before it (its last year holds at most half of the busiest one). Upkeep, which touches only documents, the licence, checks, tests or lists of
 * packages, wakes nothing and is no work on the program. Work of any kind two years or more after the last
 * version says that somebody stayed to look after it: then a few mends may wait, or the version be the only one.
 */
export function finishedSince(view: View): number | undefined {
  const { work, releases, preReleases, facts, at } = view;
  const [version] = releases;
  if (version === undefined || (preReleases[0] ?? 0) > version) return undefined;
  const small = work.length <= 2000 && (facts.filesAtHead ?? 0) <= 500;
  if (!small || !isStableLine(view)) return undefined;
  const program = programWork(view);
  const open = program.filter((time) => time > version);
  if (open.length > mostOpen(view, version)) return undefined;
  // The version itself is work: its commit, or the last one before its tag.
  const before = work.times[indexAt(work, version + 1) - 1] ?? version;
  const last = Math.max(before, ...open);
  const isDone = last - work.times[0]! >= 2 * year && at - last >= still;
  return isDone && hasFaded(program, before) ? last : undefined;
}

/** How many changes to the program may wait for a version; less than none where one version alone proves nothing. */
function mostOpen({ work, releases }: View, version: number): number {
  const hasStayed = lastWork(work)! - version >= stayed;
  if (releases.length < 2) return hasStayed ? 0 : -1;
  return hasStayed ? mends : lastTouch;
}

/** By the rules of SemVer 0.x is for the beginning; very small programs never leave it. */
function isStableLine({ facts, work, at }: View): boolean {
  const [newest] = releasesAmong(facts.releases, 0, at).versions;
  return newest?.numbers[0] !== 0 || work.length <= 100;
}

/** Times of the work on the program itself, oldest first; all of it where paths are unknown. */
function programWork({ work, facts: { upkeep } }: View): Float64Array {
  if (!upkeep) return work.times;
  const kept = new Set(upkeep.commits);
  return work.times.filter((time) => time <= upkeep.since || !kept.has(time));
}

/** @param times of the work on the program @param last when it ended */
function hasFaded(times: Float64Array, last: number): boolean {
  const inYear = (end: number) => times.filter((time) => time > end - year && time <= end).length;
  let busiest = 0;
  for (let end = last; end > (times[0] ?? last); end -= year) busiest = Math.max(busiest, inYear(end));
  return inYear(last) <= Math.max(quietYear, busiest / 2);
}
