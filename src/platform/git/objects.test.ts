// SPDX-License-Identifier: AGPL-3.0-or-later
// Objects asked of a git that stays, of one that is too old, and of one that dies on the way.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gitStream } from '../git.ts';
import { openObjects } from './objects.ts';

const place = mkdtempSync(path.join(tmpdir(), 'halle-objects-'));
after(() => rmSync(place, { recursive: true, force: true }));
const gitDir = path.join(place, 'project.git');
const git = (args: readonly string[], input = '') =>
  execFileSync('git', ['--git-dir', gitDir, ...args], { input, encoding: 'utf8' }).trim();
git(['init', '--bare', '--quiet']);
const blob = (words: string) => git(['hash-object', '-w', '--stdin'], words);
const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@town.example'];
const [word, empty, lines, long] = ['word', '', 'one\n\ntwo\n', 'x'.repeat(300_000)].map(blob) as [
  string,
  string,
  string,
  string,
];
const tree = git(['mktree'], `100644 blob ${word}\ta file\n`);
const commit = git([...who, 'commit-tree', tree, '-m', 'first']);
git([...who, 'tag', '-a', '-m', 'a tag', 'v1', commit]);
const tag = git(['rev-parse', 'refs/tags/v1']);
const nowhere = 'f'.repeat(40);

/** A git of another kind before the real one. Each start is a line of `starts`. */
function instead(script: string): string {
  const folder = mkdtempSync(path.join(place, 'bin-'));
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const words = `#!/bin/sh\necho "$*" >> '${folder}/starts'\n${script}\nexec ${real} "$@"\n`;
  writeFileSync(path.join(folder, 'git'), words);
  chmodSync(path.join(folder, 'git'), 0o755);
  return folder;
}

async function withGit<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.env['PATH'];
  process.env['PATH'] = `${folder}:${before}`;
  try {
    return await work();
  } finally {
    process.env['PATH'] = before;
  }
}

const startsIn = (folder: string) =>
  readFileSync(path.join(folder, 'starts'), 'utf8').trim().split('\n').length;

async function askAll() {
  const objects = openObjects(gitDir, 60, () => undefined);
  try {
    const [toCommit, toTree, ...texts] = await Promise.all([
      objects.info(`${tag}^{commit}`),
      objects.info(`${commit}^{tree}`),
      ...[word, empty, lines, nowhere, long].map((id) => objects.contents(id, 400_000)),
    ]);
    const ofBlob = await objects.info(`${word}^{commit}`);
    const large = await objects.contents(long, 299_999);
    return {
      found: [toCommit, toTree, ofBlob].map((one) => one && `${one.type} ${one.id}`),
      texts: texts.map((bytes) => bytes?.toString()),
      large,
    };
  } finally {
    objects.close();
  }
}

const right = {
  found: [`commit ${commit}`, `tree ${tree}`, undefined],
  texts: ['word', '', 'one\n\ntwo\n', undefined, 'x'.repeat(300_000)],
  large: undefined,
};

test('one git answers everything, in order; what is not there or too large is undefined', async () => {
  const counted = instead('');
  assert.deepEqual(await withGit(counted, askAll), right);
  assert.equal(startsIn(counted), 1);
});

test('a name that is none is asked of nobody; nothing is asked once it is closed', async () => {
  const objects = openObjects(gitDir, 60, () => undefined);
  for (const name of ['HEAD', '--version', `${commit}\ninfo ${commit}`, `${commit}:a file`])
    assert.equal(await objects.info(name), undefined);
  assert.equal((await objects.info(commit))?.type, 'commit');
  objects.close();
  assert.equal(await objects.info(commit), undefined);
});

test('a broken object is not there, and what is asked beside it is', async () => {
  const broken = blob('broken');
  const [file] = globSync(`objects/${broken.slice(0, 2)}/*`, { cwd: gitDir });
  chmodSync(path.join(gitDir, file!), 0o644);
  writeFileSync(path.join(gitDir, file!), 'no zlib');
  const objects = openObjects(gitDir, 60, () => undefined);
  const [a, b, c] = await Promise.all([word, broken, lines].map((id) => objects.contents(id, 100)));
  objects.close();
  assert.deepEqual([a?.toString(), b, c?.toString()], ['word', undefined, 'one\n\ntwo\n']);
});

test('a git that met a limit is a refusal, for all that wait', async () => {
  const endless = instead('exec sleep 60');
  await withGit(endless, async () => {
    const objects = openObjects(gitDir, 0.2, ({ stopped }) => new Error(stopped));
    const asked = [objects.info(commit), objects.info(tree)];
    for (const one of asked) await assert.rejects(one, /^Error: time$/);
    objects.close();
  });
});

test('a git before 2.36 does not know the option: it is asked as it can answer', async () => {
  const old = instead('case "$*" in *--batch-command*) echo "error: unknown option" >&2; exit 129;; esac');
  assert.deepEqual(await withGit(old, askAll), right);
  assert.equal(startsIn(old), 3, 'refused once, then one git for each kind of question');
});

test('an answer that is read late is read whole, though git has ended long before', async () => {
  const run = gitStream(['version']);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const chunks: Buffer[] = [];
  for await (const chunk of run.answer) chunks.push(chunk);
  assert.match(String(Buffer.concat(chunks)), /^git version/);
  assert.equal((await run.end).code, 0);
});
