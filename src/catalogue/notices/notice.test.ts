// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  changesAt,
  isLow,
  type Judged,
  mayShow,
  mustBeTold,
  type Notice,
  noticeLasts,
  shownFrom,
} from './notice.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21, 15);
const told = (rest: Partial<Notice> = {}): Notice => ({
  attemptedAt: now,
  outcome: 'sent',
  advisedAgainst: false,
  shownFrom: shownFrom(rest.attemptedAt ?? now, 30),
  ...rest,
});
const [d, e, against, c] = [
  { letter: 'D', advisedAgainst: false },
  { letter: 'E', advisedAgainst: false },
  { letter: 'E', advisedAgainst: true },
  { letter: 'C', advisedAgainst: false },
] as const satisfies readonly Judged[];

test('a good letter is shown at once, a low one to nobody without a notice', () => {
  assert.deepEqual(mayShow(c, [], now), { letter: true, advice: true });
  assert.equal(mayShow(d, [], now).letter, false);
  assert.equal(mayShow(e, [], now + 10_000 * day).letter, false);
  assert.deepEqual(mayShow(against, [], now), { letter: false, advice: false });
});

test('what was told is shown at the first midnight after thirty whole days', () => {
  const notices = [told()];
  const from = shownFrom(now, 30);
  assert.equal(new Date(from).toISOString(), '2026-12-22T00:00:00.000Z');
  assert.equal(mayShow(d, notices, from - 1).letter, false);
  assert.equal(mayShow(d, notices, from).letter, true);
  assert.equal(changesAt(d, notices, now), from);
  assert.equal(changesAt(d, notices, from), undefined);
});

test('a fall from D to E is the same fall; « déconseillé » waits for a notice that says so', () => {
  const notices = [told({ attemptedAt: now - 60 * day })];
  assert.equal(mustBeTold(e, notices, now), false);
  assert.deepEqual(mayShow(e, notices, now), { letter: true, advice: true });
  assert.equal(mustBeTold(against, notices, now), true);
  assert.deepEqual(mayShow(against, notices, now), { letter: true, advice: false });
  const both = [...notices, told({ advisedAgainst: true })];
  assert.equal(mustBeTold(against, both, now), false);
  assert.equal(mayShow(against, both, now).advice, false);
  assert.equal(mayShow(against, both, now + 31 * day).advice, true);
});

test('a letter that rose and falls again within a year was told already; after a year it is told anew', () => {
  const ended = [told({ attemptedAt: now - 400 * day, endedAt: now })];
  assert.equal(mustBeTold(d, ended, now + noticeLasts), false);
  assert.equal(mayShow(d, ended, now + noticeLasts).letter, true);
  assert.equal(mustBeTold(d, ended, now + noticeLasts + 1), true);
  assert.equal(mayShow(d, ended, now + noticeLasts + 1).letter, false);
});

test('an attempt that failed starts no delay, and is told again', () => {
  const failed = [told({ outcome: 'failed', shownFrom: undefined })];
  assert.equal(mayShow(d, failed, now + 1_000 * day).letter, false);
  assert.equal(mustBeTold(d, failed, now), true);
});

const judged = fc.record({
  letter: fc.constantFrom(undefined, 'A', 'B', 'C', 'D', 'E'),
  advisedAgainst: fc.boolean(),
}) as fc.Arbitrary<Judged>;
const notice = fc.record({
  attemptedAt: fc.integer({ min: now - 800 * day, max: now }),
  outcome: fc.constantFrom('sent', 'no-contact', 'told', 'failed'),
  advisedAgainst: fc.boolean(),
  ended: fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined }),
});
const notices = fc.array(
  notice.map(
    ({ ended, ...one }): Notice => ({
      ...one,
      ...(one.outcome !== 'failed' && { shownFrom: shownFrom(one.attemptedAt, 30) }),
      ...(ended !== undefined && { endedAt: one.attemptedAt + ended * day }),
    }),
  ),
);

test('whatever was told, a low letter is never shown less than thirty days after the first attempt', () => {
  fc.assert(
    fc.property(judged, notices, (one, all) => {
      const may = mayShow(one, all, now);
      const old = all.some(
        ({ outcome, attemptedAt }) => outcome !== 'failed' && now - attemptedAt >= 30 * day,
      );
      if ((one.letter === 'D' || one.letter === 'E') && !old) assert.equal(may.letter, false);
      if (one.advisedAgainst && !all.some(({ advisedAgainst }) => advisedAgainst))
        assert.equal(may.advice, false);
      if (!isLow(one)) assert.deepEqual(may, { letter: true, advice: true });
    }),
  );
});

test('between two changes that are announced, nothing changes', () => {
  fc.assert(
    fc.property(judged, notices, fc.nat(60 * day), (one, all, later) => {
      const standing = all.map(({ endedAt: _, ...open }) => open);
      const next = changesAt(one, standing, now) ?? Number.POSITIVE_INFINITY;
      if (now + later < next)
        assert.deepEqual(mayShow(one, standing, now + later), mayShow(one, standing, now));
    }),
  );
});
