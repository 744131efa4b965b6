// SPDX-License-Identifier: AGPL-3.0-or-later
// Measuring a local clone of 100,000 commits against the plain `git log` that prints the same fields, in the
// same run. node --import tsx bench/measure.ts [commits]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { gradeFacts } from '../src/measure/letter/grade-facts.ts';
import { logFormat } from '../src/measure/sources/log-reader.ts';
import { defaultBudget, readRepository } from '../src/measure/sources/measure.ts';
import { buildHistory, median } from './history.ts';

const runs = 5;
const now = Math.floor(Date.now() / 1000);

if (process.argv[2] === '--measure') await measureHere(process.argv[3]!);
else compare(Number(process.argv[2] ?? 100_000));

/** One measure in a process of its own, so that its peak memory is its own. */
async function measureHere(folder: string): Promise<void> {
  const started = performance.now();
  const facts = await readRepository(folder, { ...defaultBudget, now, allowPrivate: [] });
  const { letter, state } = gradeFacts(facts);
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
  process.stdout.write(
    JSON.stringify({ seconds, peak, commits: facts.history.length, letter: letter ?? state }),
  );
}

async function compare(commits: number): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'halle-bench-'));
  try {
    const folder = path.join(place, 'project.git');
    await buildHistory(folder, commits);
    const logs: number[] = [];
    const measures: { seconds: number; wall: number; peak: number; commits: number; letter: string }[] = [];
    // By turns, so that both meet the same machine.
    for (let run = 0; run < runs; run++) {
      logs.push(plainLog(folder));
      const started = performance.now();
      const done = spawnSync(
        process.execPath,
        ['--import', 'tsx', import.meta.filename, '--measure', folder],
        { encoding: 'utf8' },
      );
      measures.push({ ...JSON.parse(done.stdout), wall: (performance.now() - started) / 1000 });
    }
    report(commits, logs, measures);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function report(
  commits: number,
  logs: readonly number[],
  measures: readonly { seconds: number; wall: number; peak: number; commits: number; letter: string }[],
): void {
  const log = median(logs);
  const measure = median(measures.map(({ seconds }) => seconds));
  const wall = median(measures.map((one) => one.wall));
  const peak = Math.max(...measures.map((one) => one.peak));
  const lines = [
    `commits read            ${measures[0]!.commits} of ${commits}, grade ${measures[0]!.letter}`,
    `git log, same fields    ${log.toFixed(2)} s (median of ${runs})`,
    `measure                 ${measure.toFixed(2)} s, ratio ${(measure / log).toFixed(2)} (under 1.5)`,
    `  with starting Node    ${wall.toFixed(2)} s, ratio ${(wall / log).toFixed(2)} (through tsx)`,
    `peak memory             ${peak.toFixed(0)} MB (under 300)`,
    `load of the machine     ${loadavg()[0]!.toFixed(1)}`,
  ];
  console.log(lines.join('\n'));
  if (measure / log >= 1.5 || peak >= 300) process.exitCode = 1;
}

function plainLog(folder: string): number {
  const started = performance.now();
  spawnSync('sh', ['-c', `git --git-dir='${folder}' log -z --format='${logFormat}' main > /dev/null`]);
  return (performance.now() - started) / 1000;
}
