// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run demo`: a halle full of invented life on a home of its own, marked as a demonstration on every
// page. It never touches a home that holds real life. Mails are files of that home. Ends on Ctrl+C.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { openSite } from '../src/app.ts';
import { keepIndex } from '../src/catalogue/actions/keep-index.ts';
import { firstLoads } from '../src/firstload.ts';
import { sentence } from '../src/languages/index.ts';
import { openHalle } from '../src/open.ts';
import { readConfig, usualHome } from '../src/platform/config.ts';
import { asking } from '../src/testing/site.ts';
import { workWhileServing } from '../src/working.ts';
import { finishHome, prepareHome } from './home.ts';
import { fillWithLife } from './life.ts';
import { keeperDoor, waysIn } from './ways-in.ts';

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    port: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    only: { type: 'boolean', default: false },
  },
});
const home = path.resolve(values.home ?? usualHome('halle-demo'));
const out = (line: string) => void process.stdout.write(`${line}\n`);
const say = (key: string, facts = {}) => out(sentence('en', key, facts));

let empty: boolean;
try {
  empty = prepareHome(home, values.fresh);
} catch (error) {
  out((error as Error).message);
  process.exit(1);
}
const opened = await openHalle(
  readConfig({
    ...process.env,
    ...(values.port && { PORT: values.port }),
    ...{ HALLE_HOME: home, HALLE_SMTP: 'folder', HALLE_RATE_LIMIT: '0', HALLE_SIGN_IN_LIMIT: '100000' },
    ...{ HALLE_LOG: 'warn', DATABASE_URL: '', DATABASE_MIGRATION_URL: '', HALLE_URL: '' },
  }),
);
// While life is made there is nothing to end but the halle itself: left alone, its database would go on.
const leaveEarly = () => void opened.close().finally(() => process.exit(130));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leaveEarly);
try {
  await serve();
} catch (error) {
  await opened.close();
  throw error;
}

/** Makes its life where there is none yet, then serves it until asked to stop. */
async function serve(): Promise<void> {
  for (const load of firstLoads) await load(opened, say);
  const web = await openSite(opened, keeperDoor);
  const site = asking({ db: opened.db, worker: opened.workerDb }, web);
  if (empty) {
    await fillWithLife(opened, site, (what) => out(`  ${what}`));
    finishHome(home);
  }
  await keepIndex(opened.db, new Date());
  const { url } = opened.config;
  const ways = values.only ? [] : await waysIn(site, url);
  await web.server.listen({ port: opened.config.port, host: opened.config.host });
  const stopWorking = await workWhileServing(opened, say);
  out(['', `${url} · ${home}`, ...ways].join('\n'));
  const stop = async () => {
    await web.server.close();
    await stopWorking();
    await opened.close();
    process.exit(0);
  };
  if (values.only) await stop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, leaveEarly).once(signal, stop);
}
