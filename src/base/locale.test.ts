// SPDX-License-Identifier: AGPL-3.0-or-later
// Formats are kept, few enough, and nobody makes one for a cell of a table.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { formatDay } from './format.ts';
import { collator, dateFormat, mostKept, nameOf, numberFormat } from './locale.ts';
import { zonesHere } from './zone.ts';

const src = path.join(import.meta.dirname, '..');

/** Runs `work` and tells how many formats of dates it made. */
function datesMadeBy(work: () => void): number {
  const { DateTimeFormat } = Intl;
  let made = 0;
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct(target, given) {
      made += 1;
      return Reflect.construct(target, given) as object;
    },
  });
  try {
    work();
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
  return made;
}

test('a thousand cells of a table need one format for each language, zone and way to write a date', () => {
  const cells = () => {
    for (let cell = 0; cell < 1_000; cell++)
      for (const lang of ['fr', 'en', 'de']) {
        formatDay(lang, '2026-04-01');
        formatDay(lang, '2026-04-01', { month: 'long', year: 'numeric' });
        for (const zone of zonesHere()) formatDay(lang, new Date(0), undefined, zone);
      }
  };
  assert.ok(datesMadeBy(cells) <= 3 * (2 + zonesHere().length));
  assert.equal(datesMadeBy(cells), 0);
});

test('what is kept has an end, and what is asked for now is kept all the same', () => {
  for (let digits = 0; digits <= 2 * mostKept; digits++)
    numberFormat(`fr-x-n${digits}`, { maximumFractionDigits: 2 });
  const one = numberFormat('en', { minimumFractionDigits: 7 });
  assert.equal(numberFormat('en', { minimumFractionDigits: 7 }), one);
  const made = datesMadeBy(() => {
    for (let year = 0; year <= mostKept; year++) dateFormat(`fr-x-n${year}`, { dateStyle: 'long' });
    dateFormat('fr', { dateStyle: 'medium' });
  });
  assert.ok(made > mostKept);
  assert.equal(
    datesMadeBy(() => dateFormat('fr', { dateStyle: 'medium' })),
    0,
  );
});

test('a country and a language have names, and what is none stays as it was written', () => {
  assert.equal(nameOf('fr', 'region', 'BE'), 'Belgique');
  assert.equal(nameOf('en', 'language', 'nl'), 'Dutch');
  assert.equal(nameOf('fr', 'region', 'not a country'), 'not a country');
  assert.equal(collator('fr'), collator('fr'));
});

test('formats are made here alone', () => {
  const makes = /new Intl\.(?:DateTimeFormat|NumberFormat|DisplayNames|Collator|ListFormat|PluralRules)\b/;
  /** A setting that is checked; what is read once for each currency. */
  const known = ['base/locale.ts', 'base/zone.ts', 'base/currency.ts'];
  const makers = globSync('**/*.{ts,tsx}', { cwd: src }).filter(
    (file) => !file.includes('.test.') && makes.test(readFileSync(path.join(src, file), 'utf8')),
  );
  assert.deepEqual(makers.sort(), known.sort());
});
