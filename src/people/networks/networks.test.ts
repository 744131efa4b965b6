// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation does with its networks, from its own page: joins them, describes its own, says what it
// operates.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { importRecords } from '../../catalogue/actions/import.ts';
import { readStarter } from '../../catalogue/sources/starter-reader.ts';
import { openTestSite, type Visitor } from '../../testing/site.ts';
import { saveEdition } from '../directory/actions.ts';
import { readOperators } from '../directory/sources/operators.ts';
import { stableId } from '../directory/sources/stable-id.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';

const site = await openTestSite();
const { halle, get, post } = site;
const own = '/mon-organisation/imio/reseau';
let agent: Visitor;

const record = (slug: string, name: string) => ({
  name: `${slug}.yml`,
  bytes: Buffer.from(`name: ${JSON.stringify(name)}
summary: { fr: "Sert à ${slug}.", en: "Serves for ${slug}." }
publisher: { name: "Ville de Rivière", country: FR, kind: public }
functions: [cemetery]
licence: MIT
sources: [{ fields: [name], url: "https://exemple.fr/${slug}", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
`),
});

before(async () => {
  await saveEdition(halle.db, await readWallonia());
  for (const edition of await readOperators()) await saveEdition(halle.db, edition);
  const reads = readStarter([record('tombeau', 'Tombeau'), record('grille', 'Grille')], '2026-11-01');
  await importRecords(halle.db, { source: 'starter', reads, complete: false, at: new Date('2026-11-02') });
  agent = await site.comeIn('agent', [[stableId('operator', 'imio'), ['agent', 'admin', 'signatory']]]);
});
after(() => site.close());

const send = (fields: Record<string, string>) => post(own, fields, agent);

test('a network joined is listed with its day and its way out, and is not offered again', async () => {
  assert.equal((await send({ do: 'join', network: 'uvcw' })).statusCode, 303);
  const { body } = await get(own, agent);
  assert.match(body, /href="\/reseaux\/uvcw"/);
  assert.match(body, /name="network" value="uvcw"/);
  assert.doesNotMatch(body, /<option value="uvcw"/);
  assert.doesNotMatch(body, /<option value="imio"/);
  assert.match((await get('/reseaux/uvcw')).body, /iMio/);
  assert.match((await get('/reseaux')).body, /UVCW[\s\S]*1 membre connu/);
  const again = await send({ do: 'join', network: 'uvcw' });
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /déjà/);
  assert.equal((await send({ do: 'leave', network: 'uvcw' })).statusCode, 303);
  assert.match((await get(own, agent)).body, /<option value="uvcw"/);
});

test('words too long come back whole, and nothing is published', async () => {
  const words = `Pour les communes. ${'x'.repeat(2_000)}`;
  const { statusCode, body } = await send({ do: 'describe', words, publish: '1' });
  assert.equal(statusCode, 422);
  assert.ok(body.includes(words), 'what was typed');
  assert.match(body, /name="publish" value="1" checked/);
  assert.match(body, /aria-invalid="true"/);
  assert.equal((await send({ do: 'describe', words: 'Pour les communes.', publish: '1' })).statusCode, 303);
  assert.match((await get('/reseaux/imio')).body, /Pour les communes\./);
});

test('what it operates is named by its name: free software or a product that is bought; mistyped, the nearest is offered', async () => {
  assert.equal((await send({ do: 'state', item: 'TOMBEAU' })).statusCode, 303);
  assert.equal((await send({ do: 'state', item: 'civil net' })).statusCode, 303);
  const twice = await send({ do: 'state', item: 'tombeau' });
  assert.equal(twice.statusCode, 422);
  assert.match(twice.body, /déjà dans la liste/);
  const near = await send({ do: 'state', item: 'Tombeaux' });
  assert.equal(near.statusCode, 422);
  assert.match(near.body, /type="radio" name="item.nearest-0" value="tombeau"/);
  assert.match(near.body, /value="Tombeaux"/);
  const { body } = await get('/reseaux/imio');
  assert.match(body, /Tombeau/);
  assert.match(body, /Civil Net/i);
});

test('only free software is governed, and it says so on its sheet', async () => {
  const bought = await send({ do: 'govern', item: 'civil net' });
  assert.equal(bought.statusCode, 422);
  assert.match(bought.body, /aria-invalid="true"/);
  assert.equal((await send({ do: 'govern', item: 'Grille' })).statusCode, 303);
  assert.match((await get('/logiciels/grille')).body, /\/reseaux\/imio/);
});

test('a line withdrawn is gone, and a button that the page does not have does nothing', async () => {
  const { body } = await get(own, agent);
  const items = [...body.matchAll(/name="item" value="([0-9a-f-]{36})"/g)].map(([, id]) => id!);
  assert.equal(items.length, 3);
  assert.equal((await send({ do: 'withdraw', item: items[0]! })).statusCode, 303);
  assert.equal((await send({ do: 'withdraw', item: items[0]! })).statusCode, 404);
  for (const word of ['', 'toString', 'steal'])
    assert.equal((await send({ do: word })).statusCode, 400, word);
});

test('the list of networks leads to each, and who is none has no such page', async () => {
  const { body } = await get('/reseaux');
  assert.match(body, /href="\/reseaux\/imio"/);
  assert.equal((await get('/reseaux/namur-be-92094')).statusCode, 404);
  assert.equal((await get('/reseaux/nulle-part')).statusCode, 404);
});
