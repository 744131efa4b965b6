// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { systemsNamed } from './systems.ts';

test('a system of the State is recognised by its name, with or without accents, inside a question', () => {
  const thesaurus = loadThesaurus();
  assert.deepEqual(systemsNamed('est-ce que ça se connecte à FranceConnect ?', thesaurus), ['franceconnect']);
  assert.deepEqual(systemsNamed('helios', thesaurus), ['helios-pes-v2']);
  assert.deepEqual(systemsNamed('gestion du cimetière', thesaurus), []);
});
