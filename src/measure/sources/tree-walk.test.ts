// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { gitIn, makeRepository, scratch } from '../../../fixtures/measure/repositories.ts';
import { openObjects } from '../../platform/git/objects.ts';
import { walkTree } from './tree-walk.ts';

const listed = (folder: string, commit: string) => {
  const objects = openObjects(folder, 60, () => undefined);
  return walkTree(objects, commit).finally(() => objects.close());
};

test('files are listed as git lists them: folders in their place, odd names, no link and no submodule', async () => {
  const files = { 'a/b': '1', 'a.txt': '2', 'a/é/ü x': '3', zero: '', 'b/c/d/e': '4', LICENSE: '5' };
  const folder = makeRepository([{ at: 1e9, files }]);
  const put = (input: string) => execFileSync('git', ['mktree'], { cwd: folder, input }).toString().trim();
  const blob = gitIn(folder, 'rev-parse', 'main:a.txt');
  const [inner, head] = [gitIn(folder, 'rev-parse', 'main^{tree}'), gitIn(folder, 'rev-parse', 'main')];
  const tree = put(
    `040000 tree ${inner}\tinner\n120000 blob ${blob}\tlink\n160000 commit ${head}\tmodule\n100755 blob ${blob}\trun\n`,
  );
  const commit = gitIn(folder, 'commit-tree', tree, '-m', 'x');
  const lines = gitIn(folder, '-c', 'core.quotePath=false', 'ls-tree', '-r', commit).split('\n');
  const told = lines.filter((line) => line.startsWith('100')).map((line) => line.split('\t')[1]);
  assert.deepEqual(
    (await listed(folder, commit))?.map(({ path }) => path),
    told,
  );
  assert.equal(told.length, 7);
});

test('a few trees that name each other a million times over are unknown, soon; so is one that is not there', {
  timeout: 60_000,
}, async () => {
  const folder = makeRepository([{ at: 1e9, files: { x: 'y' } }]);
  let tree = gitIn(folder, 'rev-parse', 'main^{tree}');
  for (let depth = 0; depth < 9; depth++) {
    const input = Array.from({ length: 9 }, (_, index) => `040000 tree ${tree}\t${index}\n`).join('');
    tree = execFileSync('git', ['mktree'], { cwd: folder, input }).toString().trim();
  }
  const bomb = gitIn(folder, 'commit-tree', tree, '-m', 'x');
  assert.equal(await listed(folder, bomb), undefined);
  const gone = execFileSync('git', ['mktree', '--missing'], {
    cwd: folder,
    input: `040000 tree ${'1'.repeat(40)}\tgone\n`,
  });
  const missing = gitIn(folder, 'commit-tree', gone.toString().trim(), '-m', 'x');
  assert.equal(await listed(folder, missing), undefined);
  assert.equal(await listed(scratch(), bomb), undefined);
});
