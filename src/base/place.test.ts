// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distanceBetween, kilometresBetween, type Place, projectionAround, saidKilometres } from './place.ts';

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const half = Math.PI * 6_371.0088;
const near = (one: number, other: number, by = 1e-6) => Math.abs(one - other) <= by;

test('from one place to another is as far as back, at most half the earth, and nothing to itself', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      const there = kilometresBetween(one, other);
      assert.ok(there >= 0 && there <= half + 1e-6);
      assert.ok(near(there, kilometresBetween(other, one)));
      assert.equal(kilometresBetween(one, one), 0);
    }),
  );
});

test('a detour is never shorter', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      assert.ok(kilometresBetween(a, c) <= kilometresBetween(a, b) + kilometresBetween(b, c) + 1e-3);
    }),
  );
});

test('a degree of a meridian is 111.195 km, a turn by 360 degrees changes nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: -89, max: 88, noNaN: true }), place, (latitude, other) => {
      const step = kilometresBetween({ latitude, longitude: 3 }, { latitude: latitude + 1, longitude: 3 });
      assert.ok(near(step, 111.195, 1e-3));
      const turned = { ...other, longitude: other.longitude + 360 };
      const here = { latitude, longitude: 3 };
      assert.ok(near(kilometresBetween(here, other), kilometresBetween(here, turned), 1e-3));
    }),
  );
});

test('known distances: Paris – Marseille, Paris – Montréal', () => {
  const [paris, marseille]: Place[] = [
    { latitude: 48.8566, longitude: 2.3522 },
    { latitude: 43.2965, longitude: 5.3698 },
  ] as Place[];
  assert.ok(near(kilometresBetween(paris!, marseille!), 660.5, 1));
  assert.ok(near(kilometresBetween(paris!, { latitude: 45.5019, longitude: -73.5674 }), 5_503, 6));
});

test('kilometres are said as people say them', () => {
  const said = [0.4, 0.99, 1.2, 12.4, 12.5, 99.4, 99.6, 104, 387, 994, 996, 1_249, 5_503];
  assert.deepEqual(said.map(saidKilometres), [0, 0, 1, 12, 13, 99, 100, 100, 390, 990, 1_000, 1_200, 5_500]);
  fc.assert(
    fc.property(fc.double({ min: 1, max: half, noNaN: true }), (far) => {
      assert.ok(Math.abs(saidKilometres(far) - far) <= Math.max(0.5, far * 0.051));
      assert.ok(saidKilometres(far) <= saidKilometres(far * 1.2));
    }),
  );
});

test('where nobody knows the place of one, the distance is unknown, not zero', () => {
  const here = { latitude: 47, longitude: 6 };
  assert.equal(distanceBetween(here, undefined), undefined);
  assert.equal(distanceBetween(undefined, undefined), undefined);
  assert.equal(distanceBetween(here, here), 0);
});

test('on a map around a middle, what is within 900 km keeps its distance to two percent', () => {
  const around = fc.record({
    latitude: fc.double({ min: -8, max: 8, noNaN: true }),
    longitude: fc.double({ min: -8, max: 8, noNaN: true }),
  });
  fc.assert(
    fc.property(around, fc.double({ min: -55, max: 55, noNaN: true }), (by, latitude) => {
      const middle = { latitude, longitude: -70 };
      const far = { latitude: latitude + by.latitude, longitude: middle.longitude + by.longitude };
      const [east, north] = projectionAround(middle)(far);
      assert.ok(near(Math.hypot(east, north), kilometresBetween(middle, far), 0.02 * 1_300));
      assert.ok(Math.sign(north) === Math.sign(by.latitude) || Math.abs(by.latitude) < 1);
    }),
  );
});
