// SPDX-License-Identifier: AGPL-3.0-or-later
// Human work in time: what people wrote, when, and nothing that happened after the date graded.
import type { Facts, History } from '../facts/facts.ts';
import { releasesAmong } from '../facts/versions.ts';

export const day = 86_400;
/** 1990: no git history is older; earlier dates are clocks that were not set. */
const earliest = 631_152_000;

/** Human, non-merge commits known at a date, oldest first. */
export interface HumanWork {
  readonly length: number;
  /** Seconds since 1970, UTC, ascending. */
  readonly times: Float64Array;
  readonly persons: Uint32Array;
  /** Index into the history's `domains`. */
  readonly domains: Uint32Array;
}

/** What the indicators look at: the facts, the date, and the human work known at that date. */
export interface View {
  readonly facts: Facts;
  /** Seconds since 1970, UTC. */
  readonly at: number;
  readonly work: HumanWork;
  /** Dates of the versions known at that date, newest first. Other tags and pre-releases are none. */
  readonly releases: readonly number[];
  /** Dates of the pre-releases known at that date, newest first. */
  readonly preReleases: readonly number[];
}

/** The facts as they could be known at a date: later commits and releases are not there. */
export function viewAt(facts: Facts, at: number): View {
  const { versions, preReleases } = releasesAmong(facts.releases, earliest, at);
  const releases = versions.map((version) => version.at);
  return { facts, at, work: humanWork(facts.history, at), releases, preReleases };
}

/**
 * Commits by people, merges left out, whose committer date is not after `at`. The time of a work is when it
 * was committed, as in
 * `git log --since`; its author date where that is before 1990; a commit without any believable date is left
 * out.
 */
export function humanWork(history: History, at: number): HumanWork {
  const timeAt = (row: number) =>
    history.isBot[row] || history.parents[row]! > 1
      ? undefined
      : timeOf(history.authorTs[row]!, history.committerTs[row]!, at);
  const rows = oldestFirst(history.length, timeAt);
  const { length } = rows;
  const work = {
    length,
    times: new Float64Array(length),
    persons: new Uint32Array(length),
    domains: new Uint32Array(length),
  };
  for (let index = 0; index < length; index++) {
    const row = rows[index]!;
    work.times[index] = timeAt(row)!;
    work.persons[index] = history.author[row]!;
    work.domains[index] = history.authorDomain[row]!;
  }
  return work;
}

/** Rows that have a time, by it; histories come newest first, so most need no sorting. */
function oldestFirst(length: number, timeAt: (row: number) => number | undefined): Uint32Array {
  const rows = new Uint32Array(length);
  let [found, last, ordered] = [0, Number.NEGATIVE_INFINITY, true];
  for (let row = length - 1; row >= 0; row--) {
    const time = timeAt(row);
    if (time === undefined) continue;
    ordered &&= time >= last;
    last = time;
    rows[found++] = row;
  }
  const known = rows.subarray(0, found);
  // A list, not a typed array: lists are sorted by the runs they hold, and equal times keep their order.
  return ordered ? known : Uint32Array.from(Array.from(known).sort((a, b) => timeAt(a)! - timeAt(b)!));
}

/**
 * The same view at an earlier date. Work is in order and bears its own date, so what was known then is the
 * beginning of what is known.
 */
export function earlierView({ facts, work, releases, preReleases }: View, at: number): View {
  const length = indexAt(work, at + 1);
  const known = {
    length,
    times: work.times.subarray(0, length),
    persons: work.persons.subarray(0, length),
    domains: work.domains.subarray(0, length),
  };
  const until = (times: readonly number[]) => times.filter((time) => time <= at);
  return { facts, at, work: known, releases: until(releases), preReleases: until(preReleases) };
}

function timeOf(authored: number, committed: number, at: number): number | undefined {
  if (committed > at) return undefined;
  if (committed < earliest) return authored >= earliest && authored <= at ? authored : undefined;
  return committed;
}

/** First index whose time is not before `time`. */
export function indexAt(work: HumanWork, time: number): number {
  let [low, high] = [0, work.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (work.times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many commits fall in the half-open interval ]from, to]. */
export function countBetween(work: HumanWork, from: number, to: number): number {
  return indexAt(work, to + 1) - indexAt(work, from + 1);
}

/** Person → number of commits in ]from, to]. */
export function commitsByPerson(work: HumanWork, from: number, to: number): Map<number, number> {
  const counts = new Map<number, number>();
  const end = indexAt(work, to + 1);
  for (let index = indexAt(work, from + 1); index < end; index++)
    counts.set(work.persons[index]!, (counts.get(work.persons[index]!) ?? 0) + 1);
  return counts;
}

/** Person → number of calendar months (UTC) with at least one commit in ]from, to]. */
export function activeMonths(work: HumanWork, from: number, to: number): Map<number, number> {
  const seen = new Set<number>();
  const months = new Map<number, number>();
  const end = indexAt(work, to + 1);
  for (let index = indexAt(work, from + 1); index < end; index++) {
    const person = work.persons[index]!;
    const key = person * 65_536 + monthOf(work.times[index]!);
    if (seen.has(key)) continue;
    seen.add(key);
    months.set(person, (months.get(person) ?? 0) + 1);
  }
  return months;
}

/**
 * Months since January 1970, UTC. Counted by arithmetic, years beginning in March and eras of 400 years
 * (Richards, 2013): a million dates without a million objects.
 */
export function monthOf(time: number): number {
  const days = Math.floor(time / day) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return (era * 400 + year - 1970) * 12 + Math.floor((5 * ofYear + 2) / 153) + 2;
}

/** Date of the last human work, undefined where there is none. */
export function lastWork(work: HumanWork): number | undefined {
  return work.length ? work.times[work.length - 1] : undefined;
}
