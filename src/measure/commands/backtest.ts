// SPDX-License-Identifier: AGPL-3.0-or-later
// The forecast tried on a folder of histories, repeated by anyone: what it said at each date, and what became
// of the project.
import { Problem } from '../../base/problem.ts';
import { writeAtomically } from '../../platform/atomic-file.ts';
import type { Machine } from '../../platform/cli.ts';
import { baselines } from '../baselines/index.ts';
import { coefficients } from '../forecast/note-1.2.ts';
import { letters } from '../grade/grade.ts';
import { auc, pairsOf } from '../proof/backtest.ts';
import { seeded } from '../proof/draws.ts';
import { strataOf } from '../proof/letters.ts';
import { offBy, periodsOf } from '../proof/periods.ts';
import type { LetterSeen, Period, Stratum } from '../proof/proof.ts';
import { dateOf, type Trial, tried } from '../proof/trial.ts';
import { listDataset, localFamilies, type RepositoryRow, readDatasetFacts } from '../sources/dataset.ts';

export interface BacktestFlags {
  readonly dataset: string;
  readonly json?: string;
}

/**
 * One answer per pair of the protocol; the tables go to the terminal, the answers to `--json`.
 * @throws Problem not-found `measure.no-such-dataset`
 */
export async function backtest({ dataset, json }: BacktestFlags, machine: Machine): Promise<void> {
  const rows = await listDataset(dataset).catch((cause) => {
    throw new Problem('not-found', 'measure.no-such-dataset', { folder: dataset }, { cause });
  });
  const trials: Trial[] = [];
  for (const row of rows) trials.push(...(await tryOne(dataset, row)));
  if (json) await writeAtomically(json, `${JSON.stringify(trials.map(answerOf), null, 1)}\n`);
  const repositories = new Set(trials.map(({ repository }) => repository)).size;
  machine.out(
    machine.say('measure.backtest.title', {
      method: coefficients.method,
      pairs: trials.length,
      repositories,
    }),
  );
  machine.out(tableOf(trials, machine));
  for (const stratum of strataOf(trials, 200, seeded(1))) machine.out(stratumOf(stratum, machine));
  for (const period of periodsOf(trials, 200, seeded(1)))
    if (period.cases > 0) machine.out(periodOf(period, machine));
}

async function tryOne(dataset: string, row: RepositoryRow): Promise<Trial[]> {
  const named = { repository: row['repo']!, local: localFamilies.has(row['family'] ?? '') };
  const pairs = pairsOf(await readDatasetFacts(dataset, row));
  return pairs.map((pair) => tried(pair, named, coefficients.weights));
}

/** `at` is the date T of the protocol, ISO. */
function answerOf(trial: Trial): Record<string, unknown> {
  return { repo: trial.repository, at: dateOf(trial), probability: trial.probability, grade: trial.given };
}

/** A stratum apart: its figure and its letters, or that it proves nothing. */
function stratumOf(stratum: Stratum, machine: Machine): string {
  const { name, cases, owners, dead, all, letters: seen = [] } = stratum;
  const counts = machine.say('measure.proof.stratum-counts', { cases, owners, dead });
  const figure = (value: number) => value.toFixed(3);
  const found = all
    ? machine.say('measure.proof.stratum-area', {
        value: figure(all.value),
        from: figure(all.from),
        to: figure(all.to),
      })
    : machine.say('measure.proof.not-validated');
  return ['', machine.say(`measure.proof.${name}`), `${counts} ${found}`, ...seen.map(lineOf)].join('\n');
}

/** A period apart: its letters, and which said too much or too little. */
function periodOf(period: Period, machine: Machine): string {
  const { from, to, cases, owners, dead, validated, letters: seen } = period;
  const off = (['kind', 'severe'] as const).flatMap((how) => {
    const those = seen.filter((one) => offBy(one) === how).map(({ letter }) => letter);
    return those.length ? [machine.say(`measure.proof.period-${how}`, { letters: those.join(', ') })] : [];
  });
  return [
    '',
    machine.say('measure.proof.period', { from: String(from), to: String(to) }),
    `${machine.say('measure.proof.stratum-counts', { cases, owners, dead })} ${validated ? '' : machine.say('measure.proof.not-validated')}`.trimEnd(),
    ...seen.map(lineOf),
    off.join(' ') || machine.say('measure.proof.period-held'),
  ].join('\n');
}

const lineOf = ({ letter, cases, said, seen }: LetterSeen) =>
  `${letter}${String(cases).padStart(7)}${share(said)}${share(seen?.value ?? null)}`;

const share = (part: number | null) =>
  (part === null || Number.isNaN(part) ? '–' : `${(100 * part).toFixed(1)} %`).padStart(9);

function tableOf(trials: readonly Trial[], machine: Machine): string {
  const figure = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(8);
  const line = (name: string, score: (one: Trial) => number) => {
    const scored = trials.map((one) => ({ score: score(one), alive: one.alive, hard: one.hard }));
    return `${name.padEnd(40)}${figure(auc(scored))}${figure(auc(scored.filter(({ hard }) => hard)))}`;
  };
  return [
    machine.say('measure.backtest.columns'),
    line(coefficients.method, ({ probability }) => probability),
    ...baselines.map(({ name }, index) => line(name, ({ rules }) => rules[index]!)),
    '',
    machine.say('measure.backtest.letters'),
    ...letters.map((letter) => {
      const those = trials.filter(({ given }) => given === letter);
      const said = those.reduce((sum, { probability }) => sum + probability, 0);
      return `${letter}${String(those.length).padStart(7)}${share(said / those.length)}${share(those.filter(({ alive }) => alive).length / those.length)}`;
    }),
  ].join('\n');
}
