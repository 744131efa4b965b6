// SPDX-License-Identifier: AGPL-3.0-or-later
// A large repository over loopback http: its commits-only clone, its first measure, an update after about
// 1,000 new commits beside the plain `git fetch` of them, one without anything new. node --import tsx bench/measure-update.ts [git folder whose
// first-parent line is long; made up when absent] [rounds] [revision to end at]
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openForge } from '../fixtures/measure/repositories.ts';
import { historyFromCsv, historyToCsv } from '../src/measure/facts/history-csv.ts';
import type { KeptFacts, Measured } from '../src/measure/facts/kept.ts';
import { measureRepository } from '../src/measure/sources/update.ts';
import { buildHistory, median } from './history.ts';

const runs = Number(process.argv[3] ?? 3);
const place = mkdtempSync(path.join(tmpdir(), 'halle-bench-'));
const git = (...args: string[]) =>
  spawnSync('git', args, { cwd: place, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout.trim();
const served = path.join(place, 'served.git');

function grow(head: string): void {
  git('--git-dir', served, 'update-ref', 'refs/heads/main', head);
  const lines = git(
    '--git-dir',
    served,
    'for-each-ref',
    '--merged',
    'refs/heads/main',
    '--format=create refs/tags/%(refname:lstrip=2) %(objectname)',
    'refs/all/',
  );
  spawnSync('git', ['--git-dir', served, 'update-ref', '--stdin'], {
    input: lines.replaceAll(/^create (\S+)/gm, 'update $1'),
  });
}

async function serve(): Promise<{ old: string; head: string }> {
  const source = process.argv[2] ? path.resolve(process.argv[2]) : path.join(place, 'made.git');
  if (!process.argv[2]) await buildHistory(source, 81_000);
  git('clone', '--quiet', '--bare', source, served);
  const head = git('--git-dir', served, 'rev-parse', process.argv[4] ?? 'HEAD');
  git('--git-dir', served, 'fetch', '--quiet', '.', 'refs/tags/*:refs/all/*');
  spawnSync('sh', [
    '-c',
    `git --git-dir='${served}' for-each-ref --format='delete %(refname)' refs/tags refs/heads | git --git-dir='${served}' update-ref --stdin`,
  ]);
  git('--git-dir', served, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  for (const rule of ['allowFilter', 'allowAnySHA1InWant'])
    git('--git-dir', served, 'config', `uploadpack.${rule}`, 'true');
  git('--git-dir', served, 'config', 'transfer.hideRefs', 'refs/all');
  // As a forge keeps it.
  git('--git-dir', served, 'commit-graph', 'write', '--reachable');
  const line = git('--git-dir', served, 'rev-list', '--first-parent', '--max-count=1001', head).split('\n');
  let back = 50;
  while (
    back < line.length - 1 &&
    Number(git('--git-dir', served, 'rev-list', '--count', `${line[back]}..${head}`)) < 1000
  )
    back += 50;
  const old = line[Math.min(back, line.length - 1)]!;
  return { old, head };
}

const stored = ({ facts, identities }: Measured): KeptFacts => ({
  facts: { ...facts, history: historyFromCsv(Buffer.from(historyToCsv(facts.history))) },
  identities,
});

/**
 * Seconds until git's list of commits stands beside the kept copy: it is written after the answer was given.
 */
async function listed(folder: string): Promise<number> {
  const started = performance.now();
  const copy = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.git'))!);
  const isThere = () => existsSync(path.join(copy, 'objects', 'info', 'commit-graph'));
  while (!isThere() && performance.now() - started < 60_000)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return (performance.now() - started) / 1000;
}

async function round(url: string, old: string, head: string, run: number) {
  const copies = { folder: path.join(place, `copies-${run}`), bytes: 4e9 };
  const now = Math.floor(Date.now() / 1000);
  const options = {
    maxBytes: 4e9,
    seconds: 3600,
    now,
    allowPrivate: ['*'],
    key: Buffer.alloc(32, 1),
    copies,
  };
  const timed = async (known: KeptFacts | undefined) => {
    const started = performance.now();
    const measured = await measureRepository(url, known, options);
    return { measured, seconds: (performance.now() - started) / 1000 };
  };
  grow(old);
  const cloned = path.join(place, `clone-${run}.git`);
  const clone = await besideServer('clone', '--quiet', '--bare', '--filter=tree:0', url, cloned);
  const first = await timed(undefined);
  const listing = await listed(copies.folder);
  grow(head);
  const refs = ['+refs/heads/main:refs/heads/main', '+refs/tags/*:refs/tags/*'];
  const fetching = () =>
    besideServer(`--git-dir=${cloned}`, 'fetch', '--quiet', '--filter=tree:0', url, ...refs);
  // By turns first and second, so that neither finds the server warm each time.
  const before = run % 2 === 0 ? await fetching() : undefined;
  const update = await timed(stored(first.measured));
  const fetch = before ?? (await fetching());
  const still = await timed(stored(update.measured));
  return { clone, first, listing, fetch, update, still };
}

/** Seconds of a git beside the server, which lives in this process. */
async function besideServer(...args: string[]): Promise<number> {
  const started = performance.now();
  await promisify(execFile)('git', args);
  return (performance.now() - started) / 1000;
}

try {
  const { old, head } = await serve();
  const forge = await openForge(place);
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  for (let run = 0; run < runs; run++) rounds.push(await round(`${forge.url}/served.git`, old, head, run));
  await forge.close();
  const { first, update, still } = rounds[0]!;
  const [clone, fetch, whole, next, none] = [
    ...[rounds.map((one) => one.clone), rounds.map((one) => one.fetch)],
    ...(['first', 'update', 'still'] as const).map((name) => rounds.map((one) => one[name].seconds)),
  ].map((list) => median(list!)) as [number, number, number, number, number];
  console.log(`commits-only clone       ${clone.toFixed(2)} s (median of ${runs})`);
  console.log(
    `first measure            ${whole.toFixed(2)} s, ${first.measured.read} commits, ${(whole / clone).toFixed(2)} × the clone (under 1.5)`,
  );
  console.log(
    `  its list of commits    ${median(rounds.map(({ listing }) => listing)).toFixed(2)} s more, after the answer, once`,
  );
  const ratio = median(rounds.map((one) => one.update.seconds / one.fetch));
  console.log(`git fetch, the same      ${fetch.toFixed(2)} s`);
  console.log(
    `update                   ${next.toFixed(2)} s, ${update.measured.how}, ${update.measured.read} commits, ${ratio.toFixed(2)} × the fetch (under 1.5), ${((100 * next) / whole).toFixed(1)} % of the first`,
  );
  console.log(
    `nothing new              ${none.toFixed(2)} s, ${still.measured.how}, ${((100 * none) / whole).toFixed(1)} %`,
  );
  console.log(`load of the machine      ${loadavg()[0]!.toFixed(1)}`);
  if (ratio >= 1.5 || whole / clone >= 1.5 || update.measured.how !== 'updated') process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
