// SPDX-License-Identifier: AGPL-3.0-or-later
// Is a letter true at every time? What it said and what was seen, apart for each period of the trial, as they
// were frozen before the fit.
import { drawsOf, estimate } from './draws.ts';
import { enough, seenByLetter } from './letters.ts';
import type { LetterSeen, Period } from './proof.ts';
import { areaOf } from './side-by-side.ts';
import type { Trial } from './trial.ts';

/** Years of the date T, both included (`docs/methode/freeze-note-1.2.md`). */
export const periods = [
  { from: 2010, to: 2013 },
  { from: 2014, to: 2017 },
  { from: 2018, to: 2022 },
] as const;

export const yearOf = ({ at }: Pick<Trial, 'at'>) => new Date((at + 1) * 1000).getUTCFullYear();

/** @param random 0 to 1, for the draws of owners within each period */
export function periodsOf(trials: readonly Trial[], count: number, random: () => number): Period[] {
  return periods.map(({ from, to }) => {
    const those = trials.filter((one) => from <= yearOf(one) && yearOf(one) <= to);
    const owners = new Set(those.map(({ owner }) => owner)).size;
    const dead = those.filter(({ alive }) => !alive).length;
    const draws = drawsOf(those, count, random);
    return {
      ...{ from, to, cases: those.length, owners, dead },
      validated: those.length >= enough.cases && owners >= enough.owners && dead >= enough.dead,
      all: estimate(those, draws, areaOf),
      letters: seenByLetter(those, draws),
    };
  });
}

/** Points between what is said and what is seen that are let pass. */
const margin = 0.05;

/**
 * Whether a letter says more or less than was seen: by more than five points, and outside the middle 95 % of
 * what was seen. A letter that nobody had says nothing.
 */
export function offBy({ said, seen }: LetterSeen): 'kind' | 'severe' | undefined {
  if (said === null || !seen || Math.abs(said - seen.value) <= margin) return undefined;
  if (seen.from <= said && said <= seen.to) return undefined;
  return said > seen.value ? 'kind' : 'severe';
}
