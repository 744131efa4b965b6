// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import {
  type Availability,
  checkProfile,
  confirmLoan,
  isShown,
  nameShown,
  withdraw,
} from './availability.ts';

const on = '2026-11-21';
const someone: Availability = {
  id: 'a' as Id<'Availability'>,
  account: 'x' as Id<'Account'>,
  functions: ['cemetery'],
  software: [],
  languages: ['fr'],
  territories: ['FR-74'],
  remote: false,
  daysAMonth: 2,
  from: '2026-11-01',
  until: '2027-06-30',
  terms: 'Sur place le mardi.',
};
const agent = { ...someone, employer: 'town' as Id<'Organisation'> };
const terms = {
  quotaDays: 20,
  from: '2026-11-01',
  until: '2027-03-31',
  legalBasis: 'convention de mise à disposition',
};
const signatory = 's' as Id<'Account'>;

test('an agent is there once a signatory of the employer confirmed it, for the period confirmed, and gone at once when withdrawn', () => {
  assert.equal(isShown(agent, on), false);
  const lent = confirmLoan(agent, terms, signatory, on);
  assert.equal(isShown(lent, on), true);
  assert.equal(isShown(lent, '2027-04-01'), false);
  assert.equal(isShown(withdraw(lent, signatory, on), on), false);
  assert.throws(() => confirmLoan(withdraw(agent, signatory, on), terms, signatory, on), Problem);
  assert.throws(() => confirmLoan(someone, terms, signatory, on), Problem);
  assert.throws(() => confirmLoan(lent, terms, signatory, on), { textKey: 'market.bank.not-now' });
});

test('an independent is named from the day of their consent, an agent never', () => {
  const named = { name: 'Un nom', on: '2026-12-01' };
  assert.equal(nameShown(someone, on), undefined);
  assert.equal(nameShown({ ...someone, named }, on), undefined);
  assert.equal(nameShown({ ...someone, named }, '2026-12-01'), 'Un nom');
  assert.equal(nameShown({ ...agent, named }, '2026-12-02'), undefined);
});

test('whatever the dates, nobody lent is shown without a confirmation in force', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString());
  fc.assert(
    fc.property(day, day, day, fc.option(day, { nil: undefined }), (from, until, today, withdrawnOn) => {
      const lent: Availability = {
        ...agent,
        confirmed: { ...terms, from, until, by: signatory, on },
        ...(withdrawnOn ? { withdrawnOn } : {}),
      };
      if (isShown(lent, today))
        assert.ok(today <= until && (withdrawnOn === undefined || today < withdrawnOn));
      assert.equal(isShown({ ...agent }, today), false);
    }),
  );
});

test('a profile that says nothing useful, and a loan without days or rule, are refused', () => {
  checkProfile(someone, on);
  const bad = [
    { functions: [] },
    { languages: [] },
    { territories: [] },
    { daysAMonth: 31 },
    { daysAMonth: Number.NaN },
    { until: '2026-11-20' },
    { terms: 'x'.repeat(601) },
  ];
  for (const more of bad) assert.throws(() => checkProfile({ ...someone, ...more }, on), Problem);
  for (const more of [{ quotaDays: 0 }, { quotaDays: 1.5 }, { legalBasis: ' ' }, { until: '2026-01-01' }])
    assert.throws(() => confirmLoan(agent, { ...terms, ...more }, signatory, on), Problem);
});
