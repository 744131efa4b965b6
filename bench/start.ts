// SPDX-License-Identifier: AGPL-3.0-or-later
// From `npm start` to the first page, on a folder of its own with the embedded PostgreSQL: the first start,
// which fills the halle, then later ones.
// `npm run build`, then `node --import tsx bench/start.ts`
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/platform/root.ts';

const later = 5;
const limit = 3;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Seconds from `npm start` to a whole home page. */
async function startOnce(home: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const env = { ...process.env, HALLE_HOME: home, PORT: String(port), HALLE_LOG: 'error' };
  const child = spawn('npm', ['start', '--silent'], {
    cwd: process.env['HALLE_BENCH_ROOT'] ?? packageRoot,
    env,
    stdio: 'ignore',
    detached: true,
  });
  const answer = async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.text();
  while ((await answer()) === undefined) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const seconds = (performance.now() - started) / 1_000;
  const gone = once(child, 'exit');
  process.kill(-child.pid!, 'SIGINT');
  await gone;
  return seconds;
}

// The server of the database runs as another user: its folder must be within reach.
const home = mkdtempSync(path.join('/var/tmp', 'halle-start-'));
chmodSync(home, 0o755);
try {
  const first = await startOnce(home);
  const others: number[] = [];
  for (let run = 0; run < later; run++) others.push(await startOnce(home));
  others.sort((a, b) => a - b);
  const middle = others[later >> 1]!;
  console.log(
    `first start   ${first.toFixed(1)} s (the database is made; 36,224 organisations and the starter catalogue are loaded)`,
  );
  console.log(
    `later starts  ${middle.toFixed(2)} s, median of ${later}, best ${others[0]!.toFixed(2)} s (under ${limit} s)`,
  );
  console.log(`load of the machine ${loadavg()[0]!.toFixed(1)}`);
  if (middle >= limit) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
