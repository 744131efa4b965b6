// SPDX-License-Identifier: AGPL-3.0-or-later
// Files of contracts in every shape in which they are published, and with each damage.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract, contractReader, siret } from '../../../testing/contracts.ts';
import type { ContractAnswer } from '../words.ts';

const read = contractReader();
const whole = {
  ...{ id: 'A1', buyer: siret, function: 'it-helpdesk', kind: 'maintenance', ends: '2025-02-28' },
  programs: [{ name: 'GLPI', free: true }],
};
const withoutWhy = (all: readonly ContractAnswer[]) => all.map(({ why, ...one }) => one);

test('every shape of French contracts is read', async () => {
  const one = contract();
  const wrapped = { ...one, modifications: [], titulaires: [{ titulaire: { id: siret } }], origineUE: null };
  for (const shape of [
    [one],
    { marches: [one] },
    { marches: { marche: [wrapped], 'contrat-concession': [] } },
    { marches: { marche: wrapped } },
    { $schema: 'x', marches: { 'contrat-concession': [], marche: [{ ...wrapped, groupement: { a: [1] } }] } },
  ])
    assert.deepEqual(withoutWhy((await read(JSON.stringify(shape, null, 1))).all), [whole]);
  const lines = `${JSON.stringify(one)}\n${JSON.stringify(contract({ id: 'A2' }))}\n`;
  assert.deepEqual(withoutWhy((await read(lines)).all), [whole, { ...whole, id: 'A2' }]);
  const xml = `<?xml version="1.0"?><marches><marche><id>A1</id><acheteur><id>${siret}</id></acheteur>
    <objet>Maintenance du logiciel &quot;GLPI&quot;</objet><codeCPV>72000000-5</codeCPV><dureeMois>13</dureeMois>
    <dateNotification>2024-01-31</dateNotification></marche></marches>`;
  assert.deepEqual(withoutWhy((await read(xml)).all), [whole]);
  const table = `id;acheteur_id;objet;dateNotification;dureeMois;titulaire_id\n${`A1;${siret};"Maintenance du
logiciel GLPI";2024-01-31;13;1\n`.repeat(2)}`;
  assert.deepEqual(withoutWhy((await read(table)).all), [whole]);
});

test('concessions among contracts keep their place and their own words', async () => {
  const concession = {
    ...{ id: 'C1', autoriteConcedante: { id: siret }, objet: 'Concession de fourrière', dureeMois: 12 },
    ...{ dateSignature: '2024-04-02', dateDebutExecution: '2024-05-01' },
  };
  const { all } = await read(
    JSON.stringify({ marches: { marche: [contract()], 'contrat-concession': [concession] } }),
  );
  assert.deepEqual(
    all.map(({ id, buyer, function: read, ends: end }) => [id, buyer, read, end]),
    [
      ['A1', siret, 'it-helpdesk', '2025-02-28'],
      ['C1', siret, null, '2025-05-01'],
    ],
  );
});

const release = (more: object = {}) => ({
  ...{ ocid: 'ocds-1-1', id: 'r1', date: '2024-02-12T09:00:00Z', tag: ['contract'], language: 'fr' },
  parties: [{ id: 'b', roles: ['buyer'], identifier: { scheme: 'FR-SIRET', id: siret } }],
  buyer: { id: 'b' },
  contracts: [
    {
      ...{ id: '1', awardID: '1', title: 'Maintenance du logiciel GLPI' },
      period: { startDate: '2024-01-31T00:00:00Z', durationInDays: 394 },
    },
  ],
  ...more,
});

test('every shape of OCDS is read', async () => {
  const one = release();
  const wanted = { ...whole, id: 'ocds-1-1' };
  const record = { ocid: one.ocid, releases: [{ url: 'https://example.org' }], compiledRelease: one };
  for (const shape of [
    one,
    [one],
    { version: '1.1', releases: [one] },
    { version: '1.1', records: [record] },
    { records: [{ ocid: one.ocid, releases: [one] }] },
    record,
    [{ releases: [one] }],
  ])
    assert.deepEqual(withoutWhy((await read(JSON.stringify(shape))).all), [wanted], JSON.stringify(shape));
  const { all } = await read(JSON.stringify({ releases: [release({ ocid: undefined })] }));
  assert.equal(all[0]!.id, '1');
});
