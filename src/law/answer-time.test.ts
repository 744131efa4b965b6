// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnswerTime, answerTimesOn } from './answer-time.ts';
import { loadAnswerTimes, loadSources } from './sources-rows.ts';

test('rows say within what time the GDPR and the two laws of Québec have a request answered', () => {
  const said = answerTimesOn(loadAnswerTimes(), '2026-11-30').map(
    ({ jurisdiction, holders, within, longer }) => [
      ...[jurisdiction, holders, `${within.n} ${within.unit}`],
      longer && `${longer.n} ${longer.unit}`,
    ],
  );
  assert.deepEqual(said, [
    ['EU', 'all', '1 months', '2 months'],
    ['CA-QC', 'public-bodies', '20 days', '10 days'],
    ['CA-QC', 'private', '30 days', undefined],
  ]);
  for (const { id, sources } of loadAnswerTimes())
    for (const source of sources) assert.ok(loadSources()[source], `${id} ${source}`);
});

test('a row holds from its first to its last day', () => {
  const [row] = loadAnswerTimes() as [AnswerTime];
  const over = { ...row, until: '2026-12-31' as const };
  const next = { ...row, from: '2027-01-01' as const, within: { n: 15, unit: 'days' as const } };
  const on = (day: AnswerTime['checkedOn']) => answerTimesOn([over, next], day).map(({ within }) => within.n);
  assert.deepEqual(
    [on('2018-05-24'), on('2018-05-25'), on('2026-12-31'), on('2027-01-01')],
    [[], [1], [1], [15]],
  );
});
