// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsOf, type Row } from '../../../fixtures/measure/facts.ts';
import { day, earlierView, monthOf, viewAt } from '../work/work.ts';
import { teamOf } from './team.ts';

const now = Date.UTC(2026, 0, 1) / 1000;
const rowsMade = fc.array(
  fc.record({ at: fc.integer({ min: now - 800 * day, max: now }), who: fc.integer({ min: 0, max: 4 }) }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

/** The definition, word by word: slow, and plain to see. */
function counted(rows: readonly Row[], at: number): Record<string, number[]> {
  const known = rows.filter((row) => row.at <= at).sort((a, b) => a.at - b.at);
  const week = (time: number) => Math.floor(time / (7 * day));
  const of = (who: number) => known.filter((row) => row.who === who).map((row) => row.at);
  const isEstablished = (who: number) => of(who)[0]! < at - 100 * day && new Set(of(who).map(week)).size > 1;
  const work = known.filter((row) => isEstablished(row.who!));
  const sameDay = (a: Row, b: Row) => a.who === b.who && Math.floor(a.at / day) === Math.floor(b.at / day);
  const nth = work.map(
    (row, index) => work.slice(0, index + 1).filter((other) => sameDay(row, other)).length,
  );
  return {
    times: work.map((row) => row.at),
    counted: work.filter((_, index) => nth[index]! <= 3).map((row) => row.at),
    days: work.filter((_, index) => nth[index] === 1).map((row) => row.at),
  };
}

test('the team is what its definition says, at the date read and at an earlier one', () => {
  fc.assert(
    fc.property(rowsMade, fc.integer({ min: 0, max: 400 }), (rows, ago) => {
      const view = viewAt(factsOf(rows, { readAt: now }), now);
      for (const one of [view, earlierView(view, now - ago * day), view]) {
        const { times, counted: few, days } = teamOf(one);
        assert.deepEqual(
          { times: [...times], counted: [...few], days: [...days].map(({ at }) => at) },
          counted(rows, one.at),
        );
      }
    }),
  );
});

test('months are those of the calendar, before 1970 and after 2100 too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }), (time) => {
      const date = new Date(time * 1000);
      assert.equal(monthOf(time), (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth());
    }),
  );
});
