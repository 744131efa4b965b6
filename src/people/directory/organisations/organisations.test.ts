// SPDX-License-Identifier: AGPL-3.0-or-later
// The public page of an organisation, and the search for one by its name.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestSite } from '../../../testing/site.ts';
import { saveEdition } from '../actions.ts';
import { readLevels } from '../sources/levels.ts';
import { readOperators } from '../sources/operators.ts';
import { readWallonia } from '../sources/wallonia.ts';

const site = await openTestSite();
const { halle, get } = site;

before(async () => {
  await saveEdition(halle.db, await readWallonia());
  for (const edition of await readOperators()) await saveEdition(halle.db, edition);
});
after(() => site.close());

test('the page of a commune says its kind, place, population with its year, number, and who lists it', async () => {
  const { statusCode, body } = await get('/organisations/namur-be-92094');
  assert.equal(statusCode, 200);
  const words = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  assert.match(words, /Commune · (Namur, )?Belgique/);
  assert.match(words, /111.432 habitants, en 2020/);
  assert.match(words, /NIS 92094/);
  assert.match(words, /statbel\.fgov\.be/);
  assert.match(body, /href="\/entrer\/organisation\?o=namur-be-92094"/);
});

test('a body that acts for communes is said to be unverified where nobody has read it again', async () => {
  const all = await halle.db
    .selectFrom('organisation')
    .select(['slug', 'verified'])
    .where('kind', '=', 'operator')
    .where('country', '=', 'BE')
    .execute();
  for (const { slug, verified } of all)
    assert.equal(!/Non vérifié/.test((await get(`/organisations/${slug}`)).body), verified, slug);
});

test('a former address leads to the present one for good, an unknown one is not found', async () => {
  const [edition] = (await readOperators()).filter(({ country }) => country === 'BE');
  const renamed = edition!.organisations.map((one) =>
    one.slug === 'imio' ? { ...one, slug: 'imio-sc' } : one,
  );
  await saveEdition(halle.db, { ...edition!, organisations: renamed, members: [] });
  const moved = await get('/organisations/imio');
  assert.deepEqual([moved.statusCode, moved.headers['location']], [301, '/organisations/imio-sc']);
  await saveEdition(halle.db, edition!);
  assert.equal((await get('/organisations/nulle-part')).statusCode, 404);
});

test('the search finds by the first letters and by a code, offers names as one types, and is not indexed once asked', async () => {
  const empty = await get('/organisations');
  assert.match(empty.body, /262 communes/);
  assert.match(empty.body, /<halle-names data-kind="organisation"/);
  assert.doesNotMatch(empty.body, /noindex/);
  const found = await get('/organisations?q=beauv');
  assert.match(found.body, /href="\/organisations\/beauvechain-be-25005"/);
  assert.match(found.body, /noindex/);
  assert.match((await get('/organisations?q=25005')).body, /Beauvechain/);
  const hostile = await get('/organisations?q=%3Cscript%3Ealert(1)%3C/script%3E');
  assert.match(hostile.body, /Aucune organisation ne porte ce nom/);
  assert.doesNotMatch(hostile.body, /<script>alert/);
});

test('the page of a region says that its population is the sum of its communes, and what else it is called', async () => {
  for (const edition of await readLevels()) await saveEdition(halle.db, edition);
  const { body } = await get('/organisations/region-occitanie-76');
  const words = body.replace(/<[^>]+>/g, ' ').replace(/[\s\u202f\u00a0]+/g, ' ');
  assert.match(words, /6 124 653 habitants, en 2023, somme de ses communes/);
  assert.match(words, /SIREN 200053791, INSEE 76/);
  assert.match(words, /Aussi appelé Occitania, Occitanie/);
});
