// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf, patternIn } from './address.ts';
import { addLanguage } from './language.ts';

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

test('a further language has paths of its own where it names them, and elsewhere the English ones by its tag', () => {
  const path = '/brunnen/:town/:well';
  addLanguage({ lang: 'de', name: 'Deutsch', texts: {}, paths: { well: path } });
  const more = { ...patterns, entry: { fr: '/', en: '/en' }, list: { fr: '/liste', en: '/en/x/en/list' } };
  linksOf(more);
  assert.equal(patternIn(more.well, 'de'), `/de${path}`);
  assert.equal(patternIn(more.wells, 'de'), '/de/wells');
  assert.equal(patternIn(more.entry, 'de'), '/de');
  assert.equal(patternIn(more.list, 'de'), '/de/x/en/list');
});
