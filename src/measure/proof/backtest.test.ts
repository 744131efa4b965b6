// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { forecastAt } from '../forecast/forecast.ts';
import { listDataset, readDatasetFacts } from '../sources/dataset.ts';
import { viewAt } from '../work/work.ts';
import { auc, type Pair, pairsOf } from './backtest.ts';

test('the area under the curve: all right, all wrong, ties count half', () => {
  const scored = (list: [number, boolean][]) => auc(list.map(([score, alive]) => ({ score, alive })));
  assert.equal(
    scored([
      [1, false],
      [2, true],
      [3, true],
    ]),
    1,
  );
  assert.equal(
    scored([
      [3, false],
      [2, true],
      [1, true],
    ]),
    0,
  );
  assert.equal(
    scored([
      [1, false],
      [1, true],
      [1, true],
      [1, false],
    ]),
    0.5,
  );
});

const given = process.env['HALLE_TESTDATA'];

test('on given histories the fitted forecast orders projects better than the pilot, the hard ones too', {
  skip: given ? false : 'no data',
}, async () => {
  const folder = path.join(given!, 'dataset');
  const pairs: (Omit<Pair, 'facts'> & { score: number })[] = [];
  for (const row of await listDataset(folder)) {
    for (const { facts, ...pair } of pairsOf(await readDatasetFacts(folder, row)))
      pairs.push({ ...pair, score: forecastAt(viewAt(facts, pair.at)).probability });
  }
  assert.equal(pairs.length, 2788);
  const [all, hard] = [auc(pairs), auc(pairs.filter((pair) => pair.hard))];
  assert.ok(all >= 0.898 && hard >= 0.863, `${all} ${hard}`);
});
