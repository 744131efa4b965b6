// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { confirmedAt } from '../forecast/confirmed.ts';
import type { Letter } from '../grade/grade.ts';
import { listDataset, readDatasetFacts } from '../sources/dataset.ts';
import { viewAt } from '../work/work.ts';
import { attacked, attacks } from './attacks.ts';
import { type Pair, pairsOf } from './backtest.ts';

const given = process.env['HALLE_TESTDATA'];
const skip = given ? false : 'no data';
const good = (letter: Letter) => letter === 'A' || letter === 'B';

/** One in three of the pairs that died, spread over the repositories. */
async function dying(): Promise<Pair[]> {
  const folder = path.join(given!, 'dataset');
  const dead: Pair[] = [];
  for (const row of await listDataset(folder))
    dead.push(...pairsOf(await readDatasetFacts(folder, row)).filter(({ alive }) => !alive));
  return dead.filter((_, index) => index % 3 === 0);
}

test('no attack of fewer than 15 commits lifts more than 15 % of the dying to A or B; robots and new accounts gain nothing', {
  skip,
}, async () => {
  const cases = (await dying()).map((pair) => ({
    ...pair,
    before: confirmedAt(viewAt(pair.facts, pair.at)),
  }));
  for (const attack of attacks) {
    const after = cases.map((one) => ({
      one,
      now: confirmedAt(viewAt(attacked(one.facts, one.at, attack), one.at)),
    }));
    if (attack.by !== 'maintainer') {
      for (const { one, now } of after)
        assert.deepEqual(
          [now.probability, now.confirmed],
          [one.before.probability, one.before.confirmed],
          attack.name,
        );
    } else if (attack.commits < 15) {
      const lifted =
        after.filter(({ one, now }) => good(now.confirmed) && !good(one.before.confirmed)).length /
        cases.length;
      assert.ok(lifted <= 0.15, `${attack.name} lifts ${lifted}`);
    }
  }
});
