// SPDX-License-Identifier: AGPL-3.0-or-later
// The forecast tried on a folder of histories, repeated by anyone: what it said at each date, and what became of the project.
import { writeFile } from 'node:fs/promises';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { auc, pairsOf } from '../backtest.ts';
import { baselines } from '../baselines/index.ts';
import { confirmedAt } from '../forecast/confirmed.ts';
import { coefficients } from '../forecast/note-1.0.ts';
import { type Letter, letters } from '../grade.ts';
import { listDataset, type RepositoryRow, readDatasetFacts } from '../sources/dataset.ts';
import { viewAt } from '../work.ts';

export interface BacktestFlags {
  readonly dataset: string;
  readonly json?: string;
}

interface Tried {
  readonly repo: string;
  readonly at: number;
  readonly probability: number;
  readonly grade: Letter;
  readonly alive: boolean;
  readonly hard: boolean;
  /** What each published rule said, in the order of `baselines`. */
  readonly rules: readonly number[];
}

/** One answer per pair of the protocol; the table goes to the terminal, the answers to `--json`. @throws Problem not-found `measure.no-such-dataset` */
export async function backtest({ dataset, json }: BacktestFlags, machine: Machine): Promise<void> {
  const rows = await listDataset(dataset).catch((cause) => {
    throw new Problem('not-found', 'measure.no-such-dataset', { folder: dataset }, { cause });
  });
  const tried: Tried[] = [];
  for (const row of rows) tried.push(...(await tryOne(dataset, row)));
  if (json) await writeFile(json, `${JSON.stringify(tried.map(answerOf), null, 1)}\n`);
  machine.out(
    machine.say('measure.backtest.title', {
      method: coefficients.method,
      pairs: tried.length,
      repositories: new Set(tried.map(({ repo }) => repo)).size,
    }),
  );
  machine.out(tableOf(tried, machine));
}

async function tryOne(dataset: string, row: RepositoryRow): Promise<Tried[]> {
  const pairs = pairsOf(await readDatasetFacts(dataset, row));
  return pairs.map(({ facts, at, alive, hard }) => {
    const { probability, confirmed } = confirmedAt(viewAt(facts, at));
    const view = viewAt(facts, at);
    return { repo: row['repo']!, at, probability, grade: confirmed, alive, hard, rules: baselines.map(({ score }) => score(view)) };
  });
}

/** `at` is the date T of the protocol, ISO. */
function answerOf({ repo, at, probability, grade }: Tried): Record<string, unknown> {
  return { repo, at: new Date((at + 1) * 1000).toISOString().slice(0, 10), probability, grade };
}

function tableOf(tried: readonly Tried[], machine: Machine): string {
  const figure = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(8);
  const line = (name: string, score: (one: Tried) => number) => {
    const scored = tried.map((one) => ({ score: score(one), alive: one.alive, hard: one.hard }));
    return `${name.padEnd(40)}${figure(auc(scored))}${figure(auc(scored.filter(({ hard }) => hard)))}`;
  };
  const share = (part: number, of: number) => (of ? `${((100 * part) / of).toFixed(1)} %` : '–').padStart(9);
  return [
    machine.say('measure.backtest.columns'),
    line(coefficients.method, ({ probability }) => probability),
    ...baselines.map(({ name }, index) => line(name, ({ rules }) => rules[index]!)),
    '',
    machine.say('measure.backtest.letters'),
    ...letters.map((letter) => {
      const those = tried.filter(({ grade }) => grade === letter);
      const said = those.reduce((sum, { probability }) => sum + probability, 0);
      return `${letter}${String(those.length).padStart(7)}${share(said, those.length)}${share(those.filter(({ alive }) => alive).length, those.length)}`;
    }),
  ].join('\n');
}
