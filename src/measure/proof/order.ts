// SPDX-License-Identifier: AGPL-3.0-or-later
// How well scores tell those that lived from those that stopped. Ties are one step: a rule with four levels
// has four.

export interface Scored {
  /** Higher means more alive. */
  readonly score: number;
  readonly alive: boolean;
}

interface Step {
  readonly alive: number;
  readonly dead: number;
}

/** Cases by score, those of one score together, lowest first. */
function steps(scored: readonly Scored[]): Step[] {
  const counts = new Map<number, { alive: number; dead: number }>();
  for (const { score, alive } of scored) {
    const step = counts.get(score) ?? { alive: 0, dead: 0 };
    step[alive ? 'alive' : 'dead']++;
    counts.set(score, step);
  }
  return [...counts].sort(([one], [other]) => one - other).map(([, step]) => step);
}

/**
 * Average precision on those that stopped: Σ (recallₙ − recallₙ₋₁) · precisionₙ, from the lowest score up.
 * NaN where none stopped.
 */
export function averagePrecision(scored: readonly Scored[]): number {
  const all = scored.filter(({ alive }) => !alive).length;
  let [seen, dead, sum] = [0, 0, 0];
  for (const step of steps(scored)) {
    seen += step.alive + step.dead;
    dead += step.dead;
    sum += (step.dead / all) * (dead / seen);
  }
  return sum;
}

/**
 * The ROC curve in per mille: [those that stopped let through, those that lived recognised], from the
 * strictest cut-off to none. Thinned to steps of five per mille or more, so that a picture needs no more than
 * some two hundred points.
 */
export function rocOf(scored: readonly Scored[]): [number, number][] {
  const dead = scored.filter(({ alive }) => !alive).length;
  const living = scored.length - dead;
  const points: [number, number][] = [[0, 0]];
  let [wrong, right] = [0, 0];
  for (const step of steps(scored).reverse()) {
    wrong += step.dead;
    right += step.alive;
    const [x, y] = [Math.round((1000 * wrong) / dead), Math.round((1000 * right) / living)];
    const last = points.at(-1)!;
    if (x - last[0] + y - last[1] >= 10 || (x === 1000 && y === 1000)) points.push([x, y]);
  }
  return points;
}

/**
 * Share of the living recognised when a share of the stopped is let through, read off a curve.
 * @param share 0 to 1
 */
export function recognisedAt(points: readonly (readonly [number, number])[], share: number): number {
  const x = share * 1000;
  const next = points.findIndex((point) => point[0] > x);
  if (next < 1) return (points.at(-1)?.[1] ?? 0) / 1000;
  const [before, after] = [points[next - 1]!, points[next]!];
  return (before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0])) / 1000;
}
