// SPDX-License-Identifier: AGPL-3.0-or-later
// A comparison says what a sheet says: who says that they use a software, what it costs them, who helps.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { saveEdition, saveTerritories } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { asOwner } from '../platform/owner.ts';
import { becomeProvider, declareUse, must, offerService, workshop } from '../testing/builders.ts';
import { beauvechain, namur } from '../testing/organisations.ts';
import { openTestSite } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';

const site = await openTestSite();
after(() => site.close());
const two = 'logiciel=tombeau&logiciel=grille';
const shown = async (address: string) => {
  const { body, statusCode } = await site.get(address);
  assert.equal(statusCode, 200, address);
  return body.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');
};

before(async () => {
  await saveTerritories(site.halle.db);
  await saveEdition(site.halle.db, await readWallonia());
  await importSoftware(site.halle.db, [softwareFile('tombeau', 'Tombeau'), softwareFile('grille', 'Grille')]);
});

test('what nobody says is unknown in every column', async () => {
  const words = await shown(`/comparer?${two}&all=1`);
  assert.match(words, /Disent s’en servir inconnu inconnu/i);
  assert.match(words, /Coût par an, hors taxes, selon eux inconnu inconnu/i);
});

test('what was said stands in its column at once, with a price between those that were told', async () => {
  for (const [one, name, cost] of [
    [namur, 'une', '1200'],
    [beauvechain, 'deux', '800,50'],
  ] as const) {
    const agent = await site.comeIn(name, [[one.id, ['agent']]]);
    const id = await declareUse(site, agent, one.slug, { software: 'tombeau', publish: '1' });
    const act = (fields: Record<string, string>) =>
      must(site.post(`/mon-organisation/${one.slug}/logiciels/acte`, { id, ...fields }, agent), name);
    await act({ act: 'tell', cost, currency: 'EUR', again: 'yes' });
    await act({ act: 'show' });
  }
  const maker = await site.comeIn('atelier');
  const provider = await becomeProvider(site, maker, workshop);
  await offerService(site, maker, provider, {
    ...{ software: 'grille', territories: 'Namur', languages: 'fr', words: 'Reprise.', publish: '1' },
    'kind-support': '1',
  });
  const words = await shown(`/comparer?${two}&all=1`);
  assert.match(words, /Disent s’en servir 2 administrations, dont Namur, Beauvechain .* inconnu/i);
  assert.match(words, /Coût par an, hors taxes, selon eux de 800,50 € à 1 200 € \(2 réponses\)/);
  assert.match(words, /Prestataires qui s’y disent prêts inconnu une offre : /i);
  assert.match(
    await shown(`/en/compare?software=tombeau&software=grille&all=1`),
    /€800\.50 to €1,200 \(2 answers\)/,
  );
});

test('from a commune, the nearest users stand first with how far they are; an unclear name is told', async () => {
  await asOwner(site.halle, (db) =>
    sql`insert into halle.organisation_place (organisation_id, latitude, longitude, middle_of, source, source_date)
      select id, case name when 'Wavre' then 50.71 when 'Namur' then 50.46 else 50.78 end,
        case name when 'Wavre' then 4.61 when 'Namur' then 4.86 else 4.77 end, 'territory', 'essai', '2026-01-01'
      from halle.organisation where name in ('Wavre', 'Namur', 'Beauvechain') and country = 'BE' and kind = 'commune'
      on conflict (organisation_id) do nothing`.execute(db),
  );
  const words = await shown(`/comparer?${two}&all=1&depuis=Wavre`);
  assert.match(words, /Près de Wavre Beauvechain \(à 1\d km\), Namur \(à 3\d km\)/i);
  assert.match(await shown(`/en/compare?software=tombeau&software=grille&from=Wavre&all=1`), /Near Wavre/);
  assert.match(await shown(`/comparer?${two}&depuis=Wavrezz`), /Wavrezz/);
  assert.doesNotMatch(await shown(`/comparer?${two}&depuis=Wavrezz`), /Près de/);
});
