// SPDX-License-Identifier: AGPL-3.0-or-later
// The source that is offered holds the files of the program and nothing else of the disk.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { archivePlace, makeArchive } from './archive.ts';
import { listName, programFiles } from './files.ts';
import { findOffered, watchOffered } from './offered.ts';
import { strangers } from './packed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-source-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What operators leave beside a program: none of it may get out. */
const private_ = [
  'prod.env',
  'secret',
  'backup.tar.gz',
  'notes.md',
  'mail/1.eml',
  'home/database.json',
  'home/database/PG_VERSION',
  'src/dump.sql',
];

function write(root: string, name: string, words: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), words);
}

function git(root: string, ...words: string[]): string {
  const who = [
    '-c',
    'user.name=Team',
    '-c',
    'user.email=team@projet.example',
    '-c',
    'core.hooksPath=/dev/null',
  ];
  return execFileSync('git', [...who, ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A small program under git, with everything that could go wrong beside it. */
function checkout(name: string): string {
  const root = path.join(folder, name);
  mkdirSync(root, { recursive: true });
  git(root, 'init', '-q');
  for (const file of [
    'LICENSE',
    'src/cli.ts',
    'bin/halle',
    'éà.txt',
    'gone.txt',
    'moved/inside.txt',
    'two\nlines.txt',
  ])
    write(root, file, file);
  execFileSync('chmod', ['755', path.join(root, 'bin/halle')]);
  write(folder, `${name}-elsewhere/inside.txt`, 'the word of a neighbour');
  symlinkSync('/etc/passwd', path.join(root, 'link.txt'));
  git(root, 'add', '-A');
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor`);
  git(root, 'commit', '-q', '-m', 'Begin');
  write(root, 'src/cli.ts', 'changed since');
  rmSync(path.join(root, 'gone.txt'));
  rmSync(path.join(root, 'moved'), { recursive: true });
  symlinkSync(path.join(folder, `${name}-elsewhere`), path.join(root, 'moved'));
  for (const file of private_) write(root, file, 'private');
  return root;
}

async function contents(root: string): Promise<Map<string, string>> {
  const reading = extract();
  createReadStream(path.join(root, archivePlace)).pipe(createGunzip()).pipe(reading);
  const found = new Map<string, string>();
  for await (const entry of reading) {
    let words = '';
    for await (const piece of entry) words += String(piece);
    assert.equal(entry.header.type, 'file');
    found.set(entry.header.name, words);
  }
  return found;
}

test('only plain files that git tracks are in the archive, as they are on the disk', async () => {
  const root = checkout('tracked');
  const { left, sha256 } = await makeArchive(root, (await programFiles(root))!);
  const found = await contents(root);
  assert.deepEqual(
    [...found.keys()],
    ['LICENSE', 'bin/halle', 'src/cli.ts', 'éà.txt', listName].map((name) => `halle/${name}`),
  );
  assert.equal(found.get('halle/src/cli.ts'), 'changed since');
  assert.deepEqual(left, ['gone.txt', 'moved/inside.txt']);
  assert.doesNotMatch([...found.values()].join(), /private|neighbour|root:/);
  assert.equal(
    readFileSync(path.join(root, `${archivePlace}.sha256`), 'utf8'),
    `${sha256}  halle-source.tar.gz\n`,
  );
});

test('the same files give the same bytes, elsewhere and without git too', async () => {
  const root = checkout('first');
  const first = await makeArchive(root, (await programFiles(root))!);
  const other = path.join(folder, 'unpacked');
  mkdirSync(other);
  execFileSync('tar', ['-xzf', path.join(root, archivePlace), '--strip-components=1', '-C', other]);
  for (const file of private_) write(other, file, 'private');
  assert.deepEqual(await makeArchive(other, (await programFiles(other))!), { ...first, left: [] });
});

test('what lies in somebody else’s repository has the list that came with it, or offers nothing', async () => {
  const around = checkout('around');
  const inside = path.join(around, 'halle');
  write(inside, 'src/cli.ts', 'ours');
  write(inside, 'prod.env', 'private');
  git(around, 'add', '-A');
  assert.equal(await programFiles(inside), undefined);
  write(inside, listName, '100644\tsrc/cli.ts\n');
  assert.deepEqual(await programFiles(inside), [{ name: 'src/cli.ts', executable: false }]);
});

test('a list that was tampered with leads nowhere else', async () => {
  const root = path.join(folder, 'tampered');
  const names = [
    '../secret',
    '/etc/passwd',
    'a/../../secret',
    './prod.env',
    'a//b',
    '..',
    '.git/config',
    'a\\..\\b',
    'LICENSE',
  ];
  write(
    root,
    listName,
    `${names.map((name) => `100644\t${name}`).join('\n')}\n120000\tlink\n040000\tsrc\nnonsense\n`,
  );
  assert.deepEqual(await programFiles(root), [{ name: 'LICENSE', executable: false }]);
});

test('an archive that is not there, or not what its checksum says, is not offered', async () => {
  const root = checkout('offered');
  assert.equal(await findOffered(root), undefined);
  const { sha256 } = await makeArchive(root, (await programFiles(root))!);
  const find = watchOffered(root);
  assert.equal((await find())?.sha256, sha256);
  writeFileSync(path.join(root, archivePlace), 'something else');
  assert.equal(await find(), undefined);
  await makeArchive(root, (await programFiles(root))!);
  assert.equal((await find())?.sha256, sha256);
});

test('the package carries files of the program and what is built from them, nothing else', () => {
  const files = ['src/a.ts', 'src/b.tsx', 'src/d.yml', 'migrations/0001_a.sql'].map((name) => ({
    name,
    executable: false,
  }));
  const fine = [
    'dist/a.js',
    'dist/b.d.ts',
    'dist/b.js.map',
    'dist/d.json',
    'dist/parts/app-BHRDYHCB.js',
    'dist/parts/app-BHRDYHCB.js.map',
    'dist/THIRD-PARTY.txt',
    'dist/catalogue/starter-names.json',
    'dist/halle-source.tar.gz',
    'dist/halle-source.tar.gz.sha256',
    'migrations/0001_a.sql',
  ];
  const wrong = [
    'dist/c.js',
    'dist/parts/notes.js',
    'dist/e.json',
    'dist/prod.env',
    'migrations/dump.sql',
    'src/a.json',
    'halle.tar.gz',
    'dist/a.js.gz',
  ];
  assert.deepEqual(strangers([...fine, ...wrong], files), wrong);
});
