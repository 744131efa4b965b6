// SPDX-License-Identifier: AGPL-3.0-or-later
// The linter on the labelled tenders that whoever works on it may read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeTenders, ratios } from '../../testing/labelled-tenders.ts';

test('the linter finds what the labels say in the open tenders, and little else', async () => {
  const judged = await judgeTenders('open');
  const { precision, recall } = ratios(judged);
  const wrong = judged.filter(({ outcome }) => outcome !== 'right');
  const told = wrong.map(({ outcome, file, rule, line }) => `${outcome} ${file}:${line} ${rule}`).join('\n');
  // 57 of these were kept aside before, 28 of them until now: what is wanted on them is 0.9.
  assert.ok(precision >= 0.95 && recall >= 0.86, `${precision} ${recall}\n${told}`);
});
