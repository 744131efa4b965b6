// SPDX-License-Identifier: AGPL-3.0-or-later
// What others receive: the npm package serves the very source it was built from, and that source builds again
// into the same.
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type TestDatabase, testDatabase } from '../src/testing/database.ts';
import { secret } from '../src/testing/settings.ts';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'halle-package-'));
const installed = path.join(folder, 'node_modules', 'halle');
const npm = (cwd: string, ...words: string[]) =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let database: TestDatabase;
let child: ChildProcess | undefined;
before(async () => {
  database = await testDatabase();
  const [{ filename }] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  ) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(folder, filename), '--strip-components=1', '-C', installed]);
  lendDependencies(path.join(folder, 'node_modules'));
});
after(async () => {
  child?.kill('SIGKILL');
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As npm would have installed them, without asking the network again. */
function lendDependencies(place: string): void {
  mkdirSync(place, { recursive: true });
  const names = readdirSync(path.join(root, 'node_modules')).filter(
    (name) => name !== 'halle' && name !== '.package-lock.json',
  );
  for (const name of names) symlinkSync(path.join(root, 'node_modules', name), path.join(place, name));
}

/** Starts a program and asks it for its source. */
async function sourceOf(program: string): Promise<{ archive: Buffer; checksum: string; err: string }> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    LANG: 'en_GB.UTF-8',
    HALLE_HOME: path.join(folder, 'home'),
    DATABASE_URL: database.url,
    HALLE_SECRET: secret,
    HALLE_LOG: 'silent',
    PORT: String(20_000 + (process.pid % 20_000)),
    HOST: '127.0.0.1',
  };
  const started = spawn(process.execPath, [path.join(program, 'bin/halle'), 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  let err = '';
  started.stderr.on('data', (piece) => {
    err += piece;
  });
  await new Promise((resolve, reject) => {
    started.stdout.once('data', resolve);
    started.once('close', () => reject(new Error(err)));
  });
  const ask = async (address: string) =>
    Buffer.from(await (await fetch(`http://127.0.0.1:${env.PORT}${address}`)).arrayBuffer());
  const [archive, checksum] = [
    await ask('/halle-source.tar.gz'),
    String(await ask('/halle-source.tar.gz.sha256')),
  ];
  const closed = new Promise((resolve) => started.once('close', resolve));
  started.kill('SIGTERM');
  await closed;
  return { archive, checksum, err };
}

test('the package holds no fixture, no test, nothing that git does not track or the build does not make', () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'make/package.ts'], { cwd: root, stdio: 'ignore' });
  const foreign = ['dist/prod.env', 'public/backup.tar.gz', 'migrations/dump.sql', 'src/notes.json'];
  // In a copy, since others work in this folder.
  const copy = path.join(folder, 'copy');
  mkdirSync(copy);
  execFileSync('tar', [
    '-xzf',
    path.join(root, 'dist/halle-source.tar.gz'),
    '--strip-components=1',
    '-C',
    copy,
  ]);
  cpSync(path.join(root, 'dist'), path.join(copy, 'dist'), { recursive: true });
  for (const name of foreign) writeFileSync(path.join(copy, name), 'private');
  lendDependencies(path.join(copy, 'node_modules'));
  assert.throws(
    () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'make/package.ts'], {
        cwd: copy,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ({ stderr }: { stderr: string }) =>
      /migrations\/dump\.sql would be published/.test(stderr) &&
      /src\/notes\.json/.test(stderr) &&
      !/dist\/|public\//.test(stderr),
  );
});

test('the installed package serves the source it was built from', { timeout: 240_000 }, async () => {
  const { archive, checksum, err } = await sourceOf(installed);
  assert.ok(archive.equals(readFileSync(path.join(root, 'dist/halle-source.tar.gz'))));
  assert.equal(checksum, `${hash(archive)}  halle-source.tar.gz\n`);
  assert.doesNotMatch(err, /lacks the archive/);
});

test('the source that is served builds again, without git, into the same', { timeout: 480_000 }, () => {
  const again = path.join(folder, 'again');
  mkdirSync(again);
  execFileSync('tar', [
    '-xzf',
    path.join(installed, 'dist/halle-source.tar.gz'),
    '--strip-components=1',
    '-C',
    again,
  ]);
  lendDependencies(path.join(again, 'node_modules'));
  writeFileSync(path.join(again, 'prod.env'), 'private');
  npm(again, 'run', 'build');
  const [first, second] = [installed, again].map((place) =>
    readFileSync(path.join(place, 'dist/halle-source.tar.gz')),
  );
  assert.equal(hash(second!), hash(first!));
});

test('a copy without its archive says so at start, and serves nothing in its place', {
  timeout: 240_000,
}, async () => {
  rmSync(path.join(installed, 'dist/halle-source.tar.gz'));
  const { archive, checksum, err } = await sourceOf(installed);
  assert.match(err, /this program lacks the archive of its source/);
  for (const words of [String(archive), checksum])
    assert.match(words, /pas joint à cette copie du programme/);
});
