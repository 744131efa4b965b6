// SPDX-License-Identifier: AGPL-3.0-or-later
// A large folder is imported some files at a time: the catalogue holds what it would otherwise, twins are
// refused wherever they lie, and what would be withdrawn is asked before anything is done.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../testing/database.ts';
import { importRecords, planOf } from './actions/import.ts';
import { importStreamed, planStreamed } from './actions/import-streamed.ts';
import { readPubliccode } from './sources/publiccode.ts';

const { db, close } = await testDatabase();
after(close);
const tables = [
  'software',
  'software_gone',
  'software_slug',
  'identity_decision',
  'record_key',
  'source_record',
];
beforeEach(async () => {
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(db);
});

const at = new Date('2026-11-02T12:00:00Z');
const file = (n: number, name = `Logiciel ${n}`) => ({
  name: `${n}.yml`,
  bytes: Buffer.from(
    `name: ${name}\nurl: https://forge.example/a/l${n}\ndescription: { fr: { shortDescription: Sert } }\n`,
  ),
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
/** Parts of a hundred; counts how often they were read. */
function partsOf(files: readonly ReturnType<typeof file>[]) {
  const read = { times: 0 };
  const parts = async function* () {
    read.times += 1;
    for (let from = 0; from < files.length; from += 100)
      yield readPubliccode(files.slice(from, from + 100), '2026-11-01');
  };
  return { parts, read };
}
const streamed = (files: readonly ReturnType<typeof file>[], more = {}) =>
  importStreamed(db, { source: 'publiccode', complete: false, at, ...partsOf(files), ...more });
const held = async () =>
  (await sql`select entry - 'id' as entry, slug from software order by slug`.execute(db)).rows;

test('in parts or whole, the catalogue holds the same, and the counts are the same', async () => {
  const files = range(0, 350).map((n) => file(n));
  const plan = await streamed(files);
  const inParts = await held();
  assert.equal(plan.counts.new, 350);
  assert.equal((await streamed(files)).counts.unchanged, 350);
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(db);
  const reads = readPubliccode(files, '2026-11-01');
  const whole = await importRecords(db, { source: 'publiccode', reads, complete: false, at });
  assert.deepEqual([await held(), whole.counts], [inParts, plan.counts]);
});

test('of two files that speak of one repository the first counts, however far they lie apart', async () => {
  const files = range(0, 250).map((n) => file(n));
  const plan = await streamed([...files, { ...file(3, 'Un autre'), name: 'zzz.yml' }]);
  const refused = plan.lines.filter(({ fate }) => fate === 'refused');
  assert.deepEqual(
    refused.map(({ place, complaints }) => [place, complaints.at(-1)?.key, complaints.at(-1)?.facts]),
    [['zzz.yml', 'catalogue.import.twice', { other: '3.yml' }]],
  );
});

test('what a complete source no longer has goes last; too much of it is asked before anything is done', async () => {
  await streamed(range(0, 300).map((n) => file(n)));
  const half = [...range(0, 150).map((n) => file(n)), file(900)];
  const before = await held();
  await assert.rejects(streamed(half, { complete: true }), /many-withdrawn/);
  assert.deepEqual(await held(), before, 'nothing was done');
  const { parts, read } = partsOf(half);
  const plan = await importStreamed(db, {
    ...{ source: 'publiccode', complete: true, at, parts, mayWithdraw: 150 },
  });
  assert.deepEqual([plan.counts.withdrawn, plan.counts.new, read.times], [150, 1, 2]);
  assert.equal((await held()).length, 151);
});

test('a file that cannot be told withdraws nothing', async () => {
  await streamed(range(0, 200).map((n) => file(n)));
  const broken = { name: 'x.yml', bytes: Buffer.from('name: [\n') };
  const plan = await streamed([...range(0, 199).map((n) => file(n)), broken], { complete: true });
  assert.deepEqual([plan.counts.withdrawn, plan.counts.refused], [0, 1]);
});

test('a plan made in parts is that made of the whole, down to what its records are merged with', async () => {
  await streamed(range(0, 300).map((n) => file(n)));
  const twin = (n: number) => ({
    name: `z${n}.yml`,
    bytes: Buffer.from(
      `name: Logiciel double ${n}\nurl: https://forge.example/b/d${n}\nlegal: { repoOwner: Ville }\n`,
    ),
  });
  const again = [
    ...range(0, 120).map((n) => file(n)),
    ...range(120, 150).map((n) => file(n, `Renommé ${n}`)),
    ...range(400, 650).map((n) => file(n)),
    twin(1),
    ...range(700, 820).map((n) => file(n)),
    { ...twin(1), name: 'zz.yml', bytes: Buffer.from(`${twin(1).bytes}`.replace('b/d1', 'c/d1')) },
    { name: 'x.yml', bytes: Buffer.from('name: Sans adresse\n') },
  ];
  for (const complete of [false, true]) {
    const given = { source: 'publiccode', complete, at } as const;
    const before = await held();
    const inParts = await planStreamed(db, { ...given, ...partsOf(again) });
    const reads = readPubliccode(again, '2026-11-01');
    const whole = await planOf(db, { ...given, reads });
    assert.deepEqual(inParts.counts, whole.counts);
    assert.deepEqual(await held(), before, 'nothing was written');
    const lines = ({ lines }: typeof whole) =>
      lines
        .filter(({ fate }) => fate !== 'unchanged')
        .map((line) => JSON.stringify(line))
        .sort();
    assert.deepEqual(lines(inParts), lines(whole));
  }
});
