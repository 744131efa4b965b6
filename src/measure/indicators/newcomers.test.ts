// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { viewAt } from '../work/work.ts';
import { newcomers, newcomersIndicator } from './newcomers.ts';

const day = 86_400;
const now = Date.UTC(2026, 0, 15) / 1000;
const regulars = steadyRows(now - 1500 * day, now, 300, 3);
const arriving = (...rows: { ago: number; who: number }[]) =>
  viewAt(
    factsOf([...regulars, ...rows.map(({ ago, who }) => ({ at: now - ago * day, who }))], { readAt: now }),
    now,
  );

test('a newcomer has stayed who worked in two calendar months, not twice in one', () => {
  assert.deepEqual(newcomers(arriving()), { arrived: 0, stayed: 0 });
  assert.deepEqual(newcomers(arriving({ ago: 40, who: 9 }, { ago: 39, who: 9 })), { arrived: 1, stayed: 0 });
  assert.deepEqual(newcomers(arriving({ ago: 80, who: 9 }, { ago: 20, who: 9 })), { arrived: 1, stayed: 1 });
  assert.deepEqual(newcomers(arriving({ ago: 80, who: 9 }, { ago: 20, who: 9 }, { ago: 5, who: 10 })), {
    arrived: 2,
    stayed: 1,
  });
});

test('who had worked before the last twelve months comes back: that is no newcomer', () => {
  assert.equal(newcomers(arriving({ ago: 366, who: 9 }, { ago: 20, who: 9 })).arrived, 0);
  assert.equal(newcomers(arriving({ ago: 365, who: 9 }, { ago: 20, who: 9 })).arrived, 0);
  assert.equal(newcomers(arriving({ ago: 364, who: 9 }, { ago: 20, who: 9 })).arrived, 1);
});

test('one who stayed is enough for it to hold; without any, what would raise it is said', () => {
  const stayed = newcomersIndicator.find(arriving({ ago: 80, who: 9 }, { ago: 20, who: 9 }));
  assert.deepEqual([stayed.standing, stayed.value, stayed.raise], ['holds', 1, undefined]);
  const none = newcomersIndicator.find(arriving({ ago: 20, who: 9 }));
  assert.deepEqual([none.standing, none.value], ['watch', 0]);
  assert.ok(none.raise);
});
