// SPDX-License-Identifier: AGPL-3.0-or-later
// The halle that `npm run dev` starts and starts again: as `halle start` serves it, from the sources, with a
// page that reads itself anew.

import { openSite } from '../src/app.ts';
import { firstLoads } from '../src/firstload.ts';
import { sentence } from '../src/languages/index.ts';
import { openHalle } from '../src/open.ts';
import { readConfig } from '../src/platform/config.ts';
import { workWhileServing } from '../src/working.ts';
import { reloading } from './reload.ts';

const say = (key: string, facts = {}) => void process.stderr.write(`${sentence('en', key, facts)}\n`);
const opened = await openHalle(readConfig());
for (const load of firstLoads) await load(opened, say);
const { server } = await openSite(opened, reloading);
await server.listen({ port: opened.config.port, host: opened.config.host });
const stopWorking = await workWhileServing(opened, say);
process.stdout.write(`${opened.config.url} · ${opened.config.home}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await server.close();
    await stopWorking();
    await opened.close();
    process.exit(0);
  });
