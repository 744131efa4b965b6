// SPDX-License-Identifier: AGPL-3.0-or-later
// Writers who change what pages show, side by side and for long: nobody waits for anybody, no change is lost,
// no page is late.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { testDatabase } from '../testing/database.ts';
import { readConfig } from './config.ts';
import { inTransaction, type Tx } from './db.ts';
import { openLog } from './log.ts';
import { foldRevisions, revisionOf } from './revisions.ts';
import { withClient } from './roles.ts';
import { openWeb, type Web } from './web.tsx';

const { db, ownerUrl, close } = await testDatabase();
let web: Web;

before(async () => {
  await withClient(ownerUrl, async (client) => {
    await client.query('create table board (place int, words int not null default 0)');
    await client.query(
      `call changes_pages('board'); grant select, insert, update, delete on board to halle_test_app`,
    );
    await client.query('insert into board select generate_series(1, 20)');
  });
  web = await openWeb({
    db,
    config: readConfig({ HALLE_RATE_LIMIT: '0', HALLE_LOG: 'silent' }),
    log: openLog('silent'),
    keyFor: () => Buffer.alloc(32, 7),
    shell: { doors: [], foot: [], terms: [] },
    texts: {},
    revision: () => revisionOf(db, 'pages'),
    health: async () => ({}),
  });
  web.get({ fr: '/tableau', en: '/en/board' }, async ({ lang }) => {
    const { rows } = await sql<{
      place: number;
      words: number;
    }>`select place, words from board order by place`.execute(db);
    return { lang, title: 'board', body: <ul>{rows.map(({ place, words }) => `[${place}:${words}]`)}</ul> };
  });
  await web.server.ready();
});
after(async () => {
  await web.server.close();
  await close();
});

const pages = () => revisionOf(db, 'pages');
const write = (tx: Tx, place: number) =>
  sql`update board set words = words + 1 where place = ${place}`.execute(tx);

/** A transaction that stays open until told. */
function open(work: (tx: Tx) => Promise<unknown>) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const ended = inTransaction(db, async (tx) => {
    await sql`set local lock_timeout = '2s'`.execute(tx);
    await work(tx).then(() => written.resolve(), written.reject);
    await promise;
  });
  ended.catch(() => {});
  const commit = () => {
    resolve();
    return ended;
  };
  const undo = async () => {
    reject(new Error('undone'));
    await ended.catch(() => {});
  };
  return { written: written.promise, commit, undo };
}

test('two who write for long do not wait for one another, and each commit is a change of its own', async () => {
  const start = await pages();
  const first = open((tx) => write(tx, 1));
  await first.written;
  const second = open((tx) => write(tx, 2));
  await second.written;
  const third = open((tx) => write(tx, 3));
  await third.written;
  assert.equal(await pages(), start, 'nothing has changed before the first commit');
  await second.commit();
  const afterSecond = await pages();
  assert.notEqual(afterSecond, start);
  await third.undo();
  assert.equal(await pages(), afterSecond, 'what is undone changes nothing');
  await first.commit();
  assert.ok(
    !new Set([start, afterSecond]).has(await pages()),
    'the one who began first and ended last is not lost',
  );
});

test('the shelf of providers and the pages have numbers of their own, and many statements count once', async () => {
  const [atFirst, providers] = [Number(await pages()), await revisionOf(db, 'providers')];
  await inTransaction(db, async (tx) => {
    for (let place = 1; place <= 5; place++) await write(tx, place);
  });
  assert.equal(Number(await pages()), atFirst + 1);
  assert.equal(await revisionOf(db, 'providers'), providers);
  await inTransaction(db, async (tx) => {
    await sql`select halle.revise('providers'), halle.revise('pages'), halle.revise('providers')`.execute(tx);
  });
  assert.equal(Number(await pages()), atFirst + 2);
  assert.equal(Number(await revisionOf(db, 'providers')), Number(providers) + 1);
});

test('what a savepoint undid is raised again by what follows', async () => {
  const start = await pages();
  await inTransaction(db, async (tx) => {
    await sql`savepoint here`.execute(tx);
    await write(tx, 1);
    await sql`rollback to savepoint here`.execute(tx);
    await write(tx, 1);
  });
  assert.notEqual(await pages(), start);
});

test('counting up changes nothing for readers, whoever writes meanwhile', async () => {
  const long = open((tx) => write(tx, 4));
  await long.written;
  const start = await pages();
  const counted = await Promise.all([foldRevisions(db), foldRevisions(db), foldRevisions(db)]);
  assert.ok(counted.reduce((sum, one) => sum + one, 0) > 0);
  assert.equal(await pages(), start);
  await long.commit();
  assert.notEqual(await pages(), start);
  assert.equal(await foldRevisions(db), 1);
});

test('among writers of all lengths and a counting up at every moment, a page shows what was committed before it was asked for', async () => {
  const start = Number(await pages());
  let over = false;
  let raised = 0;
  const counting = (async () => {
    while (!over) {
      await foldRevisions(db);
      await sleep(3);
    }
  })();
  const writer = async (place: number) => {
    for (let words = 1; words <= 12; words++) {
      const writing = open(async (tx) => {
        await sql`update board set words = ${words * 100} where place = ${place}`.execute(tx);
        await sleep((place * words * 7) % 40);
      });
      await writing.written;
      await writing.commit();
      raised++;
      const { body, statusCode } = await web.server.inject({
        url: '/en/board',
        headers: { accept: 'text/html' },
      });
      assert.equal(statusCode, 200);
      assert.ok(
        body.includes(`[${place}:${words * 100}]`),
        `${place} wrote ${words * 100}, the page shows ${body.match(/\[.*\]/)?.[0]}`,
      );
    }
  };
  await Promise.all([11, 12, 13, 14].map(writer)).finally(() => {
    over = true;
  });
  await counting;
  assert.equal(Number(await pages()), start + raised, 'one change for each commit');
});
