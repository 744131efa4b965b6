// SPDX-License-Identifier: AGPL-3.0-or-later
// Visitors without a session ask nothing of their own: what changes is heard beside them, and whoever is
// signed in or has just posted a form sees it at once.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { testDatabase } from '../testing/database.ts';
import { readConfig } from './config.ts';
import { followingShelf } from './list/following.ts';
import { openLog } from './log.ts';
import { foldRevisions } from './revisions.ts';
import { watchRevisions } from './revisions-watch.ts';
import { openWeb } from './web.tsx';

const { db, close } = await testDatabase();
const log = openLog('silent');
const watch = watchRevisions(db, log, 60_000);
let asked = 0;
const reader = {
  ...watch.reader,
  families: () => {
    asked += 1;
    return watch.reader.families();
  },
};
const web = await openWeb({
  ...{ db, log, config: readConfig({ HALLE_RATE_LIMIT: '0', HALLE_LOG: 'silent' }), texts: {} },
  ...{ keyFor: () => Buffer.alloc(32, 7), shell: { doors: [], foot: [], terms: [] } },
  ...{ revisions: reader, health: async () => ({}) },
});
let built = 0;
web.get({ fr: '/essai', en: '/en/trial' }, async ({ lang }) => ({
  ...{ lang, title: `n° ${++built}`, body: null, shows: { usages: 'all' } },
}));
web.server.post('/change', async () => {
  await raise();
  return 'done';
});
await web.server.ready();
after(async () => {
  await Promise.all([web.server.close(), watch.stop()]);
  await close();
});

const raise = () => sql`select halle.revise('usages')`.execute(db);
const title = async (headers: Record<string, string> = {}) =>
  /n° (\d+)/.exec((await web.server.inject({ url: '/essai', headers })).body)![1];
/** Until the halle has looked once more, from now on. */
const looked = async () => {
  const before = watch.reader.recent!();
  while (watch.reader.recent!() === before || !watch.reader.recent!()) await sleep(10);
};

test('visitors ask nothing of the database; what changes stands there after a look', async () => {
  await looked();
  const first = await title();
  asked = 0;
  assert.deepEqual(await Promise.all([title(), title(), title()]), [first, first, first]);
  assert.equal(asked, 0);
  await raise();
  await looked();
  await looked();
  assert.notEqual(await title(), first);
  assert.equal(asked, 0);
});

test('whoever has a session asks, and sees a change at once', async () => {
  const cookie = { cookie: 'halle=somebody' };
  await looked();
  const first = await title(cookie);
  await raise();
  assert.notEqual(await title(cookie), first);
});

test('whoever posted a form sees what they did, without a session too', async () => {
  await looked();
  const first = await title();
  assert.equal((await web.server.inject({ method: 'POST', url: '/change' })).statusCode, 200);
  assert.notEqual(await title(), first);
});

test('a shelf has caught up before anybody asks', async () => {
  const followed: string[] = [];
  const warmed: string[] = [];
  const shelf = followingShelf({
    families: ['usages'],
    read: async () => 'shelf',
    follow: async (_, __, changed) => void followed.push(...Object.values(changed).flat()),
    warm: (one) => void warmed.push(one),
  });
  // what was raised above and is not counted up yet would be told again
  await foldRevisions(db);
  await shelf.at(db, await reader.families(), new Date());
  const id = '00000000-0000-7000-8000-000000000001';
  await sql`select halle.revise('usages', ${id}::uuid)`.execute(db);
  await looked();
  await looked();
  assert.deepEqual([followed, warmed], [[id], ['shelf']]);
});
