// SPDX-License-Identifier: AGPL-3.0-or-later
// Measuring a local clone of 100,000 commits against the plain `git log` that prints the same fields, in the same run.
// node --import tsx bench/measure.ts [commits]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { gradeFacts } from '../src/measure/grade-facts.ts';
import { logFormat } from '../src/measure/sources/log-reader.ts';
import { defaultBudget, readRepository } from '../src/measure/sources/measure.ts';

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
  process.stdout.write(JSON.stringify({ seconds, peak, commits: facts.history.length, letter: letter ?? state }));
}

async function compare(commits: number): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'halle-bench-'));
  try {
    const folder = path.join(place, 'project.git');
    await build(folder, commits);
    const logs: number[] = [];
    const measures: { seconds: number; wall: number; peak: number; commits: number; letter: string }[] = [];
    // By turns, so that both meet the same machine.
    for (let run = 0; run < runs; run++) {
      logs.push(plainLog(folder));
      const started = performance.now();
      const done = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, '--measure', folder], { encoding: 'utf8' });
      measures.push({ ...JSON.parse(done.stdout), wall: (performance.now() - started) / 1000 });
    }
    report(commits, logs, measures);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;

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
    `measure                 ${measure.toFixed(2)} s, ratio ${(measure / log).toFixed(2)} (at most 2.0)`,
    `  with starting Node    ${wall.toFixed(2)} s, ratio ${(wall / log).toFixed(2)} (through tsx)`,
    `peak memory             ${peak.toFixed(0)} MB (under 300)`,
    `load of the machine     ${loadavg()[0]!.toFixed(1)}`,
  ];
  console.log(lines.join('\n'));
  if (measure / log > 2 || peak >= 300) process.exitCode = 1;
}

function plainLog(folder: string): number {
  const started = performance.now();
  spawnSync('sh', ['-c', `git --git-dir='${folder}' log -z --format='${logFormat}' main > /dev/null`]);
  return (performance.now() - started) / 1000;
}

/** Twelve years, 400 people of 60 organisations, one merge in eight, a tag every 500 commits, a message of a few lines, one file touched. */
function build(folder: string, commits: number): Promise<void> {
  spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  const child = spawn('git', ['fast-import', '--quiet', '--date-format=raw'], { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
  let seed = 42;
  const chance = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const step = (12 * 365 * 86_400) / commits;
  const part = (index: number) => {
    const at = Math.floor(now - (commits - index) * step);
    const who = Math.min(chance(400), chance(400));
    const signed = `Person Number${who} <person${who}@org${who % 60}.example.org> ${at} +0000`;
    const message = `Change ${index}\n\n${'Some words about why this was done. '.repeat(1 + chance(6))}\n`;
    const merge = index > 10 && index % 8 === 0 ? `merge :${index - 1 - chance(5)}\n` : '';
    const mark = `mark :${index + 1}\n`;
    const tag = index % 500 === 499 ? `reset refs/tags/v${index}\nfrom refs/heads/main\n\n` : '';
    return `commit refs/heads/main\n${mark}author ${signed}\ncommitter ${signed}\ndata ${Buffer.byteLength(message)}\n${message}${merge}M 100644 inline f${index % 50}/g${index % 7}\ndata 5\n${String(index % 9999).padStart(5, '0')}\n${tag}`;
  };
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`fast-import ended with ${code}`))));
    (async () => {
      for (let index = 0; index < commits; index++)
        if (!child.stdin.write(part(index))) await new Promise((drained) => child.stdin.once('drain', drained));
      child.stdin.end();
    })().catch(reject);
  });
}
