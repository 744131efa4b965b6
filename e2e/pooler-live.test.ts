// SPDX-License-Identifier: AGPL-3.0-or-later
// What happens is told at once behind PgBouncer in transaction mode too: two site processes ask through the
// pooler, and hear on a line of their own that goes round it (`DATABASE_DIRECT_URL`).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Id } from '../src/base/id.ts';
import { stableId } from '../src/people/directory/sources/stable-id.ts';
import { withClient } from '../src/platform/roles.ts';
import { smallPool } from '../src/testing/forms-pools.ts';
import { type KillableSite, openKillable } from '../src/testing/killable.ts';
import { openMarket } from '../src/testing/market.ts';
import type { Visitor } from '../src/testing/site.ts';
import { listening } from './listening.ts';
import { openPooler, type Pooler, program } from './poolers.ts';
import { until } from './processes.ts';
import { kinds, missing, type OwnServer, openServer } from './servers.ts';

for (const kind of kinds)
  describe(`a session through PgBouncer before ${kind}`, {
    skip: program ? (missing(kind) ?? false) : 'no pgbouncer here',
  }, () => {
    let server: OwnServer;
    let pooler: Pooler;
    let market: Awaited<ReturnType<typeof openMarket>>;
    let sites: KillableSite[] = [];
    let leader: Visitor;
    let pool: string;
    const earlier = process.env['HALLE_TEST_SERVER'];

    before(async () => {
      server = await openServer(kind);
      process.env['HALLE_TEST_SERVER'] = server.superUrl;
      market = await openMarket();
      const namur = stableId('nis', '92094') as Id<'Organisation'>;
      leader = await market.comeIn('mene', [[namur, ['buyer', 'signatory']]]);
      const plan = smallPool('Cimetières de Meuse', namur);
      pool = (await market.post('/groupements/nouveau', plan, leader)).headers['location'] as string;
      await market.post(`${pool}/seance/open`, { way: 'together' }, leader);
      const direct = market.halle.url;
      // the test's databases are met under the roles of tests
      pooler = await openPooler(server, ['halle_app', new URL(direct).username]);
      sites = await Promise.all([1, 2].map(() => openKillable(pooler.url(direct), direct)));
    });
    after(async () => {
      await Promise.all(sites.map((site) => site.kill()));
      await pooler?.close();
      await market?.close();
      await server?.close();
      process.env['HALLE_TEST_SERVER'] = earlier;
    });

    test('each act is told once and in order by both, sooner than they would look for themselves', {
      timeout: 200_000,
    }, async () => {
      const path = `${pool}/seance/flux`;
      const all = Array.from({ length: 6 }, (_, n) => listening(sites[n % 2]!.base, path, leader));
      const acts = ['sit', 'start.4', 'pause', 'resume', 'agree', 'draw'];
      for (const [seen, act] of acts.entries()) {
        const status = await sites[seen % 2]!.post(`${pool}/seance/act`, { act, seen: `${seen}` }, leader);
        assert.equal(status, 303, act);
      }
      await until(async () => all.every(({ heard }) => heard.at(-1) === acts.length), 'all heard', 40);
      for (const { heard, stop } of all) {
        assert.deepEqual(
          heard,
          acts.map((_, n) => n + 1),
        );
        stop();
      }
      const { rows } = await withClient(server.superUrl, (client) =>
        client.query<{ lines: number }>(
          `select count(*) filter (where application_name = 'halle listens')::int as lines
           from pg_stat_activity where datname = $1`,
          [new URL(market.halle.url).pathname.slice(1)],
        ),
      );
      assert.equal(rows[0]!.lines, 2, 'a line for each process');
      assert.doesNotMatch(pooler.logged(), /unsupported startup parameter/);
    });
  });
