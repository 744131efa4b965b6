// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Id } from '../base/id.ts';
import { fill } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import type { Actor } from '../people/agents/actor.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { refusedFile } from '../platform/table/refused.ts';
import { asProgram, makeAgents } from '../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { declareSpreadsheet } from './actions/upload.ts';
import { modelFile } from './sources/model.ts';
import { mostLines, readSpreadsheet } from './sources/spreadsheet.ts';
import { listModelLines } from './stores/model.ts';
import { listUsages } from './stores/usages.ts';
import { texts } from './texts/texts.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase('catalogue');
  await makeAgents(halle.db, syndicate);
});
after(() => halle.close());

const grouping = stableId('siren', '200000172');
const at = new Date('2026-11-21T10:00:00Z');
const syndicate: Actor = {
  account: '01938c7e-0000-7000-8000-00000000000a' as Id<'Account'>,
  memberships: [{ organisation: grouping, roles: ['agent'] }],
  mandates: [],
};
const upload = (bytes: Uint8Array) =>
  inTransaction(halle.db, (tx) =>
    declareSpreadsheet(tx, syndicate, { bytes, organisation: grouping, lang: 'fr' }, at),
  );
const outcomes = async (bytes: Uint8Array) =>
  (await upload(bytes)).outcomes.map(({ line, key }) => [line, key.replace('usages.', '')]);

test('a syndicate declares for its members in one file, and every line is told', async () => {
  const file = [
    'Commune;Logiciel;Depuis;Agents;Hébergement;Version;Publier',
    '74042;Nextcloud;2021-09;12;syndicat;29;non',
    '82008;Nextcloud;2021;;;;oui',
    '74042;Rien de tel;;;;;',
    '99999;Nextcloud;;;;;',
    ';Nextcloud;;;;;',
    '74042;=cmd|/c calc;;;;;',
    '74042;Nextcloud;;beaucoup;;;',
    '74042;Nextcloud;;;quelque part;;',
    '200000172;Nextcloud;2020;40;interne;29;oui',
  ].join('\r\n');
  const expected = [
    [2, 'declared-hosted'],
    [3, 'not-yours'],
    [4, 'unknown-software'],
    [5, 'unknown-code'],
    [6, 'no-organisation'],
    [7, 'formula'],
    [8, 'bad-agents'],
    [9, 'bad-hosting'],
    [10, 'declared-itself'],
  ];
  for (const bytes of [
    Buffer.from(file, 'latin1'),
    Buffer.from(`\uFEFF${file}`),
    Buffer.from(file.replaceAll(';', '\t')),
  ])
    assert.deepEqual(await outcomes(bytes), expected);
  const own = await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(grouping));
    return listUsages(tx, { organisation: grouping });
  });
  assert.deepEqual([own.length, own[0]?.agents, own[0]?.details.hosting], [1, 40, 'own']);
});

test('a file that is no table, lacks a column or is endless is refused whole, in words', async () => {
  const refused = (key: string) => (error: unknown) =>
    error instanceof Problem && error.textKey === `usages.${key}`;
  await assert.rejects(upload(Buffer.from('commune,version\n74042,29')), refused('no-column'));
  await assert.rejects(upload(Buffer.from('')), refused('no-column'));
  await assert.rejects(
    upload(Buffer.from(`organisation,logiciel\n74042,"${'x'.repeat(30_000)}`)),
    refused('not-a-table'),
  );
  await assert.rejects(
    upload(Buffer.from(`organisation,logiciel\n${'74042,Nextcloud\n'.repeat(mostLines + 1)}`)),
    refused('too-many-lines'),
  );
});

test('a code that several countries share is told with all who bear it; a heading or a country says which', async () => {
  const { outcomes: told } = await upload(Buffer.from('Commune;Logiciel\n62063;Nextcloud\n'));
  assert.deepEqual(
    told.map(({ key }) => key),
    ['people.code.ambiguous'],
  );
  assert.deepEqual([told[0]?.facts?.['nameA'], told[0]?.facts?.['nameB']].sort(), [
    'Avesnes-le-Comte',
    'Liège',
  ]);
  // neither is a member of this grouping: what is told is that they were recognised
  for (const file of [
    'Code NIS;Logiciel\n62063;Nextcloud\n92094;Nextcloud',
    'Pays;Code;Logiciel\nBelgique;62063;Nextcloud\nBE;92094;Nextcloud',
  ])
    assert.deepEqual(await outcomes(Buffer.from(file)), [
      [2, 'not-yours'],
      [3, 'not-yours'],
    ]);
  assert.deepEqual(await outcomes(Buffer.from('Code INS;Logiciel\n74042;Nextcloud\n')), [
    [2, 'unknown-code'],
  ]);
  assert.deepEqual(await outcomes(Buffer.from('Pays;Code INSEE;Logiciel\nBE;74042;Nextcloud\n')), [
    [2, 'people.code.other-country'],
  ]);
  assert.deepEqual(await outcomes(Buffer.from('SIRET;Logiciel\n"2,00063E+13";Nextcloud\n1004;Nextcloud\n')), [
    [2, 'people.code.power'],
    [3, 'people.code.shape'],
  ]);
});

test('organisations stand by their names too, and a line that names nothing says what it may mean', async () => {
  const file = [
    'Commune;Logiciel;Pays',
    'Contamine-sur-Arve;nextcloud;',
    'CONTAMINE SUR ARVE;Nextcloud;FR',
    'Namur;Nextcloud;',
    'Namur;Nextcloud;BE',
    'La Balme de Tuy;Nextcloud;',
    'Contamine-sur-Arve;Nextclouud;',
    'zzzzzzz;Nextcloud;',
  ].join('\n');
  const { outcomes: told } = await upload(Buffer.from(file));
  assert.deepEqual(
    told.map(({ line, key }) => [line, key.replace('usages.', '')]),
    [
      [2, 'repeated'],
      [3, 'declared-hosted'],
      [4, 'several-organisation'],
      [5, 'not-yours'],
      [6, 'unknown-organisation'],
      [7, 'unknown-software'],
      [8, 'unknown-organisation'],
    ],
  );
  const said = (at: number) => fill(texts[told[at]!.key as keyof typeof texts].fr, 'fr', told[at]!.facts);
  assert.match(said(2), /namur-be-92094 \(Namur, [^)]*\).*namur-qc-80110/);
  assert.match(said(4), /s’appelle «.La Balme de Tuy.»\. Écrivez .*la-balme-de-thuy/);
  assert.match(
    said(5),
    /«.Nextclouud.» n’est pas au catalogue\. Écrivez l’un de ceux-ci.: nextcloud \(Nextcloud/,
  );
  assert.match(said(6), /«.zzzzzzz.».: vérifiez le nom, ou écrivez son code\.$/);
});

test('a column that is not read is no reason to refuse; lines are told by their number in the file', async () => {
  assert.deepEqual(
    await outcomes(
      Buffer.from(
        'Commune;Logiciel;Téléphone;Remarque\n74042;Nextcloud;+33 4 50 00 00 00;- à revoir\n\n\n74042;Rien de tel;;',
      ),
    ),
    [
      [2, 'declared-hosted'],
      [5, 'unknown-software'],
    ],
  );
});

test('a contact that names someone is refused with its line; a function is kept', async () => {
  const file = [
    'Code INSEE;Logiciel;Service;Courriel',
    '74042;Nextcloud;service informatique;dsi@commune.example',
    '74042;Nextcloud;Mme Martin;',
    '74042;Nextcloud;;jean.dupont@commune.example',
    '74042;Nextcloud;Sophie (secrétariat);dsi@commune.example',
  ].join('\n');
  assert.deepEqual(await outcomes(Buffer.from(file)), [
    [2, 'declared-hosted'],
    [3, 'people.contact.person'],
    [4, 'people.contact.person-mailbox'],
    [5, 'people.contact.person'],
  ]);
});

test('what a spreadsheet did to a line is told by its name; the other lines are declared', async () => {
  const file = [
    'Parc logiciel du groupement, 2026;;;;',
    '',
    'Commune;Logiciel;Depuis;Version;Agents',
    '74042;Nextcloud;sept-21;29;12',
    '74042;Nextcloud;2021;02-mars;12',
    '74042;#REF!;2021;29;12',
    '74042;Nextcloud;2021;29;2,13E+08',
    '74042;Nextcloud;2021;29;12;de trop',
    '74042;“Nextcloud”;2021;29;12\u00a0000',
  ].join('\r\n');
  const wide = Buffer.from(`\uFEFFsep=;\r\n${file}`, 'utf16le');
  assert.deepEqual(await outcomes(wide), [
    [5, 'repeated'],
    [6, 'table.date'],
    [7, 'table.error'],
    [8, 'table.power'],
    [9, 'table.cells'],
    [10, 'declared-hosted'],
  ]);
  for (const [bytes, key] of [
    ['Commune;Logiciel;Software\n74042;a;b\n', 'table.twice'],
    ['Commune;Logiciel\n74042;\n74042;\n', 'table.empty-column'],
    ['PK\u0003\u0004', 'table.workbook'],
    ['Commune;Logiciel\n74042;"a\n', 'table.unclosed'],
  ] as const)
    await assert.rejects(
      upload(Buffer.from(bytes)),
      (error) => error instanceof Problem && error.textKey === key,
      key,
    );
});

test('days and months are read as people write them, and kept as one', async () => {
  const file = [
    'Commune;Logiciel;Depuis;Mise à jour',
    '200000172;Nextcloud;09/2021;31/05/2026',
    '74042;Nextcloud;01/09/2021;',
    '74087;Nextcloud;sept. 2021;',
    '74049;Nextcloud;2021-09-01;',
    '74049;Nextcloud;13/2021;',
  ].join('\n');
  assert.deepEqual(await outcomes(Buffer.from(file)), [
    [2, 'declared-itself'],
    [3, 'declared-hosted'],
    [4, 'declared-hosted'],
    [5, 'declared-hosted'],
    [6, 'bad-since'],
  ]);
  const kept = await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(grouping));
    return listUsages(tx, { declaredBy: grouping });
  });
  assert.deepEqual(new Set(kept.map(({ since }) => since)), new Set(['2021-09']));
  assert.ok(kept.some(({ details }) => details.updatedOn === '2026-05-31'));
});

test('one organisation need not be repeated, nor named where it is one’s own; among several it must be', async () => {
  assert.deepEqual(await outcomes(Buffer.from('Logiciel;Version\nNextcloud;29\nDrupal;10\n')), [
    [2, 'declared-itself'],
    [3, 'declared-itself'],
  ]);
  assert.deepEqual(await outcomes(Buffer.from('Commune;Logiciel\n74042;Nextcloud\n;Drupal\n')), [
    [2, 'declared-hosted'],
    [3, 'declared-hosted'],
  ]);
  assert.deepEqual(
    await outcomes(Buffer.from('Commune;Logiciel\n74042;Nextcloud\n74087;Nextcloud\n;Drupal\n')),
    [
      [2, 'declared-hosted'],
      [3, 'declared-hosted'],
      [4, 'no-organisation'],
    ],
  );
});

test('the same said twice is told with the line that counts', async () => {
  const { outcomes: told } = await upload(
    Buffer.from('Commune;Logiciel;Agents\n74042;Nextcloud;3\nBonneville (74);next cloud;4\n'),
  );
  assert.deepEqual(
    told.map(({ line, key, facts }) => [line, key, facts?.['line']]),
    [
      [2, 'usages.repeated', 3],
      [3, 'usages.declared-hosted', undefined],
    ],
  );
});

test('columns that nobody reads are told; the model’s lines without a software are left aside', async () => {
  const {
    unread,
    idle,
    outcomes: told,
  } = await upload(
    Buffer.from(
      'Nom;Commune;Logiciel;Téléphone;Vide;Remarque\nx;74042;Nextcloud;+33 4;;=1+1\ny;74056;;;;à voir\n',
    ),
  );
  assert.deepEqual(
    [unread, idle, told.map(({ key }) => key)],
    [['Téléphone', 'Remarque'], 1, ['usages.declared-hosted']],
  );
});

test('the refused lines come back as they were sent, with the reason in a last column, and are read again', async () => {
  const file =
    'Titre;;\n\nCommune;Logiciel;Libre\n74042;Rien de tel;=1+1\n74042;Nextcloud;x\n99999;Nextcloud;"a;b"\n';
  const { outcomes: told, sent } = await upload(Buffer.from(file));
  const refused = told
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ line, key }) => ({ line, why: key }));
  const back = refusedFile('fr', sent, refused, 'Pourquoi');
  assert.equal(back.lines, 2);
  const rows = back.words.replace('\uFEFF', '').trim().split('\r\n');
  assert.deepEqual(rows, [
    '"Commune";"Logiciel";"Libre";"Pourquoi"',
    `"74042";"Rien de tel";"'=1+1";"usages.unknown-software"`,
    '"99999";"Nextcloud";"a;b";"usages.unknown-code"',
  ]);
  const again = readSpreadsheet(Buffer.from(back.words));
  assert.deepEqual([again.lines.length, again.unread], [2, ['Libre']]);
});

test('the model carries the codes of who takes it and of its members, and is read back as it is', async () => {
  const slug = (
    await halle.db
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', grouping)
      .executeTakeFirstOrThrow()
  ).slug;
  const lines = await listModelLines(halle.db, slug, 100);
  assert.equal(lines.length, 8);
  const words = modelFile('fr', lines);
  assert.match(words, /\r\nFR;200000172;CC Faucigny - Glières;;/);
  assert.match(words, /\r\nFR;74042;Bonneville;;/);
  const filled = Buffer.from(words.replace('FR;74042;Bonneville;;', 'FR;74042;Bonneville;Nextcloud;'));
  const { outcomes: told, idle, unread } = await upload(filled);
  assert.deepEqual([told.map(({ key }) => key), idle, unread], [['usages.declared-hosted'], 7, []]);
});

const given = path.join(process.env['HALLE_TESTDATA'] ?? '', 'data/cases/17-csv-usages');
test('files as town halls send them say what is meant', {
  skip: existsSync(given) ? false : 'no data',
}, async () => {
  const told = async (name: string) => {
    const { outcomes: all, unread } = await upload(readFileSync(path.join(given, name)));
    const words = all.map(({ line, key }) => `${line} ${key.replace(/^usages\./, '')}`);
    return [...words, ...unread.map((one) => `unread ${one}`)];
  };
  // Annecy, Paris, Liège… are no members of this grouping: that is told of whoever was recognised
  const expected: Readonly<Record<string, readonly string[]>> = {
    'anciens-codes.csv': ['2 not-yours', '3 not-yours'],
    'dates.csv': ['2 not-yours', '3 not-yours', '4 not-yours'],
    'lignes-vides.csv': ['2 not-yours', '5 unknown-software'],
    'nis.csv': ['2 not-yours', '3 not-yours', '4 not-yours'],
    'noms.csv': ['2 not-yours', '3 not-yours'],
    'retour-ligne.csv': ['2 not-yours', '4 unknown-software'],
    'sep.csv': ['3 not-yours'],
    'siret-excel.csv': ['2 people.code.power'],
    'telephone.csv': ['2 not-yours', 'unread Téléphone'],
    'texte-unicode.csv': ['2 not-yours'],
    'tiret.csv': ['2 not-yours', 'unread Remarque'],
    'titre.csv': ['4 not-yours'],
    'zero-initial.csv': ['2 people.code.zero', '3 people.code.zero'],
  };
  for (const [name, words] of Object.entries(expected)) assert.deepEqual(await told(name), words, name);
});
