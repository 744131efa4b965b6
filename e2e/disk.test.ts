// SPDX-License-Identifier: AGPL-3.0-or-later
// A disk that is full, read-only, or not ours: every command that writes ends in one sentence, and leaves
// nothing half-written.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { factsOf, steadyRows } from '../fixtures/measure/facts.ts';
import { historyToCsv } from '../src/measure/facts/history-csv.ts';
import { type TestDatabase, testDatabase } from '../src/testing/database.ts';
import { secret } from '../src/testing/settings.ts';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync('/var/tmp/halle-disk-');
chmodSync(folder, 0o755);
/** A place of its own in a namespace of its own: mounted there, seen by nobody else. */
const disk = path.join(folder, 'disk');
mkdirSync(disk);
const isRoot = process.getuid?.() === 0;
const apart = isRoot ? ['-m'] : ['-m', '-c', '--keep-caps'];
const noDisk = !canMount() && 'this account may mount nothing, not even apart';
let database: TestDatabase;

before(async () => {
  database = await testDatabase();
  makeWorld();
});
after(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

function canMount(): boolean {
  try {
    execFileSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A repository to measure, and histories to try the forecast on. */
function makeWorld(): void {
  const repository = path.join(folder, 'projet');
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: '2024-03-01T12:00:00Z',
    GIT_COMMITTER_DATE: '2024-03-01T12:00:00Z',
  };
  execFileSync('git', ['init', '-q', repository], { env });
  const who = ['-c', 'user.name=Team', '-c', 'user.email=team@projet.example'];
  execFileSync('git', [...who, '-C', repository, 'commit', '-q', '--allow-empty', '-m', 'Work'], { env });
  const dataset = path.join(folder, 'histories');
  mkdirSync(path.join(dataset, 'commits'), { recursive: true });
  const start = Date.UTC(2015, 0, 1) / 1000;
  const { history } = factsOf(steadyRows(start, start + 8 * 365 * 86_400, 800, 4));
  writeFileSync(path.join(dataset, 'commits', 'mairie__one.csv.gz'), gzipSync(historyToCsv(history)));
  const head =
    'repo,family,snapshot_date,head_sha,licence_file,governance_file,contributing_file,code_of_conduct,ci_config';
  writeFileSync(
    path.join(dataset, 'repos.csv'),
    `${head}\nmairie/one,local,2023-06-01,${'a'.repeat(40)},,,,,\n`,
  );
  writeFileSync(path.join(folder, 'list.csv'), `${repository}\n`);
}

interface Ran {
  readonly code: number | null;
  readonly err: string;
  /** What lies on the disk once the command is over. */
  readonly left: string;
}

const environment = (): Record<string, string | undefined> => ({
  PATH: process.env['PATH'],
  HOME: folder,
  LANG: 'en_GB.UTF-8',
  HALLE_HOME: path.join(folder, 'home'),
  HALLE_LOG: 'silent',
  DATABASE_URL: database.url,
  DATABASE_MIGRATION_URL: database.ownerUrl,
  HALLE_SECRET: secret,
});

function run(
  program: string,
  words: string[],
  env: Record<string, string | undefined> = environment(),
): Promise<Ran> {
  const child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [left, err] = ['', ''];
  child.stdout.on('data', (piece) => {
    left += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, err, left: left.split('\0').at(-1)!.trim() })),
  );
}

/** Runs a command of Halle where `disk` is as `prepare` makes it, and lists what it left there. */
function onDisk(size: string, prepare: string, words: readonly string[], env = environment()): Promise<Ran> {
  const script = `mount -t tmpfs -o size=${size},mode=755 tmpfs "$0" && cd "$0" && ${prepare}; "$@"; code=$?; printf '\\0'; find . -mindepth 1 ! -name filler | sort | tr '\\n' ' '; exit $code`;
  return run(
    'unshare',
    [...apart, 'sh', '-c', script, disk, process.execPath, path.join(root, 'bin/halle'), ...words],
    env,
  );
}

const commands = (): [string, string[]][] => [
  ['backup', ['backup', path.join(disk, 'halle.tar.gz')]],
  ['measure --badge', ['measure', path.join(folder, 'projet'), '--badge', path.join(disk, 'note.svg')]],
  ['measure --facts', ['measure', path.join(folder, 'projet'), '--facts', disk]],
  [
    'measure --list --out',
    ['measure', '--list', path.join(folder, 'list.csv'), '--out', path.join(disk, 'results.ndjson')],
  ],
  [
    'backtest --json',
    ['backtest', '--dataset', path.join(folder, 'histories'), '--json', path.join(disk, 'answers.json')],
  ],
];

/** One sentence about the disk, on one line; whatever was told before it is no fault either. */
function assertSaid({ code, err }: Ran, sentence: RegExp, what: string): void {
  assert.ok([66, 73, 74, 75, 77].includes(code ?? 0), `${what}: ${code} ${err}`);
  assert.match(err, sentence, what);
  assert.doesNotMatch(err, /did not expect|Unhandled|\n\s+at /, what);
}

test('on a full disk every command that writes says so, and leaves nothing half-written', {
  skip: noDisk,
  timeout: 300_000,
}, async () => {
  for (const [what, words] of commands()) {
    const ran = await onDisk('64k', 'cat /dev/zero > filler 2> /dev/null', words);
    assertSaid(ran, /no room left on the disk|ENOSPC/, what);
    // Answers are added to a file line by line, and the next run goes on from its last whole line: it is
    // empty here.
    assert.equal(ran.left, what === 'measure --list --out' ? './results.ndjson' : '', what);
  }
});

test('on a disk that cannot be written every command says so', {
  skip: noDisk,
  timeout: 300_000,
}, async () => {
  for (const [what, words] of commands())
    assertSaid(await onDisk('64k', 'mount -o remount,ro "$0"', words), /cannot be written|EROFS/, what);
});

test('a halle that has no room for its database says so at start, and leaves no server and no draft', {
  skip: noDisk || (!isRoot && 'only root starts the server as another user, who reaches this disk'),
  timeout: 400_000,
}, async () => {
  const env = {
    ...environment(),
    HALLE_HOME: path.join(disk, 'home'),
    DATABASE_URL: undefined,
    DATABASE_MIGRATION_URL: undefined,
  };
  for (const [size, words, sentence] of [
    ['200k', ['migrate'], /no room left/],
    ['20m', ['migrate'], /no room left/],
    ['80m', ['search', 'tombes'], /no room left|disk of the database is full|database fell silent/],
  ] as const) {
    const ran = await onDisk(size, ':', words, env);
    assertSaid(ran, sentence, size);
    assert.doesNotMatch(ran.left, /\.new\b|initial-password|draft-|leases\/.|postmaster\.pid/, size);
  }
  assertSaid(
    await onDisk('1m', 'mount -o remount,ro "$0"', ['migrate'], env),
    /cannot be (written|created)/,
    'read-only',
  );
});

test('where the account may not write, every command says so', {
  skip: isRoot && 'nothing is forbidden to root',
  timeout: 300_000,
}, async () => {
  chmodSync(disk, 0o555);
  for (const [what, words] of commands())
    assertSaid(
      await run(process.execPath, [path.join(root, 'bin/halle'), ...words]),
      /may not read or write|EACCES/,
      what,
    );
  chmodSync(disk, 0o755);
});

test('a file larger than the account may write is refused in words', { timeout: 300_000 }, async () => {
  const shell = (words: string[]) => [
    '-c',
    'ulimit -f 1; exec "$@"',
    'sh',
    process.execPath,
    path.join(root, 'bin/halle'),
    ...words,
  ];
  for (const [what, words] of commands().filter(
    ([name]) => name === 'backup' || name === 'backtest --json',
  )) {
    const ran = await run('sh', shell(words));
    assertSaid(ran, /larger than this account may write/, what);
    assert.equal(execFileSync('ls', ['-A', disk], { encoding: 'utf8' }), '', what);
  }
});

test('an answer that cannot be written whole is no success', { timeout: 120_000 }, async () => {
  const shell = (words: string) => [
    '-c',
    `exec "$0" "$1" ${words}`,
    process.execPath,
    path.join(root, 'bin/halle'),
  ];
  for (const words of ['settings > /dev/full', 'mail > /dev/full', '--help > /dev/full']) {
    const ran = await run('sh', shell(words));
    assert.equal(ran.code, 74, `${words} ${ran.err}`);
    assert.match(ran.err, /^There is no room left on the disk \(stdout\)/);
  }
  assert.equal((await run('sh', shell('settings 2> /dev/full'))).code, 0);
  assert.equal((await run('sh', shell('serch 2> /dev/full'))).code, 64);
});

test('a log that cannot be written ends nothing', { timeout: 120_000 }, async () => {
  const words = `import { openLog } from ${JSON.stringify(path.join(root, 'src/platform/log.ts'))};
    const log = openLog('info'); log.info('one'); log.warn('two'.repeat(100_000)); setTimeout(() => log.info('three'), 200);`;
  const loud = [
    '-c',
    'cd "$1"; exec "$0" --import ./dev/load.ts --input-type=module -e "$2" 2> /dev/full',
    process.execPath,
    root,
    words,
  ];
  assert.equal((await run('sh', loud)).code, 0);
});
