// SPDX-License-Identifier: AGPL-3.0-or-later
// What would raise a letter: first what stops it, then what weighs most against it.
import type { Finding, Grade, Said } from './grade.ts';

const last = 6;

/** What would raise the letter, the most telling first, six at most; empty where there is no letter to raise. */
export function raisesOf({ state, findings }: Pick<Grade, 'state' | 'findings'>): Said[] {
  if (state !== 'graded') return [];
  const order = ({ cap, letterDown, effect }: Finding) => (cap || letterDown ? -10 : (effect ?? 0));
  // A file that is missing is told elsewhere; adding it would not raise the letter.
  const raises = findings.filter(({ raise, effect, cap, letterDown }) => raise && (effect !== undefined || cap || letterDown));
  return raises
    .sort((a, b) => order(a) - order(b))
    .map(({ raise }) => raise!)
    .slice(0, last);
}
