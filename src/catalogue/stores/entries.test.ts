// SPDX-License-Identifier: AGPL-3.0-or-later
// What saving entries tells: a record that moves changes where two entries come from and who uses them, even
// where every field stays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/db.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { decide, findRecordId } from '../actions/decide.ts';
import { importRecords } from '../actions/import.ts';
import { merge } from '../merging/merge.ts';
import { readPubliccode } from '../sources/publiccode.ts';
import { catalogueRevision } from './catalogue.ts';
import { saveEntries } from './entries.ts';
import { neighbourhood } from './neighbourhood.ts';
import { listRecordsById } from './records.ts';
import { type LoadedSoftware, loadSoftwareBySlug } from './software.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const yml = (name: string, url: string) => ({
  name: `${name}.yml`,
  bytes: Buffer.from(`publiccodeYmlVersion: "0.4"\nname: ${name}\nurl: ${url}\n`),
});

test('a record that comes to another entry raises the revision, though the entries say the same as before', async () => {
  const files = [
    yml('Cantine', 'https://forge.example/a/cantine'),
    yml('Repas', 'https://forge.example/b/repas'),
  ];
  const reads = readPubliccode(files, '2026-11-01');
  await importRecords(halle.db, { source: 'publiccode', reads, complete: false, at: at(1) });
  const [a, b] = [await findRecordId(halle.db, 'cantine'), await findRecordId(halle.db, 'repas')];
  await decide(halle.db, { kind: 'same', a, b, reason: 'un seul', at: at(3) });
  const loaded = async () => (await loadSoftwareBySlug(halle.db, 'cantine')) as LoadedSoftware;
  const whole = (await loaded()).software.id;
  const other = whole === a ? b : a;
  const save = (day: number) =>
    inTransaction(halle.db, async (tx) => {
      const { records, decisions } = await neighbourhood(tx, await listRecordsById(tx, [a, b]));
      return saveEntries(tx, merge(records, decisions), at(day));
    });
  assert.deepEqual(await save(4), { written: [], gone: [], revision: 0 }, 'nothing moved');
  const revision = await catalogueRevision(halle.db);
  await sql`update source_record set software_id = id where id = ${other}::uuid`.execute(halle.db);
  assert.equal((await loaded()).records.length, 1);
  assert.deepEqual(await save(5), { written: [whole], gone: [], revision: revision + 1 });
  const shown = await loaded();
  assert.deepEqual([shown.records.length, shown.revision], [2, revision + 1]);
});
