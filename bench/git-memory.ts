// SPDX-License-Identifier: AGPL-3.0-or-later
// How much memory git asks for while a long history is fetched from a server and read, whole and without its
// files. node --import tsx bench/git-memory.ts [commits or folder]      (Linux: it reads /proc)
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { gitIn } from '../fixtures/measure/repositories.ts';
import { readRepository } from '../src/measure/sources/measure.ts';
import { boundGit, usualMemory } from '../src/platform/git/limits.ts';
import { ourRepository } from '../src/platform/git/repository.ts';
import { git } from '../src/platform/git.ts';
import { buildHistory } from './history.ts';

const given = process.argv[2] ?? '1300000';
const place = mkdtempSync(path.join(tmpdir(), 'halle-bench-'));
const folder = /^\d+$/.test(given) ? path.join(place, 'project.git') : path.resolve(given);
try {
  if (folder.startsWith(place)) await buildHistory(folder, Number(given), 20_000);
  gitIn(folder, 'config', 'uploadpack.allowFilter', 'true');
  boundGit(64 * usualMemory);
  for (const filter of [['--filter=tree:0'], []])
    await weighed(filter.length ? 'fetched without its files' : 'fetched whole', () => fetched(filter));
  await weighed('read', async () => {
    const { history } = await readRepository(folder, {
      maxBytes: 1,
      seconds: 3600,
      now: Math.floor(Date.now() / 1000),
      allowPrivate: [],
    });
    console.log(`${history.length} commits`);
  });
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function fetched(filter: readonly string[]): Promise<void> {
  const gitDir = await ourRepository(mkdtempSync(path.join(place, 'copy-')), []);
  const refs = ['+HEAD:refs/halle/head', '+refs/tags/*:refs/tags/*'];
  const end = await git(['fetch', '--quiet', '--no-tags', ...filter, `file://${folder}`, ...refs], {
    gitDir,
    protocols: ['file'],
    seconds: 3600,
  });
  if (end.code !== 0) throw new Error(end.complaint);
  rmSync(gitDir, { recursive: true });
}

/** Does something and tells the peaks of what it took git. */
async function weighed(name: string, work: () => Promise<void>): Promise<void> {
  const peaks = new Map<string, { space: number; held: number }>();
  const scale = setInterval(() => weigh(peaks), 100);
  await work().finally(() => clearInterval(scale));
  console.log(`${name}, load ${loadavg()[0]!.toFixed(1)}`);
  for (const [what, { space, held }] of [...peaks].sort())
    console.log(
      `  ${what.padEnd(16)} ${space.toFixed(0).padStart(6)} MB of address space, ${held.toFixed(0).padStart(6)} MB held`,
    );
  if ([...peaks.values()].some(({ space }) => space > usualMemory / 1024 ** 2)) process.exitCode = 1;
}

/** The peaks of every git that works for this process, by what it does, in megabytes. */
function weigh(peaks: Map<string, { space: number; held: number }>): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`GIT_RUN_BY_HALLE=${process.pid}@`))
        continue;
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
      const words = readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0');
      const what =
        words.find((word, at) => at > 0 && /^[a-z][a-z-]+$/.test(word) && words[at - 1] !== '-c') ??
        words[0]!;
      // The other side of a fetch from this machine.
      if (/upload-pack|pack-objects|\/sh$/.test(what)) continue;
      const known = peaks.get(what) ?? { space: 0, held: 0 };
      peaks.set(what, {
        space: Math.max(known.space, of('VmPeak')),
        held: Math.max(known.held, of('VmHWM')),
      });
    } catch {
      // it has ended meanwhile
    }
}
