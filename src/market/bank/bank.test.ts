// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import {
  type Availability,
  checkProfile,
  confirmedAt,
  confirmLoan,
  endLoan,
  isShown,
  type Loan,
  loanOf,
  nameShown,
  proposeLoan,
  stateOf,
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
  steps: [],
};
const town = 'town' as Id<'Organisation'>;
const by = (account: string, day: string, organisation: Id<'Organisation'> | undefined = town) => ({
  ...{ by: account as Id<'Account'>, at: `${day}T09:00:00Z` },
  ...(organisation && { organisation }),
});
const agent: Loan = proposeLoan(loanOf({ ...someone, employer: town }, town), 'first', by('x', '2026-10-20'));
const terms = {
  quotaDays: 20,
  from: '2026-11-01',
  until: '2027-03-31',
  legalBasis: 'convention de mise à disposition',
};
const signatory = by('s', on);

test('an agent is there once a signatory of the employer confirmed it, for the period confirmed, and gone at once when withdrawn', () => {
  assert.equal(isShown(agent, on), false);
  const lent = confirmLoan(agent, terms, signatory, on);
  assert.equal(isShown(lent, on), true);
  assert.equal(confirmedAt(lent), signatory.at);
  assert.equal(isShown(lent, '2027-03-31'), true);
  assert.equal(isShown(lent, '2027-04-01'), false);
  for (const before of [agent, lent])
    for (const who of [signatory, by('x', on, undefined)]) {
      const ended = endLoan(before, who, on);
      assert.equal(isShown(ended, on), false);
      assert.equal(stateOf(ended), 'withdrawn');
      assert.throws(() => endLoan(ended, who, on), { textKey: 'market.bank.not-now' });
      assert.throws(() => confirmLoan(ended, terms, signatory, on), {
        textKey: 'market.bank.not-now',
        facts: { step: 'confirm', state: 'withdrawn' },
      });
    }
  assert.throws(() => confirmLoan(lent, terms, signatory, on), { textKey: 'market.bank.not-now' });
  assert.throws(() => confirmLoan(agent, terms, by('x', on), on), { textKey: 'market.bank.own-loan' });
});

test('a loan is proposed on the day it is said; said anew, it waits again for a signatory', () => {
  assert.equal(agent.steps[0]?.at.slice(0, 10), '2026-10-20', 'not the first day of the period');
  const lent = confirmLoan(agent, terms, signatory, on);
  assert.equal(stateOf(lent), 'lent');
  const anew = proposeLoan(lent, 'second', by('x', '2026-11-22'));
  assert.equal(stateOf(anew), 'proposed');
  assert.equal(anew.lent, undefined);
  assert.equal(confirmedAt(anew), undefined);
  assert.equal(isShown(anew, on), false);
  const again = confirmLoan(anew, terms, by('s', '2026-11-23'), on);
  assert.equal(confirmedAt(again)?.slice(0, 10), '2026-11-23');
  assert.deepEqual(
    again.steps.map(({ step, about }) => [step, about]),
    [
      ['proposed', 'first'],
      ['confirmed', 'first'],
      ['proposed', 'second'],
      ['confirmed', 'second'],
    ],
  );
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
        lent: { ...terms, from, until },
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
