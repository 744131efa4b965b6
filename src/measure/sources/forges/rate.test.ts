// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitsInMemory } from './limits.ts';
import { momentTold } from './rate.ts';
import { tokenId } from './tokens.ts';

const now = 1_767_268_800;
const told = (status: number, headers: Record<string, string> = {}, words = '') =>
  momentTold({ status, headers, body: Buffer.from(words) }, now);

test('what GitHub, GitLab and Forgejo say is honoured to the second', () => {
  assert.equal(
    told(200, { 'x-ratelimit-remaining': '41', 'x-ratelimit-reset': String(now + 900) }),
    undefined,
  );
  assert.equal(
    told(200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 900) }),
    now + 900,
  );
  assert.equal(
    told(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 900) }),
    now + 900,
  );
  assert.equal(told(429, { 'ratelimit-remaining': '0', 'ratelimit-reset': String(now + 12) }), now + 12);
  assert.equal(told(429, { 'ratelimit-remaining': '0', 'ratelimit-reset': '12' }), now + 12);
  assert.equal(told(429, { 'retry-after': '37' }), now + 37);
  assert.equal(told(503, { 'retry-after': '120' }), now + 120);
  assert.equal(told(429, { 'retry-after': new Date((now + 90) * 1000).toUTCString() }), now + 90);
});

test('of two moments the later one holds', () => {
  assert.equal(
    told(403, { 'retry-after': '60', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 900) }),
    now + 900,
  );
});

test('a secondary limit of GitHub, with a header or with words alone: a minute at least', () => {
  assert.equal(told(403, { 'retry-after': '61' }), now + 61);
  assert.equal(told(403, {}, '{"message": "You have exceeded a secondary rate limit."}'), now + 60);
  assert.equal(told(429), now + 60);
});

test('a refusal is no limit, nor is a forge out of order', () => {
  assert.equal(told(403, {}, '{"message": "Resource not accessible by personal access token"}'), undefined);
  assert.equal(
    told(403, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': String(now + 900) }),
    undefined,
  );
  assert.equal(told(503), undefined);
  assert.equal(told(404, { 'retry-after': 'soon' }), undefined);
});

test('where our clock is ahead of the forge’s, the wait is as much longer', () => {
  const date = new Date((now - 300) * 1000).toUTCString();
  assert.equal(
    told(429, { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 10) }),
    now + 310,
  );
  const slow = new Date((now + 300) * 1000).toUTCString();
  assert.equal(
    told(429, { date: slow, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 310) }),
    now + 310,
  );
});

test('a moment that is past or unreadable never means « at once » after a refusal', () => {
  assert.equal(told(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now - 500) }), now + 1);
  assert.equal(told(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'tomorrow' }), now + 60);
});

test('a moment told never gets earlier, and each token has its own', async () => {
  const limits = limitsInMemory();
  await limits.tell('forge.example', 'a', now + 100);
  await limits.tell('forge.example', 'a', now + 10);
  assert.equal(await limits.until('forge.example', 'a'), now + 100);
  assert.equal(await limits.until('forge.example', 'b'), undefined);
  assert.equal(await limits.until('other.example', 'a'), undefined);
});

test('the mark of a token does not give it away', () => {
  assert.match(tokenId('not-a-real-token'), /^[0-9a-f]{16}$/);
  assert.notEqual(tokenId('not-a-real-token'), tokenId('another'));
  assert.equal(tokenId(undefined), 'anonymous');
});
