// SPDX-License-Identifier: AGPL-3.0-or-later
// When a charter asks itself again: twelve months after it came into force, then each year.
import { type Day, dayAt, monthsAfter } from '../../base/day.ts';
import { type Version, versionIn } from './version.ts';

/**
 * @param inForceOn the day on which it came into force
 * @param lastBegun the day on which the version after it was begun: reading it again was then done
 * @returns the day on which it is to be read again
 */
export function reviewOn(inForceOn: Day, lastBegun?: Day): Day {
  const from = lastBegun !== undefined && lastBegun > inForceOn ? lastBegun : inForceOn;
  return monthsAfter(from, 12);
}

/** The same, of the charter in force, where who coordinates is; undefined while none is. */
export function reviewIn(versions: readonly Version[], place: { readonly country: string }): Day | undefined {
  const inForce = versionIn(versions, 'in-force');
  if (!inForce?.inForceAt) return undefined;
  const dayOf = (instant: string) => dayAt(place, new Date(instant));
  const later = versions.findLast(({ number }) => number > inForce.number);
  return reviewOn(dayOf(inForce.inForceAt), later && dayOf(later.begunAt));
}
