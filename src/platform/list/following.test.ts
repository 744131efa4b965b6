// SPDX-License-Identifier: AGPL-3.0-or-later
// A shelf that follows: what changed is there for the next question, many changes at once do not hold anybody
// up, and nothing is missed while changes are counted up.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../testing/database.ts';
import { inTransaction } from '../db.ts';
import { foldRevisions, revisionsIn } from '../revisions.ts';
import { type Changed, followingShelf, mostFollowed } from './following.ts';

const { db, close } = await testDatabase();
after(close);

/** The shelf tells what it was told: how often it was read, and which things were followed. */
const told = { reads: 0, followed: [] as string[] };
const wait = { reading: Promise.resolve() };
const followed = followingShelf<{ readonly read: number }>({
  families: ['providers', 'usages' as 'providers'],
  read: async () => {
    const read = ++told.reads;
    await wait.reading;
    return { read };
  },
  follow: async (_, __, changed: Changed) => {
    told.followed.push(...Object.values(changed).flat());
  },
});
const ask = async () => {
  told.followed = [];
  const { shelf, isLate } = await followed.at(db, await revisionsIn(db).families(), new Date());
  return { read: shelf.read, isLate, followed: [...told.followed].sort() };
};
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const raise = (family: string, ...things: string[]) =>
  inTransaction(db, (tx) => sql`select halle.revise(${family}, variadic ${things}::uuid[])`.execute(tx));

test('it is read whole once; then what changed is followed, before and after it is counted up', async () => {
  assert.deepEqual(await ask(), { read: 1, isLate: false, followed: [] });
  assert.deepEqual(await ask(), { read: 1, isLate: false, followed: [] });
  await raise('usages', id(1));
  await raise('providers', id(2));
  assert.deepEqual(await ask(), { read: 1, isLate: false, followed: [id(1), id(2)] });
  assert.deepEqual(await ask(), { read: 1, isLate: false, followed: [] }, 'nothing has changed since');
  await foldRevisions(db);
  assert.deepEqual(await ask(), { read: 1, isLate: false, followed: [] }, 'counting up changes nothing');
  await raise('usages', id(3));
  await foldRevisions(db);
  assert.deepEqual((await ask()).followed, [id(3)]);
  await raise('bank', id(4));
  assert.deepEqual((await ask()).followed, [], 'another family');
});

test('a change that began before a question and was committed after it is not missed', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const long = inTransaction(db, async (tx) => {
    await sql`select halle.revise('usages', ${id(5)}::uuid)`.execute(tx);
    written.resolve();
    await promise;
  });
  await written.promise;
  await raise('usages', id(6));
  assert.deepEqual((await ask()).followed, [id(6)]);
  await foldRevisions(db);
  resolve();
  await long;
  assert.ok((await ask()).followed.includes(id(5)));
  await foldRevisions(db);
});

test('where everything may have changed, questions are answered from the shelf as it was, and say so', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  wait.reading = promise;
  await raise('usages');
  const asked = performance.now();
  assert.deepEqual(await ask(), { read: 1, isLate: true, followed: [] });
  assert.ok(performance.now() - asked < 2_000);
  await foldRevisions(db);
  await raise('usages', id(7));
  assert.deepEqual(
    await ask(),
    { read: 1, isLate: true, followed: [id(7)] },
    'what one has just said is there all the same',
  );
  resolve();
  await new Promise((done) => setTimeout(done, 20));
  const { read, isLate } = await ask();
  assert.deepEqual([read, isLate], [2, false]);
});

test('many things at once are read beside as well', async () => {
  await foldRevisions(db);
  await ask();
  for (let n = 0; n < mostFollowed + 50; n += 50)
    await raise('usages', ...Array.from({ length: 50 }, (_, more) => id(100 + n + more)));
  const { read, followed } = await ask();
  assert.deepEqual([read >= 3, followed], [true, []]);
});
