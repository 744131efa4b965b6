// SPDX-License-Identifier: AGPL-3.0-or-later
// A sentence holds no amount of the law: those are rows, dated and sourced, of the country of whoever buys.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../languages/index.ts';

test('no sentence writes a threshold in figures', () => {
  const amount = /\d[\d .,\u00a0\u202f]*\d{3}\s*(€|\$|EUR|CAD|euros?|dollars?)/i;
  assert.match('jusqu’à 60\u00a0000 € hors taxe', amount);
  assert.deepEqual(
    Object.entries(sentences).filter(([, { fr, en }]) => amount.test(fr) || amount.test(en)),
    [],
  );
});
