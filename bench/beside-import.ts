// SPDX-License-Identifier: AGPL-3.0-or-later
// What others wait while a folder of 10,000 publiccode.yml files is imported by the command: a write of one
// line that pages show, whether the site is well, and a list. `npm run build` first. node --import tsx
// bench/beside-import.ts [records]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { packageRoot } from '../src/platform/root.ts';
import { testDatabase } from '../src/testing/database.ts';
import { secret } from '../src/testing/settings.ts';
import { writeFiles } from './publiccode-files.ts';
import { startSite } from './running.ts';

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(path.join(tmpdir(), 'halle-beside-'));
const halle = await testDatabase();
const site = await startSite(halle.url);
let over = false;

/** Does it again and again until the import is over. @returns what each took, in ms, and how many failed */
async function again(work: () => Promise<boolean>): Promise<{ took: number[]; failed: number }> {
  const took: number[] = [];
  let failed = 0;
  while (!over) {
    const began = performance.now();
    if (!(await work().catch(() => false))) failed++;
    took.push(performance.now() - began);
    await sleep(100);
  }
  return { took: took.sort((a, b) => a - b), failed };
}

const answers = (where: string) => async () => {
  const answer = await fetch(site.base + where);
  await answer.text();
  return answer.status === 200;
};
const line = () =>
  sql`update organisation set site = site where id = (select min(id::text)::uuid from organisation)`.execute(
    halle.db,
  );

function imported(): Promise<number> {
  const began = performance.now();
  const env = {
    ...process.env,
    DATABASE_URL: halle.url,
    HALLE_SECRET: secret,
    HALLE_LOG: 'error',
  };
  const child = spawn(
    process.execPath,
    [path.join(packageRoot, 'bin', 'halle'), 'import', 'publiccode', folder],
    {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return new Promise((resolve) => child.once('exit', () => resolve((performance.now() - began) / 1000)));
}

try {
  writeFiles(folder, count);
  const load = loadavg()[0]!;
  const beside = Promise.all([
    again(() => line().then(() => true)),
    again(answers('/healthz')),
    again(answers('/logiciels')),
  ]);
  const seconds = await imported();
  over = true;
  const [write, health, list] = await beside;
  const told = ({ took, failed }: { took: number[]; failed: number }) =>
    `median ${took[Math.floor(took.length / 2)]!.toFixed(0)} ms, longest ${took.at(-1)!.toFixed(0)} ms, ${failed} of ${took.length} failed`;
  console.log(
    `import of ${count} files   ${seconds.toFixed(1)} s; load of the machine ${load.toFixed(1)} to ${loadavg()[0]!.toFixed(1)}`,
  );
  console.log(`a write of one line        ${told(write)} (under 1,000 ms)`);
  console.log(`/healthz                   ${told(health)}`);
  console.log(`a list                     ${told(list)}`);
  if (write.took.at(-1)! > 1_000 || health.failed > 0) process.exitCode = 1;
} finally {
  over = true;
  await site.stop();
  await halle.close();
  rmSync(folder, { recursive: true, force: true });
}
