// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addLanguage, speakIn } from '../../base/language.ts';
import { germanSpeaking, languageOf } from './language.ts';

test('a body is written to in its own language: that of its territory before that of its country', () => {
  for (const [country, territory, lang] of [
    ['FR', 'FR-82', 'fr'],
    ['BE', 'BE-WNA', 'fr'],
    ['CA', 'CA-QC-16', 'fr'],
    ['CA', 'CA-QC', 'fr'],
    ['CA', 'CA-ON', 'en'],
    ['GB', undefined, 'en'],
    ['FR', undefined, 'fr'],
    // German is known, and this halle does not offer it: English speaks in its place
    ['DE', undefined, 'en'],
  ] as const)
    assert.equal(languageOf({ country, ...(territory && { territory }) }), lang, `${country} ${territory}`);
});

test('the nine German-speaking communes of Belgium are written to in German where the halle offers it, else in French', () => {
  assert.equal(germanSpeaking.length, 9);
  const said = (nis: string) => languageOf({ country: 'BE', territory: 'BE-WLG', nis });
  assert.deepEqual([...new Set(germanSpeaking.map(said))], ['fr']);
  addLanguage({ lang: 'de', name: 'Deutsch', texts: {} });
  speakIn(['fr', 'en', 'de']);
  try {
    assert.deepEqual([...new Set(germanSpeaking.map(said))], ['de']);
    assert.equal(said('63079'), 'fr', 'Verviers');
    assert.equal(
      languageOf({ country: 'FR', territory: 'FR-63', nis: '63001' }),
      'fr',
      'a code of elsewhere',
    );
  } finally {
    speakIn(['fr', 'en']);
  }
});
