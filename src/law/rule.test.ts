// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { daysAfter } from '../base/day.ts';
import type { OrganisationKind } from '../people/directory/organisation.ts';
import { buyerIn, endsOfDirectOrder } from './buyer.ts';
import { amountOf, holdsOn, type Rule, ruleOn, satisfies } from './rule.ts';
import {
  loadAnswerTimes,
  loadBills,
  loadHolidays,
  loadRules,
  loadSources,
  loadVehicles,
} from './sources-rows.ts';

const rules = loadRules();
const commune = buyerIn('FR-82');
const asked = (on: string, kinds: readonly string[], buyer = commune) =>
  ruleOn(rules, { buyer, object: 'services', kinds, on });
const idOf = (...args: Parameters<typeof asked>) => {
  const answer = asked(...args);
  return answer.state === 'known' ? answer.rule.id : answer;
};
const inWholeUnits = (rule: Rule, on: string) =>
  amountOf(rules, rule, { object: 'services', on })!.cents / 100;

test('every row begins and ends on its very days, and each period of a series follows the one before', () => {
  for (const rule of rules) {
    const { from, until, id } = rule;
    if (from !== null)
      assert.deepEqual([holdsOn(rule, from), holdsOn(rule, daysAfter(from, -1))], [true, false], id);
    if (until !== null)
      assert.deepEqual([holdsOn(rule, until), holdsOn(rule, daysAfter(until, 1))], [true, false], id);
    const next = rules.find((one) => one.series === rule.series && until && one.from === daysAfter(until, 1));
    if (until !== null && rules.some((one) => one.series === rule.series && one.from! > until))
      assert.ok(next, `${id} is followed the day after`);
  }
});

test('every amount of a row satisfies its comparison on one side of the cent only', () => {
  for (const { id, op, limit } of rules) {
    if (!('cents' in limit)) continue;
    const around = [limit.cents - 1, limit.cents, limit.cents + 1].map((cents) =>
      satisfies(op, cents, limit.cents),
    );
    const right = { '<': [true, false, false], '<=': [true, true, false], '>=': [false, true, true] }[op];
    assert.deepEqual(around, right, id);
  }
});

test('no two rows of a series hold on the same day for the same buyer', () => {
  for (const one of rules)
    for (const other of rules)
      if (one !== other && one.series === other.series)
        assert.ok(!other.from || !holdsOn(one, other.from), `${one.id} and ${other.id}`);
});

test('every row names sources that are listed; only what is known by heart has none', () => {
  const sources = loadSources();
  for (const { id, sources: ids, mark } of [
    ...rules,
    ...loadBills(),
    ...loadHolidays(),
    ...loadAnswerTimes(),
    ...loadVehicles(),
  ]) {
    assert.ok(ids.length > 0 || mark === 'memory', id);
    for (const one of ids) assert.ok(sources[one], `${id}: ${one}`);
  }
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
});

test('a French commune: what holds on the last day of March 2026 and on the first of April', () => {
  const [before, after] = ['2026-03-31', '2026-04-01'];
  assert.equal(idOf(before, ['direct-order']), 'FR-DISP-40');
  assert.equal(idOf(after, ['direct-order']), 'FR-DISP-60');
  assert.equal(idOf(before, ['documents-on-buyer-profile']), 'FR-PROFIL-40');
  assert.equal(idOf(after, ['documents-on-buyer-profile']), 'FR-PROFIL-60');
  for (const on of [before, after]) assert.equal(idOf(on, ['essential-data']), 'FR-DECP-40');
});

test('a State body, a commune and a utility have their own formal thresholds', () => {
  assert.equal(idOf('2027-12-31', ['formal-procedure']), 'EU-SUBCENTRAL-2026');
  assert.equal(idOf('2026-01-01', ['formal-procedure'], buyerIn('FR', 'state')), 'EU-CENTRAL-2026');
  assert.equal(idOf('2025-12-31', ['formal-procedure'], buyerIn('BE-WNA')), 'EU-SUBCENTRAL-2024');
});

test('what is known ends: from 2028 on nothing is said of the formal procedure', () => {
  assert.deepEqual(asked('2028-01-01', ['formal-procedure']), { state: 'unknown', since: '2028-01-01' });
  assert.deepEqual(asked('2030-05-05', ['formal-procedure']), { state: 'unknown', since: '2028-01-01' });
  assert.deepEqual(asked('2017-12-31', ['formal-procedure']), { state: 'none' });
});

test('an innovative purchase: 100 000 holds, and the 140 000 of a draft stands among the drafts', () => {
  const answer = ruleOn(rules, {
    buyer: commune,
    object: 'innovative-services',
    kinds: ['innovative-direct-order'],
    on: '2026-11-29',
  });
  assert.ok(answer.state === 'known' && 'cents' in answer.rule.limit);
  const { limit, op } = answer.rule;
  assert.equal(limit.cents, 10_000_000);
  assert.deepEqual(
    [9_999_999, 10_000_000].map((cents) => satisfies(op, cents, limit.cents)),
    [true, false],
  );
  assert.equal(loadBills().find(({ proposed }) => proposed?.cents === 14_000_000)?.stage, 'draft');
  assert.ok(
    !rules.some(
      ({ kind, limit: one }) =>
        kind === 'innovative-direct-order' && 'cents' in one && one.cents === 14_000_000,
    ),
  );
});

test('a Québec municipality is sent to the lowest threshold of the agreements, said to be inferred', () => {
  const town = buyerIn('CA-QC');
  for (const [on, amount] of [
    ['2023-12-31', 121_200],
    ['2024-01-01', 133_800],
    ['2025-12-31', 133_800],
    ['2026-01-01', 139_000],
  ] as const) {
    const answer = asked(on, endsOfDirectOrder, town);
    assert.ok(answer.state === 'known');
    assert.equal(inWholeUnits(answer.rule, on), amount, on);
  }
  const ref = asked('2026-11-29', endsOfDirectOrder, town);
  assert.ok(ref.state === 'known');
  assert.deepEqual(amountOf(rules, ref.rule, { object: 'services', on: '2026-11-29' }), {
    cents: 13_900_000,
    currency: 'CAD',
    by: ['QC-MUN-REF', 'CA-CFTA-S-2026'],
    mark: 'inferred',
  });
  assert.equal(amountOf(rules, ref.rule, { object: 'services', on: '2028-01-01' }), undefined);
  const ministry = asked('2026-11-29', endsOfDirectOrder, buyerIn('CA-QC', 'state'));
  assert.ok(ministry.state === 'known');
  assert.equal(amountOf(rules, ministry.rule, { object: 'supplies', on: '2026-11-29' })?.cents, 3_470_000);
});

test('what an organisation is makes its class: the State’s body, the local authority, the other public body', () => {
  const classes = (place: string, kind: OrganisationKind) => buyerIn(place, kind).classes.join(' ');
  for (const kind of ['commune', 'grouping', 'department', 'region', 'province', 'social', 'fire'] as const)
    assert.equal(classes('FR-82', kind), 'subcentral local', kind);
  assert.equal(classes('FR-82', 'state'), 'central');
  assert.equal(classes('BE-WNA', 'state'), 'central');
  assert.equal(classes('FR-82', 'other'), 'subcentral');
  assert.equal(classes('FR-82', 'association'), 'subcentral');
  assert.deepEqual(
    ['school', 'state', 'commune', 'grouping', 'fire'].map((kind) =>
      classes('CA-QC-01', kind as OrganisationKind),
    ),
    ['public-bodies', 'public-bodies', 'municipal', 'municipal', 'municipal'],
  );
  assert.deepEqual(buyerIn('CA', 'state'), { jurisdictions: ['CA'], classes: ['federal-departments'] });
  // at the edge of the formal procedure: 140,000 for the State's body, 216,000 for a department
  const formal = (kind: OrganisationKind) => idOf('2026-01-01', ['formal-procedure'], buyerIn('FR-82', kind));
  assert.deepEqual(
    [formal('state'), formal('department'), formal('other')],
    ['EU-CENTRAL-2026', 'EU-SUBCENTRAL-2026', 'EU-SUBCENTRAL-2026'],
  );
});

test('where the halle knows no law it says so', () => {
  for (const place of ['LU', 'CH', 'DE', 'CA-ON'])
    assert.deepEqual(asked('2026-11-29', endsOfDirectOrder, buyerIn(place)), { state: 'none' });
});

test('every row of the research has come in, unchanged', (t) => {
  const data = process.env['HALLE_TESTDATA'];
  if (!data) return t.skip('skipped: no data');
  const given = JSON.parse(readFileSync(path.join(data, 'research/procurement-thresholds.json'), 'utf8'));
  for (const row of given.rows) {
    const ours = rules.find(({ id }) => id === row.id);
    assert.ok(ours, row.id);
    assert.deepEqual(
      [ours.jurisdiction, ours.op, ours.from, ours.until, ours.legalBasis.length, ours.mark, ours.sources],
      [row.jurisdiction, row.op, row.validFrom, row.validTo, row.legalBasis.length, row.status, row.source],
      row.id,
    );
    if ('cents' in ours.limit)
      assert.deepEqual([ours.limit.cents / 100, ours.limit.currency], [row.amount, row.currency]);
    else
      assert.ok(typeof row.amount === 'object' || row.currency === 'x_estimate' || row.amount === 0, row.id);
  }
  assert.equal(given.rows.length, rules.length);
});
