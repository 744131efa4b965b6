// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '../../base/problem.ts';
import { type IdentityScheme, officialNumber } from './identity.ts';
import { checkOffer, reaches, type ServiceKind, serviceKinds } from './offer.ts';
import { inOrder, type Proof, standingOf } from './proof.ts';

test('official numbers are read as they are written, and refused when a digit is wrong', () => {
  const good: [IdentityScheme, string, string][] = [
    ['siren', '732 829 320', '732829320'],
    ['siren', '732 829 320 00074', '732829320'],
    ['bce', 'BE 0202.239.951', '0202239951'],
    ['bce', '202.239.951', '0202239951'],
    ['neq', '1140000006', '1140000006'],
  ];
  for (const [scheme, written, number] of good) assert.equal(officialNumber(scheme, written).number, number);
  const bad: [IdentityScheme, string][] = [
    ['siren', '732829321'],
    ['siren', '000000000'],
    ['siren', '73282932A'],
    ['bce', '0202239952'],
    ['neq', '5540000006'],
    ['neq', ''],
  ];
  for (const [scheme, written] of bad) assert.throws(() => officialNumber(scheme, written), Problem);
});

test('one wrong digit of a SIREN or of a BCE number is always seen', () => {
  for (const [scheme, number] of [
    ['siren', '732829320'],
    ['bce', '0202239951'],
  ] as const)
    fc.assert(
      fc.property(fc.nat(number.length - 1), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(number[at]) + by) % 10;
        assert.throws(
          () => officialNumber(scheme, number.slice(0, at) + digit + number.slice(at + 1)),
          Problem,
        );
      }),
    );
});

test('an offer for a country reaches its territories, one for a department reaches no other', () => {
  assert.ok(reaches({ territories: ['FR'] }, 'FR-74'));
  assert.ok(!reaches({ territories: ['FR-7'] }, 'FR-74'));
  assert.ok(!reaches({ territories: ['FR-74'] }, 'FR-73'));
  assert.ok(reaches({ territories: ['CA-QC'] }, 'CA-QC-05'));
  assert.ok(reaches({ territories: ['FR-OCC'] }, 'FR-31') && !reaches({ territories: ['FR-31'] }, 'FR-OCC'));
  const offer = {
    ...{ software: 's', kind: 'support' as ServiceKind, territories: ['FR'] },
    ...{ languages: ['fr'], words: '' },
  };
  checkOffer(offer);
  const { software: _, ...general } = offer;
  assert.throws(() => checkOffer(general), Problem, 'support of what');
  checkOffer({ ...general, kind: 'expressing-a-need' });
  for (const more of [
    { territories: [] },
    { territories: ['france'] },
    { languages: [] },
    { words: 'x'.repeat(601) },
    { kind: 'magic' as ServiceKind },
  ])
    assert.throws(() => checkOffer({ ...offer, ...more }), Problem);
});

const on = '2026-11-21';
const nothing: Proof = { references: [], trainings: [] };
const commits = (share: number, last = '2026-10-01') => ({
  ...nothing,
  commits: { share, last, releases: 3, people: 2 },
});
const reference = (date: string) => ({ ...nothing, references: [{ on: date }] });

test('commits prove development and nothing else; references prove every kind', () => {
  for (const kind of serviceKinds) {
    assert.equal(standingOf(kind, commits(0.9), on), kind === 'development' ? 'recent' : 'said');
    assert.equal(standingOf(kind, reference('2026-02-01'), on), 'recent');
    assert.equal(standingOf(kind, reference('2024-06-01'), on), 'older');
    assert.equal(standingOf(kind, reference('2019-06-01'), on), 'said');
    assert.equal(
      standingOf(kind, { ...nothing, trainings: [{ on: '2026-09-01' }] }, on),
      kind === 'training' ? 'recent' : 'said',
    );
  }
});

test('who proves goes before who says; the number of references, which grows with size, changes nothing', () => {
  const many = { ...nothing, references: Array.from({ length: 40 }, () => ({ on: '2026-02-01' })) };
  const places = (date: string) =>
    inOrder(
      [
        { provider: 'says', kind: 'support', proof: nothing },
        { provider: 'large', kind: 'support', proof: many },
        { provider: 'small', kind: 'support', proof: reference('2026-02-01') },
      ],
      date,
    ).map(({ provider }) => provider);
  const days = Array.from({ length: 60 }, (_, day) =>
    places(new Date(Date.parse('2026-03-01') + day * 86_400_000).toISOString().slice(0, 10)),
  );
  assert.ok(days.every((list) => list[2] === 'says'));
  const firsts = days.filter((list) => list[0] === 'large').length;
  assert.ok(firsts > 15 && firsts < 45, `first ${firsts} days of 60`);
});

test('for development, who does more of the project’s work goes first', () => {
  const sorted = inOrder(
    [
      { provider: 'a', kind: 'development', proof: commits(0.02) },
      { provider: 'b', kind: 'development', proof: commits(0.4) },
      { provider: 'c', kind: 'development', proof: commits(0.9, '2025-01-01') },
    ],
    on,
  );
  assert.deepEqual(
    sorted.map(({ provider }) => provider),
    ['b', 'a', 'c'],
  );
});
