// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../testing/database.ts';
import { actAs, inTransaction } from './db.ts';

const { db, close } = await testDatabase();
after(close);

test('a day stays the day that was written, and a count is a number', async () => {
  const { rows } = await sql<{
    day: string;
    count: number;
  }>`select date '2026-03-29' as day, 42::bigint as count`.execute(db);
  assert.deepEqual(rows, [{ day: '2026-03-29', count: 42 }]);
});

test('words are compared without accents or capitals, whatever the language', async () => {
  const { rows } = await sql<{ plain: string }>`select plain('Délibérations du CŒUR') as plain`.execute(db);
  assert.equal(rows[0]?.plain, 'deliberations du coeur');
});

test('a transaction says for whom it acts, and its end forgets it', async () => {
  const account = '01938c7e-0000-7000-8000-000000000001';
  const acting = sql<{ who: string | null }>`select acting_account() as who`;
  const within = await inTransaction(db, async (tx) => {
    await actAs(tx, { account });
    return (await acting.execute(tx)).rows[0]?.who;
  });
  assert.equal(within, account);
  assert.equal((await acting.execute(db)).rows[0]?.who, null);
});

test('a transaction within a transaction joins it: a refusal undoes both', async () => {
  const cursor = sql`insert into journal_cursor (reader) values ('outer')`;
  const refused = inTransaction(db, async (tx) => {
    await cursor.execute(tx);
    await inTransaction(tx, () => Promise.reject(new Error('refused')));
  });
  await assert.rejects(refused, /refused/);
  assert.equal((await sql`select from journal_cursor where reader = 'outer'`.execute(db)).rows.length, 0);
});
