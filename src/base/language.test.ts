// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addLanguage,
  fill,
  filledText,
  inSentence,
  languages,
  markFallbacksWhen,
  marks,
  nameTexts,
  speaker,
  speakIn,
  spokenFor,
  wordsOf,
} from './language.ts';

const texts = {
  'town.many': {
    fr: '{n, plural, one {# commune} other {# communes}}',
    en: '{n, plural, one {# town} other {# towns}}',
  },
  'town.need': { fr: 'L’eau de {name}', en: 'The water of {name}' },
} as const;

test('a sentence agrees in number, in each language', () => {
  assert.equal(speaker(texts, 'fr')('town.many', { n: 0 }), '0 commune');
  assert.equal(speaker(texts, 'en')('town.many', { n: 0 }), '0 towns');
  assert.equal(speaker(texts, 'fr')('town.many', { n: 34969 }), '34\u202f969 communes');
});

test('apostrophes and hostile values are left as they are', () => {
  assert.equal(speaker(texts, 'fr')('town.need', { name: '<b>{x}' }), 'L’eau de <b>{x}');
  assert.equal(fill("it's {here", 'en'), "it's {here");
});

const dutch = { lang: 'nl', name: 'Nederlands', texts: { 'town.need': 'Het water van {name}' } };

test('French elides before a name that starts with a vowel, and other languages leave it alone', () => {
  const t = speaker(texts, 'fr');
  assert.equal(t('town.need', { name: 'Annecy' }), 'L’eau d’Annecy');
  assert.equal(t('town.need', { name: 'Pau' }), 'L’eau de Pau');
  assert.equal(
    fill('Ce que {n, number} dit de {name}', 'fr', { n: 8, name: 'Évian' }),
    'Ce que 8 dit d’Évian',
  );
  assert.equal(fill('die Seite de {name}', 'de', { name: 'Aachen' }), 'die Seite de Aachen');
});

test('a noun keeps its capital within a sentence where its language wants it', () => {
  addLanguage({ lang: 'lb', name: 'Lëtzebuergesch', capitals: true, texts: {} });
  assert.deepEqual(
    [inSentence('Cimetière', 'fr'), inSentence('Kierfecht', 'lb')],
    ['cimetière', 'Kierfecht'],
  );
});

test('a further language is one pack, and falls back to English sentence by sentence', () => {
  addLanguage(dutch);
  assert.equal(speaker(texts, 'nl')('town.need', { name: 'Gent' }), 'Het water van Gent');
  assert.equal(speaker(texts, 'nl')('town.many', { n: 2 }), '2 towns');
});

test('one that stands beside French falls back to it', () => {
  addLanguage({ lang: 'wa', name: 'Walon', fallback: 'fr', texts: {} });
  assert.equal(speaker(texts, 'wa')('town.many', { n: 2 }), '2 communes');
});

test('a language is offered when the site says so, and English speaks in its place until then', () => {
  addLanguage(dutch);
  const offered = () => languages().map(({ lang }) => lang);
  assert.deepEqual([offered(), spokenFor('nl')], [['fr', 'en'], 'en']);
  speakIn(['nl', 'xx']);
  assert.deepEqual([offered(), spokenFor('nl')], [['fr', 'en', 'nl'], 'nl']);
  speakIn([]);
});

test('a text that is handed over without its key is still said by it', () => {
  addLanguage(dutch);
  nameTexts(texts);
  assert.equal(wordsOf(texts['town.need'], 'nl'), 'Het water van {name}');
  const filled = filledText(texts['town.need'], { name: 'Gent' });
  assert.deepEqual(
    ['fr', 'en', 'nl'].map((lang) => wordsOf(filled, lang)),
    ['L’eau de Gent', 'The water of Gent', 'Het water van Gent'],
  );
});

test('what another language says is marked only where a page asks for it', () => {
  addLanguage(dutch);
  const t = speaker(texts, 'nl');
  const page = () => `${t('town.many', { n: 2 })}, ${t('town.need', { name: 'Gent' })}`;
  assert.equal(page(), '2 towns, Het water van Gent');
  markFallbacksWhen(() => true);
  assert.equal(page(), `${marks.open}2 towns${marks.close}, Het water van Gent`);
  markFallbacksWhen(() => false);
});
