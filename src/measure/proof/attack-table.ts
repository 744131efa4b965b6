// SPDX-License-Identifier: AGPL-3.0-or-later
// What a cheap attack would buy: of the projects that stopped, how many it would have lifted, by our letter
// and by two published rules.

import { openCodeFromGit, scorecardFromGit } from '../baselines/health.ts';
import { confirmedAt } from '../forecast/confirmed.ts';
import type { Letter } from '../grade/grade.ts';
import { type View, viewAt } from '../work/work.ts';
import { attacked, attacks } from './attacks.ts';
import type { Pair } from './backtest.ts';
import { short } from './draws.ts';
import type { Lifted, Proof } from './proof.ts';

type Good = Readonly<Record<keyof Lifted, boolean>>;
/** Before any attack, then after each, in the order of `attacks`. */
export type Attacked = readonly Good[];

const kinds = ['given', 'forecast', 'scorecard', 'openCode'] as const;
const isGood = (letter: Letter) => letter === 'A' || letter === 'B';

function goodAt(view: View): Good {
  const { letter, confirmed } = confirmedAt(view);
  const [scorecard, openCode] = [scorecardFromGit(view) >= 10, openCodeFromGit(view) >= 2];
  return { given: isGood(confirmed), forecast: isGood(letter), scorecard, openCode };
}

/**
 * One project that stopped, attacked in every way. The published coefficients answer: they are what an
 * attacker meets.
 */
export function attackAll({ facts, at }: Pair): Attacked {
  return [
    goodAt(viewAt(facts, at)),
    ...attacks.map((attack) => goodAt(viewAt(attacked(facts, at, attack), at))),
  ];
}

export function attackTable(dying: readonly Attacked[]): Proof['attacks'] {
  const share = (count: (one: Attacked, kind: keyof Lifted) => boolean): Lifted => {
    const of = (kind: keyof Lifted) => short(dying.filter((one) => count(one, kind)).length / dying.length);
    return { given: of(kinds[0]), forecast: of(kinds[1]), scorecard: of(kinds[2]), openCode: of(kinds[3]) };
  };
  const lines = attacks.map(({ name, commits, by, over, tags = false }, nth) => ({
    ...{ name, commits, by, over, tags },
    ...share((one, kind) => one[nth + 1]![kind] && !one[0]![kind]),
  }));
  return { dying: dying.length, before: share((one, kind) => one[0]![kind]), lines };
}
