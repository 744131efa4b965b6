// SPDX-License-Identifier: AGPL-3.0-or-later
// Learning with owners kept whole: none is judged by a model that saw one of its projects.
import { seeded } from '../src/measure/proof/draws.ts';
import { type Case, shuffled } from './cases.ts';
import { fitLogistic, logOdds, type Weights } from './logistic.ts';

/** Each owner weighs as the square root of its cases, so that a large one does not make the rule. */
function order(cases: readonly Case[], alive: Outcome): Weights {
  return fitLogistic({ x: cases.map(({ x }) => x), alive: cases.map(alive), weight: weightsOf(cases) });
}

function weightsOf(cases: readonly Case[]): number[] {
  const counts = new Map<string, number>();
  for (const { owner } of cases) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return cases.map(({ owner }) => counts.get(owner)! ** -0.5);
}

type Outcome = (one: Case) => boolean;
const lived: Outcome = ({ alive }) => alive;

/** The chance that a sum stands for has moved with the years: it is learned from this date T on. */
export const calibratedFrom = '2016-01-01';
const since = Date.parse(calibratedFrom) / 1000 - 1;
const innerFolds = 10;

export interface Learned {
  /** Slope and intercept are already in them. */
  readonly weights: Weights;
  readonly slope: number;
  readonly intercept: number;
}

/**
 * A model, and what its sums have stood for since 2016: a slope (never negative, so the order stays) and an
 * intercept, learned from sums of models that never saw their owner.
 */
export function learn(cases: readonly Case[], seed: number, alive: Outcome = lived): Learned {
  const model = order(cases, alive);
  const place = foldsOf(cases, seed, innerFolds);
  const recent = cases.filter(({ at }) => at >= since);
  const inner = Array.from({ length: innerFolds }, (_, fold) =>
    order(
      cases.filter(({ owner }) => place.get(owner) !== fold),
      alive,
    ),
  );
  const [slope, intercept] = fitLogistic(
    {
      x: recent.map(({ owner, x }) => [logOdds(inner[place.get(owner)!]!, x)]),
      alive: recent.map(alive),
      weight: weightsOf(recent),
    },
    0,
  ) as [number, number];
  const weights = model.map((value, j) => slope * value + (j === model.length - 1 ? intercept : 0));
  return { weights, slope, intercept };
}

/** Log-odds of every judged case, from models that never saw its owner. */
export function outOfFold(
  cases: readonly Case[],
  seed: number,
  folds = 10,
  alive?: Outcome,
): Map<Case, number> {
  const models = modelsByOwner(cases, seed, folds, alive);
  return new Map(
    cases.filter(({ judged }) => judged).map((one) => [one, logOdds(models.get(one.owner)!, one.x)]),
  );
}

/** The seed of the inner folds, apart from that of the outer ones. */
export const nested = 100;

/** Owner → the model of its fold, learned from the other owners. */
export function modelsByOwner(
  cases: readonly Case[],
  seed: number,
  folds = 10,
  alive?: Outcome,
): Map<string, Weights> {
  const place = foldsOf(cases, seed, folds);
  const learned = Array.from({ length: folds }, (_, fold) =>
    learn(
      cases.filter(({ owner }) => place.get(owner) !== fold),
      seed + nested,
      alive,
    ),
  );
  return new Map([...place].map(([owner, fold]) => [owner, learned[fold]!.weights]));
}

function foldsOf(cases: readonly Case[], seed: number, folds: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { owner } of cases) sizes.set(owner, (sizes.get(owner) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  return new Map(
    shuffled([...sizes.keys()].sort(), seeded(seed)).map((owner) => {
      const fold = filled.indexOf(Math.min(...filled));
      filled[fold]! += sizes.get(owner)!;
      return [owner, fold];
    }),
  );
}

/** Models learned from owners drawn with replacement. */
export function draws(cases: readonly Case[], count: number, seed: number): Weights[] {
  const owners = new Map<string, Case[]>();
  for (const one of cases) owners.set(one.owner, [...(owners.get(one.owner) ?? []), one]);
  const names = [...owners.keys()].sort();
  const random = seeded(seed);
  return Array.from({ length: count }, () =>
    learn(
      names.flatMap(() => owners.get(names[Math.floor(random() * names.length)]!)!),
      seed + nested,
    ),
  ).map(({ weights }) => weights);
}
