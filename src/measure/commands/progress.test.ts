// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentence } from '../../languages/index.ts';
import { progressLine } from './progress.ts';

function watched(all: number) {
  const lines: string[] = [];
  let now = 0;
  const progress = progressLine(
    {
      errIsTerminal: true,
      say: (key, facts) => sentence('en', key, facts),
      err: (line) => lines.push(line.replace(/[\u00a0\u202f]/g, ' ').trim()),
    },
    all,
    () => now,
  );
  return { progress, lines, at: (seconds: number) => (now = seconds) };
}

test('a long history says how long is left, once its commits are counted', () => {
  const { progress, lines, at } = watched(1);
  progress.step('r', { phase: 'read', done: 20_000 });
  at(10);
  progress.step('r', { phase: 'read', done: 120_000 });
  progress.step('r', { phase: 'read', done: 120_000, of: 320_000 });
  assert.deepEqual(lines, [
    'r: 20,000 commits read',
    'r: 120,000 commits read',
    'r: 120,000 commits read, 20 s left',
  ]);
});

test('of several repositories, what is left is told from those that are done', () => {
  const { progress, lines, at } = watched(4);
  progress.step('a');
  at(60);
  progress.done();
  progress.step('b');
  assert.deepEqual(lines, ['a: reading…', 'b: reading…, 3 min left']);
});
