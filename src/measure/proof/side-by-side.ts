// SPDX-License-Identifier: AGPL-3.0-or-later
// Our method and every published rule on the same questions.

import { baselines } from '../baselines/index.ts';
import { auc } from './backtest.ts';
import { between, estimate } from './draws.ts';
import { averagePrecision, rocOf, type Scored } from './order.ts';
import type { Order, Proof, Rival } from './proof.ts';
import type { Trial } from './trial.ts';

type ScoreOf = (trial: Trial) => number;
const ours: ScoreOf = ({ probability }) => probability;
const ruleAt =
  (index: number): ScoreOf =>
  ({ rules }) =>
    rules[index]!;

const scored = (trials: readonly Trial[], score: ScoreOf): Scored[] =>
  trials.map((one) => ({ score: score(one), alive: one.alive }));
const hardOnes = (trials: readonly Trial[]) => trials.filter(({ hard }) => hard);

interface Drawn {
  readonly order: Order;
  readonly all: readonly number[];
  readonly hard: readonly number[];
}

/** @param draws of the same trials, see `drawsOf` */
export function sideBySide(
  method: string,
  trials: readonly Trial[],
  draws: readonly (readonly Trial[])[],
): Pick<Proof, 'ours' | 'rules'> {
  const us = orderOf(method, ours, trials, draws);
  const rules = baselines.map(({ id }, index): Rival => {
    const them = orderOf(id, ruleAt(index), trials, draws);
    const behind = (kind: 'all' | 'hard') =>
      between(
        us.order[kind].value - them.order[kind].value,
        us[kind].map((value, nth) => value - them[kind][nth]!),
      );
    return { ...them.order, behind: behind('all'), behindHard: behind('hard') };
  });
  return { ours: { ...us.order, brier: estimate(trials, draws, brier) }, rules };
}

function orderOf(
  name: string,
  score: ScoreOf,
  trials: readonly Trial[],
  draws: readonly (readonly Trial[])[],
): Drawn {
  const area = (cases: readonly Trial[]) => auc(scored(cases, score));
  const all = draws.map(area);
  const hard = draws.map((draw) => area(hardOnes(draw)));
  const dead = estimate(trials, draws, (cases) => averagePrecision(scored(cases, score)));
  return {
    order: { name, all: between(area(trials), all), hard: between(area(hardOnes(trials)), hard), dead },
    all,
    hard,
  };
}

export function brier(trials: readonly Trial[]): number {
  return (
    trials.reduce((sum, { probability, alive }) => sum + (probability - (alive ? 1 : 0)) ** 2, 0) /
    trials.length
  );
}

export function curvesOf(method: string, trials: readonly Trial[]): Proof['curves'] {
  const others = baselines.map(({ id }, index) => ({
    name: id,
    points: rocOf(scored(trials, ruleAt(index))),
  }));
  return [{ name: method, points: rocOf(scored(trials, ours)) }, ...others];
}

/** Area under the curve of a part of the trials, by our method. */
export function areaOf(trials: readonly Trial[]): number {
  return auc(scored(trials, ours));
}
