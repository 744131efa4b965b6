// SPDX-License-Identifier: AGPL-3.0-or-later
// Many repositories on this disk, of 50 to 5,000 commits, measured in one run of the compiled command,
// against the sum of the plain
// `git log` that prints the same fields. npm run build; node --import tsx bench/measure-many.ts
// [repositories] [rounds] [folder to keep them in]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { logFormat } from '../src/measure/sources/log-reader.ts';
import { buildHistory, median, runHalle, secondsOf } from './history.ts';

const count = Number(process.argv[2] ?? 250);
const rounds = Number(process.argv[3] ?? 3);
const kept = process.argv[4];
const place = kept ?? mkdtempSync(path.join(tmpdir(), 'halle-bench-'));
const [least, most] = [50, 5000];

async function build(): Promise<string[]> {
  const folders: string[] = [];
  for (let index = 0; index < count; index++) {
    const folder = path.join(place, `project-${index}.git`);
    const commits = Math.round(least * (most / least) ** (index / Math.max(1, count - 1)));
    if (!existsSync(folder)) await buildHistory(folder, commits, 3 + (index % 20));
    folders.push(folder);
  }
  return folders;
}

const plainLogs = (folders: readonly string[]) => () => {
  for (const folder of folders)
    spawnSync('sh', ['-c', `git --git-dir='${folder}' log -z --format='${logFormat}' main > /dev/null`]);
};

try {
  const folders = await build();
  const [logs, measures]: [number[], number[]] = [[], []];
  let peaks = 0;
  for (let round = 0; round < rounds; round++) {
    logs.push(secondsOf(plainLogs(folders)));
    const { seconds, peak, out } = await runHalle(['measure', '--json', '--no-forge', ...folders]);
    const graded = (JSON.parse(out) as { grade?: string }[]).filter(({ grade }) => grade).length;
    if (graded !== count) throw new Error(`${graded} graded of ${count}`);
    measures.push(seconds);
    peaks = Math.max(peaks, peak);
  }
  const [log, measure] = [median(logs), median(measures)];
  console.log(`repositories         ${count} of ${least} to ${most} commits`);
  console.log(`sum of git log       ${log.toFixed(2)} s (median of ${rounds})`);
  console.log(
    `one run              ${measure.toFixed(2)} s, ratio ${(measure / log).toFixed(2)} (under 2), from the start of Node to its end`,
  );
  console.log(`peak memory          ${peaks.toFixed(0)} MB`);
  console.log(`load of the machine  ${loadavg()[0]!.toFixed(1)}`);
  if (measure / log >= 2) process.exitCode = 1;
} finally {
  if (!kept) rmSync(place, { recursive: true, force: true });
}
