// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { speaker } from '../../base/language.ts';
import { packageRoot } from '../../platform/root.ts';
import { cases, method, observed } from '../forecast/method.ts';
import { letters, type Said } from '../grade/grade.ts';
import { texts } from '../texts/measure.ts';
import { eitherOf, intervalOf, recordOf } from './odds.ts';

const t = speaker(texts, 'fr');
const words = (said: Said | undefined) =>
  said && t(said.key as keyof typeof texts, said.facts).replaceAll(/[\u00a0\u202f]/g, ' ');

test('what became of the projects of each letter, and on how many cases it rests, is what the report of the fit says', () => {
  const report = path.join(packageRoot, 'docs/methode', `${method.replace('@', '-')}-report.json`);
  const { calibration } = JSON.parse(readFileSync(report, 'utf8')) as {
    calibration: { letter: 'A'; cases: number; seen: number }[];
  };
  assert.deepEqual(
    calibration.map(({ letter }) => letter),
    [...letters],
  );
  for (const row of calibration)
    assert.deepEqual(
      [observed[row.letter], cases[row.letter]],
      [Math.round(row.seen * 1000) / 10, row.cases],
      row.letter,
    );
});

test('the record is that of the forecast’s letter, and says so where the letter given is lower', () => {
  const same = words(recordOf({ letter: 'B', forecastLetter: 'B' }))!;
  assert.match(
    same,
    /^Les projets notés ainsi étaient encore vivants deux ans plus tard dans \d+ cas sur 100 \(\d+ cas du passé\)\.$/,
  );
  assert.ok(same.includes(`${Math.round(observed.B)} cas sur 100 (${cases.B} cas`));
  const lowered = words(recordOf({ letter: 'C', forecastLetter: 'A' }))!;
  assert.ok(
    lowered.includes(
      `dont la prévision dit A étaient encore vivants deux ans plus tard dans ${Math.round(observed.A)} cas`,
    ),
  );
  assert.match(lowered, / la note C est plus basse, pour la raison dite\.$/);
  assert.equal(recordOf({}), undefined);
});

test('an interval is told in whole cases, rounded outwards, never a hundred in a hundred and never none', () => {
  const told = (low: number, high: number) => words(intervalOf({ interval: [low, high] }))?.split(',')[0];
  assert.equal(told(0.885, 0.947), 'Entre 88 et 95 cas sur 100');
  assert.equal(told(0.985, 0.999), 'Au moins 98 cas sur 100');
  assert.equal(told(0.001, 0.113), 'Au plus 12 cas sur 100');
  assert.equal(intervalOf({}), undefined);
});

test('two letters are told where the forecast leaves both open', () => {
  assert.equal(
    words(eitherOf({ letter: 'B', otherLetter: 'C' })),
    'B ou C : la prévision ne tranche pas entre les deux.',
  );
  assert.equal(eitherOf({ letter: 'B' }), undefined);
});
