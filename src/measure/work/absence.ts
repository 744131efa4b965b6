// SPDX-License-Identifier: AGPL-3.0-or-later
// On how few does it stand? The same count for people and for organisations.
import { commitsByPerson, day, indexAt, lastWork, type View } from './work.ts';

/**
 * The smallest number of contributors who made at least half of the contributions: CHAOSS Contributor Absence
 * Factor, and Elephant Factor when the counts are those of organisations (eight at 12.5 % each make 4, hence
 * « at least » half). 0 when there is no contribution.
 */
export function absenceFactor(counts: readonly number[]): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let sum = 0;
  let people = 0;
  for (const count of [...counts].sort((a, b) => b - a)) {
    if (half === 0) return 0;
    sum += count;
    people++;
    if (sum >= half) return people;
  }
  return people;
}

/**
 * Whether one person made half or more of the last twelve months of work, those that end with the last
 * contribution.
 */
export function oneCarries(view: View): boolean {
  const [from, end] = lastYear(view);
  return absenceFactor([...commitsByPerson(view.work, from, end).values()]) < 2;
}

/** Whether whatever shows the work shows mostly one person: they carry half of it or more, or work alone. */
export function pointsAtOne(view: View): boolean {
  return oneCarries(view) || isAlone(view);
}

/**
 * Whether nobody else worked three days or more in those twelve months: whatever shows the work then shows
 * one person.
 */
function isAlone(view: View): boolean {
  const [from, end] = lastYear(view);
  const { times, persons } = view.work;
  const days = new Map<number, Set<number>>();
  for (let row = indexAt(view.work, from + 1); row < view.work.length; row++) {
    if (times[row]! > end) break;
    days.set(persons[row]!, (days.get(persons[row]!) ?? new Set()).add(Math.floor(times[row]! / day)));
  }
  return [...days.values()].filter(({ size }) => size >= 3).length < 2;
}

function lastYear({ work, at }: View): [number, number] {
  const end = Math.min(at, lastWork(work) ?? at);
  return [end - 365 * day, end];
}
