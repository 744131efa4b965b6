// SPDX-License-Identifier: AGPL-3.0-or-later
// Learning with owners kept whole: none is judged by a model that saw one of its projects.
import { seeded } from '../src/measure/proof/draws.ts';
import { type Case, shuffled } from './cases.ts';
import { fitLogistic, logOdds, type Weights } from './logistic.ts';

/** Each owner weighs as the square root of its cases, so that a large one does not make the rule. */
export function learn(cases: readonly Case[], alive = (one: Case) => one.alive): Weights {
  const counts = new Map<string, number>();
  for (const { owner } of cases) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return fitLogistic({
    x: cases.map(({ x }) => x),
    alive: cases.map(alive),
    weight: cases.map(({ owner }) => counts.get(owner)! ** -0.5),
  });
}

/** Log-odds of every judged case, from models that never saw its owner. */
export function outOfFold(
  cases: readonly Case[],
  seed: number,
  folds = 10,
  alive?: (one: Case) => boolean,
): Map<Case, number> {
  const models = modelsByOwner(cases, seed, folds, alive);
  return new Map(
    cases.filter(({ judged }) => judged).map((one) => [one, logOdds(models.get(one.owner)!, one.x)]),
  );
}

/** Owner → the model of its fold, learned from the other owners. */
export function modelsByOwner(
  cases: readonly Case[],
  seed: number,
  folds = 10,
  alive?: (one: Case) => boolean,
): Map<string, Weights> {
  const place = foldsOf(cases, seed, folds);
  const learned = Array.from({ length: folds }, (_, fold) =>
    learn(
      cases.filter(({ owner }) => place.get(owner) !== fold),
      alive,
    ),
  );
  return new Map([...place].map(([owner, fold]) => [owner, learned[fold]!]));
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
    learn(names.flatMap(() => owners.get(names[Math.floor(random() * names.length)]!)!)),
  );
}
