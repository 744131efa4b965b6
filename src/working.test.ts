// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepFresh } from './catalogue/jobs.ts';
import { allJobs, siteJobs } from './jobs.ts';
import { missionNews } from './market/missions/news.ts';
import { inTransaction } from './platform/db.ts';
import { enqueue } from './platform/jobs.ts';
import { openLog } from './platform/log.ts';
import { withClient } from './platform/roles.ts';
import { testDatabase } from './testing/database.ts';
import { config, keyFor } from './testing/settings.ts';
import { workWhileServing } from './working.ts';

const { db, worker, url, workerUrl, ownerUrl, close } = await testDatabase();
after(close);
const ask = <Row extends object>(words: string) =>
  withClient(ownerUrl, async (client) => (await client.query<Row>(words)).rows);

test('a site does every job but the measuring of repositories', () => {
  const left = allJobs.filter((job) => !siteJobs.includes(job));
  assert.deepEqual(
    left.map(({ name }) => name),
    [keepFresh.name],
  );
});

test('a site that is served alone, without a mail server, does what is asked for and what is due each day', async () => {
  const opened = { db, workerDb: worker, config, keyFor, appUrl: url, workerUrl, log: openLog('silent') };
  const rest = {
    directUrl: workerUrl,
    ownerUrl: undefined,
    shortenTimeouts: () => {},
    close: async () => {},
  };
  const stop = await workWhileServing({ ...opened, ...rest }, () => {});
  const [id, mission, organisation] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
  const news = { id: id!, mission: mission!, organisation: organisation!, news: 'late' as const };
  try {
    await inTransaction(db, (tx) => enqueue(tx, missionNews, news));
    const done = () =>
      ask<{ n: number }>(
        `select count(*)::int as n from pgboss.job where name = '${missionNews.name}' and state = 'completed'`,
      );
    for (let tries = 0; tries < 200 && (await done())[0]!.n === 0; tries++) await sleep(100);
    assert.equal((await done())[0]!.n, 1);
    const scheduled = await ask<{ name: string }>('select name from pgboss.schedule order by name');
    const due = siteJobs.filter(({ every }) => every).map(({ name }) => name);
    assert.deepEqual(
      scheduled.map(({ name }) => name),
      due.sort(),
    );
  } finally {
    await stop();
  }
});

test('a site whose role may not work leaves the work to others, says so, and serves', async () => {
  const opened = { db, workerDb: db, config, keyFor, appUrl: url, workerUrl: url, log: openLog('silent') };
  const rest = { directUrl: url, ownerUrl: undefined, shortenTimeouts: () => {}, close: async () => {} };
  const said: string[] = [];
  const stop = await workWhileServing({ ...opened, ...rest }, (key) => void said.push(key));
  await stop();
  assert.deepEqual(said, ['platform.work-elsewhere']);
});
