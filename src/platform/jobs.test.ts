// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { testDatabase } from '../testing/database.ts';
import { config, keyFor } from '../testing/settings.ts';
import { inTransaction } from './db.ts';
import { openEngine } from './jobs/engine.ts';
import { startWorker } from './jobs/worker.ts';
import { enqueue, type Job } from './jobs.ts';
import { openLog } from './log.ts';
import { withClient } from './roles.ts';

const { db, worker, url, workerUrl, ownerUrl, close } = await testDatabase();
after(close);
const opened = {
  db,
  workerDb: worker,
  config,
  log: openLog('silent'),
  keyFor,
  appUrl: url,
  workerUrl,
  directUrl: workerUrl,
  ownerUrl: undefined,
  shortenTimeouts: () => {},
  close: async () => {},
};
await withClient(ownerUrl, (client) =>
  client.query(`insert into halle.askable_job values ('test.counting'), ('test.lasting'), ('test.first')`),
);

const ran: number[] = [];
const counting: Job<{ n: number }> = {
  name: 'test.counting',
  shape: z.object({ n: z.number() }),
  run: async ({ n }) => void ran.push(n),
};
const lasting: Job<object> = {
  name: 'test.lasting',
  shape: z.object({}),
  run: async () => {
    await sleep(700);
    ran.push(-1);
  },
};

async function until(reached: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !reached(); tries++) await sleep(50);
  assert.ok(reached(), `ran: ${ran}`);
}

test('work asked for in a transaction is done once it is committed, and never when it is undone', async () => {
  await inTransaction(db, (tx) => enqueue(tx, counting, { n: 1 }));
  await inTransaction(db, (tx) => enqueue(tx, counting, { n: 2 }));
  await assert.rejects(
    inTransaction(db, async (tx) => {
      await enqueue(tx, counting, { n: 3 });
      throw new Error('undone');
    }),
  );
  const stop = await startWorker(opened, [counting]);
  await until(() => ran.length >= 2);
  await stop();
  assert.deepEqual(ran.sort(), [1, 2]);
});

test('the very first work of a kind commits nothing of whoever asks', async () => {
  const first: Job<object> = { name: 'test.first', shape: z.object({}), run: async () => {} };
  await assert.rejects(
    inTransaction(db, async (tx) => {
      await enqueue(tx, first, {});
      throw new Error('undone');
    }),
  );
  assert.deepEqual(
    await worker.selectFrom('asked_job').select('name').where('name', '=', 'test.first').execute(),
    [],
  );
});

test('no job is asked for but those that the schema names', async () => {
  const unknown: Job<object> = { name: 'people.sweep', shape: z.object({}), run: async () => {} };
  await assert.rejects(
    inTransaction(db, (tx) => enqueue(tx, unknown, {})),
    /no job of this name/,
  );
});

test('while a run with a key waits, another is not added', async () => {
  ran.length = 0;
  for (const n of [7, 8]) await inTransaction(db, (tx) => enqueue(tx, counting, { n }, { key: 'same' }));
  const stops = await Promise.all([startWorker(opened, [counting]), startWorker(opened, [counting])]);
  await until(() => ran.length >= 1);
  await sleep(300);
  await Promise.all(stops.map((stop) => stop()));
  assert.deepEqual(ran, [7]);
});

test('a worker that is asked to stop finishes what it began', async () => {
  ran.length = 0;
  await inTransaction(db, (tx) => enqueue(tx, lasting, {}));
  let begun = false;
  const watched: Job<object> = {
    ...lasting,
    run: (data, running) => {
      begun = true;
      return lasting.run(data, running);
    },
  };
  const stop = await startWorker(opened, [watched]);
  await until(() => begun);
  await stop();
  assert.deepEqual(ran, [-1]);
});

test('what does not fit the shape of a job is refused when it is asked', async () => {
  await assert.rejects(
    inTransaction(db, (tx) => enqueue(tx, counting, { n: 'many' } as unknown as { n: number })),
  );
});

test('a run that was handed out and never heard of again is given back to the queue', async () => {
  await startWorker(opened, [counting]).then((stop) => stop());
  const { engine, stop } = await openEngine({ workerUrl, directUrl: workerUrl, log: opened.log });
  const states = async () =>
    (
      await withClient(ownerUrl, (client) =>
        client.query<{ state: string }>(
          `select state from pgboss.job where name = 'test.counting' and data->>'n' = '11'`,
        ),
      )
    ).rows.map(({ state }) => state);
  try {
    await engine.send(counting.name, { n: 11 });
    assert.equal((await engine.fetch(counting.name)).length, 1);
    await engine.supervise(counting.name);
    assert.deepEqual(await states(), ['active']);
    // As if it had been asleep; and the engine, which looks every so often, looks now.
    await withClient(ownerUrl, (client) =>
      client.query(`
        update pgboss.job set heartbeat_on = heartbeat_on - interval '41 seconds' where name = 'test.counting';
        update pgboss.queue set monitor_on = null, monitor_claim_on = null`),
    );
    await engine.supervise(counting.name);
    assert.deepEqual(await states(), ['retry']);
  } finally {
    await stop({ graceful: false });
  }
});
