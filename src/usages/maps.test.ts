// SPDX-License-Identifier: AGPL-3.0-or-later
// Where users, peers and members are, as pages say it: in kilometres, on a map, or as unknown.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withClient } from '../platform/roles.ts';
import { testDatabase } from '../testing/database.ts';
import { openTestSite } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';

const site = await openTestSite({}, await testDatabase('organisations'));
const { halle } = site;

/** Peers of Bonneville and others, near and far; Nouméa lies where no list says. */
const few = ['74042', '74081', '74224', '25056', '97411', '98818'];

/** These say in public that they use it, as their own forms would have written it. */
const used = (software: string, by: string) =>
  withClient(halle.ownerUrl, async (client) => {
    await client.query('alter table usage no force row level security');
    await client.query(
      `insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on, published_on)
      select gen_random_uuid(), r.id, o.id, o.id, 'itself', '2026-01-01', '2026-01-01', '2099-01-01', '2026-01-01'
      from organisation o, source_record r join software s on s.id = r.software_id where s.slug = $1 and ${by}`,
      [software],
    );
    await client.query('alter table usage force row level security');
  });

before(async () => {
  await importSoftware(halle.db, [softwareFile('tombeau', 'Tombeau'), softwareFile('grille', 'Grille')]);
  await used('tombeau', `o.insee in ('${few.join("','")}')`);
  await used('grille', `o.kind = 'commune' and o.population > 9000`);
});
after(() => site.close());

const bodyOf = async (address: string) => {
  const answer = await site.get(address);
  assert.equal(answer.statusCode, 200, address);
  return answer.body.replaceAll(/[\u00A0\u202F]/g, ' ');
};

test('peers say how far they are, or that nobody knows, and stand on a map with their number', async () => {
  const body = await bodyOf('/logiciels/tombeau/pairs?o=bonneville-74042');
  assert.match(body, /à \d\d? km/);
  assert.match(body, /à 8 900 km/);
  assert.match(body, /distance inconnue/);
  assert.match(body, /Carte, France métropolitaine : 3 organisations/);
  assert.match(body, /Carte, La Réunion : 1 organisation/);
  assert.match(body, /Le losange : Bonneville/);
  assert.match(body, /1 organisation n’est pas sur la carte : lieu inconnu/);
  assert.equal(body.match(/class="map-number"/g)?.length, 4);
});

test('a sheet shows where those are who use it, few by number, many by how many', async () => {
  const [one, many] = [await bodyOf('/logiciels/tombeau'), await bodyOf('/logiciels/grille')];
  assert.match(one, /<figure class="map">/);
  assert.match(
    many,
    /Carte, France métropolitaine : \d{3,4} organisations|Carte, France métropolitaine : \d \d{3} organisations/,
  );
  assert.match(many, /Carte, Québec/);
  assert.doesNotMatch(many, /class="map-number"/);
});

test('a network and a grouping show where their members are; an organisation says its place with source and day', async () => {
  const network = await bodyOf('/reseaux/sitiv');
  assert.match(network, /<figure class="map">[\s\S]*Carte, France métropolitaine/);
  assert.match(network, /class="map-number"/);
  const auvillar = await bodyOf('/organisations/auvillar-82008');
  assert.match(
    auvillar,
    /44,06° nord, 0,89° est : milieu de son territoire\. Source : geoservices\.ign\.fr, 1er janvier 2018/,
  );
  assert.match(await bodyOf('/organisations/noumea-98818'), /<dt>Lieu<\/dt><dd>Inconnu<\/dd>/);
});
