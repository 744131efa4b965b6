// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Problem } from '../base/problem.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { importRecords, planOf } from './actions/import.ts';
import { readSill } from './sources/sill.ts';
import { countStanding } from './stores/records.ts';
import { isAgreed, needsYes, numberGiven } from './withdrawing.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());

/** A SILL of so many rows, the first ones left out. */
const sill = (day: number, from: number, to: number, mayWithdraw?: number) => {
  const rows = Array.from({ length: to - from }, (_, at) => `${from + at + 1},Logiciel ${from + at + 1},MIT`);
  const bytes = Buffer.from(`ID,nom,licence\n${rows.join('\n')}\n`);
  const reads = readSill([{ name: 'sill.csv', bytes }], '2026-11-01');
  const at = new Date(Date.UTC(2026, 10, day, 12));
  return { source: 'sill' as const, reads, complete: true, at, mayWithdraw };
};
const standing = () => countStanding(halle.db, 'sill');

test('five records, or a tenth of a source, go without asking; one more asks', () => {
  assert.deepEqual(
    [
      { n: 5, standing: 5 },
      { n: 6, standing: 60 },
      { n: 6, standing: 59 },
      { n: 101, standing: 1000 },
    ].map(needsYes),
    [false, false, true, true],
  );
  assert.deepEqual(
    [undefined, 100, 101].map((agreed) => isAgreed({ n: 101, standing: 1000 }, agreed)),
    [false, false, true],
  );
  assert.equal(numberGiven('12'), 12);
  assert.throws(() => numberGiven('douze'), Problem);
});

for (const [size, what] of [
  [30, 'one transaction'],
  [230, 'parts'],
] as const)
  test(`a list cut short empties nothing without a yes, in ${what}`, async () => {
    await importRecords(halle.db, sill(1, 0, size, size));
    const cut = sill(2, size - 210 < 0 ? 20 : size - 201, size);
    const n = size - cut.reads.length;
    assert.equal((await planOf(halle.db, cut)).counts.withdrawn, n, 'a plan shows it');
    await assert.rejects(importRecords(halle.db, cut), (error: Problem) => {
      assert.deepEqual(
        [error.kind, error.textKey, error.facts],
        ['conflict', 'catalogue.import.many-withdrawn', { n, standing: size }],
      );
      return true;
    });
    assert.equal(await standing(), size);
    await assert.rejects(importRecords(halle.db, { ...cut, mayWithdraw: n - 1 }), Problem);
    await importRecords(halle.db, { ...cut, mayWithdraw: n });
    assert.equal(await standing(), size - n);
    assert.equal((await importRecords(halle.db, sill(3, 0, size))).counts.returned, n, 'and all come back');
  });
