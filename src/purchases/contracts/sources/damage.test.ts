// SPDX-License-Identifier: AGPL-3.0-or-later
// Files of contracts with each damage in which they are published.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../../../testing/command.ts';
import { contract, contractReader, siret } from '../../../testing/contracts.ts';
import { contractCommands } from '../commands.ts';
import type { ContractAnswer } from '../words.ts';

const read = contractReader();
const ends = async (more: object) => (await read(JSON.stringify([contract(more)]))).all[0]!.ends;
const whole = {
  ...{ id: 'A1', buyer: siret, function: 'it-helpdesk', kind: 'maintenance', ends: '2025-02-28' },
  programs: [{ name: 'GLPI', free: true }],
};
const withoutWhy = (all: readonly ContractAnswer[]) => all.map(({ why, ...one }) => one);

test('an end that is doubtful is not told', async () => {
  assert.equal(await ends({}), '2025-02-28');
  for (const damage of [
    ...[{ dureeMois: 0 }, { dureeMois: -3 }, { dureeMois: 1460 }, { dureeMois: 2.5 }, { dureeMois: null }],
    ...[{ dateNotification: '2024-13-99' }, { dateNotification: undefined }, { dateNotification: '' }],
  ])
    assert.equal(await ends(damage), null, JSON.stringify(damage));
  assert.equal(await ends({ dateNotification: '2024-01-31+02:00' }), '2025-02-28');
  assert.equal(await ends({ dateNotification: '31/01/2024', dureeMois: '13' }), '2025-02-28');
});

test('an amendment that says a new length is followed, the latest last', async () => {
  const change = (dureeMois: number, on: string) => ({ dureeMois, dateNotificationModification: on });
  const two = [change(36, '2025-02-01'), change(24, '2024-06-01')];
  assert.equal(await ends({ modifications: two }), '2027-01-31');
  assert.equal(await ends({ modifications: two.map((modification) => ({ modification })) }), '2027-01-31');
  assert.equal(await ends({ modifications: [{ modification: { montant: 1 } }] }), '2025-02-28');
});

test('buyers are told by fourteen digits only', async () => {
  const buyer = async (id: unknown) =>
    (await read(JSON.stringify([contract({ acheteur: { id } })]))).all[0]!.buyer;
  assert.equal(await buyer('216 302 844 00016'), siret);
  assert.equal(await buyer(Number(siret)), siret);
  for (const none of ['216302844', '00000000000000', 'inconnu', null]) assert.equal(await buyer(none), null);
});

test('bytes of several encodings, marks and broken records spoil no other', async () => {
  const [first, last] = [JSON.stringify(contract()), JSON.stringify(contract({ id: 'A3' }))];
  const latin = Buffer.from(
    '{"id":"A2","objet":"Maintenance du logiciel de médiathèque","dureeMois":"x"}',
    'latin1',
  );
  const { all, code } = await read(
    Buffer.concat([Buffer.from(`\ufeff[${first},\n`), latin, Buffer.from(`,\n{"id": oops},\n${last}]`)]),
  );
  assert.equal(code, 0);
  assert.deepEqual(
    all.map(({ id, function: read }) => [id, read]),
    [
      ['A1', 'it-helpdesk'],
      ['A2', 'library'],
      [null, null],
      ['A3', 'it-helpdesk'],
    ],
  );
  assert.match(all[2]!.why, /enregistrement 3/);
  const wide = Buffer.from(`\ufeff[${first}]`, 'utf16le');
  assert.deepEqual(withoutWhy((await read(wide)).all), [whole]);
  const mended = await read('[{"id":"A1","objet":"Logiciel\nde paie","dureeMois":NaN,},]');
  assert.equal(mended.all[0]!.function, 'payroll');
});

test('a file that breaks off answers what it holds, and says so', async () => {
  const { all, code, err } = await read(`{"marches":[${JSON.stringify(contract())},{"id":"A2","ob`);
  assert.deepEqual([all.length, code], [1, 2]);
  assert.match(err, /après 1 enregistrement/);
});

test('what is no file of contracts is refused in a sentence', async () => {
  for (const content of ['', '<html></html>', 'bonjour', '{"a":1}', '[1,2]', Buffer.from([0, 1, 2, 255])]) {
    const { out, err, code } = await read(content);
    assert.deepEqual([out, code], ['', 2], String(content));
    assert.match(err, /Aucun marché ne peut être lu/);
  }
  const missing = await runCommand(contractCommands, 'en', [
    'contracts',
    'read',
    '--file',
    path.join(import.meta.dirname, 'none'),
  ]);
  assert.equal(missing.code, 2);
  assert.match(missing.err, /cannot be opened/);
});

test('it does not matter where a piece of a long file ends', async () => {
  const many = Array.from({ length: 3_000 }, (_, at) =>
    contract({ id: `é${at}`, objet: `Logiciel « ${at} » \\"[{` }),
  );
  const { all } = await read(JSON.stringify({ marches: { marche: many } }));
  assert.deepEqual(
    all.map(({ id }) => id),
    many.map(({ id }) => id),
  );
});

test('a file of contracts that holds none is read', async () => {
  for (const content of [
    '[]',
    '{"marches":[]}',
    '{"marches":{"marche":[]}}',
    '{"version":"1.1","releases":[]}',
  ]) {
    const { all, code, err } = await read(content);
    assert.deepEqual([all, code, err], [[], 0, ''], content);
  }
});
