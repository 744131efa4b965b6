// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coalesced, encodingFor, pageCache } from './cache.ts';

test('nobody gets an answer that was read before they asked', async () => {
  let value = 1;
  const latest = coalesced(async () => {
    const read = value;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return read;
  });
  const first = latest();
  value = 2;
  const [second, third] = [latest(), latest()];
  assert.deepEqual(await Promise.all([first, second, third]), [1, 2, 2]);
});

test('a hundred askers share two readings', async () => {
  let readings = 0;
  const latest = coalesced(async () => ++readings);
  await Promise.all(Array.from({ length: 100 }, latest));
  assert.equal(readings, 2);
});

test('a reading that failed is tried anew for the next', async () => {
  let tries = 0;
  const latest = coalesced(async () => {
    if (++tries === 1) throw new Error('down');
    return tries;
  });
  const [first, second] = await Promise.allSettled([latest(), latest()]);
  assert.equal(first.status, 'rejected');
  assert.deepEqual(second, { status: 'fulfilled', value: 2 });
});

test('what is kept stays within its bound, and pages of a former revision are dropped', async () => {
  const cache = pageCache(10_000);
  for (let page = 0; page < 50; page++)
    await cache.page('1', `/p${page}`, 'identity', async () => 'x'.repeat(1_000));
  assert.ok(cache.size <= 10_000 && cache.size > 5_000, String(cache.size));
  await cache.page('2', '/new', 'identity', async () => 'y');
  assert.ok(cache.size < 1_000, String(cache.size));
});

test('a page that could not be made is not kept', async () => {
  const cache = pageCache(10_000);
  await assert.rejects(cache.page('1', '/p', 'identity', () => Promise.reject(new Error('no'))));
  assert.equal((await cache.page('1', '/p', 'identity', async () => 'yes'))?.body.toString(), 'yes');
});

test('the best encoding that a browser accepts is chosen', () => {
  assert.equal(encodingFor('gzip, deflate, br'), 'br');
  assert.equal(encodingFor('gzip;q=1.0, br;q=0'), 'gzip');
  assert.equal(encodingFor('br;q=0, gzip;q=0'), 'identity');
  assert.equal(encodingFor('deflate'), 'identity');
  assert.equal(encodingFor(undefined), 'identity');
});

test('a page that was under way when the catalogue changed is sent and not kept', async () => {
  const cache = pageCache(10_000);
  let finish = (_: string) => {};
  const late = cache.page('1', '/p', 'identity', () => new Promise((resolve) => (finish = resolve)));
  await cache.page('2', '/new', 'identity', async () => 'y');
  const before = cache.size;
  finish('made of what was true before');
  assert.equal((await late)?.body.toString(), 'made of what was true before');
  assert.equal(cache.size, before);
});
