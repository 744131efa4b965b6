// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { distanceBetween, kilometresBetween, type Place } from '../../base/place.ts';
import { inTransaction } from '../../platform/db.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { pointLists, readPoints } from './sources/points.ts';
import { findOrganisationByCode } from './stores/directory.ts';
import { findPlaces, saveMiddles } from './stores/places.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase('organisations');
});
after(() => halle.close());

interface Row {
  readonly name: string;
  readonly code: string;
  readonly country: string;
  readonly kind: string;
  readonly middle_of: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

const everyone = async (): Promise<Row[]> =>
  (
    await sql<Row>`select o.name, coalesce(o.insee, o.siren, (select min(code) from organisation_code c where c.organisation_id = o.id)) as code,
      o.country, o.kind, p.middle_of, p.latitude, p.longitude
      from organisation o left join organisation_place p on p.organisation_id = o.id
      where o.kind in ('commune', 'grouping', 'department', 'region', 'province', 'school') order by code`.execute(
      halle.db,
    )
  ).rows;

/** Overseas collectivities of which the polygons have nothing; communes that were parted again since. */
const overseas = /^9[78][5-9]/;
const partedAgain = ['14666', '15031', '15035', '15047', '15171', '85165', '85212'];

test('of 99 in 100 communes, those that group them, departments, regions, provinces and school boards of each country the place is known', async () => {
  const rows = await everyone();
  for (const [country, least] of [
    ['FR', 36_230],
    ['BE', 267],
    ['CA', 1_290],
  ] as const) {
    const theirs = rows.filter((row) => row.country === country);
    const known = theirs.filter(({ middle_of }) => middle_of);
    const missing = theirs.filter(({ middle_of }) => !middle_of).map(({ code, name }) => `${code} ${name}`);
    assert.ok(known.length / theirs.length >= 0.99, `${country}: ${missing.join(', ')}`);
    assert.ok(known.length >= least, `${country}: ${known.length}`);
  }
  const missing = rows.filter(({ middle_of, kind }) => !middle_of && kind !== 'grouping');
  const unforeseen = missing.filter(
    ({ code }) => !overseas.test(code) && !/^98/.test(code) && !partedAgain.includes(code),
  );
  assert.deepEqual(unforeseen, []);
});

/** West, south, east, north, with what overseas departments lie in. */
const boxes: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  BE: [[2.5, 49.4, 6.5, 50.9]],
  CA: [[-80, 44.9, -57, 62.7]],
  '971': [[-61.9, 15.8, -60.9, 16.6]],
  '972': [[-61.3, 14.3, -60.8, 14.9]],
  '973': [[-54.7, 2, -51.5, 5.9]],
  '974': [[55.1, -21.5, 55.9, -20.8]],
  '976': [[44.9, -13.1, 45.4, -12.5]],
  metropole: [[-5.3, 41.2, 9.7, 51.2]],
};

test('every commune lies within the box of its country, or of its overseas department', async () => {
  for (const { code, name, country, latitude, longitude, middle_of, kind } of await everyone()) {
    if (!middle_of || kind !== 'commune') continue;
    const where = country === 'FR' ? (boxes[code.slice(0, 3)] ? code.slice(0, 3) : 'metropole') : country;
    const inside = boxes[where]!.some(
      ([west, south, east, north]) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
    assert.ok(inside, `${code} ${name}: ${latitude} ${longitude}`);
  }
});

const placeOf = async (code: string): Promise<Place | undefined> => {
  const found = await findOrganisationByCode(halle.db, code);
  return (await findPlaces(halle.db, [found!.id])).get(found!.id);
};

test('distances that maps tell: between neighbours, across a border, across the ocean', async () => {
  // code, code, kilometres between the middles of the two, what they may differ by
  const known = [
    ['insee:69266', 'insee:69123', 4, 3], // Villeurbanne – Lyon
    ['insee:75056', 'insee:13055', 661, 8], // Paris – Marseille
    ['insee:59350', 'nis:57081', 23, 4], // Lille – Tournai
    ['nis:92094', 'nis:62063', 52, 6], // Namur – Liège
    ['quebec:66023', 'quebec:23027', 232, 15], // Montréal – Québec
    ['quebec:66023', 'insee:75056', 5_510, 40], // Montréal – Paris
    ['insee:97411', 'insee:75056', 9_370, 60], // Saint-Denis de La Réunion – Paris
  ] as const;
  for (const [one, other, expected, by] of known) {
    const far = kilometresBetween((await placeOf(one))!, (await placeOf(other))!);
    assert.ok(Math.abs(far - expected) <= by, `${one} – ${other}: ${far}`);
  }
});

const placeOfLevel = async (scheme: string, code: string): Promise<Place | undefined> => {
  const { organisation_id: id } = await halle.db
    .selectFrom('organisation_code')
    .select('organisation_id')
    .where('scheme', '=', scheme)
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return (await findPlaces(halle.db, [id])).get(id);
};

test('a department, a region, a province lie in the middle of their communes; the Rhône without Lyon', async () => {
  for (const [scheme, code, commune, within] of [
    ['insee-department', '25', 'insee:25056', 40], // Doubs – Besançon
    ['insee-region', '53', 'insee:35238', 100], // Bretagne – Rennes
    ['insee-region', '04', 'insee:97411', 40], // La Réunion – Saint-Denis
  ] as const) {
    const far = kilometresBetween((await placeOfLevel(scheme, code))!, (await placeOf(commune))!);
    assert.ok(far > 2 && far <= within, `${code}: ${far}`);
  }
  const rhone = kilometresBetween(
    (await placeOfLevel('insee-department', '69'))!,
    (await placeOf('insee:69123'))!,
  );
  assert.ok(rhone > 10 && rhone < 40, String(rhone));
});

test('a grouping is in the middle of its members, a commune of an overseas collectivity nowhere yet', async () => {
  const [faucigny, bonneville] = [await placeOf('200000172'), await placeOf('insee:74042')];
  assert.ok(distanceBetween(faucigny, bonneville)! <= 10);
  const noumea = await placeOf('insee:98818');
  assert.equal(noumea, undefined);
  assert.equal(distanceBetween(noumea, bonneville), undefined);
});

test('a place is a fact with its source, its day, and of what it is the middle', async () => {
  const auvillar = await findOrganisationByCode(halle.db, '82008');
  assert.deepEqual((await findPlaces(halle.db, [auvillar!.id])).get(auvillar!.id), {
    latitude: 44.059,
    longitude: 0.887,
    country: 'FR',
    middleOf: 'territory',
    source: 'https://geoservices.ign.fr/adminexpress',
    date: '2018-01-01',
  });
  for (const list of pointLists) {
    assert.match(list.checked, /^\d{4}-\d\d-\d\d$/);
    assert.ok(list.licence.length > 5);
    const { places } = await readPoints(list);
    assert.equal(new Set(places.map(({ code }) => code)).size, places.length);
  }
});

test('members on both sides of the date line meet between them, not on the other side of the earth', async () => {
  await inTransaction(halle.db, async (tx) => {
    const grouping = await findOrganisationByCode(tx, '200000172');
    const { rows } = await sql<{ member_id: string }>`
      select member_id from organisation_member where grouping_id = ${grouping!.id}::uuid order by 1`.execute(
      tx,
    );
    await sql`delete from organisation_place where organisation_id = ${grouping!.id}::uuid`.execute(tx);
    for (const [place, { member_id }] of rows.entries())
      await sql`update organisation_place set latitude = 0, longitude = ${place % 2 ? 179 : -179} where organisation_id = ${member_id}::uuid`.execute(
        tx,
      );
    await saveMiddles(tx, []);
    const middle = (await findPlaces(tx, [grouping!.id])).get(grouping!.id)!;
    assert.ok(Math.abs(middle.longitude) > 178);
    throw undone;
  }).catch((thrown) => assert.equal(thrown, undone));
});
const undone = new Error('undone');
