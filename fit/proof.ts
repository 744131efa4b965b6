// SPDX-License-Identifier: AGPL-3.0-or-later
// Goes back in time with the current method and writes what the page of the proof shows: the report and every
// answer. Each owner is judged by a model that never saw it. npm run proof [-- FOLDER]
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { coefficients } from '../src/measure/forecast/note-1.2.ts';
import { type Attacked, attackAll, attackTable } from '../src/measure/proof/attack-table.ts';
import { auc, dates, type Pair, pairsOf } from '../src/measure/proof/backtest.ts';
import { type Broken, controlled } from '../src/measure/proof/controls.ts';
import { drawsOf, seeded, short, trialSize } from '../src/measure/proof/draws.ts';
import { seenByLetter, strataOf } from '../src/measure/proof/letters.ts';
import { isMiss, missOf, worstOf } from '../src/measure/proof/misses.ts';
import { periodsOf } from '../src/measure/proof/periods.ts';
import type { Miss, Proof } from '../src/measure/proof/proof.ts';
import { curvesOf, sideBySide } from '../src/measure/proof/side-by-side.ts';
import { dateOf, type Trial, tried } from '../src/measure/proof/trial.ts';
import {
  listDataset,
  localFamilies,
  type RepositoryRow,
  readDatasetFacts,
} from '../src/measure/sources/dataset.ts';
import { answersFile, fingerprint, proofFile } from '../src/measure/sources/proof.ts';
import { type Case, readCases } from './cases.ts';
import { modelsByOwner, outOfFold } from './learn.ts';

const seed = 1;
const { folds, draws: drawn } = trialSize;

interface Seen {
  readonly trials: Trial[];
  readonly misses: Miss[];
  readonly dying: Attacked[];
  readonly broken: Broken[];
}

const given =
  process.argv[2] ?? (process.env['HALLE_TESTDATA'] && path.join(process.env['HALLE_TESTDATA'], 'dataset'));
if (!given) {
  process.stderr.write('Name the folder of histories: npm run proof -- FOLDER (or set HALLE_TESTDATA)\n');
  process.exit(64);
}
const { proof, trials } = await prove(given);
writeFileSync(proofFile, jsonOf(proof));
writeFileSync(answersFile, gzipSync(csvOf(trials), { level: 9 }));
process.stdout.write(
  `${proof.method}: ${proof.asked.pairs} questions, AUC ${proof.ours.all.value} and ${proof.ours.hard.value}\n${proofFile}\n`,
);

async function prove(folder: string): Promise<{ proof: Proof; trials: Trial[] }> {
  const rows = await listDataset(folder);
  const cases = await readCases(folder);
  const seen = await lookBack(folder, rows, modelsByOwner(cases, seed, folds));
  const { trials } = seen;
  const draws = drawsOf(trials, drawn, seeded(seed));
  const proof: Proof = {
    method: coefficients.method,
    fingerprint: fingerprint(),
    madeOn: new Date().toISOString().slice(0, 10),
    histories: historiesOf(folder, rows),
    asked: askedOf(trials),
    ...sideBySide(coefficients.method, trials, draws),
    curves: curvesOf(coefficients.method, trials),
    letters: seenByLetter(trials, draws),
    given: seenByLetter(trials, draws, (one) => one.given),
    strata: strataOf(trials, drawn, seeded(seed)),
    periods: periodsOf(trials, drawn, seeded(seed)),
    misses: {
      died: worstOf(seen.misses.filter(({ letter }) => letter === 'A')),
      lived: worstOf(seen.misses.filter(({ letter }) => letter === 'E')),
    },
    attacks: attackTable(seen.dying),
    controls: { permuted: permuted(cases), ...controlsOf(seen.broken) },
  };
  return { proof, trials };
}

async function lookBack(
  folder: string,
  rows: readonly RepositoryRow[],
  models: ReadonlyMap<string, readonly number[]>,
): Promise<Seen> {
  const seen: Seen = { trials: [], misses: [], dying: [], broken: [] };
  for (const row of rows) {
    const named = { repository: row['repo']!, local: localFamilies.has(row['family']!) };
    for (const pair of pairsOf(await readDatasetFacts(folder, row)))
      look(pair, named, models.get(pair.owner)!, seen);
  }
  return seen;
}

function look(
  pair: Pair,
  named: Pick<Trial, 'repository' | 'local'>,
  weights: readonly number[],
  seen: Seen,
): void {
  const trial = tried(pair, named, weights);
  seen.trials.push(trial);
  seen.broken.push(controlled(pair));
  if (isMiss(trial)) seen.misses.push(missOf(trial, pair));
  if (!pair.alive) seen.dying.push(attackAll(pair));
}

function historiesOf(folder: string, rows: readonly RepositoryRow[]): Proof['histories'] {
  const copies = rows.map((row) => row['snapshot_date']!).sort();
  const digest = createHash('sha256')
    .update(readFileSync(path.join(folder, 'repos.csv')))
    .digest('hex');
  return { count: rows.length, from: copies[0]!, to: copies.at(-1)!, digest };
}

function askedOf(trials: readonly Trial[]): Proof['asked'] {
  const count = (key: 'repository' | 'owner') => new Set(trials.map((one) => one[key])).size;
  return {
    pairs: trials.length,
    hard: trials.filter(({ hard }) => hard).length,
    repositories: count('repository'),
    owners: count('owner'),
    alive: short(trials.filter(({ alive }) => alive).length / trials.length),
    from: dateOf({ at: dates[0]! - 1 }),
    to: dateOf({ at: dates.at(-1)! - 1 }),
  };
}

/** The order found when outcomes are dealt out by chance: half, if nothing leaks. Mean of five deals. */
function permuted(cases: readonly Case[]): number {
  const random = seeded(seed);
  const areas = Array.from({ length: 5 }, () => {
    const dealt = new Map(cases.map((one) => [one, random() < 0.85]));
    const scored = [...outOfFold(cases, seed, 5, (one) => dealt.get(one)!)].map(([one, score]) => ({
      score,
      alive: dealt.get(one)!,
    }));
    return auc(scored);
  });
  return short(areas.reduce((sum, area) => sum + area, 0) / areas.length);
}

function controlsOf(broken: readonly Broken[]): Pick<Proof['controls'], 'leak' | 'added' | 'removed'> {
  const count = (kind: keyof Broken) => {
    const known = broken.map((one) => one[kind]).filter((one) => one !== undefined);
    return { tried: known.length, failed: known.filter(Boolean).length };
  };
  return { leak: count('leak'), added: count('added'), removed: count('removed') };
}

/** One line a part, so that two versions can be compared. */
function jsonOf(parts: Proof): string {
  return `{\n${Object.entries(parts)
    .map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part)}`)
    .join(',\n')}\n}\n`;
}

/** One line an answer, with what became of the project. */
function csvOf(trials: readonly Trial[]): string {
  const lines = trials.map(
    (one) =>
      `${one.repository},${dateOf(one)},${one.probability.toFixed(4)},${one.letter},${one.given},${one.alive ? 'alive' : 'dormant'},${one.hard ? 1 : 0}`,
  );
  return `${['repo,at,probability,forecast,grade,outcome,hard', ...lines].join('\n')}\n`;
}
