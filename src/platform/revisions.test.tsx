// SPDX-License-Identifier: AGPL-3.0-or-later
// Writers who change what pages show, side by side and for long: nobody waits for anybody, no change is lost,
// no page is late.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { showsAll } from '../base/shows.ts';
import { testDatabase } from '../testing/database.ts';
import { readConfig } from './config.ts';
import { inTransaction, type Tx } from './db.ts';
import { openLog } from './log.ts';
import { foldRevisions, revisionOf, revisionsIn } from './revisions.ts';
import { withClient } from './roles.ts';
import { openWeb, type Web } from './web.tsx';

declare module '../base/shows.ts' {
  interface Families {
    boards: unknown;
  }
}

const { db, ownerUrl, close } = await testDatabase();
let web: Web;

before(async () => {
  await withClient(ownerUrl, async (client) => {
    await client.query('create table board (place int, words int not null default 0)');
    await client.query(
      `insert into revision (family) values ('boards'); call shows('board', 'boards', 'lpad(to_hex(c.place), 32, ''0'')::uuid'); grant select, insert, update, delete on board to halle_test_app`,
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
    revisions: revisionsIn(db),
    health: async () => ({}),
  });
  web.get({ fr: '/tableau', en: '/en/board' }, async ({ lang }) => {
    const { rows } = await sql<{
      place: number;
      words: number;
    }>`select place, words from board order by place`.execute(db);
    return {
      lang,
      title: 'board',
      shows: { boards: 'all' },
      body: <ul>{rows.map(({ place, words }) => `[${place}:${words}]`)}</ul>,
    };
  });
  await web.server.ready();
});
after(async () => {
  await web.server.close();
  await close();
});

const pages = () => revisionOf(db, 'boards');
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

test('the shelf of providers and another family have numbers of their own, and many statements count once', async () => {
  const [atFirst, providers] = [Number(await pages()), await revisionOf(db, 'providers')];
  await inTransaction(db, async (tx) => {
    for (let place = 1; place <= 5; place++) await write(tx, place);
  });
  assert.equal(Number(await pages()), atFirst + 1);
  assert.equal(await revisionOf(db, 'providers'), providers);
  await inTransaction(db, async (tx) => {
    await sql`select halle.revise('providers'), halle.revise('boards'), halle.revise('providers')`.execute(
      tx,
    );
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

test('a thing is raised with its family, and no other; a table emptied or much at once raises every thing', async () => {
  const thing = (place: number) => `00000000-0000-0000-0000-${place.toString(16).padStart(12, '0')}`;
  const reader = revisionsIn(db);
  const at = async () => {
    const of = (place: number) => reader.things(new Map([['boards', [thing(place)]]]));
    const [{ families, things: one }, { things: two }] = await Promise.all([of(1), of(2)]);
    return [families.get('boards'), one.get('boards'), two.get('boards')].map(Number) as [
      number,
      number,
      number,
    ];
  };
  const raised = async (work: (tx: Tx) => Promise<unknown>) => {
    const before = await at();
    await inTransaction(db, work);
    const changed = (await at()).map((number, index) => number > before[index]!);
    await foldRevisions(db);
    assert.deepEqual(
      (await at()).map((number, index) => number > before[index]!),
      changed,
      'counted up',
    );
    return changed;
  };
  assert.deepEqual(await raised((tx) => write(tx, 1)), [true, true, false]);
  assert.deepEqual(
    await raised(async (tx) => {
      await write(tx, 1);
      await write(tx, 2);
      await write(tx, 1);
    }),
    [true, true, true],
  );
  assert.deepEqual(await raised((tx) => sql`update board set place = 2 where place = 1`.execute(tx)), [
    true,
    true,
    true,
  ]);
  assert.deepEqual(await raised((tx) => write(tx, 999)), [false, false, false], 'no row, no change');
  const many = sql`insert into board select generate_series(1000, 1200)`;
  assert.deepEqual(await raised((tx) => many.execute(tx)), [true, true, true]);
  assert.deepEqual(await raised((tx) => sql`delete from board where place >= 1000`.execute(tx)), [
    true,
    true,
    true,
  ]);
  await withClient(ownerUrl, (client) => client.query('truncate board'));
  await assert.rejects(sql`select halle.revise('nothing')`.execute(db), /no family nothing/);
});

test('what several parts show is shown by the page', () => {
  assert.deepEqual(
    showsAll({ usages: ['a'], networks: 'all' }, { usages: ['b', 'a'] }, { networks: ['n'], providers: [] }),
    { usages: ['a', 'b'], networks: 'all', providers: [] },
  );
});
