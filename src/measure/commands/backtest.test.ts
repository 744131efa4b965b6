// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { scratch } from '../../../fixtures/measure/repositories.ts';
import { fromSources } from '../../testing/program.ts';
import { historyToCsv } from '../facts/history-csv.ts';

const root = path.join(import.meta.dirname, '../../..');
const year = 365 * 86_400;
const start = Date.UTC(2015, 0, 1) / 1000;

/** Two projects: one that goes on for eight years, one that stops after four. */
function dataset(): string {
  const folder = scratch();
  mkdirSync(path.join(folder, 'commits'));
  const lines = [
    'repo,family,snapshot_date,head_sha,licence_file,governance_file,contributing_file,code_of_conduct,ci_config',
  ];
  for (const [name, years] of [
    ['goes-on', 8],
    ['stops', 4],
  ] as const) {
    const { history } = factsOf(steadyRows(start, start + years * year, years * 100, 4));
    writeFileSync(path.join(folder, 'commits', `mairie__${name}.csv.gz`), gzipSync(historyToCsv(history)));
    lines.push(`mairie/${name},local,2023-06-01,${'a'.repeat(40)},,,,,`);
  }
  writeFileSync(path.join(folder, 'repos.csv'), `${lines.join('\n')}\n`);
  return folder;
}

const halle = (...args: string[]) =>
  promisify(execFile)(process.execPath, [...fromSources, 'src/cli.ts', 'backtest', ...args], {
    cwd: root,
    env: { ...process.env, HALLE_LANG: 'fr', HALLE_HOME: scratch() },
  });

test('a folder of histories is tried whole: one answer a pair, the rules, the strata that prove nothing', async () => {
  const json = path.join(scratch(), 'answers.json');
  const { stdout } = await halle('--dataset', dataset(), '--json', json);
  const answers = JSON.parse(readFileSync(json, 'utf8')) as {
    repo: string;
    at: string;
    probability: number;
    grade: string;
  }[];
  assert.deepEqual(Object.keys(answers[0]!), ['repo', 'at', 'probability', 'grade']);
  assert.deepEqual(
    answers.filter(({ repo }) => repo === 'mairie/stops').map(({ at }) => at),
    [
      '2016-01-01',
      '2016-07-01',
      '2017-01-01',
      '2017-07-01',
      '2018-01-01',
      '2018-07-01',
      '2019-01-01',
      '2019-07-01',
    ],
  );
  assert.ok(
    answers.every(({ probability, grade }) => probability > 0 && probability < 1 && /^[A-E]$/.test(grade)),
  );
  assert.match(stdout, /openCode badge \(git part\)/);
  assert.match(
    stdout,
    /Logiciels faits pour les collectivités\n\d+ cas de 1 propriétaire, dont \d+ arrêts?\. Non validé ici/,
  );
  assert.doesNotMatch(stdout, /Dates de 2010 à 2013|NaN/, 'no question is asked of those years');
  assert.match(stdout, /Dates de 2014 à 2017\n\d+ cas de 1 propriétaire, .* Non validé ici.*\nA +\d+ /);
  assert.match(stdout, /Dates de 2018 à 2022\n[\s\S]*(Trop (sévère|indulgent)|Chaque lettre tient)/);
});

test('a folder without a list is refused in one sentence', async () => {
  await assert.rejects(halle('--dataset', '/no/such/folder'), (error: { code: number; stderr: string }) => {
    assert.equal(error.code, 66);
    assert.match(error.stderr, /repos\.csv/);
    return true;
  });
});
