// SPDX-License-Identifier: AGPL-3.0-or-later
// A night of faults: what becomes of a site and a worker under load when their database is killed, stopped,
// suspended or full. No process dies, each question has its answer within seconds (200, or 503 with the time
// to come back), and all goes on by itself afterwards.
import assert from 'node:assert/strict';
import { chownSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { openPool } from '../src/platform/connections.ts';
import { serverUser } from '../src/platform/embedded/binaries.ts';
import { withClient } from '../src/platform/roles.ts';
import { site as addresses } from '../src/site.ts';
import { halle, type Started, startSite, until, visitors } from './processes.ts';
import { childrenOf, kinds, missing, type OwnServer, openServer, smallDisk } from './servers.ts';

/**
 * A question that is put is answered within so many ms: the patience of visitors, and a machine that has
 * other work.
 */
const answered = 20_000;

for (const kind of kinds)
  describe(kind, { skip: missing(kind) ?? false }, () => {
    let server: OwnServer;
    let web: Started & { readonly url: string };
    let worker: Started;
    let pool: Pool;
    let engine: PgBoss;

    before(async () => {
      server = await openServer(kind);
      const env = {
        DATABASE_URL: server.appUrl,
        DATABASE_MIGRATION_URL: server.ownerUrl,
        HALLE_SMTP: 'folder',
        HALLE_SIGN_IN_LIMIT: '1000000',
      };
      web = await startSite(env);
      worker = halle({ DATABASE_URL: server.appUrl }, 'work');
      pool = openPool(server.appUrl, { max: 2 });
      engine = new PgBoss({
        db: { executeSql: (text, values) => pool.query(text, values) },
        ...{ schema: 'pgboss', migrate: false, supervise: false, schedule: false },
      });
      engine.on('error', () => {});
      await engine.start();
      // the site does work too: what is asked for may be done before the worker has begun
      await until(async () => worker.told.err.includes('Background work is running'), 'the worker works', 90);
      await workIsDone();
    });
    after(async () => {
      await Promise.all([web, worker].map((one) => one?.stop()));
      await engine?.stop({ graceful: false, close: false });
      await pool?.end();
      await server?.close();
    });

    /** Asks the job engine itself, as a worker would hand it a job, for one that costs nothing. */
    async function workIsDone() {
      const key = `${performance.now()}`;
      await until(
        () =>
          ask(key).then(
            () => true,
            () => false,
          ),
        'work is asked for',
        60,
      );
      await until(
        async () => {
          assert.ok(worker.isRunning(), worker.told.err);
          const done = `select from pgboss.job where singleton_key = $1 and state = 'completed'`;
          const found = await withClient(server.superUrl, (client) => client.query(done, [key])).catch(
            () => undefined,
          );
          return found?.rowCount === 1;
        },
        'the worker does what it is asked',
        90,
      );
    }

    const ask = (key: string) => engine.send('measure.forget-lists', {}, { singletonKey: key });

    /** Does `fault` to a site under load, and sees that it stands it. @returns all answers given meanwhile */
    async function stands(fault: () => Promise<void>, { away = false } = {}) {
      const load = visitors(8, () => web.url + addresses.search('en', { q: `cemetery ${Math.random()}` }));
      await sleep(500);
      await fault();
      const mended = performance.now();
      await until(
        async () => load.answers.some(({ status, at }) => status === 200 && at > mended),
        'the site answers again',
        60,
      );
      await sleep(500);
      await load.stop();
      assert.ok(web.isRunning(), web.told.err);
      assert.ok(worker.isRunning(), worker.told.err);
      const told = load.answers.filter(({ status }) => status !== 200 && status !== 503);
      assert.deepEqual(told, [], web.told.err.slice(-2_000));
      assert.ok(
        load.answers.every(({ status, retryAfter }) => status === 200 || Number(retryAfter) > 0),
        '503 says when to come back',
      );
      const slowest = Math.max(...load.answers.map(({ ms }) => ms));
      assert.ok(slowest < answered, `one waited ${Math.round(slowest)} ms`);
      if (away)
        assert.ok(
          load.answers.some(({ status }) => status === 503),
          'while it was away the site said so',
        );
      assert.equal((await fetch(`${web.url}/healthz`)).status, 200);
      await workIsDone();
    }

    test('a backend is killed, and the server with all it does starts anew', { timeout: 300_000 }, () =>
      stands(async () => {
        const { rows } = await withClient(server.superUrl, (client) =>
          client.query<{ pid: number }>(
            `select pid from pg_stat_activity where usename = 'halle_app' limit 1`,
          ),
        );
        process.kill(rows[0]!.pid, 'SIGKILL');
        await sleep(1_000);
        await until(
          () => withClient(server.superUrl, async () => true).catch(() => false),
          'the server is back',
          60,
        );
      }),
    );

    // What the site does when it is cut off or hears nothing is the same for every server: one is enough.
    const once = kind !== kinds[0] && 'tried on the other server';

    test('all connections are ended twice a second for ten seconds', { timeout: 300_000, skip: once }, () =>
      stands(async () => {
        for (let turn = 0; turn < 20; turn++) {
          await withClient(server.superUrl, (client) =>
            client.query(
              `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'halle_app'`,
            ),
          );
          await sleep(500);
        }
      }),
    );

    test('the server is stopped at once, stays away, and comes back', { timeout: 300_000 }, () =>
      stands(
        async () => {
          await server.stop('immediate');
          await sleep(4_000);
          await server.start();
        },
        { away: true },
      ),
    );

    test('the server is started anew, as for an upgrade', { timeout: 300_000 }, () =>
      stands(async () => {
        await server.stop('fast');
        await server.start();
      }),
    );

    test('the server is killed', { timeout: 300_000 }, () =>
      stands(
        async () => {
          const pid = server.postmaster();
          const children = childrenOf(pid);
          process.kill(pid, 'SIGKILL');
          await sleep(2_000);
          for (const child of children.filter((one) => childrenOf(1).includes(one)))
            process.kill(child, 'SIGKILL');
          await sleep(1_000);
          await server.start();
        },
        { away: true },
      ),
    );

    test(
      'the server is suspended with all its processes: whoever asks is told within seconds',
      { timeout: 300_000, skip: once },
      () =>
        stands(
          async () => {
            server.signalAll('SIGSTOP');
            try {
              await sleep(25_000);
            } finally {
              server.signalAll('SIGCONT');
            }
          },
          { away: true },
        ),
    );

    test('the disk is full: writing is told as away, not as a fault of the program, and goes on once there is room', {
      timeout: 300_000,
    }, async (t) => {
      const folder = path.join(server.folder, 'small');
      const leave = await smallDisk(folder, 24);
      if (!leave) return t.skip('skipped: this user may not mount a small disk');
      t.after(leave);
      const user = serverUser();
      if ('uid' in user) chownSync(folder, user.uid!, user.gid!);
      await withClient(server.superUrl, async (client) => {
        await client.query(`create tablespace small location '${folder}'`);
        await client.query('alter table halle.link set tablespace small');
        await client.query(
          'create table halle.filler (words text) tablespace small; create table halle.filler_2 (words text) tablespace small',
        );
        await assert.rejects(
          client.query(
            `insert into halle.filler select repeat(md5(n::text), 50) from generate_series(1, 100000) n`,
          ),
          {
            code: '53100',
          },
        );
        // What was refused left its room taken up to the last block.
        for (let room = 4000; room > 1; room = Math.floor(room / 2))
          await client
            .query(`insert into halle.filler_2 select repeat('x', 7000) from generate_series(1, ${room}) n`)
            .catch(() => {});
      });
      const link = () => askForLink(web.url);
      await until(async () => (await link()).status === 503, 'a write that needs room is told so', 60);
      assert.equal(
        (await fetch(web.url + addresses.search('en', { q: 'cemetery' }))).status,
        200,
        'reading goes on',
      );
      await withClient(server.superUrl, (client) =>
        client.query(
          'drop table halle.filler, halle.filler_2; alter table halle.link set tablespace pg_default',
        ),
      );
      const { status } = await link();
      assert.ok(status < 400, `${status} once there is room`);
      assert.doesNotMatch(web.told.err, /an unexpected error/);
    });
  });

let asked = 0;
/** Asks for a sign-in link, which writes. */
const askForLink = (url: string) =>
  fetch(url + addresses.signIn('en'), {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: url,
      'sec-fetch-site': 'same-origin',
    },
    body: new URLSearchParams({ address: `mairie${asked++}@commune.example` }),
  });
