// SPDX-License-Identifier: AGPL-3.0-or-later
// How long work will still take, in the words of a progress line.
import type { Machine } from '../../platform/cli.ts';

/** « 40 s », « 1 h 5 min ». */
export function duration(seconds: number, say: Machine['say']): string {
  if (seconds < 90) return say('measure.list.seconds', { seconds: Math.ceil(seconds) });
  const minutes = Math.round(seconds / 60);
  return say('measure.list.minutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/**
 * Seconds left at the pace so far; undefined as long as nothing can be told: two seconds and a hundredth of
 * the work at least.
 */
export function secondsLeft(done: number, of: number | undefined, seconds: number): number | undefined {
  if (!of || done <= 0 || seconds < 2 || done * 100 < of) return undefined;
  return done >= of ? 0 : ((of - done) / done) * seconds;
}
