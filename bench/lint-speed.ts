// SPDX-License-Identifier: AGPL-3.0-or-later
// How long a review takes and how much memory its process: 80 pages, 2,000 pages, as text.
// `node --import ./dev/load.ts bench/lint-speed.ts`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { lintDocuments } from '../src/purchases/lint/sources/process.ts';

const given = { on: '2026-10-01', country: 'FR', cents: 12_000_000 } as const;
const wanted = { 80: 1, 2000: 15 } as const;

/** The greatest memory of the children of this process, in megabytes, as Linux tells it. */
function watchChildren(): { stop: () => Promise<number> } {
  const looking = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { readFileSync, readdirSync } = require('node:fs');
    let most = 0;
    const timer = setInterval(() => {
      for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name)))
        try {
          const status = readFileSync('/proc/' + pid + '/status', 'utf8');
          if (!status.includes('PPid:\\t' + workerData + '\\n')) continue;
          most = Math.max(most, Number(/VmHWM:\\s+(\\d+)/.exec(status)[1]) / 1000);
        } catch {}
    }, 20);
    parentPort.once('message', () => { clearInterval(timer); parentPort.postMessage(most); });`;
  const worker = new Worker(looking, { eval: true, workerData: process.pid });
  return {
    stop: () =>
      new Promise((resolve) => {
        worker.once('message', (most: number) => resolve(most));
        worker.postMessage('stop');
      }),
  };
}

const folder = mkdtempSync(path.join(tmpdir(), 'lint-speed-'));
try {
  for (const pages of [80, 2000] as const) {
    const own = path.join(folder, String(pages));
    execFileSync(process.execPath, ['--import', './dev/load.ts', 'bench/lint/long.ts', own, String(pages)]);
    const name = readdirSync(own).find((file) => /\.(?:md|txt)$/.test(file))!;
    const bytes = readFileSync(path.join(own, name));
    const watched = watchChildren();
    const start = performance.now();
    const [report] = await lintDocuments([{ name, bytes }], given);
    const seconds = (performance.now() - start) / 1000;
    const memory = await watched.stop();
    const told = `${seconds.toFixed(2)} s (wanted ${wanted[pages]}), ${Math.round(memory)} MB`;
    console.log(
      `${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB: ${told}, ${report!.findings.length} findings`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
