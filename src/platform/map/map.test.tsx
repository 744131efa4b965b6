// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import type { PlaceIn } from '../../base/place.ts';
import { frameOf, frames } from './frames.ts';
import { disc } from './marks.ts';
import { MapFigure } from './parts.tsx';
import { discNumbers, planMap } from './plan.ts';

const fr = (latitude: number, longitude: number): PlaceIn => ({ latitude, longitude, country: 'FR' });
const paris = fr(48.857, 2.343);
const marseille = fr(43.292, 5.421);
const fortDeFrance = fr(14.61, -61.07);
const namur: PlaceIn = { latitude: 50.47, longitude: 4.87, country: 'BE' };
const montreal: PlaceIn = { latitude: 45.553, longitude: -73.651, country: 'CA' };
const somewhere = (country: string, [west, south, east, north]: readonly number[]) =>
  fc
    .record({
      latitude: fc.double({ min: south!, max: north!, noNaN: true }),
      longitude: fc.double({ min: west!, max: east!, noNaN: true }),
    })
    .map((place) => ({ ...place, country }));
const anywhere = fc.oneof(
  ...frames.map(({ country, west, south, east, north }) => somewhere(country, [west, south, east, north])),
);

test('each place is on the ground of its country, or of its overseas department; elsewhere on none', () => {
  assert.deepEqual(
    [paris, fortDeFrance, namur, montreal].map((place) => frameOf(place)?.id),
    ['france', 'martinique', 'belgium', 'quebec'],
  );
  assert.equal(frameOf(fr(-22.27, 166.44)), undefined);
  assert.equal(frameOf({ ...paris, country: 'BE' }), undefined);
});

test('whatever the places, each is counted once, on a ground or off the map, and all marks are in the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anywhere, { nil: undefined }), { maxLength: 60 }), (points) => {
      const { insets, off, numbered } = planMap(points);
      const marked = insets.flatMap(({ marks, counts }) => [
        ...marks.map(() => 1),
        ...counts.map(({ count }) => count),
      ]);
      assert.equal(marked.reduce((sum, one) => sum + one, 0) + off, points.length);
      assert.equal(numbered, points.length - off <= 20);
      for (const { marks, counts, width, height, scale } of insets) {
        for (const { x, y } of [...marks, ...counts])
          assert.ok(x >= 0 && x <= width && y >= 0 && y <= height);
        assert.ok(scale.length > 0 && scale.length <= width / 3 + 1);
      }
    }),
    { numRuns: 60 },
  );
});

test('discs with numbers give way to each other, even at the same place', () => {
  const [inset] = planMap(Array.from({ length: 12 }, () => paris)).insets;
  const { marks } = inset!;
  for (const one of marks)
    for (const other of marks)
      if (one !== other) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 2 * disc - 2);
  assert.ok(marks.every(({ number, from }) => number >= 1 && (from || number)));
});

test('discs that count keep to their square: none covers another', () => {
  const points = Array.from({ length: 3_000 }, (_, place) => fr(43 + (place % 60) / 10, (place % 77) / 12));
  const [inset] = planMap(points).insets;
  const { counts } = inset!;
  assert.equal(
    counts.reduce((sum, { count }) => sum + count, 0),
    3_000,
  );
  for (const one of counts)
    for (const other of counts)
      if (one !== other)
        assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius - 2);
});

test('places on several continents stand on grounds apart, the fullest first', () => {
  const { insets } = planMap([montreal, paris, marseille, namur, fortDeFrance]);
  assert.deepEqual(
    insets.map(({ id, known }) => [id, known]),
    [
      ['france', 2],
      ['quebec', 1],
      ['belgium', 1],
      ['martinique', 1],
    ],
  );
});

test('the picture keeps distances: Paris to Marseille by the bar of its scale is 661 km', () => {
  const [inset] = planMap([paris, marseille]).insets;
  const [one, other] = inset!.marks;
  const far =
    (Math.hypot(one!.x - other!.x, one!.y - other!.y) / inset!.scale.length) * inset!.scale.kilometres;
  assert.ok(Math.abs(far - 661) < 15, String(far));
});

test('places near each other are shown from near, with the borders around them', () => {
  const [near] = planMap([fr(47.2, 6), fr(47.3, 6.2)]).insets;
  const [whole] = planMap([paris, marseille]).insets;
  assert.ok(near!.scale.kilometres <= 20 && whole!.scale.kilometres >= 200);
  assert.ok(near!.borders.length < whole!.borders.length);
});

test('lines beside the map bear the numbers of the discs; a list that is cut is counted instead', () => {
  const points = [paris, undefined, marseille];
  const plan = planMap(points);
  assert.deepEqual(discNumbers(plan, points), [1, undefined, 3]);
  assert.deepEqual(
    plan.insets[0]!.marks.map(({ number }) => number),
    [1, 3],
  );
  const cut = planMap(points, { wholeList: false });
  assert.deepEqual([cut.numbered, cut.insets[0]!.marks.length], [false, 0]);
  assert.deepEqual(discNumbers(cut, points), [undefined, undefined, undefined]);
});

test('a map says in words what it shows, holds nothing to focus, and asks nobody else for anything', () => {
  const page = render(
    <MapFigure lang="fr" id="m" plan={planMap([paris, undefined, montreal], { here: namur })} />,
  );
  assert.match(page, /<title id="m-france-title">Carte, France métropolitaine\s: 1 organisation<\/title>/);
  assert.match(page, /aria-describedby="m-quebec-desc"/);
  assert.match(page, /1 organisation n’est pas sur la carte\s: lieu inconnu/);
  assert.match(page, /IGN, Admin Express 2018 \(Licence Ouverte\) et Gouvernement du Québec/);
  assert.doesNotMatch(page, /<a |<image|href=|style=|tabindex|https?:/);
  assert.equal(render(<MapFigure lang="fr" id="m" plan={planMap([undefined])} />), '');
});

test('thousands of organisations are a map of a few kilobytes', () => {
  const points = Array.from({ length: 5_000 }, (_, place) =>
    fr(42.5 + (place % 80) / 10, -1 + (place % 71) / 10),
  );
  const page = render(<MapFigure lang="fr" id="m" plan={planMap(points)} />);
  assert.ok(Buffer.byteLength(page) < 40_000, String(Buffer.byteLength(page)));
});
