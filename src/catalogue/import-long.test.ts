// SPDX-License-Identifier: AGPL-3.0-or-later
// Imports of many records are made in parts: whoever else writes gets in between, a part that is lost is done
// again, and the parts are not seen in what the catalogue holds in the end.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { withClient } from '../platform/roles.ts';
import { testDatabase, testServer } from '../testing/database.ts';
import { importRecords, planOf } from './actions/import.ts';
import { readSill } from './sources/sill.ts';

const { db, url, close } = await testDatabase();
const server = await testServer();
after(async () => {
  await close();
  await server.leave();
});
beforeEach(async () => {
  for (const table of [
    'software',
    'software_gone',
    'software_slug',
    'identity_decision',
    'record_key',
    'source_record',
  ])
    await sql`delete from ${sql.table(table)}`.execute(db);
});

/** Rows of a list; each fifth of the last hundred speaks of the same software as a row far before it. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const number = index >= count - 100 && index % 5 === 0 ? index - (count - 100) : index;
    return `${index + 1},Logiciel ${index},Fonction ${index},2020,Q${100_000 + number},,MIT`;
  });
const sill = (lines: readonly string[], complete = false) => ({
  source: 'sill' as const,
  reads: readSill(
    [
      {
        name: 'sill.csv',
        bytes: Buffer.from(`ID,nom,fonction,annees,wikidata,comptoir-du-libre,licence\n${lines.join('\n')}`),
      },
    ],
    '2026-11-01',
  ),
  complete,
  at: new Date('2026-11-02T12:00:00Z'),
});
const shown = async () =>
  (
    await sql`select entry - 'id' as entry, (select jsonb_agg(external_id order by external_id) from source_record where software_id = s.id) as records from software s order by name, entry::text`.execute(
      db,
    )
  ).rows;
const count = async () =>
  Number((await sql<{ n: number }>`select count(*) as n from software`.execute(db)).rows[0]!.n);
/** Once every connection that was cut has been told, and left the pool. */
async function countAgain(): Promise<number> {
  for (let tries = 0; ; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    try {
      return await count();
    } catch (error) {
      if (tries === 50) throw error;
    }
  }
}
/** Until the first part is there and the last is not. */
async function begun(): Promise<void> {
  while ((await count()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('in parts or record by record, in whatever order: the catalogue holds the same', async () => {
  const all = rows(450);
  const plan = await planOf(db, sill(all));
  assert.deepEqual((await importRecords(db, sill(all))).counts, plan.counts);
  assert.deepEqual([plan.counts.new, plan.counts.merged], [450, 40]);
  const whole = await shown();
  assert.equal(whole.length, 430);
  const again = await importRecords(db, sill(all));
  assert.deepEqual([again.counts.unchanged, again.counts.new], [450, 0]);
  for (const table of ['software', 'software_gone', 'software_slug', 'record_key', 'source_record'])
    await sql`delete from ${sql.table(table)}`.execute(db);
  for (let from = 400; from >= 0; from -= 50) await importRecords(db, sill(all.slice(from, from + 50)));
  assert.deepEqual(await shown(), whole);
});

test('whoever else writes the catalogue waits for a part, not for the whole', async () => {
  let ended = false;
  const long = importRecords(db, sill(rows(1_400))).then(() => {
    ended = true;
  });
  await begun();
  await importRecords(db, { ...sill(['9999,Petit,Fonction,2020,Q9999999,,MIT']) });
  assert.equal(ended, false, 'the long import goes on');
  await long;
  assert.equal(await count(), 1_381);
});

test('an import that loses its connection half-way has done its first parts; the same again does the rest', async () => {
  const all = rows(1_000);
  const cut = importRecords(db, sill(all));
  cut.catch(() => {});
  await begun();
  const base = new URL(url).pathname.slice(1);
  await withClient(server.superUrl, (client) =>
    client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [base]),
  );
  await assert.rejects(cut);
  const part = await countAgain();
  assert.ok(part > 0 && part < 980, `${part} are there`);
  const { counts } = await importRecords(db, sill(all));
  assert.ok(counts.unchanged >= part && counts.new > 0);
  const mended = await shown();
  for (const table of ['software', 'software_gone', 'software_slug', 'record_key', 'source_record'])
    await sql`delete from ${sql.table(table)}`.execute(db);
  await importRecords(db, sill(all));
  assert.deepEqual(mended, await shown());
});

test('a complete import withdraws what it no longer holds, however much that is, once it was said', async () => {
  const all = rows(700);
  await importRecords(db, sill(all));
  const kept = all.slice(0, 450);
  const { counts } = await importRecords(db, { ...sill(kept, true), mayWithdraw: 250 });
  assert.deepEqual([counts.withdrawn, counts.unchanged], [250, 450]);
  const left = await shown();
  for (const table of ['software', 'software_gone', 'software_slug', 'record_key', 'source_record'])
    await sql`delete from ${sql.table(table)}`.execute(db);
  await importRecords(db, sill(kept));
  assert.equal(left.length, await count());
});
