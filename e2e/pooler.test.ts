// SPDX-License-Identifier: AGPL-3.0-or-later
// Behind PgBouncer in transaction mode, where a connection may say nothing at its start and a session belongs
// to nobody: the site serves, the worker works and hears of work, and a list is measured again and again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeRepository, openForge, steady } from '../fixtures/measure/repositories.ts';
import { withBareClient, withClient } from '../src/platform/roles.ts';
import { site as addresses } from '../src/site.ts';
import { openPooler, type Pooler, program } from './poolers.ts';
import { halle, type Started, startSite, until } from './processes.ts';
import { kinds, missing, type OwnServer, openServer } from './servers.ts';

for (const kind of kinds)
  describe(`PgBouncer before ${kind}`, {
    skip: program ? (missing(kind) ?? false) : 'no pgbouncer here',
  }, () => {
    let server: OwnServer;
    let pooler: Pooler;
    let web: Started & { readonly url: string };
    let env: Record<string, string>;
    const folder = mkdtempSync(path.join(tmpdir(), 'halle-pooler-'));

    before(async () => {
      server = await openServer(kind);
      pooler = await openPooler(server);
      // Sessions that the pooler opened before the role had its settings.
      await Promise.all(
        Array.from({ length: 3 }, () =>
          withBareClient(pooler.url(server.appUrl), (client) => client.query('select pg_sleep(0.3)')),
        ),
      );
      env = {
        DATABASE_URL: pooler.url(server.appUrl),
        DATABASE_WORKER_URL: pooler.url(server.workerUrl),
        DATABASE_DIRECT_URL: server.appUrl,
      };
      web = await startSite({ ...env, DATABASE_MIGRATION_URL: server.ownerUrl, HALLE_SMTP: 'folder' });
    });
    after(async () => {
      await web?.stop();
      await pooler?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('the site serves, and its connections go through the pooler', { timeout: 120_000 }, async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          fetch(web.url + addresses.search('en', { q: `cemetery ${index}` })),
        ),
      );
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
      const { rows } = await withClient(server.superUrl, (client) =>
        client.query<{ pooled: number }>(
          `select count(*) as pooled from pg_stat_activity where usename = 'halle_app' and application_name <> 'halle listens'`,
        ),
      );
      assert.ok(Number(rows[0]!.pooled) <= 5, `${rows[0]!.pooled} sessions for ten and more connections`);
      assert.doesNotMatch(web.told.err, /unexpected error/);
      assert.doesNotMatch(pooler.logged(), /unsupported startup parameter/);
    });

    test('the worker works, and hears of work on a line of its own', { timeout: 120_000 }, async () => {
      const worker = halle(env, 'work');
      try {
        await until(
          async () => {
            assert.ok(worker.isRunning(), worker.told.err);
            const { rowCount } = await withClient(server.superUrl, (client) =>
              client.query(`select from pg_stat_activity where application_name = 'halle listens'`),
            );
            return rowCount! > 0;
          },
          'it listens',
          60,
        );
        await until(
          async () => {
            const { rowCount } = await withClient(server.superUrl, (client) =>
              client.query(`select from pgboss.job where state = 'completed'`),
            );
            return rowCount! > 0;
          },
          'some work is done',
          100,
        );
      } finally {
        assert.equal(await worker.stop(), 0, worker.told.err);
      }
      assert.doesNotMatch(worker.told.err.replace(/^.*the wall is thin.*$/m, ''), /"level":(?:40|50|60)/);
    });

    test('a list is measured, and measured again: nothing of the first run is left behind', {
      timeout: 200_000,
    }, async () => {
      const now = Math.floor(Date.now() / 1000);
      makeRepository(steady(now - 90_000_000, now - 3600, 40), path.join(folder, 'p.git'));
      const forge = await openForge(folder);
      try {
        for (const turn of [1, 2, 3]) {
          const list = path.join(folder, `list${turn}.txt`);
          writeFileSync(list, `${forge.url}/p.git\n# ${turn}\n`);
          const out = path.join(folder, turn === 3 ? 'out2.ndjson' : `out${turn}.ndjson`);
          const command = halle(
            { ...env, HALLE_ALLOW_PRIVATE: new URL(forge.url).host },
            'measure',
            '--list',
            turn === 3 ? path.join(folder, 'list2.txt') : list,
            '--out',
            out,
          );
          assert.equal(await command.ended, 0, command.told.err);
          assert.equal(readFileSync(out, 'utf8').trim().split('\n').length, 1);
        }
      } finally {
        await forge.close();
      }
      const { rows } = await withClient(server.superUrl, (client) =>
        client.query(`select locktype, mode from pg_locks where locktype = 'advisory'`),
      );
      assert.deepEqual(rows, [], 'no lock is left in a session of the pooler');
    });

    test('a backup is written and brought back through the pooler too', { timeout: 200_000 }, async () => {
      await web.stop();
      const pooled = { ...env, DATABASE_MIGRATION_URL: pooler.url(server.ownerUrl) };
      const file = path.join(folder, 'halle.tar.gz');
      const saved = halle(pooled, 'backup', file);
      assert.equal(await saved.ended, 0, saved.told.err);
      const restored = halle(pooled, 'restore', file, '--replace');
      assert.equal(await restored.ended, 0, restored.told.err);
      assert.match(execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }), /tables\/organisation\//);
    });
  });
