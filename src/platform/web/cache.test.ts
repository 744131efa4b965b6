// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shows } from '../../base/shows.ts';
import type { RevisionReader } from '../revisions.ts';
import { coalesced, type Made, type PageCache, pageCache } from './cache.ts';
import { encodingFor } from './sendable.ts';

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

/** Families and things as a test sets them, and how often each was asked for. */
function changing() {
  const families = new Map([
    ['votes', '1'],
    ['usages', '1'],
  ]);
  const things = new Map<string, string>();
  const asked = { families: 0, things: 0 };
  const raise = (family: string, thing: string) => {
    families.set(family, `${Number(families.get(family)) + 1}`);
    things.set(thing, `${Number(things.get(thing) ?? 0) + 1}`);
  };
  const reader: RevisionReader = {
    async families() {
      asked.families++;
      return new Map(families);
    },
    async things(of) {
      asked.things++;
      const told = [...of].map(
        ([family, ids]) => [family, ids.map((id) => things.get(id) ?? 0).join()] as const,
      );
      return { families: new Map(families), things: new Map(told) };
    },
  };
  return { reader, raise, asked };
}

const day = '2026-03-10';
const shows = (of: object) => of as Shows;
const ask = (cache: PageCache, address: string, render: () => Promise<Made>, on = day) =>
  cache.page({ on, address, encoding: 'identity', render });

/** A page that counts how often it was made. */
function counted(cache: PageCache, address: string, of?: object) {
  let made = 0;
  return async (on = day) => {
    const render = async () => ({ html: String(++made), shows: of && shows(of) });
    const page = await ask(cache, address, render, on);
    return Number(page?.body.toString());
  };
}

test('what is kept stays within its bound', async () => {
  const cache = pageCache(10_000, changing().reader);
  for (let page = 0; page < 50; page++)
    await ask(cache, `/p${page}`, async () => ({ html: 'x'.repeat(1_000) }));
  assert.ok(cache.size <= 10_000 && cache.size > 5_000, String(cache.size));
});

test('a page is made anew when a family that it shows changes, and the day, and not otherwise', async () => {
  const { reader, raise } = changing();
  const cache = pageCache(10_000, reader);
  const [votes, all, none] = [{ votes: 'all' }, undefined, {}].map((of, at) => counted(cache, `/${at}`, of));
  assert.deepEqual([await votes!(), await all!(), await none!()], [1, 1, 1]);
  raise('usages', 'u');
  assert.deepEqual([await votes!(), await all!(), await none!()], [1, 2, 1]);
  raise('votes', 'v');
  assert.deepEqual([await votes!(), await all!(), await none!()], [2, 3, 1]);
  assert.deepEqual([await votes!('2026-03-11'), await none!('2026-03-11')], [3, 2]);
});

test('a page that shows some things of a family asks for these when the family has changed, once', async () => {
  const { reader, raise, asked } = changing();
  const cache = pageCache(10_000, reader);
  const page = counted(cache, '/p', { usages: ['a', 'b'], votes: 'all' });
  assert.equal(await page(), 1);
  const first = asked.things;
  raise('usages', 'other');
  assert.equal(await page(), 1);
  assert.equal(await page(), 1);
  assert.equal(asked.things, first + 1, 'what was asked once is not asked again');
  raise('usages', 'b');
  assert.equal(await page(), 2);
  raise('usages', 'other');
  raise('votes', 'v');
  assert.equal(await page(), 3, 'another family that it shows whole');
});

test('a thing that changes while its page is made is not taken for shown', async () => {
  const { reader, raise } = changing();
  const cache = pageCache(10_000, reader);
  const made = (html: string, meanwhile = () => {}) =>
    ask(cache, '/p', async () => {
      meanwhile();
      return { html, shows: shows({ usages: ['a'] }) };
    });
  await made('before', () => raise('usages', 'a'));
  assert.equal((await made('after'))?.body.toString(), 'after');
  raise('usages', 'other');
  assert.equal((await made('never'))?.body.toString(), 'after');
});

test('a family that no migration knows is a fault, not a page that never changes', async () => {
  const cache = pageCache(10_000, changing().reader);
  await assert.rejects(counted(cache, '/p', { voets: 'all' })(), /voets/);
});

test('a page that could not be made is not kept', async () => {
  const cache = pageCache(10_000, changing().reader);
  await assert.rejects(ask(cache, '/p', () => Promise.reject(new Error('no'))));
  const made = await ask(cache, '/p', async () => ({ html: 'yes' }));
  assert.equal(made?.body.toString(), 'yes');
});

test('the best encoding that a browser accepts is chosen', () => {
  assert.equal(encodingFor('gzip, deflate, br'), 'br');
  assert.equal(encodingFor('gzip;q=1.0, br;q=0'), 'gzip');
  assert.equal(encodingFor('br;q=0, gzip;q=0'), 'identity');
  assert.equal(encodingFor('deflate'), 'identity');
  assert.equal(encodingFor(undefined), 'identity');
});

test('a page that was under way when what it shows changed is sent to who asked before, and made anew for the next', async () => {
  const { reader, raise } = changing();
  const cache = pageCache(10_000, reader);
  let finish = (_: string) => {};
  const begun = Promise.withResolvers<void>();
  const late = ask(cache, '/p', async () => {
    begun.resolve();
    return { html: await new Promise<string>((resolve) => (finish = resolve)) };
  });
  await begun.promise;
  raise('votes', 'v');
  const next = ask(cache, '/p', async () => ({ html: 'as it is now' }));
  assert.equal((await next)?.body.toString(), 'as it is now');
  finish('made of what was true before');
  assert.equal((await late)?.body.toString(), 'made of what was true before');
  const again = await ask(cache, '/p', async () => ({ html: 'as it is now' }));
  assert.equal(again?.body.toString(), 'as it is now');
});
