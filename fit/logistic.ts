// SPDX-License-Identifier: AGPL-3.0-or-later
// A logistic model whose weights are never negative: each feature can only speak in the direction that its
// words say.

export interface Sample {
  /** One row a case, one column a feature. */
  readonly x: readonly (readonly number[])[];
  readonly alive: readonly boolean[];
  readonly weight: readonly number[];
}

/** Weights in the scale of the features, then the intercept. */
export type Weights = readonly number[];

/**
 * Ridge-penalised maximum likelihood under weights ≥ 0, on standardised features. Newton steps, each solved
 * by coordinate descent.
 */
export function fitLogistic({ x, alive, weight }: Sample, ridge = 20): Weights {
  const k = x[0]!.length;
  const scale = standardise(x);
  const rows = x.map((row) => [...row.map((value, j) => (value - scale.mean[j]!) / scale.deviation[j]!), 1]);
  const total = weight.reduce((sum, one) => sum + one, 0);
  let b: number[] = [...new Array<number>(k).fill(0), 1.7];
  for (let step = 0; step < 15; step++) {
    const { gradient, hessian } = curvature(rows, alive, weight, 2500 / total, b, ridge);
    const move = boundedStep(gradient, hessian, b, k);
    b = b.map((value, j) => value + move[j]!);
    if (Math.max(...move.map(Math.abs)) < 1e-7) break;
  }
  const raw = b.slice(0, k).map((value, j) => value / scale.deviation[j]!);
  return [...raw, b[k]! - raw.reduce((sum, value, j) => sum + value * scale.mean[j]!, 0)];
}

export function standardise(x: readonly (readonly number[])[]): { mean: number[]; deviation: number[] } {
  const mean = x[0]!.map((_, j) => x.reduce((sum, row) => sum + row[j]!, 0) / x.length);
  const deviation = mean.map(
    (m, j) => Math.sqrt(x.reduce((sum, row) => sum + (row[j]! - m) ** 2, 0) / x.length) || 1,
  );
  return { mean, deviation };
}

function curvature(
  rows: number[][],
  alive: readonly boolean[],
  weight: readonly number[],
  unit: number,
  b: number[],
  ridge: number,
) {
  const size = b.length;
  const gradient = b.map((value, j) => (j < size - 1 ? -ridge * value : 0));
  const hessian = b.map((_, j) => b.map((__, i) => (i === j && j < size - 1 ? ridge : 0)));
  rows.forEach((row, index) => {
    const p = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * b[j]!, 0)));
    const w = weight[index]! * unit;
    for (let j = 0; j < size; j++) {
      gradient[j]! += w * ((alive[index] ? 1 : 0) - p) * row[j]!;
      for (let i = 0; i < size; i++) hessian[j]![i]! += w * Math.max(1e-4, p * (1 - p)) * row[j]! * row[i]!;
    }
  });
  return { gradient, hessian };
}

function boundedStep(gradient: number[], hessian: number[][], b: number[], k: number): number[] {
  const move = b.map(() => 0);
  const rest = [...gradient];
  for (let sweep = 0; sweep < 500; sweep++) {
    let largest = 0;
    for (let j = 0; j < b.length; j++) {
      const wanted = move[j]! + rest[j]! / hessian[j]![j]!;
      const change = (j < k ? Math.max(wanted, -b[j]!) : wanted) - move[j]!;
      move[j]! += change;
      for (let i = 0; i < b.length; i++) rest[i]! -= change * hessian[i]![j]!;
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < 1e-9) break;
  }
  return move;
}

export function logOdds(weights: Weights, x: readonly number[]): number {
  return x.reduce((sum, value, j) => sum + value * weights[j]!, weights.at(-1)!);
}
