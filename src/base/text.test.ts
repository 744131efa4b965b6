// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, oneLine, severalLines, shorten, slugify, startsWithVowel, visible } from './text.ts';

const anything = fc.string({ unit: 'binary' });
/** Invisible characters: directions, zero widths, soft hyphen, fillers, selectors, tags, controls. */
const unseen = [
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u3164',
    '\uffa0',
    '\ufe0f',
    '\ufe00',
    '\u{e0100}',
  ],
  ...[
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ],
  ...[
    '\u{e0001}',
    '\u{e0041}',
    '\u{e007f}',
    '\u0001',
    '\u007f',
    '\u0090',
    '\u180e',
    '\u2063',
    '\u206a',
    '\ufff9',
  ],
];

test('accents, capitals and ligatures do not count when matching', () => {
  assert.equal(fold('Délibérations du Cœur'), 'deliberations du coeur');
  assert.equal(fold('cimetie\u0300re'), fold('cimetière'));
});

test('an address is made of plain words, is never empty and never long', () => {
  assert.equal(slugify('openCimetière 4.2 (beta)'), 'opencimetiere-4-2-beta');
  assert.equal(slugify('Notepad++'), 'notepad-plus-plus');
  assert.equal(slugify('«»'), 'sans-nom');
  fc.assert(
    fc.property(
      fc.string(),
      (words) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugify(words)) && slugify(words).length <= 80,
    ),
  );
});

test('outside words keep to one line, without characters that turn or hide text', () => {
  assert.equal(oneLine('a\u202Eb\n\tc\u0000 d'), 'ab c d');
  fc.assert(
    fc.property(
      anything,
      (words) => !/[\u0000-\u001f\u202a-\u202e]/.test(oneLine(words)) && oneLine(words, 50).length <= 50,
    ),
  );
});

test('two names that look alike are one, wherever an invisible character was put', () => {
  const name = 'Libre Écriture 3';
  const woven = fc.array(fc.tuple(fc.nat(name.length), fc.constantFrom(...unseen)), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(woven, (put) => {
      const letters = [...name];
      for (const [at, sign] of put) letters.splice(at, 0, sign);
      const disguised = letters.join('');
      assert.equal(oneLine(disguised), name);
      assert.equal(severalLines(disguised), name);
      assert.equal(fold(disguised), fold(name));
      assert.equal(slugify(disguised), slugify(name));
    }),
  );
  assert.equal(fold('Mairie\u00a0de\u202fX'), 'mairie de x');
  assert.equal(oneLine('Mairie\u00a0de\u2800X'), 'Mairie de X');
  assert.equal(
    oneLine('\u00a0«\u00a0Oui\u00a0»\u202f: 5\u00a0% \u00a0; «  non  »\u00a0'),
    '«\u00a0Oui\u00a0»\u202f: 5\u00a0% ; « non »',
  );
});

test('nothing unseen is left, whatever comes; once clean, words stay as they are', () => {
  const left =
    /\u00ad|\u034f|\u061c|\u180e|\u200b|\u200e|\u200f|[\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        fc
          .array(fc.constantFrom(...unseen, 'a', 'é', '\u0645', '\u0915', '\u094d', '👩', ' '))
          .map((all) => all.join('')),
      ),
      (words) => {
        for (const clean of [visible, oneLine, severalLines, fold]) {
          assert.doesNotMatch(clean(words), left);
          assert.equal(clean(clean(words)), clean(words));
          assert.ok(clean(words).isWellFormed());
        }
        assert.doesNotMatch(fold(words), /\u200c|\u200d|[\ufe00-\ufe0f]/);
        assert.equal(fold(visible(words)), fold(words));
      },
    ),
  );
});

test('scripts that cannot be written without joiners keep them to be read, not to be compared', () => {
  const persian = 'کتاب\u200cخانه';
  const conjunct = 'क्\u200dष';
  const family = '👩\u200d👧\ufe0f';
  for (const words of [persian, conjunct, family]) assert.equal(oneLine(words), words.normalize('NFC'));
  assert.equal(fold(persian), fold('کتابخانه'));
  assert.equal(oneLine('a\u200db\u200cc\ufe0f'), 'abc');
  assert.equal(oneLine('کتاب\u200c'), 'کتاب');
  assert.equal(oneLine('1\ufe0f\u20e3 1\ufe0f'), '1\ufe0f\u20e3 1');
});

test('lines stay lines', () => {
  assert.equal(severalLines('un\r\ndeux\rtrois\u2028quatre\t\u200b'), 'un\ndeux\ntrois\nquatre');
});

test('what is cut says so, between words', () => {
  assert.equal(shorten('un logiciel de cimetière', 15), 'un logiciel de…');
  assert.equal(shorten('court', 15), 'court');
});

test('French elides before a vowel that is read as one', () => {
  const words = [
    'Annecy',
    'Épinal',
    'openCimetière',
    'Œuf',
    'Maarch',
    'Ouistreham',
    'Onzain',
    'Yutz',
    '7-Zip',
    '',
  ];
  assert.deepEqual(words.filter(startsWithVowel), ['Annecy', 'Épinal', 'openCimetière', 'Œuf']);
});
