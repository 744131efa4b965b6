// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { natureOf } from './nature.ts';
import type { Publisher, Sourced } from './software.ts';

const said = <T>(value: T): Sourced<T> => ({ value, source: 'starter', date: '2026-11-30' });
const licence = said('AGPL-3.0-or-later');
const by = (kind: NonNullable<Publisher['kind']>) => said({ name: 'X', kind });
const steward = { name: 'Association d’exemple' };

test('a common has a steward and written rules; either alone makes none', () => {
  const commons = { steward, governance: 'https://rules.example/' };
  assert.equal(natureOf({ licence, publisher: by('company'), commons: said(commons) }), 'commons');
  assert.equal(natureOf({ licence, publisher: by('association'), commons: said({ steward }) }), 'libre');
  const ruled = said({ governance: commons.governance });
  assert.equal(natureOf({ licence, publisher: by('company'), commons: ruled }), 'vendor');
});

test('a company alone makes open source of one publisher; others make free software', () => {
  assert.equal(natureOf({ licence, publisher: by('company') }), 'vendor');
  assert.equal(natureOf({ licence, publisher: by('public') }), 'libre');
  assert.equal(natureOf({ licence }), 'libre');
});

test('without a licence nothing is said', () => {
  assert.equal(natureOf({ publisher: by('public') }), undefined);
});
