// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { findLog, writeLog } from './log-file.ts';
import { LogColumns } from './log-reader.ts';

const place = mkdtempSync(path.join(tmpdir(), 'halle-log-'));
after(() => rmSync(place, { recursive: true, force: true }));

const idOf = (number: number) => (number * 2_654_435_761).toString(16).padStart(16, '7').padEnd(40, '0');
/** What git prints of a commit: one in five is helped by somebody, one in seven is committed by another. */
function printed(number: number): string {
  const author = `Person ${number % 90}\0p${number % 90}@town.example`;
  const committer = number % 7 === 0 ? 'Other\0other@town.example' : author;
  const beside = number % 5 === 0 ? 'Co-authored-by: Third <third@town.example>' : '';
  return `${idOf(number)}\0${'p'.repeat(40)}\0${2e9 - number}\0${2e9 - number + 1}\0${author}\0${committer}\0${beside}\0`;
}
const commits = (from: number, to: number) =>
  Buffer.from(Array.from({ length: to - from }, (_, index) => printed(from + index)).join(''), 'latin1');
const names = ['authorTs', 'committerTs', 'author', 'committer', 'parents', 'beside', 'tagged'] as const;
const released = (columns: LogColumns) =>
  Object.fromEntries(names.map((name) => [name, columns.release(name)]));

test('what was kept and what is new stand as if read at once, however long either is', async () => {
  for (const [old, all] of [
    [1, 2],
    [853, 854],
    [854, 900],
    [5_000, 5_001],
    [60_000, 75_000],
  ] as const) {
    const tags = new Set([idOf(0), idOf(old - 1), idOf(all - 1), 'f'.repeat(40)]);
    const first = new LogColumns(new Set(), true);
    first.take(commits(0, old));
    assert.ok(await writeLog(place, 'head', first));
    const kept = await findLog(place, 'head');
    assert.ok(kept);
    assert.equal(await findLog(place, 'another'), undefined);
    const again = new LogColumns(tags, true);
    again.restore(kept);
    again.take(commits(old, all));
    const whole = new LogColumns(tags, true);
    whole.take(commits(0, all));
    assert.equal(again.repeats, false);
    assert.deepEqual([again.commits, again.length], [all - old, whole.length]);
    assert.deepEqual([again.newest, again.identities], [whole.newest, whole.identities]);
    assert.deepEqual(again.tagged, whole.tagged);
    assert.deepEqual(released(again), released(whole));
  }
});

test('a commit that stands in both parts is told, wherever', async () => {
  const first = new LogColumns(new Set(), true);
  first.take(commits(0, 3_000));
  await writeLog(place, 'head', first);
  const kept = (await findLog(place, 'head'))!;
  for (const number of [0, 1_023, 1_024, 2_999]) {
    const again = new LogColumns(new Set(), true);
    again.restore(kept);
    again.take(Buffer.concat([commits(3_000, 3_500), commits(number, number + 1)]));
    assert.equal(again.repeats, true, String(number));
  }
});
