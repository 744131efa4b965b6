// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../base/language.ts';
import { buyerIn } from './buyer.ts';
import { holidaysIn } from './holiday.ts';
import { lawInForce, onlyCentral, withoutLaw } from './overview.ts';
import { limitWords, worded } from './parts.tsx';
import { holidaysOf } from './shown.ts';
import { loadBills, loadHolidays, loadRules } from './sources-rows.ts';

const rules = loadRules();
const idsOn = (on: string, jurisdiction: string) =>
  lawInForce(rules, on)
    .find((law) => law.jurisdiction === jurisdiction)!
    .rules.map(({ rule }) => rule.id);

test('every row is shown on its first and on its last day, and on no day around them', () => {
  for (const { id, jurisdiction, from, until } of rules) {
    const next = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
    for (const day of [from, until])
      if (day) assert.ok(idsOn(day, jurisdiction).includes(id), `${id} ${day}`);
    if (from) assert.ok(!idsOn(next(from, -1), jurisdiction).includes(id), `${id} before`);
    if (until) assert.ok(!idsOn(next(until, 1), jurisdiction).includes(id), `${id} after`);
  }
});

test('what is over without a successor is unknown since the day after, and what begins later is told', () => {
  const eu = lawInForce(rules, '2028-01-01').find(({ jurisdiction }) => jurisdiction === 'EU')!;
  assert.deepEqual(eu.rules, []);
  assert.deepEqual(
    eu.unknown.map(({ rule, since }) => [rule.id, since]).toSorted(),
    ['CENTRAL', 'SUBCENTRAL', 'UTILITIES', 'WORKS'].map((one) => [`EU-${one}-2026`, '2028-01-01']),
  );
  const fr = lawInForce(rules, '2026-03-31').find(({ jurisdiction }) => jurisdiction === 'FR')!;
  assert.ok(fr.later.some(({ rule, amount }) => rule.id === 'FR-DISP-60' && amount?.cents === 60_000_00));
});

test('a row that refers to others shows the amount that these give on the day', () => {
  const of = (on: string) =>
    lawInForce(rules, on)
      .flatMap((law) => law.rules)
      .find(({ rule }) => rule.id === 'QC-MUN-REF')!;
  const now = of('2026-11-29');
  assert.deepEqual([now.amount?.cents, now.amount?.mark], [139_000_00, 'inferred']);
  assert.equal(limitWords('en', now), 'from CA$139,000');
  assert.match(limitWords('fr', of('2028-01-01')), /inconnu ce jour/);
});

test('everything that the rows say has words in each language', () => {
  for (const { lang } of languages()) {
    const said = [
      ...rules.flatMap(({ kind, buyers, objects, mark, jurisdiction }) => [
        worded(lang, 'kind', kind),
        worded(lang, 'buyers', buyers),
        worded(lang, 'mark', mark),
        worded(lang, 'of', jurisdiction),
        ...objects.map((one) => worded(lang, 'object', one)),
      ]),
      ...loadBills().map(({ stage }) => worded(lang, 'stage', stage)),
      ...lawInForce(rules, '2026-11-29').flatMap((law) => law.rules.map((one) => limitWords(lang, one))),
    ];
    assert.ok(said.length > 200);
    for (const words of said) assert.match(words, /^[^{}]{3,120}$/);
  }
});

test('a place without rows is unknown, and never goes by the law of another', () => {
  assert.deepEqual(withoutLaw(['FR', 'FR-971', 'FR-987', 'FR-988', 'BE', 'CH', 'LU', 'CA', 'CA-QC-03']), [
    'FR-987',
    'FR-988',
    'CH',
    'LU',
  ]);
  assert.deepEqual(onlyCentral(rules, ['FR', 'BE', 'CA', 'CA-QC', 'CH']), ['CA']);
  assert.deepEqual(buyerIn('FR-988').jurisdictions, []);
  assert.deepEqual(holidaysIn(loadHolidays(), 'FR-988', 2026), []);
  assert.ok(holidaysIn(loadHolidays(), 'FR-974', 2026).length > 11);
});

test('a day that several places keep stands once, with all of them', () => {
  const days = holidaysOf(loadHolidays(), 2026);
  const first = days[0]!;
  assert.deepEqual([first.day, first.places], ['2026-01-01', ['FR', 'BE', 'CA-QC']]);
  const friday = days.find(({ day, places }) => day === '2026-04-03' && places.includes('FR-57'));
  assert.deepEqual(friday?.places.filter((place) => place.startsWith('FR')).toSorted(), [
    'FR-57',
    'FR-67',
    'FR-68',
  ]);
  assert.deepEqual(
    days.map(({ day }) => day),
    days.map(({ day }) => day).toSorted(),
  );
  const keys = days.map(({ day, rows }) => `${day} ${rows[0]!.name.fr}`);
  assert.equal(new Set(keys).size, keys.length);
});
