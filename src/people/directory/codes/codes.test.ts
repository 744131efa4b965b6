// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fill, speaker } from '../../../base/language.ts';
import { codeColumnsOf, readCodeCells } from './cells.ts';
import { codeKey, readCode, type Said } from './code.ts';
import { countryIn } from './columns.ts';
import { meantBy } from './meant.ts';
import { texts } from './texts.ts';
import { deName, nameFacts, plainName } from './words.ts';

const read = (written: string, said?: Said) => {
  const { candidates, fault } = readCode(written, said);
  return fault ?? candidates.map(codeKey).join(' ');
};

test('five digits alone are a code of three countries; a word before them, or beside them, says which', () => {
  assert.equal(read('62063'), 'insee:62063 nis:62063 quebec:62063');
  assert.equal(read('2A004'), 'insee:2A004');
  for (const written of ['nis:62063', 'INS 62063', 'Code NIS : 62063', 'be-62063', 'BE 62063', 'ins62063'])
    assert.equal(read(written), 'nis:62063', written);
  for (const written of ['insee:62063', 'fr-62063', 'code INSEE n° 62063', 'FR 62 063'])
    assert.equal(read(written), 'insee:62063', written);
  for (const written of ['quebec:62063', 'Québec 62063', 'ca-62063', 'qc 62063'])
    assert.equal(read(written), 'quebec:62063', written);
  assert.equal(read('62063', { kind: 'nis' }), 'nis:62063');
  assert.equal(read('62063', { country: 'CA' }), 'quebec:62063');
  assert.equal(read('quebec-mrc:460'), 'quebec-mrc:460');
});

test('numbers of organisations are read as people write them, and their last digits are checked', () => {
  const good: [string, Said, string][] = [
    ['404 833 048', {}, 'siren:404833048'],
    ['SIREN 404833048', {}, 'siren:404833048'],
    ['RCS Paris 404 833 048', {}, 'siren:404833048'],
    ['FR 83 404 833 048', {}, 'siren:404833048'],
    ['FR83404833048', { kind: 'siren' }, 'siren:404833048'],
    ['404 833 048 00022', { kind: 'siren' }, 'siret:40483304800022'],
    ['356 000 000 09075', {}, 'siret:35600000009075'],
    ['35600000000048', {}, 'siret:35600000000048'],
    ['0403.199.702', {}, 'bce:0403199702'],
    ['TVA BE 0403.199.702', {}, 'bce:0403199702'],
    ['(0403) 199 702', { kind: 'bce' }, 'bce:0403199702'],
    ['403.199.702', { country: 'BE' }, 'bce:0403199702'],
    ['1000.003.682', { kind: 'bce' }, 'bce:1000003682'],
    ['NEQ 11 4234 5678', {}, 'neq:1142345678'],
  ];
  for (const [written, said, code] of good) assert.equal(read(written, said), code, written);
  for (const written of ['404833049', '404 833 048 00023', '356 000 000 09076', 'BE 0403.199.703'])
    assert.equal(read(written), 'checksum', written);
});

test('what is no code, what a spreadsheet spoiled, and what says another country than its column is told apart', () => {
  for (const written of ['', 'Annecy', '=cmd|calc', 'CH-6601', '123456', '-', '7404a'])
    assert.equal(read(written), 'shape', written);
  assert.equal(read('1004'), 'zero');
  assert.equal(read('2,00063E+13'), 'power');
  assert.equal(read('nis:62063', { kind: 'insee' }), 'other-country');
  assert.equal(read('62063', { kind: 'insee', country: 'BE' }), 'other-country');
  assert.equal(read('fr-62063', { country: 'BE' }), 'other-country');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) =>
      readCode(written).candidates.every(({ value }) => /^[\dAB]+$/.test(value)),
    ),
  );
});

test('columns are known by the words of those who publish them', () => {
  const kind = (heading: string) =>
    codeColumnsOf([heading])[0]?.kind ?? (codeColumnsOf([heading]).length > 0 ? 'any' : undefined);
  const known: Readonly<Record<string, readonly string[]>> = {
    insee: ['Code INSEE', 'code_insee', 'CODGEO', 'INSEE code', 'code_insee_commune', 'Code commune INSEE'],
    nis: ['Code NIS', 'Code INS', 'NIS', 'INS', 'CD_REFNIS', 'NIS code', 'code_ins', 'Niscode'],
    bce: ['BCE', 'Numéro BCE', 'KBO', 'Numéro d’entreprise', 'Enterprise number', 'BCE/KBO'],
    quebec: ['Code géographique', 'mcode', 'Code MAMH', 'Geographic code'],
    neq: ['NEQ', 'N° NEQ', 'Numéro d’entreprise du Québec'],
    siren: ['SIREN', 'N° SIREN'],
    siret: ['Siret', 'Numéro SIRET'],
    any: ['Code', 'Commune', 'Organisation', 'Municipalité'],
  };
  for (const [expected, headings] of Object.entries(known))
    for (const heading of headings) assert.equal(kind(heading), expected, heading);
  assert.equal(kind('Nom'), undefined);
  assert.deepEqual(['FR', 'Belgique', 'québec', 'CA-QC', 'Suisse', ''].map(countryIn), [
    'FR',
    'BE',
    'CA',
    'CA',
    'unknown',
    undefined,
  ]);
  // the name of a commune often stands in « Commune », beside its code
  const columns = { codes: codeColumnsOf(['Commune', 'Code INS']), country: -1 };
  assert.equal(
    JSON.stringify(readCodeCells(['Liège', '62063'], columns)),
    JSON.stringify(readCode('62063', { kind: 'nis' })),
  );
  assert.deepEqual(readCodeCells(['6601', 'CH'], { codes: codeColumnsOf(['Code']), country: 1 }), {
    key: 'people.code.no-such-country',
    facts: { written: 'CH' },
  });
});

test('a code that several bear names them all, and how to write it', () => {
  const bearers = new Map([
    ['insee:62063', { id: 'a', name: 'Avesnes-le-Comte' }],
    ['nis:62063', { id: 'b', name: 'Liège' }],
  ]);
  const meant = meantBy(readCode('62063'), bearers);
  assert.ok(!meant.one && meant.several.length === 2);
  const words = (lang: string) => speaker(texts, lang)(meant.key as keyof typeof texts, meant.facts);
  assert.equal(
    words('fr'),
    '62063 est à la fois le code INSEE d’Avesnes-le-Comte et le code INS (NIS) de Liège : écrivez par exemple fr-62063, ou ajoutez une colonne pays à votre tableur.',
  );
  assert.match(
    words('en'),
    /^62063 is the INSEE code of Avesnes-le-Comte and the NIS \(INS\) code of Liège: write for instance fr-62063, or add a column “country”/,
  );
  assert.equal(meantBy(readCode('be-62063'), bearers).one?.name, 'Liège');
  assert.equal(meantBy(readCode('fr-62063'), bearers).one?.name, 'Avesnes-le-Comte');
  const three = meantBy(
    readCode('62063'),
    new Map([...bearers, ['quebec:62063', { id: 'c', name: 'Les Hauteurs' }]]),
  );
  assert.ok(!three.one);
  assert.match(
    speaker(texts, 'fr')('people.code.ambiguous', three.facts),
    /Avesnes-le-Comte, le code INS \(NIS\) de Liège et le code géographique des Hauteurs/,
  );
  const said = ['Le Mans', 'Les Mureaux', 'Œting', 'La Rochelle', 'Huy'].map((name) =>
    fill(deName('X'), 'fr', nameFacts('X', name)),
  );
  assert.deepEqual(said, ['du Mans', 'des Mureaux', 'd’Œting', 'de La Rochelle', 'de Huy']);
  assert.equal(fill(plainName('X'), 'en', nameFacts('X', 'Le Mans')), 'Le Mans');
});
