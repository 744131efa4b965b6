// SPDX-License-Identifier: AGPL-3.0-or-later
// Who takes over: when one asks, what goes on with the work, what a year of upkeep took.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventKind } from './project.ts';
import type { Sourced } from './software.ts';
import { livingFirst, type Other, takeoverWhy, upkeepOf } from './takeover.ts';

const said = <T>(value: T): Sourced<T> => ({ value, source: 'starter', date: '2026-11-30' });
const event = (kind: EventKind) => ({ kind, date: '2021-05', words: { fr: 'x' }, url: 'https://a.example/' });
const graded = { state: 'graded', advisedAgainst: [] } as const;

test('a low letter, a closed project, one that nobody keeps up or that was bought: who takes over is asked', () => {
  assert.deepEqual(takeoverWhy({}, { ...graded, letter: 'B' }), []);
  assert.deepEqual(takeoverWhy({}, undefined), []);
  assert.deepEqual(takeoverWhy({}, { ...graded, letter: 'E', advisedAgainst: [{ key: 'x' }] }), [
    'low',
    'advised-against',
  ]);
  assert.deepEqual(takeoverWhy({}, { state: 'archived', advisedAgainst: [] }), ['archived']);
  assert.deepEqual(takeoverWhy({}, { ...graded, claim: { endOfLife: { date: '2027-01-01' } } }), [
    'archived',
  ]);
  assert.deepEqual(takeoverWhy({ maintenance: said({ type: 'none' } as const) }, undefined), ['unkept']);
  assert.deepEqual(takeoverWhy({ developmentStatus: said('obsolete') }, undefined), ['unkept']);
  assert.deepEqual(takeoverWhy({ events: said([event('bought')]) }, undefined), ['captured']);
  const successors = said([{ kind: 'fork', name: 'Suite', url: 'https://suite.example/' } as const]);
  assert.deepEqual(takeoverWhy({ successors }, undefined), ['carried-on']);
  for (const kind of ['relicensed', 'contributor-agreement', 'origin-bought'] as const)
    assert.deepEqual(takeoverWhy({ events: said([event(kind)]) }, undefined), [], kind);
});

test('a letter that waits leads to no section: it would tell what is not told yet', () => {
  assert.deepEqual(takeoverWhy({}, { state: 'pending', advisedAgainst: [] }), []);
});

test('a year of upkeep is the median of the whole years in which somebody worked', () => {
  // From October 2018: a quarter of 2018, then 2019 to 2022 whole, then a quarter of 2023.
  const quarters = [900, 10, 10, 10, 10, 0, 0, 0, 0, 5, 5, 5, 5, 25, 25, 25, 25, 900];
  assert.deepEqual(upkeepOf({ from: '2018-10-01', quarters }), { perYear: 40, years: 3 });
  assert.deepEqual(upkeepOf({ from: '2020-01-01', quarters: [1, 1, 1, 1, 2, 2, 2, 2] }), {
    perYear: 6,
    years: 2,
  });
  assert.equal(upkeepOf({ from: '2018-10-01', quarters: [900, 10, 10, 10, 10, 900] }), undefined);
});

test('the liveliest stands first, each once, and what is closed takes nothing over', () => {
  const other = (slug: string, grade?: Other['grade']): Other => ({ kind: 'fork', name: slug, slug, grade });
  const letter = (one: 'A' | 'C') => ({ state: 'graded', letter: one, advisedAgainst: false }) as const;
  const closed = { state: 'archived', advisedAgainst: false } as const;
  const given = [other('c', letter('C')), other('closed', closed), other('new'), other('a', letter('A'))];
  assert.deepEqual(
    livingFirst([...given, other('a', letter('A'))]).map(({ slug }) => slug),
    ['a', 'c', 'new'],
  );
});
