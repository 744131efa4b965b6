// SPDX-License-Identifier: AGPL-3.0-or-later
// Learns the forecast from a folder of histories and writes its coefficients and its report. The same folder
// gives the same files. npm run fit [-- FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { featureNames } from '../src/measure/forecast/features.ts';
import { auc } from '../src/measure/proof/backtest.ts';
import { seeded } from '../src/measure/proof/draws.ts';
import { type Case, readCases } from './cases.ts';
import { calibratedFrom, draws, learn, nested, outOfFold } from './learn.ts';
import { type Judged, reportOf } from './report.ts';

const method = 'note@1.2';
const stem = method.replace('@', '-');
const seed = 1;
const given =
  process.argv[2] ?? (process.env['HALLE_TESTDATA'] && path.join(process.env['HALLE_TESTDATA'], 'dataset'));
if (!given) {
  process.stderr.write('Name the folder of histories: npm run fit -- FOLDER (or set HALLE_TESTDATA)\n');
  process.exit(64);
}
await fit(given);

async function fit(folder: string): Promise<void> {
  const cases = await readCases(folder);
  const scores = outOfFold(cases, seed);
  const judged: Judged[] = [...scores].map(([one, score]) => ({
    ...one,
    score,
    probability: 1 / (1 + Math.exp(-score)),
  }));
  const otherSplits = splits(cases);
  const report = {
    method,
    learnedFrom: cases.length,
    ...reportOf(judged, seed),
    permuted: permuted(cases),
    otherSplits,
  };
  const said = {
    ...report,
    medianOfSplits: medianOf([{ all: report.aucAll.value, hard: report.aucHard.value }, ...otherSplits]),
  };
  const { weights, slope, intercept } = learn(cases, seed + nested);
  const file = {
    method,
    features: featureNames,
    weights: weights.map(short),
    calibration: { from: calibratedFrom, slope: short(slope), intercept: short(intercept) },
    medians: mediansOf(cases).map(short),
    draws: draws(cases, 200, 2).map((one) => one.map(short)),
  };
  const place = path.join(import.meta.dirname, '../src/measure/forecast');
  writeFileSync(path.join(place, `${stem}.ts`), sourceOf(file));
  mkdirSync(path.join(import.meta.dirname, '../docs/methode'), { recursive: true });
  writeFileSync(
    path.join(import.meta.dirname, `../docs/methode/${stem}-report.json`),
    `${JSON.stringify(said, null, 1)}\n`,
  );
  process.stdout.write(`${JSON.stringify(said, null, 1)}\n`);
}

/** A number that stands for a case's place in other splits: the figure must not hang on one. */
function splits(cases: readonly Case[]) {
  return [11, 12, 13].map((other) => {
    const scored = [...outOfFold(cases, other)].map(([one, score]) => ({
      score,
      alive: one.alive,
      hard: one.hard,
    }));
    return { seed: other, all: short(auc(scored)), hard: short(auc(scored.filter(({ hard }) => hard))) };
  });
}

/** The figure said of the method: the median of its splits, rather than a lucky one. */
function medianOf(figures: readonly { all: number; hard: number }[]) {
  const middle = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    return short((sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2);
  };
  return { all: middle(figures.map(({ all }) => all)), hard: middle(figures.map(({ hard }) => hard)) };
}

/** The order found when outcomes are dealt out by chance: half, if nothing leaks. Mean of five deals. */
function permuted(cases: readonly Case[]): number {
  const random = seeded(seed);
  const values = Array.from({ length: 5 }, () => {
    const dealt = new Map(cases.map((one) => [one, random() < 0.85]));
    const scored = [...outOfFold(cases, seed, 5, (one) => dealt.get(one)!)].map(([one, score]) => ({
      score,
      alive: dealt.get(one)!,
    }));
    return auc(scored);
  });
  return short(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function mediansOf(cases: readonly Case[]): number[] {
  const judged = cases.filter((one) => one.judged);
  return featureNames.map((_, j) => judged.map(({ x }) => x[j]!).sort((a, b) => a - b)[judged.length >> 1]!);
}

function short(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function sourceOf(file: { draws: number[][]; [key: string]: unknown }): string {
  const { draws: all, ...rest } = file;
  const fields = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  return `// SPDX-License-Identifier: AGPL-3.0-or-later
// Written by \`npm run fit\`: do not edit. Weights in the order of the features, then the intercept; draws
// are models of resampled owners. biome-ignore format: data
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight that looks like π is none
export const coefficients = {
${fields.join('\n')}
  draws: [
${all.map((one) => `    ${JSON.stringify(one)},`).join('\n')}
  ],
} as const;
`;
}
