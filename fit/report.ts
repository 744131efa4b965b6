// SPDX-License-Identifier: AGPL-3.0-or-later
// What the out-of-fold answers are worth: order, calibration, error, and how sure we are of each figure.

import { letterOf } from '../src/measure/forecast/method.ts';
import { letters } from '../src/measure/grade/grade.ts';
import { auc } from '../src/measure/proof/backtest.ts';
import { seeded } from '../src/measure/proof/draws.ts';
import { periods, yearOf } from '../src/measure/proof/periods.ts';
import { localFamilies } from '../src/measure/sources/dataset.ts';
import type { Case } from './cases.ts';

export interface Judged extends Case {
  readonly score: number;
  readonly probability: number;
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
/** Fewer cases, owners or deaths than this prove nothing. */
const enough = { cases: 100, owners: 8, dead: 20 };

export function reportOf(judged: readonly Judged[], seed: number) {
  const hard = judged.filter((one) => one.hard);
  return {
    pairs: judged.length,
    owners: new Set(judged.map(({ owner }) => owner)).size,
    alive: round(judged.filter(({ alive }) => alive).length / judged.length),
    aucAll: withInterval(judged, auc, seed),
    aucHard: withInterval(hard, auc, seed),
    averagePrecisionOfDead: withInterval(judged, averagePrecision, seed),
    brier: withInterval(judged, brier, seed),
    commits90: { all: round(auc(scoredBy90(judged))), hard: round(auc(scoredBy90(hard))) },
    calibration: calibration(judged),
    periods: periods.map(({ from, to }) => ({
      ...{ from, to },
      calibration: calibration(judged.filter((one) => from <= yearOf(one) && yearOf(one) <= to)),
    })),
    strata: {
      'local-authorities': stratum(
        judged.filter(({ family }) => localFamilies.has(family)),
        seed,
      ),
      'three-or-fewer': stratum(
        judged.filter(({ people }) => people <= 3),
        seed,
      ),
    },
  };
}

export function calibration(judged: readonly Judged[]) {
  return letters.map((letter) => {
    const those = judged.filter(({ probability }) => letterOf(probability) === letter);
    const share = (sum: number) => (those.length ? round(sum / those.length) : null);
    return {
      letter,
      cases: those.length,
      said: share(those.reduce((sum, one) => sum + one.probability, 0)),
      seen: share(those.filter(({ alive }) => alive).length),
    };
  });
}

function stratum(judged: readonly Judged[], seed: number) {
  const [owners, dead] = [
    new Set(judged.map(({ owner }) => owner)).size,
    judged.filter(({ alive }) => !alive).length,
  ];
  const validated = judged.length >= enough.cases && owners >= enough.owners && dead >= enough.dead;
  if (!validated) return { cases: judged.length, owners, dead, validated };
  return {
    cases: judged.length,
    owners,
    dead,
    validated,
    auc: withInterval(judged, auc, seed),
    calibration: calibration(judged),
  };
}

const scoredBy90 = (judged: readonly Judged[]) => judged.map(({ c90, alive }) => ({ score: c90, alive }));

/** Of the dead, ordered from the least likely to live. */
function averagePrecision(judged: readonly Judged[]): number {
  let [dead, sum] = [0, 0];
  [...judged]
    .sort((a, b) => a.score - b.score)
    .forEach(({ alive }, index) => {
      if (!alive) sum += ++dead / (index + 1);
    });
  return sum / dead;
}

function brier(judged: readonly Judged[]): number {
  return (
    judged.reduce((sum, { probability, alive }) => sum + (probability - (alive ? 1 : 0)) ** 2, 0) /
    judged.length
  );
}

/** The figure and the middle 95 % of 300 draws of owners with replacement. */
function withInterval(
  judged: readonly Judged[],
  measure: (judged: readonly Judged[]) => number,
  seed: number,
) {
  const owners = Map.groupBy(judged, ({ owner }) => owner);
  const names = [...owners.keys()].sort();
  const random = seeded(seed);
  const values = Array.from({ length: 300 }, () =>
    measure(names.flatMap(() => owners.get(names[Math.floor(random() * names.length)]!)!)),
  );
  values.sort((a, b) => a - b);
  return { value: round(measure(judged)), from: round(values[7]!), to: round(values[292]!) };
}
