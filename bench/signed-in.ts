// SPDX-License-Identifier: AGPL-3.0-or-later
// Two hundred visitors who are signed in, each in their own session, at once: their accounts, made for each of
// them, and public pages between. They read for two seconds between pages, as people hardly do; then none of
// them ever pauses, which tells what the site can do.
// `npm run build`, then `node --import tsx bench/signed-in.ts [seconds]`
import { loadavg } from 'node:os';
import { openLink } from '../src/people/sign-in/link/actions.ts';
import { putLink } from '../src/people/sign-in/link/store.ts';
import { inTransaction } from '../src/platform/db.ts';
import { clientOf, presentHashes } from '../src/platform/links/secrets.ts';
import { parseAddress, readerOf } from '../src/platform/mail.ts';
import { site } from '../src/site.ts';
import { testDatabase } from '../src/testing/database.ts';
import { keyFor } from '../src/testing/settings.ts';
import { type Cost, startBare, startLoad, startSite, visit } from './running.ts';

const visitors = 200;
const seconds = Number(process.argv[2] ?? 60);
const limit = 500;
const database = await testDatabase();

/** Signs in, as by a link of a mail. */
async function comeIn(n: number): Promise<string> {
  const address = parseAddress(`agent-${n}@bench.example`);
  const reader = readerOf(keyFor, address);
  const { token } = await inTransaction(database.db, async (tx) => {
    await presentHashes(tx, { reader });
    return putLink(
      tx,
      keyFor,
      { address, reader, client: clientOf(keyFor, `192.0.2.${n}`), lang: 'fr' },
      new Date(),
    );
  });
  const door = { db: database.db, keyFor, url: 'http://localhost', limits: { perAddress: 5, perClient: 50 } };
  return `halle=${await openLink(door, token, 'firefox-linux', new Date())}`;
}

function say(name: string, cost: Cost): void {
  const figures = [cost.median, cost.p95, cost.p99].map((figure) => figure.toFixed(0)).join(' / ');
  const rates = `${cost.perSecond.toFixed(0)}/s, work ${cost.work.toFixed(2)} ms, load ${((1_000 * cost.cpu) / cost.answers).toFixed(2)} ms`;
  console.log(`${name.padEnd(34)} median / p95 / p99 ${figures} ms, ${rates}, ${cost.answers} answers`);
}

const running = await startSite(database.url);
const bare = await startBare(database.url);
const load = startLoad();
const cookies: string[] = [];
for (let n = 0; n < visitors; n++) cookies.push(await comeIn(n));
const account = site.account('fr');
const mixed = [account, site.home('fr'), site.search('fr'), account, site.method('fr')];
await visit(load, running, mixed, visitors, { cookies, seconds: 3 });
console.log(
  `${visitors} visitors at once, ${seconds} s each; load of the machine ${loadavg()[0]!.toFixed(1)}`,
);
say('bare select 1', await visit(load, bare, ['/select-1'], visitors, { seconds: Math.min(seconds, 10) }));
const all = await visit(load, running, mixed, visitors, { cookies, seconds, pause: 2_000 });
say('reading two seconds a page', all);
say(
  'never pausing',
  await visit(load, running, mixed, visitors, { cookies, seconds: Math.min(seconds, 20) }),
);
say(
  'never pausing, accounts only',
  await visit(load, running, [account], visitors, { cookies, seconds: Math.min(seconds, 20) }),
);
if (all.p99 >= limit) console.log(`not held: 99 in 100 answers under ${limit} ms`);
process.exitCode = all.p99 >= limit ? 1 : 0;
load.kill();
await Promise.all([running.stop(), bare.stop()]);
await database.close();
