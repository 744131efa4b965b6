// SPDX-License-Identifier: AGPL-3.0-or-later
// A list is measured while the database loses all its connections twice a second, then is killed and started
// anew: the command and the worker beside it go on, and each line has its answer once.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeRepository, openForge, scratch, steady } from '../fixtures/measure/repositories.ts';
import { openSlowForge } from '../fixtures/measure/slow-forge.ts';
import { bringUpToDate } from '../src/open.ts';
import { withClient } from '../src/platform/roles.ts';
import { halle, until } from './processes.ts';
import { kinds, missing, openServer } from './servers.ts';

const count = 24;

for (const kind of kinds)
  describe(kind, { skip: missing(kind) ?? false }, () => {
    test('a list is measured to its end through a night of faults', { timeout: 400_000 }, async (t) => {
      const server = await openServer(kind);
      t.after(() => server.close());
      await bringUpToDate({ ownerUrl: server.ownerUrl, appUrl: server.appUrl, workerUrl: server.appUrl });
      const root = scratch();
      const now = Math.floor(Date.now() / 1000);
      for (let index = 0; index < count; index++)
        makeRepository(steady(now - 90_000_000, now - 3600, 40), path.join(root, `p${index}.git`));
      const behind = await openForge(root);
      const forges = [
        await openSlowForge(behind, 300),
        await openSlowForge(behind, 300),
        await openSlowForge(behind, 300),
      ];
      t.after(() => Promise.all([...forges, behind].map((one) => one.close())));
      const [list, out] = [path.join(root, 'list.txt'), path.join(root, 'out.ndjson')];
      writeFileSync(
        list,
        Array.from({ length: count }, (_, index) => `${forges[index % 3]!.url}/p${index}.git\n`).join(''),
      );
      const env = {
        DATABASE_URL: server.appUrl,
        HALLE_ALLOW_PRIVATE: forges.map(({ host }) => host).join(','),
      };
      const worker = halle(env, 'work');
      const command = halle(env, 'measure', '--list', list, '--out', out);
      t.after(() => Promise.all([worker.stop(), command.stop()]));
      const lines = () =>
        (existsSync(out) ? readFileSync(out, 'utf8') : '').trim().split('\n').filter(Boolean);
      await until(async () => {
        assert.ok(command.isRunning(), command.told.err);
        return lines().length > 0;
      }, 'the first answers');
      for (let turn = 0; turn < 8; turn++) {
        await withClient(server.superUrl, (client) =>
          client.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'halle_app'`),
        );
        await sleep(500);
      }
      await server.stop('immediate');
      await sleep(2_000);
      await server.start();
      assert.ok(worker.isRunning(), worker.told.err);
      assert.equal(await command.ended, 0, command.told.err);
      assert.ok(worker.isRunning(), worker.told.err);
      const told = lines().map((line) => JSON.parse(line) as { line: number; problem?: object });
      assert.deepEqual(
        told.map(({ line }) => line).sort((a, b) => a - b),
        Array.from({ length: count }, (_, index) => index + 1),
      );
      assert.deepEqual(
        told.flatMap(({ problem }) => problem ?? []),
        [],
      );
    });
  });
