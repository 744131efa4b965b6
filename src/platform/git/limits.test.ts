// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { bounded } from './limits.ts';

const skip = process.platform === 'win32';

test('a run begins with its first line: a program that dies before has begun nothing', { skip }, () => {
  const { program, args, first } = bounded(['--version']);
  const run = (input: string) => spawnSync(program, args, { input, encoding: 'utf8' });
  assert.match(run(first).stdout, /^git version/);
  const { status, stdout } = run('');
  assert.deepEqual([status, stdout], [1, '']);
});

test('what follows the first line is for git, to the byte', { skip }, () => {
  const { program, args, first } = bounded(['hash-object', '--stdin']);
  const hashed = spawnSync(program, args, { input: `${first}a\\b\n`, encoding: 'utf8' }).stdout.trim();
  const bare = spawnSync('git', ['hash-object', '--stdin'], { input: 'a\\b\n', encoding: 'utf8' });
  assert.equal(hashed, bare.stdout.trim());
});
