// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { Problem } from '../../../base/problem.ts';
import type { Db } from '../../../platform/db.ts';
import { asOwner } from '../../../platform/owner.ts';
import { packageRoot } from '../../../platform/root.ts';
import { type TestDatabase, testDatabase } from '../../../testing/database.ts';
import type { CodeCountry } from '../codes/official-code.ts';
import { stableId } from '../sources/stable-id.ts';
import { importMailboxes } from './actions.ts';
import { readMailboxes } from './sources/file.ts';
import { findMailbox } from './store.ts';

let halle: TestDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'halle-mailboxes-'));
before(async () => {
  halle = await testDatabase('organisations');
});
beforeEach(() => asOwner(halle, (db) => db.deleteFrom('official_mailbox').execute()));
after(async () => {
  await halle.close();
  rmSync(folder, { recursive: true });
});

const at = new Date('2026-11-21T12:00:00Z');
const takeIn = async (file: string, country?: CodeCountry) => {
  const reading = await readMailboxes(file, '2026-11-21', country);
  return asOwner(halle, (db) => importMailboxes(db, reading, at));
};
const take = (file: string) => takeIn(path.join(packageRoot, 'fixtures/mailboxes', file));
const auvillar = stableId('insee', '82008');
const written = (name: string, words: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, words);
  return file;
};
const why = ({ complaints }: { complaints: readonly { place: number; key: string }[] }) =>
  complaints.map(({ place, key }) => `${place} ${key.split('.').at(-1)}`);

test('the directory of the administration gives town halls and groupings their mailbox, with its day', async () => {
  const first = await take('annuaire.json');
  assert.deepEqual([first.read, first.changed], [2, 2]);
  assert.deepEqual(why(first), ['6 bad-address', '7 unknown']);
  assert.deepEqual(await findMailbox(halle.db, auvillar), {
    address: 'mairie@auvillar.example',
    source: 'annuaire-administration',
    statedOn: '2026-03-12',
    lang: 'fr',
  });
  assert.equal(
    (await findMailbox(halle.db, stableId('siren', '200000172')))?.address,
    'contact@groupement.example',
  );
});

test('taken in twice, the directory changes nothing; an older one neither', async () => {
  await take('annuaire.json');
  assert.equal((await take('annuaire.json')).changed, 0);
  assert.equal((await take('api.json')).changed, 1);
  await take('annuaire.json');
  assert.equal((await findMailbox(halle.db, auvillar))?.address, 'secretariat@auvillar.example');
});

test('a spreadsheet with semicolons and a byte-order mark is read, line by line', async () => {
  const read = await take('table.csv');
  assert.deepEqual([read.read, read.changed], [1, 1]);
  assert.deepEqual(why(read), ['3 twice', '4 shape', '5 bad-address', '6 bad-day']);
  assert.equal((await findMailbox(halle.db, auvillar))?.source, 'csv');
});

test('a spreadsheet in Latin-1 is read too; what is no list is refused in a sentence', async () => {
  const latin = await readMailboxes(
    written(
      'latin.csv',
      Buffer.from('insee,courriel,commune\n82008,mairie@auvillar.example,Saint-Étienne\n', 'latin1'),
    ),
    '2026-11-21',
  );
  assert.equal(latin.records.length, 1);
  for (const [name, words] of [
    ['page.html', '<!doctype html><p>404'],
    ['half.json', '{"service": ['],
    ['other.json', '{"a": 1}'],
    ['empty', ''],
  ] as const)
    await assert.rejects(
      readMailboxes(written(name, words), '2026-11-21'),
      (error) => error instanceof Problem && error.textKey === 'people.mailboxes.not-a-list',
      name,
    );
  await assert.rejects(readMailboxes(path.join(folder, 'none'), '2026-11-21'), Problem);
  await assert.rejects(readMailboxes('/dev/zero', '2026-11-21'), Problem);
});

const [liege, avesnes] = [stableId('nis', '62063'), stableId('insee', '62063')];
const rows = async (name: string, lines: string[], country?: CodeCountry) => {
  const told = await takeIn(written(name, `${lines.join('\n')}\n`), country);
  return [told.read, ...why(told)];
};
const boxOf = async (organisation: string) => (await findMailbox(halle.db, organisation))?.address;

test('62063 is Liège or Avesnes-le-Comte: without its country it is given to nobody, and the sentence names both', async () => {
  const told = await takeIn(
    written('bare.csv', 'code;adresse\n62063;administration@liege.example\n'),
    undefined,
  );
  assert.deepEqual([told.read, why(told)], [0, ['2 ambiguous']]);
  assert.deepEqual([told.complaints[0]?.facts['nameA'], told.complaints[0]?.facts['nameB']].sort(), [
    'Avesnes-le-Comte',
    'Liège',
  ]);
  assert.deepEqual([await boxOf(liege), await boxOf(avesnes)], [undefined, undefined]);
});

test('a heading, a column of countries, a word before the code or the operator says which of the two', async () => {
  const ways: [string, string[], CodeCountry | undefined][] = [
    ['heading', ['Code INS;Courriel', '62063;a@liege.example'], undefined],
    ['country', ['Pays;Code;E-mail', 'Belgique;62063;a@liege.example'], undefined],
    ['prefix', ['code,address', 'nis:62063,a@liege.example'], undefined],
    ['operator', ['code,address', '62063,a@liege.example'], 'BE'],
  ];
  for (const [name, lines, country] of ways) {
    await asOwner(halle, (db) => db.deleteFrom('official_mailbox').execute());
    assert.deepEqual(await rows(`${name}.csv`, lines, country), [1], name);
    assert.deepEqual([await boxOf(liege), await boxOf(avesnes)], ['a@liege.example', undefined], name);
  }
  assert.deepEqual(
    await rows('france.csv', ['Code INSEE;Courriel', '62063;mairie@avesnes-le-comte.example']),
    [1],
  );
  assert.equal(await boxOf(avesnes), 'mairie@avesnes-le-comte.example');
  assert.deepEqual(
    await rows('quebec.csv', ['mcode,munnom,mcourriel', '46005,Abercorn,info@abercorn.example']),
    [1],
  );
  const { address, source } = (await findMailbox(halle.db, stableId('quebec', '46005')))!;
  assert.deepEqual([address, source], ['info@abercorn.example', 'mamh']);
});

test('of all the codes that two countries share, none alone is taken for either', async () => {
  const { rows: shared } = await sql<{ code: string }>`
    select c.code from organisation_code c where c.scheme in ('nis', 'quebec') and exists (select from organisation o where o.insee = c.code)`.execute(
    halle.db,
  );
  assert.ok(shared.length > 1_000);
  const told = await takeIn(
    written(
      'all.csv',
      `code;adresse\n${shared.map(({ code }) => `${code};accueil@commune.example`).join('\n')}\n`,
    ),
  );
  assert.deepEqual(
    [told.read, new Set(told.complaints.map(({ key }) => key))],
    [0, new Set(['people.code.ambiguous'])],
  );
});

test('a mailbox of another country than its code is refused, unless the country is said', async () => {
  assert.deepEqual(await rows('misfit.csv', ['Code INSEE;Courriel', '82008;administration@commune.be']), [
    0,
    '2 misfit',
  ]);
  assert.deepEqual(await rows('bare-misfit.csv', ['code;courriel', '82008;administration@commune.be']), [
    0,
    '2 misfit',
  ]);
  assert.deepEqual(await rows('said.csv', ['Pays;Code INSEE;Courriel', 'FR;82008;mairie@commune.be']), [1]);
  assert.deepEqual(
    await rows('other.csv', [
      'Pays;Code;Courriel',
      'Suisse;6601;a@commune.ch',
      ';1004;a@b.example',
      ';2,1E+13;a@b.example',
    ]),
    [...[0, '2 no-such-country', '3 zero', '4 power']],
  );
});

test('a line is told by its number in the file, whatever lines are empty', async () => {
  assert.deepEqual(
    await rows('empty-lines.csv', ['code;courriel', '82008;a@b.example', '', '', '00000;a@b.example']),
    [1, '5 unknown'],
  );
});

test('only the owner of the database gives a mailbox to an organisation; the site reads', async () => {
  await take('api.json');
  for (const attempt of [
    (db: Db) => sql`update official_mailbox set address = 'a@b.example'`.execute(db),
    (db: Db) => sql`delete from official_mailbox`.execute(db),
    (db: Db) => sql`truncate official_mailbox`.execute(db),
    (db: Db) =>
      sql`insert into official_mailbox (organisation_id, address, source, stated_on, imported_at) values (${liege}, 'a@b.example', 'csv', '2026-01-01', now())`.execute(
        db,
      ),
  ])
    await assert.rejects(attempt(halle.db), /permission denied/);
  assert.equal(await boxOf(auvillar), 'secretariat@auvillar.example');
  await assert.rejects(
    asOwner({ ownerUrl: undefined }, async () => {}),
    (error) => error instanceof Problem && error.textKey === 'platform.owner-needed',
  );
});
