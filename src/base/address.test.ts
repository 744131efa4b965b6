// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf, patternIn } from './address.ts';

const patterns = {
  well: { fr: '/puits/:town/:well', en: '/en/wells/:town/:well' },
  wells: { fr: '/puits', en: '/en/wells' },
} as const;
const links = linksOf(patterns);

test('a link is made from the pattern that the server registers, its names in their order', () => {
  assert.equal(links.well('fr', 'Saint-Jean', 'a/b é'), '/puits/Saint-Jean/a%2Fb%20%C3%A9');
  assert.equal(links.well('en', 'x', 'y', { page: 2 }), '/en/wells/x/y?page=2');
  assert.equal(patternIn(patterns.well, 'en'), '/en/wells/:town/:well');
});

test('what follows the question mark says only what is asked', () => {
  assert.equal(links.wells('fr', { q: '', page: undefined, open: true, closed: false }), '/puits?open=1');
  assert.equal(links.wells('en', { s: ['a', 'b&c'] }), '/en/wells?s=a&s=b%26c');
  assert.equal(links.wells('fr', {}), '/puits');
});
