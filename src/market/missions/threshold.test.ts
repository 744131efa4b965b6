// SPDX-License-Identifier: AGPL-3.0-or-later
// Which threshold is in force where and when, and what reaches it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { money } from '../../base/money.ts';
import { loadLaw } from '../../law/sources-rows.ts';
import { reaches, thresholdOn } from './threshold.ts';

const law = loadLaw();
const on = (day: string, country = 'FR', territory?: string) =>
  thresholdOn(law, { kind: 'commune', country, ...(territory && { territory }) }, day);

test('France: 40 000 until the last of March 2026, 60 000 from the first of April, nothing known before 2020', () => {
  assert.deepEqual(
    ['2019-12-31', '2020-01-01', '2026-03-31', '2026-04-01', '2030-01-01'].map((day) => on(day)?.cents),
    [undefined, 4_000_000, 4_000_000, 6_000_000, 6_000_000],
  );
});

test('the other countries: Belgium, Québec by the agreement in force, and none where none is known', () => {
  assert.deepEqual(on('2026-11-29', 'BE', 'BE-WNA'), {
    cents: 3_000_000,
    currency: 'EUR',
    from: '2017-06-30',
    rule: 'Loi du 17 juin 2016 relative aux marchés publics, art. 92',
    sources: [law.sources['S36'], law.sources['S39']],
    checkedOn: '2026-11-21',
    mark: 'secondary',
  });
  const quebec = on('2026-11-29', 'CA', 'CA-QC');
  assert.deepEqual(
    [quebec?.cents, quebec?.currency, quebec?.mark, quebec?.from],
    [13_900_000, 'CAD', 'inferred', '2026-01-01'],
  );
  assert.deepEqual([on('2026-11-29', 'LU'), on('2028-01-01', 'CA', 'CA-QC')], [undefined, undefined]);
});

test('the amount itself reaches the threshold, in its currency alone', () => {
  const euro = on('2026-11-29')!;
  const reached = (cents: number, currency: string) => reaches(money(cents, currency), euro);
  assert.deepEqual(
    [reached(5_999_999, 'EUR'), reached(6_000_000, 'EUR'), reached(6_000_000, 'CAD')],
    [false, true, false],
  );
});
