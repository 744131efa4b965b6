// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { dayAt, dayHere, dayIn, midnightsBefore } from './day.ts';
import { goBy, halleZone, isZone, usualZone, zoneAt, zoneOf, zonesHere } from './zone.ts';

afterEach(() => goBy(usualZone));

const late = new Date('2026-12-01T04:30:00Z');

test('half past eleven in the evening in Montréal is the next day for a halle of Paris', () => {
  assert.equal(dayAt({ country: 'CA', territory: 'CA-QC-06' }, late), '2026-11-30');
  assert.equal(dayHere(late), '2026-12-01');
  goBy('America/Toronto');
  assert.equal(dayHere(late), '2026-11-30');
});

test('where an organisation is: its territory, else its department, else its country, else the halle', () => {
  assert.equal(zoneAt({ country: 'FR', territory: 'FR-974' }), 'Indian/Reunion');
  assert.equal(zoneAt({ country: 'FR', department: '974' }), 'Indian/Reunion');
  assert.equal(zoneAt({ country: 'FR', department: '82', territory: null }), 'Europe/Paris');
  assert.equal(zoneAt({ country: 'BE', territory: 'BE-WHT' }), 'Europe/Brussels');
  assert.equal(zoneOf('CA-QC-03'), 'America/Toronto');
  assert.equal(zoneOf('CA-BC-09'), 'America/Vancouver');
  goBy('Pacific/Kiritimati');
  assert.equal(zoneAt({ country: 'XX' }), halleZone());
  assert.equal(zoneOf(undefined), 'Pacific/Kiritimati');
});

test('a zone is named by a place: an offset is none, since PostgreSQL reads its sign the other way round', () => {
  for (const zone of ['Europe/Brussels', 'America/Toronto', 'Pacific/Kiritimati', 'UTC'])
    assert.ok(isZone(zone), zone);
  for (const written of ['Europe/Auvillar', '+02:00', '-05', 'Paris', '', ' Europe/Paris', 'GMT+2; drop'])
    assert.equal(isZone(written), false, written);
  for (const zone of zonesHere()) assert.ok(isZone(zone), zone);
});

test('whatever is kept until a day ends somewhere is kept for no other reason', () => {
  const began = Date.parse('2026-03-28T00:00:00Z');
  const zones = zonesHere();
  let before = {
    count: midnightsBefore(new Date(began)),
    days: zones.map((zone) => dayIn(new Date(began), zone)),
  };
  for (let n = 1; n < 3 * 96; n += 1) {
    const at = new Date(began + n * 15 * 60_000);
    const now = { count: midnightsBefore(at), days: zones.map((zone) => dayIn(at, zone)) };
    const begun = now.days.filter((day, index) => day !== before.days[index]).length;
    assert.equal(now.count - before.count, begun, at.toISOString());
    assert.equal(midnightsBefore(new Date(at.getTime() + 14 * 60_000)), now.count);
    before = now;
  }
});

test('the same moment counts otherwise in a halle of another zone', () => {
  const at = new Date('2026-11-30T11:00:00Z');
  const paris = midnightsBefore(at);
  goBy('Pacific/Kiritimati');
  assert.equal(midnightsBefore(at), paris + daysOf(at));
});

/** Kiritimati is one more zone than those that are counted anyway. */
function daysOf(at: Date): number {
  const from = Temporal.PlainDate.from('2000-01-01');
  return from.until(Temporal.PlainDate.from(dayIn(at, 'Pacific/Kiritimati')), { largestUnit: 'day' }).days;
}
