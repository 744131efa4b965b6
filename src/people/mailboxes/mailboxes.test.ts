// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { Problem } from '../../base/problem.ts';
import { packageRoot } from '../../platform/root.ts';
import { type TestDatabase, testDatabase } from '../../testing.ts';
import { loadDirectory } from '../actions.ts';
import { stableId } from '../sources/stable-id.ts';
import { importMailboxes } from './actions.ts';
import { readMailboxes } from './sources/file.ts';
import { findMailbox } from './store.ts';

let halle: TestDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'halle-mailboxes-'));
before(async () => {
  halle = await testDatabase();
  await loadDirectory(halle.db);
});
beforeEach(() => halle.db.deleteFrom('official_mailbox').execute());
after(async () => {
  await halle.close();
  rmSync(folder, { recursive: true });
});

const at = new Date('2026-11-21T12:00:00Z');
const take = async (file: string) =>
  importMailboxes(halle.db, await readMailboxes(path.join(packageRoot, 'fixtures/mailboxes', file), '2026-11-21'), at);
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
  assert.deepEqual(why(first), ['6 bad-address', '7 no-organisation']);
  assert.deepEqual(await findMailbox(halle.db, auvillar), {
    address: 'mairie@auvillar.example',
    source: 'annuaire-administration',
    statedOn: '2026-03-12',
  });
  assert.equal((await findMailbox(halle.db, stableId('siren', '200000172')))?.address, 'contact@groupement.example');
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
  assert.deepEqual(why(read), ['4 no-code', '5 bad-address', '6 bad-day', '3 twice']);
  assert.equal((await findMailbox(halle.db, auvillar))?.source, 'csv');
});

test('a spreadsheet in Latin-1 is read too; what is no list is refused in a sentence', async () => {
  const latin = await readMailboxes(
    written('latin.csv', Buffer.from('insee,courriel,commune\n82008,mairie@auvillar.example,Saint-Étienne\n', 'latin1')),
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
