// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, oneLine, shorten, slugify } from './text.ts';

test('accents, capitals and ligatures do not count when matching', () => {
  assert.equal(fold('Délibérations du Cœur'), 'deliberations du coeur');
  assert.equal(fold('cimetie\u0300re'), fold('cimetière'));
});

test('an address is made of plain words, is never empty and never long', () => {
  assert.equal(slugify('openCimetière 4.2 (beta)'), 'opencimetiere-4-2-beta');
  assert.equal(slugify('Notepad++'), 'notepad-plus-plus');
  assert.equal(slugify('«»'), 'sans-nom');
  fc.assert(fc.property(fc.string(), (words) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugify(words)) && slugify(words).length <= 80));
});

test('outside words keep to one line, without characters that turn or hide text', () => {
  assert.equal(oneLine('a\u202Eb\n\tc\u0000 d'), 'a b c d');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (words) => !/[\u0000-\u001f\u202a-\u202e]/.test(oneLine(words)) && oneLine(words, 50).length <= 50,
    ),
  );
});

test('what is cut says so, between words', () => {
  assert.equal(shorten('un logiciel de cimetière', 15), 'un logiciel de…');
  assert.equal(shorten('court', 15), 'court');
});
