// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../base/problem.ts';
import { withLock } from './lock.ts';
import { isAlive, markOf, ownMark } from './process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-lock-'));
after(() => rmSync(folder, { recursive: true }));

test('one at a time holds the lock, however many want it', async () => {
  let inside = 0;
  let most = 0;
  const turn = () =>
    withLock(path.join(folder, 'busy'), 20_000, async () => {
      most = Math.max(most, ++inside);
      await sleep(3);
      inside--;
    });
  await Promise.all(Array.from({ length: 12 }, turn));
  assert.equal(most, 1);
  assert.equal(readdirSync(path.join(folder, 'busy')).length, 1);
});

test('a holder that died is passed over at once, and so is a process that took its number', async () => {
  const dead = spawnSync('true').pid;
  for (const holder of [`${dead}@1`, `${process.pid}@1`, 'nonsense', '']) {
    const place = path.join(folder, `stale${holder}`);
    mkdirSync(place);
    writeFileSync(path.join(place, '7'), holder);
    assert.equal(await withLock(place, 1_000, async () => 'mine'), 'mine', holder);
  }
});

test('a living holder is waited for, then named', async () => {
  const place = path.join(folder, 'held');
  await withLock(place, 1_000, async () => {
    const refused = (error: unknown) =>
      error instanceof Problem &&
      error.textKey === 'platform.home-locked' &&
      error.facts['pid'] === String(process.pid);
    await assert.rejects(
      withLock(place, 100, async () => {}),
      refused,
    );
  });
});

test('work that fails gives the lock back', async () => {
  const place = path.join(folder, 'failed');
  await assert.rejects(
    withLock(place, 100, () => Promise.reject(new Error('failed'))),
    /failed/,
  );
  assert.equal(await withLock(place, 100, async () => 'mine'), 'mine');
});

test('a process is known by its number and the moment it started', () => {
  assert.ok(isAlive(ownMark()));
  assert.equal(markOf(process.pid), ownMark());
  assert.ok(!isAlive(`${process.pid}@0`));
  assert.equal(markOf(spawnSync('true').pid), undefined);
});
