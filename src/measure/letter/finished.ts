// SPDX-License-Identifier: AGPL-3.0-or-later
// Finished and stable, told from dead by git alone, so with caution. After LFX Insights' « Inert » and the
// maintainers who say « not unhealthy, done » (scorecard #3821).
import { releasesAmong } from '../facts/versions.ts';
import { day, indexAt, lastWork, type View } from '../work/work.ts';

const year = 365 * day;
/** Its last version is at least this old. */
const still = 548 * day;
/** A year with no more work than this is a quiet one, however quiet the others were. */
const quietYear = 12;
/** Work of any kind this long after the last version says that somebody stayed. */
const stayed = 2 * year;
/** So many changes to the program may wait for a version that never came: small mends of years. */
const mends = 5;
/** Where nobody stayed to look after it, more would be something left in the middle. */
const lastTouch = 1;
/** Commits and files of a program that one person can hold in the head. */
const tiny = { commits: 250, files: 25 };
const small = { commits: 2000, files: 500 };

/**
 * When the version came with which a program was finished; undefined where it is not. Tiny, since a larger
 * one that stops on a version is more often left than done, unless somebody who stayed looks after it still.
 * Two years of life; the last version final, of a stable line (from 1.0 on, but for the smallest), 18 months
 * old, with no pre-release after it; nearly nothing done to the program after it; the work on the program
 * faded before it (its last year holds at most half of the busiest one). Upkeep, which touches only
 * documents, the licence, checks, tests or lists of packages, wakes nothing and is no work on the program.
 * Where somebody stayed for two years after the version a few mends may wait, or the version be the only one.
 */
export function finishedSince(view: View): number | undefined {
  const { work, releases, preReleases, at } = view;
  const [version] = releases;
  if (version === undefined || (preReleases[0] ?? 0) > version || at - version < still) return undefined;
  const [first, last] = [work.times[0]!, lastWork(work)!];
  const hasStayed = last - version >= stayed;
  const isHeld = isWithin(view, tiny) || (hasStayed && at - last < still && isWithin(view, small));
  if (!isHeld || !isStableLine(view) || last - first < 2 * year) return undefined;
  const program = programWork(view);
  const most = hasStayed && releases.length > 1 ? mends : lastTouch;
  if (releases.length < 2 && !hasStayed) return undefined;
  if (program.filter((time) => time > version).length > most) return undefined;
  // The version itself is work: its commit, or the last one before its tag.
  return hasFaded(program, work.times[indexAt(work, version + 1) - 1] ?? version) ? version : undefined;
}

/** Whether a program has no more than these; how many files there are must be known. */
function isWithin({ work, facts: { filesAtHead } }: View, most: typeof tiny): boolean {
  return work.length <= most.commits && filesAtHead !== undefined && filesAtHead <= most.files;
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
