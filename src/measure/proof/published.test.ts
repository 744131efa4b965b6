// SPDX-License-Identifier: AGPL-3.0-or-later
// What is published is of the method that grades today, and holds together.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { baselines } from '../baselines/index.ts';
import { method, observed } from '../forecast/method.ts';
import { letters } from '../grade/grade.ts';
import { listDataset, readDatasetFacts } from '../sources/dataset.ts';
import { fingerprint, loadProof, readAnswers } from '../sources/proof.ts';
import { attacks } from './attacks.ts';
import { auc, pairsOf } from './backtest.ts';
import { offBy } from './periods.ts';
import { dateOf } from './trial.ts';

const proof = loadProof();
const answers = readAnswers()
  .toString()
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const year = (day: string) => Number(day.slice(0, 4));

test('the proof is of the current method and its coefficients (else: npm run proof)', () => {
  assert.deepEqual([proof.method, proof.fingerprint], [method, fingerprint()]);
});

test('it compares with every rule and tries every attack that this version knows', () => {
  assert.deepEqual(
    proof.rules.map(({ name }) => name),
    baselines.map(({ id }) => id),
  );
  assert.deepEqual(
    proof.attacks.lines.map(({ name, commits }) => [name, commits]),
    attacks.map(({ name, commits }) => [name, commits]),
  );
});

test('the answers give the figures again', () => {
  assert.equal(answers.length, proof.asked.pairs);
  const scored = answers.map(([, , probability, , , outcome]) => ({
    score: Number(probability),
    alive: outcome === 'alive',
  }));
  assert.ok(Math.abs(auc(scored) - proof.ours.all.value) < 0.001);
  for (const [index, letter] of letters.entries()) {
    const those = answers.filter(([, , , forecast]) => forecast === letter);
    const { cases, seen } = proof.letters[index]!;
    assert.equal(cases, those.length);
    assert.ok(
      Math.abs(those.filter(([, , , , , outcome]) => outcome === 'alive').length / cases - seen!.value) <
        1e-4,
    );
    assert.equal(observed[letter], Math.round(seen!.value * 1000) / 10, letter);
  }
});

test('in no period is a letter too kind, and since 2018 each holds; the answers give the figures again', () => {
  for (const period of proof.periods) {
    const those = answers.filter(([, at]) => period.from <= year(at!) && year(at!) <= period.to);
    assert.equal(those.length, period.cases);
    for (const { letter, cases, seen } of period.letters) {
      const had = those.filter(([, , , forecast]) => forecast === letter);
      assert.equal(had.length, cases);
      const lived = had.filter(([, , , , , outcome]) => outcome === 'alive').length;
      assert.ok(Math.abs(lived / cases - seen!.value) < 1e-4, `${period.from} ${letter}`);
    }
  }
  const off = proof.periods.map(({ from, validated, letters: seen }) => [
    ...[from, validated],
    seen.map((one) => (offBy(one) ? `${one.letter} ${offBy(one)}` : '')).filter(Boolean),
  ]);
  // As the freeze and decision 0114 own up to.
  assert.deepEqual(off, [
    [2010, false, ['B severe', 'D severe', 'E severe']],
    [2014, true, ['C severe']],
    [2018, true, []],
  ]);
});

test('the misses are those of the answers', () => {
  const missed = (grade: string, outcome: string) =>
    new Set(answers.filter((one) => one[4] === grade && one[5] === outcome).map(([repository]) => repository))
      .size;
  assert.deepEqual(
    [proof.misses.died.length, proof.misses.lived.length],
    [missed('A', 'dormant'), missed('E', 'alive')],
  );
});

test('neither future nor perverse effect was found, and outcomes dealt by chance give chance', () => {
  const { permuted, leak, added, removed } = proof.controls;
  assert.ok(Math.abs(permuted - 0.5) < 0.04, String(permuted));
  assert.deepEqual([leak.failed, added.failed, removed.failed], [0, 0, 0]);
  assert.ok(leak.tried === proof.asked.pairs && added.tried > 1000 && removed.tried > 1000);
});

const given = process.env['HALLE_TESTDATA'];

test('on one in ten of the given histories, the questions and what became of them are those of the answers', {
  skip: given ? false : 'skipped: no data',
}, async () => {
  const folder = path.join(given!, 'dataset');
  const rows = (await listDataset(folder)).filter((_, index) => index % 10 === 0);
  for (const row of rows) {
    const asked = pairsOf(await readDatasetFacts(folder, row)).map((pair) => [
      dateOf(pair),
      pair.alive ? 'alive' : 'dormant',
      pair.hard ? '1' : '0',
    ]);
    assert.deepEqual(
      answers
        .filter(([repository]) => repository === row['repo']!)
        .map(([, at, , , , outcome, hard]) => [at, outcome, hard]),
      asked,
      row['repo']!,
    );
  }
});
