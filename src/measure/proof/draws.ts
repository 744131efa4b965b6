// SPDX-License-Identifier: AGPL-3.0-or-later
// How sure a figure is: the same figure on other draws of owners, since the projects of one owner resemble
// each other.
import type { Estimate } from './proof.ts';

/** How many models share the owners, and how many draws of owners give the ranges. */
export const trialSize = { folds: 10, draws: 300 } as const;

/**
 * Whole owners drawn with replacement. The same draws serve every rule, so that like is compared with like.
 * @param random 0 to 1
 */
export function drawsOf<T extends { readonly owner: string }>(
  cases: readonly T[],
  count: number,
  random: () => number,
): T[][] {
  const owners = Map.groupBy(cases, ({ owner }) => owner);
  const names = [...owners.keys()].sort();
  return Array.from({ length: count }, () =>
    names.flatMap(() => owners.get(names[Math.floor(random() * names.length)]!)!),
  );
}

/** A figure with the middle 95 % of the draws; those on which it cannot be computed are left out. */
export function estimate<T>(
  cases: readonly T[],
  draws: readonly (readonly T[])[],
  measure: (cases: readonly T[]) => number,
): Estimate {
  return between(measure(cases), draws.map(measure));
}

export function between(value: number, drawn: readonly number[]): Estimate {
  const known = drawn.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const edge = Math.floor(known.length * 0.025);
  return { value: short(value), from: short(known[edge] ?? value), to: short(known.at(-1 - edge) ?? value) };
}

/** Random numbers from a seed (mulberry32): the same run gives the same file. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Four decimals: more would be noise. */
export function short(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
