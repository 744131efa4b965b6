// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { damagedRow, emptyColumns } from './check.ts';
import { findColumns, isHeading } from './columns.ts';
import { damageTo, withoutQuotes } from './damage.ts';
import { byHeading, isComplaint, readTable, type Table } from './read.ts';
import { texts } from './texts.ts';
import { forPeople, forPrograms, isFormula, writeTable } from './write.ts';

const headings = {
  code: ['commune', 'code nis', 'siret', 'code insee'],
  software: ['logiciel', 'software'],
  since: ['depuis', 'since'],
} as const;
const read = (bytes: Uint8Array | string, more: { mostRows?: number; longestRow?: number } = {}) =>
  readTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, {
    knows: (heading) => isHeading(heading, headings),
    ...more,
  });
const table = (bytes: Uint8Array | string): Table => {
  const got = read(bytes);
  assert.ok(!isComplaint(got), JSON.stringify(got));
  return got;
};
const lines = (bytes: Uint8Array | string) =>
  table(bytes).rows.map(({ line, cells }) => [line, ...cells.slice(0, 2)]);

test('whichever sign separates the columns, it is found, even where a title uses another', () => {
  for (const sign of [';', ',', '\t', '|']) {
    const file = `Parc, au 1er mai; état|x\n\nCommune${sign}Logiciel${sign}Depuis\n74042${sign}A, B; C${sign}2021\n`;
    const written = file.replace('A, B; C', sign === ',' || sign === ';' ? '"A, B; C"' : 'A, B; C');
    assert.deepEqual(
      [table(written).separator, table(written).heading.line, lines(written)],
      [sign, 3, [[4, '74042', 'A, B; C']]],
    );
  }
});

test('a heading stands within fifteen rows, and an empty cell is none of its names', () => {
  const after = (titles: number) => `${'Parc\n'.repeat(titles)}Commune;Logiciel\n74042;Nextcloud\n`;
  assert.deepEqual(table(after(14)).heading.cells, ['Commune', 'Logiciel']);
  assert.deepEqual(table(after(15)).heading.cells, ['Parc']);
  const anything = readTable(Buffer.from(';;;\nx;y\n'), { knows: () => true });
  assert.deepEqual(!isComplaint(anything) && anything.heading.cells, ['x', 'y']);
});

test('of headings that nobody knows the first row is one, and a row says no more than its cells', () => {
  const unknown = table('a;b\nc;d;e\n1\n');
  assert.deepEqual(unknown.heading.cells, ['a', 'b']);
  assert.deepEqual(byHeading(unknown, unknown.rows[1]!), { a: '1' });
});

test('the first line of Excel says the separator and counts as a line', () => {
  for (const first of ['sep=|', 'SEP=|', '"sep=|"'])
    assert.deepEqual(lines(`${first}\r\nCommune|Logiciel\r\n1;2|x\r\n`), [[3, '1;2', 'x']]);
});

test('a row is told by the line where it begins, whatever came before it', () => {
  const file = 'Commune;Logiciel\r\n\r\n1;"a\r\nb"\n;;\r2;c\r\n\r\n3;d';
  assert.deepEqual(lines(file), [
    [3, '1', 'a\nb'],
    [6, '2', 'c'],
    [8, '3', 'd'],
  ]);
});

test('the same table says the same in every encoding that office programs write', () => {
  const words = 'Commune\tLogiciel\r\n01004\tÉtat civil\r\n';
  const wide = Buffer.from(`\uFEFF${words}`, 'utf16le');
  for (const bytes of [
    Buffer.from(words),
    Buffer.from(`\uFEFF${words}`),
    Buffer.from(words, 'latin1'),
    wide,
    wide.subarray(2),
    Buffer.from(wide).swap16(),
  ])
    assert.deepEqual(lines(bytes), [[2, '01004', 'État civil']]);
});

test('what is no table is told by what it is, a quotation mark by its line', () => {
  const keyOf = (bytes: Uint8Array | string) => {
    const got = read(bytes, { longestRow: 2_000 });
    return isComplaint(got) ? [got.key, got.line] : 'read';
  };
  assert.deepEqual(keyOf(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)), ['table.workbook', 1]);
  assert.deepEqual(keyOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')), ['table.workbook', 1]);
  assert.deepEqual(keyOf('<!doctype html><table>'), ['table.web-page', 1]);
  assert.deepEqual(keyOf('commune;\0'), ['table.unreadable', 1]);
  assert.deepEqual(keyOf('Commune;Logiciel\n1;a\n2;"b\n3;c\n')[0], 'table.unclosed');
  assert.deepEqual(keyOf(`Commune;Logiciel\n1;${'x'.repeat(3_000)}\n`)[0], 'table.unreadable');
  assert.equal(keyOf(''), 'read');
});

test('no more rows are read than were asked for, and one to tell that there are more', () => {
  const got = read(`Titre\nCommune;Logiciel\n${'1;a\n'.repeat(50)}`, { mostRows: 10 });
  assert.equal(isComplaint(got) || got.rows.length, 11);
});

test('headings are known in both languages, however they are written; a second one is told', () => {
  const { at, twice } = findColumns(['Autre', 'CODE_INSEE', ' Software ', 'Dépuis', 'Logiciel'], headings);
  assert.deepEqual(
    [...at],
    [
      ['code', 1],
      ['software', 2],
      ['since', 3],
    ],
  );
  assert.deepEqual(twice, ['Logiciel']);
});

test('what office programs do to a cell has a name, and a sentence', () => {
  const damaged = {
    power: ['2,13E+08', '2.00063E+13', '1E5', '-3E+07'],
    date: ['01-févr', '2-Mar', 'sept-21', 'août.-04'],
    error: ['#REF!', '#N/A', '#NOM?', '#VALEUR!', '#DIV/0!'],
    narrow: ['###', '########'],
  };
  for (const [name, cells] of Object.entries(damaged)) {
    assert.deepEqual(
      cells.map(damageTo),
      cells.map(() => name),
    );
    assert.ok(Object.hasOwn(texts, `table.${name}`));
  }
  for (const sound of ['', '2021-09', 'E5', '1E', 'mars', '#1', '##', 'Version 2-mars', '213000000', 'N/A'])
    assert.equal(damageTo(sound), undefined, sound);
  assert.deepEqual(['“a b”', '« a »', '“a” et “b”', 'l’a'].map(withoutQuotes), [
    'a b',
    'a',
    '“a” et “b”',
    'l’a',
  ]);
});

test('a damaged row is refused for what is read of it; a day may look like one, a code tells its own power', () => {
  const row = (...cells: string[]) =>
    damagedRow({ line: 7, cells }, 3, { words: [0], days: [1], codes: [2] })?.key;
  assert.equal(row('01-févr', '', ''), 'table.date');
  assert.equal(row('a', 'sept-21', '2,13E+08'), undefined);
  assert.equal(row('a', '', '02-mars'), 'table.date');
  assert.equal(row('a', '#REF!', ''), 'table.error');
  assert.equal(row('a', '', '', 'b'), 'table.cells');
  assert.equal(row('a', '', '', ' '), undefined);
  const empty = table('Commune;Logiciel\n1;\n2; \n');
  assert.deepEqual(
    emptyColumns(empty, [0, 1]).map(({ facts }) => facts['heading']),
    ['Logiciel'],
  );
  assert.deepEqual(emptyColumns(table('Commune;Logiciel\n1;\n'), [1]), []);
});

test('no cell that leaves begins as a formula, and every one is read back', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\r', '\n', '\t', 'a', ' ');
  fc.assert(
    fc.property(
      fc.string({ unit: sign }),
      fc.constantFrom(forPrograms, forPeople('fr'), forPeople('en')),
      (words, form) => {
        const [row] = parse(writeTable([[words, 'end']], form), {
          delimiter: form.separator,
          bom: true,
          record_delimiter: '\r\n',
        }) as string[][];
        assert.ok(row![0] === words || row![0] === `'${words}`);
        assert.doesNotMatch(row![0]!, /^[=+\-@\t\r]/);
        assert.equal(row![1], 'end');
      },
    ),
  );
  assert.deepEqual(['=1', '+33', '@a', '-a', '-3', 'a=1', ''].map(isFormula), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

const given = path.join(process.env['HALLE_TESTDATA'] ?? '', 'data/cases/17-csv-usages');
test('files as town halls send them are read', { skip: existsSync(given) ? false : 'no data' }, () => {
  const told = (name: string) => lines(readFileSync(path.join(given, name)));
  assert.deepEqual(told('texte-unicode.csv'), [[2, '74010', 'Nextcloud']]);
  assert.deepEqual(told('sep.csv'), [[3, '74010', 'Nextcloud']]);
  assert.deepEqual(told('titre.csv'), [[4, '74010', 'Nextcloud']]);
  assert.deepEqual(
    told('lignes-vides.csv').map(([line]) => line),
    [2, 5],
  );
  assert.deepEqual(
    told('retour-ligne.csv').map(([line]) => line),
    [2, 4],
  );
});
