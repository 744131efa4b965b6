// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addLanguage, fill, languages, speaker } from './language.ts';

const texts = {
  'town.many': {
    fr: '{n, plural, one {# commune} other {# communes}}',
    en: '{n, plural, one {# town} other {# towns}}',
  },
  'town.need': { fr: 'L’eau d’{name}', en: 'The water of {name}' },
} as const;

test('a sentence agrees in number, in each language', () => {
  assert.equal(speaker(texts, 'fr')('town.many', { n: 0 }), '0 commune');
  assert.equal(speaker(texts, 'en')('town.many', { n: 0 }), '0 towns');
  assert.equal(speaker(texts, 'fr')('town.many', { n: 34969 }), '34\u202f969 communes');
});

test('apostrophes and hostile values are left as they are', () => {
  assert.equal(speaker(texts, 'fr')('town.need', { name: '<b>{x}' }), 'L’eau d’<b>{x}');
  assert.equal(fill("it's {here", 'en'), "it's {here");
});

test('a further language is one pack, and falls back to English', () => {
  addLanguage({ lang: 'nl', name: 'Nederlands', texts: { 'town.need': 'Het water van {name}' } });
  assert.equal(speaker(texts, 'nl')('town.need', { name: 'Gent' }), 'Het water van Gent');
  assert.equal(speaker(texts, 'nl')('town.many', { n: 2 }), '2 towns');
  assert.ok(languages().some(({ lang }) => lang === 'nl'));
});
