// SPDX-License-Identifier: AGPL-3.0-or-later
// Is a letter true? Of those that had it, how many lived, beside what it said; apart for the strata that ask
// for it.
import { type Letter, letters } from '../grade/grade.ts';
import { drawsOf, estimate, short } from './draws.ts';
import type { LetterSeen, Stratum } from './proof.ts';
import { areaOf } from './side-by-side.ts';
import type { Trial } from './trial.ts';

/** Fewer cases, owners or deaths than this prove nothing. */
export const enough = { cases: 100, owners: 8, dead: 20 } as const;

const ownersOf = (trials: readonly Trial[]) => new Set(trials.map(({ owner }) => owner)).size;
const aliveOf = (trials: readonly Trial[]) => trials.filter(({ alive }) => alive).length / trials.length;

export function seenByLetter(
  trials: readonly Trial[],
  draws: readonly (readonly Trial[])[],
  letterIn: (trial: Trial) => Letter = ({ letter }) => letter,
): LetterSeen[] {
  return letters.map((letter) => {
    const had = (cases: readonly Trial[]) => cases.filter((one) => letterIn(one) === letter);
    const those = had(trials);
    const said = those.reduce((sum, { probability }) => sum + probability, 0) / those.length;
    return {
      letter,
      cases: those.length,
      owners: ownersOf(those),
      said: those.length ? short(said) : null,
      seen: those.length ? estimate(trials, draws, (cases) => aliveOf(had(cases))) : null,
    };
  });
}

const strata: readonly [Stratum['name'], (trial: Trial) => boolean][] = [
  ['local-authorities', ({ local }) => local],
  ['three-or-fewer', ({ people }) => people <= 3],
];

/** @param random 0 to 1, for the draws of owners within each stratum */
export function strataOf(trials: readonly Trial[], count: number, random: () => number): Stratum[] {
  return strata.map(([name, isIn]) => {
    const those = trials.filter(isIn);
    const [owners, dead] = [ownersOf(those), those.filter(({ alive }) => !alive).length];
    const validated = those.length >= enough.cases && owners >= enough.owners && dead >= enough.dead;
    if (!validated) return { name, cases: those.length, owners, dead, validated };
    const draws = drawsOf(those, count, random);
    return {
      ...{ name, cases: those.length, owners, dead, validated },
      all: estimate(those, draws, areaOf),
      letters: seenByLetter(those, draws),
    };
  });
}
