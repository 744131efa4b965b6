// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSources, loadVehicles } from '../../law/sources-rows.ts';
import { fitOf, fitting, sharingAsks, vehicleOf } from './fitting.ts';
import { vehiclesPage } from './pages.tsx';

const all = loadVehicles();

test('each vehicle has its own id; a source by its address, unless it says that it is from memory', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const { id, mark, sources } of all) assert.equal(sources.length > 0, mark !== 'memory', id);
});

test('every kind of pool has a vehicle in France, Belgium and Québec but a club, which nobody was found for in Belgium', () => {
  for (const country of ['FR', 'BE', 'CA'])
    for (const kind of ['build', 'share', 'maintain', 'club']) {
      const found = fitting(all, kind, country);
      assert.equal(found.length > 0, !(country === 'BE' && kind === 'club'), `${kind} ${country}`);
    }
  assert.deepEqual(fitting(all, 'build', 'CH'), [], 'of a country that no row speaks of, nothing is said');
});

test('sharing with reciprocal duties asks whether it is a public contract, in the Union alone', () => {
  assert.match(sharingAsks(all, 'share', 'BE')?.does.en ?? '', /C-796\/18/);
  for (const [kind, country] of [
    ['share', 'CA'],
    ['build', 'FR'],
  ] as const)
    assert.equal(sharingAsks(all, kind, country), undefined);
});

test('the page speaks both languages, and no answer is left without its why', () => {
  for (const lang of ['fr', 'en']) assert.ok(vehiclesPage(lang, all, loadSources()).title.length > 5);
  for (const { id, mixedLevels, twoCountries } of all)
    for (const { why } of [mixedLevels, twoCountries])
      assert.ok(why.fr.length > 20 && why.en.length > 20, id);
});

test('a vehicle answers for the members of a pool: its kind, whose law, several levels, two countries', () => {
  const shared = vehicleOf(all, 'fr-service-commun')!;
  const one = { kind: 'share', country: 'FR', levels: new Set(['commune']), countries: new Set(['FR']) };
  const said = (acting: Parameters<typeof fitOf>[1]) =>
    fitOf(shared, acting).map(({ about, answer }) => `${about} ${answer}`);
  assert.deepEqual(said(one), ['kind yes', 'country yes']);
  assert.deepEqual(
    said({
      ...{ kind: 'build', country: 'BE' },
      ...{ levels: new Set(['commune', 'operator']), countries: new Set(['BE', 'FR']) },
    }),
    ['kind no', 'country no', 'levels no', 'countries no'],
  );
  assert.deepEqual(said({ ...one, country: 'CH' }), ['kind yes', 'country unknown']);
  assert.match(
    fitOf(shared, { ...one, countries: new Set(['BE', 'FR']) }).at(-1)?.why?.fr ?? '',
    /communauté/,
  );
  assert.equal(vehicleOf(all, 'rien'), undefined);
});
