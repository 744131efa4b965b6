// SPDX-License-Identifier: AGPL-3.0-or-later
// The database and the program know the same day for the same organisation.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { sql } from 'kysely';
import { dayAt } from '../../../base/day.ts';
import { goBy, usualZone, zoneAt, zonesHere } from '../../../base/zone.ts';
import { inTransaction } from '../../../platform/db.ts';
import { unknownZones } from '../../../platform/zone-check.ts';
import { type TestDatabase, testDatabase } from '../../../testing/database.ts';
import { territories } from '../territory/territory.ts';
import { daysWhere, dayWhere } from './days.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());
afterEach(() => goBy(usualZone));

const places = [
  ...territories.map(({ code }) => ({ country: code.slice(0, 2), territory: code })),
  ...['FR', 'BE', 'CA', 'CH', 'LU', 'MC', 'DE', 'XX'].map((country) => ({ country, territory: null })),
  ...['CA-BC', 'CA-NL', 'CA-YT-01', 'FR-984'].map((territory) => ({
    country: territory.slice(0, 2),
    territory,
  })),
];

test('every territory goes by one clock, here and in the database', async () => {
  for (const own of [usualZone, 'Pacific/Kiritimati']) {
    goBy(own);
    const said = await inTransaction(
      halle.db,
      async (tx) =>
        (
          await sql<{ zone: string }>`
            select halle.zone_in(p->>'country', p->>'territory') as zone
            from jsonb_array_elements(${JSON.stringify(places)}::jsonb) with ordinality as all_places (p, n) order by n`.execute(
            tx,
          )
        ).rows.map(({ zone }) => zone),
      new Date(),
    );
    assert.deepEqual(said, places.map(zoneAt));
  }
});

test('every clock is one that the database knows, and one that it does not know is told', async () => {
  const unknown = await inTransaction(halle.db, (tx) =>
    unknownZones(tx, [...zonesHere(), 'Europe/Auvillar']),
  );
  assert.deepEqual(unknown, ['Europe/Auvillar']);
});

test('an organisation’s day is the same for the program and for the rules of the database', async () => {
  const given = [
    ['CA', null, null],
    ['CA', 'CA-QC-16', null],
    ['FR', null, '974'],
    ['FR', 'FR-988', '988'],
    ['BE', 'BE-WNA', null],
  ] as const;
  const ids = given.map((_, n) => `0193a000-0000-7000-8000-0000000000a${n}`);
  for (const [n, [country, territory, department]] of given.entries())
    await sql`insert into organisation (id, kind, name, slug, folded, country, territory, department, source, source_version)
      values (${ids[n]}, 'commune', 'Exemple', ${`exemple-${n}`}, 'exemple', ${country}, ${territory}, ${department}, 'test', '1')`.execute(
      halle.db,
    );
  for (const moment of [
    '2026-12-01T04:30:00Z',
    '2026-11-30T22:59:59Z',
    '2026-11-30T23:00:00Z',
    '2026-03-29T00:59:59Z',
    '2026-03-08T06:59:59Z',
    '2026-07-01T03:59:59Z',
    '2026-07-01T04:00:00Z',
  ]) {
    const at = new Date(moment);
    const told = await inTransaction(
      halle.db,
      async (tx) =>
        (
          await sql<{ on: string }>`select halle.today_of(id) as on
            from unnest(${ids}::uuid[]) with ordinality as asked (id, n) order by n`.execute(tx)
        ).rows.map(({ on }) => on),
      at,
    );
    const wanted = given.map(([country, territory, department]) =>
      dayAt({ country, territory, department }, at),
    );
    assert.deepEqual(told, wanted, moment);
    const day = await daysWhere(halle.db, ids, at);
    assert.deepEqual(ids.map(day), wanted, moment);
  }
  const evening = new Date('2026-12-01T04:30:00Z');
  assert.equal(await dayWhere(halle.db, ids[1], evening), '2026-11-30');
  assert.equal(await dayWhere(halle.db, undefined, evening), '2026-12-01');
});
