// SPDX-License-Identifier: AGPL-3.0-or-later
// How alike peers are and in which order they stand: worked values, and the shelf beside a plain reckoning.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forEach } from '../base/list/list.ts';
import { kilometresBetween } from '../base/place.ts';
import type { OrganisationKind } from '../people/directory/organisation.ts';
import { findAmongAll, findPeers } from './find-peers.ts';
import { type PeerFacet, peerFacets } from './peer-list.ts';
import {
  dropOrganisation,
  emptyPeerShelf,
  keepOrganisation,
  keepSoftware,
  keepUses,
  type PeerShelf,
} from './peer-shelf.ts';
import { type Likeness, rankOf, reasonsOf, scoreOf } from './peers.ts';

const twin: Likeness = {
  sameKind: true,
  sameGrouping: false,
  sameTerritory: false,
  sameCountry: true,
  sizeRatio: 1,
  kilometres: 0,
  commonTools: 0,
  commonFunctions: 1,
};
const score = (one: Partial<Likeness>) => scoreOf({ ...twin, ...one });
const rounded = (points: number) => Number(points.toFixed(2));

test('size counts for four, trade for three, distance for three', () => {
  assert.equal(score({ commonFunctions: 6 }), 10);
  assert.deepEqual(
    [1, 2, 0.5, 4, 16, 62, undefined].map((sizeRatio) =>
      rounded(score({ sizeRatio }) - score({ sizeRatio: 16 })),
    ),
    [4, 3, 3, 2, 0, 0, 0],
  );
  assert.deepEqual(
    [0, 10, 30, 100, 300, 1_000, 9_000, undefined].map((kilometres) =>
      rounded(score({ kilometres }) - score({ kilometres: undefined })),
    ),
    [3, 2.55, 2.1, 1.44, 0.77, 0, 0, 0],
  );
  assert.deepEqual(
    [{ sameKind: false }, { sameCountry: false }, { commonFunctions: 4 }].map((one) =>
      rounded(score(one) - score({})),
    ),
    [-1.5, -0.5, 0.5],
  );
});

test('a town of 55,550 inhabitants does not head the list of one of 895', () => {
  const large = score({ sizeRatio: 55_550 / 895, kilometres: 6, sameGrouping: true, commonFunctions: 6 });
  const village = score({ sizeRatio: 1_100 / 895, kilometres: 60 });
  const far = score({ sizeRatio: 900 / 895, kilometres: 900 });
  assert.deepEqual([large, village, far].map(rounded), [5.69, 7.6, 6.23]);
});

test('who uses more of what is asked for comes first, then the more alike, then the fresher word', () => {
  const places = [rankOf(1, 10, 0), rankOf(2, 0, 900), rankOf(1, 9.994, 3), rankOf(1, 9.994, 200)];
  assert.deepEqual(
    places.toSorted((a, b) => b - a),
    [places[1], places[0], places[2], places[3]],
  );
  assert.ok(rankOf(5, 10, 0) * 2 ** 21 < Number.MAX_SAFE_INTEGER, 'one exact number');
});

test('reasons are said once: a grouping is more than nearness, nearness more than the territory', () => {
  const of = (one: Partial<Likeness>) => reasonsOf({ ...twin, kilometres: 80, ...one });
  assert.deepEqual(of({}), ['size', 'level']);
  assert.deepEqual(of({ sameTerritory: true, kilometres: 30.4 }), ['size', 'near', 'level']);
  assert.deepEqual(of({ sameTerritory: true }), ['size', 'territory', 'level']);
  assert.deepEqual(of({ sameTerritory: true, sameGrouping: true, kilometres: 3 }), [
    'size',
    'grouping',
    'level',
  ]);
  assert.deepEqual(of({ sizeRatio: 2.1, commonFunctions: 3 }), ['functions', 'level']);
  assert.deepEqual(of({ sizeRatio: undefined, commonTools: 1, sameKind: false }), ['tools']);
});

// A made-up country, the same for every run: linear congruences of Park and Miller.
let seed = 11;
const draw = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const kinds: readonly OrganisationKind[] = ['commune', 'grouping', 'operator'];
const [on, towns, entries] = ['2026-11-22', 400, 12];
const organisations = Array.from({ length: towns }, (_, n) => ({
  id: `o${n}`,
  name: `Ville ${n}`,
  slug: `ville-${String(n).padStart(3, '0')}`,
  kind: kinds[draw(10) < 7 ? 0 : 1 + draw(2)]!,
  country: draw(8) === 0 ? 'BE' : 'FR',
  territory: draw(9) === 0 ? undefined : `FR-${String(10 + draw(80))}`,
  ...(draw(12) > 0 && { population: 1 + draw(60_000) }),
  ...(draw(12) > 0 && {
    place: { latitude: 43 + draw(700) / 100, longitude: draw(700) / 100, country: 'FR' },
  }),
}));
const drawUses = () =>
  Array.from({ length: entries }, (_, n) => `s${n}`)
    .filter(() => draw(3) === 0)
    .map((software) => ({
      software,
      since: `20${10 + draw(16)}`,
      confirmedOn: `2026-${String(1 + draw(11)).padStart(2, '0')}-15`,
      expiresOn: draw(6) === 0 ? '2026-11-21' : '2027-06-01',
      told: draw(4) === 0,
    }));
const usesBy = new Map(organisations.map(({ id }) => [id, drawUses()]));

function filled(): PeerShelf {
  const shelf = emptyPeerShelf(64);
  for (let n = 0; n < entries; n++)
    keepSoftware(shelf, {
      id: `s${n}`,
      slug: `outil-${n}`,
      name: `Outil ${n}`,
      records: '',
      function: `f${n % 5}`,
    });
  for (const one of organisations) {
    const number = keepOrganisation(shelf, one);
    shelf.groupings[number] = [Number(one.id.slice(1)) % 9];
    keepUses(shelf, one.id, usesBy.get(one.id)!);
  }
  return shelf;
}
type Chosen = Partial<Record<PeerFacet, readonly string[]>>;
const asked = (chosen: Chosen, page = 1) => ({
  chosen: { ...forEach(peerFacets, () => []), ...chosen },
  page,
});

/** The same answer, by comparing each with each. */
function plainly(of: number, software: readonly number[], chosen: Chosen): string[] {
  const standing = (id: string) => usesBy.get(id)!.filter(({ expiresOn }) => expiresOn >= on);
  const [me, ids] = [organisations[of]!, software.map((one) => `s${one}`)];
  const mine = standing(me.id).map((one) => one.software);
  const functionOf = (one: string) => Number(one.slice(1)) % 5;
  const wantedFunctions = new Set([...mine, ...ids].map(functionOf));
  return organisations
    .flatMap((one, number) => {
      const theirs = standing(one.id);
      const used = ids.filter((id) => theirs.some((use) => use.software === id));
      const told = theirs.some((use) => use.told && ids.includes(use.software));
      if (number === of || used.length === 0 || (chosen.told && !told)) return [];
      if (chosen.kind && !chosen.kind.includes(one.kind)) return [];
      if (chosen.size && !chosen.size.includes('under-500') && one.population === undefined) return [];
      const [ours, other] = [me.population, one.population];
      const ranked = rankOf(
        used.length,
        scoreOf({
          sameKind: one.kind === me.kind,
          sameCountry: one.country === me.country,
          sameTerritory: false,
          sameGrouping: false,
          sizeRatio: ours && other ? other / ours : undefined,
          kilometres: one.place && me.place ? kilometresBetween(one.place, me.place) : undefined,
          commonTools: 0,
          commonFunctions: new Set(
            theirs.map((use) => functionOf(use.software)).filter((each) => wantedFunctions.has(each)),
          ).size,
        }),
        (Date.parse(on) - Date.parse(theirs.find((use) => use.software === used[0])!.confirmedOn)) /
          86_400_000,
      );
      return [{ slug: one.slug, ranked, number }];
    })
    .sort((a, b) => b.ranked - a.ranked || a.number - b.number)
    .map(({ slug }) => slug);
}

test('the shelf finds whom a plain comparison of each with each finds, in the same order', () => {
  const shelf = filled();
  const questions: [number[], Chosen][] = [
    [[0], {}],
    [[3], { kind: ['commune'] }],
    [[1, 4], {}],
    [[2], { told: ['yes'] }],
    [[5, 6, 7], { kind: ['grouping', 'operator'], told: ['yes'] }],
  ];
  for (const me of [0, 17, 123])
    for (const [software, chosen] of questions) {
      const plain = plainly(me, software, chosen);
      const pages = [1, 2].map((page) =>
        findPeers(shelf, { of: me, software, query: asked(chosen, page), on }),
      );
      assert.equal(pages[0]!.total, plain.length);
      assert.deepEqual(
        pages.flatMap(({ peers }) => peers.map(({ organisation }) => organisation.slug)),
        plain.slice(0, 40),
      );
      const told = findPeers(shelf, {
        of: me,
        software,
        query: asked({ ...chosen, told: ['yes'] }),
        on,
      }).total;
      assert.equal(pages[0]!.facets.told.get('yes') ?? 0, told);
    }
});

test('a crowd laid out beforehand answers as when each is taken by itself, whatever has changed meanwhile', () => {
  const shelf = filled();
  for (let round = 0; round < 300; round++) {
    const [of, software] = [draw(towns), [draw(entries)]];
    if (!shelf.organisations[of]) continue;
    const tools = draw(3) === 0 ? [`s${draw(entries)}`, `s${draw(entries)}`] : undefined;
    const question = { of, software, query: asked({}, 1 + draw(6)), tools, on };
    const [quick, plain] = [findPeers(shelf, question), findAmongAll(shelf, question)];
    assert.deepEqual(quick, plain);
    for (const name of peerFacets)
      assert.deepEqual([...quick.facets[name]], [...plain.facets[name]], 'in the same order too');
    const one = organisations[draw(towns)]!;
    if (draw(9) === 0) dropOrganisation(shelf, one.id);
    else if (draw(3) > 0) keepOrganisation(shelf, { ...one, population: 1 + draw(60_000) });
    if (draw(2) === 0) keepUses(shelf, one.id, drawUses());
  }
});

test('of several software it says who uses all of them, and who which', () => {
  const { peers, all, total, facets } = findPeers(filled(), {
    of: 2,
    software: [1, 4],
    query: asked({}),
    on,
  });
  assert.ok(all > 0 && all < total);
  const [one, other] = ['outil-1', 'outil-4'].map((slug) => facets.software.get(slug)!);
  assert.equal(one! + other!, total + all);
  assert.deepEqual(
    peers.map(({ uses }) => uses.length),
    peers.map((_, place) => (place < all ? 2 : 1)),
  );
});

test('what changes is on the shelf as if it had been read whole', () => {
  const shelf = filled();
  for (let round = 0; round < 40; round++) {
    const one = organisations[draw(towns)]!;
    if (draw(5) === 0) dropOrganisation(shelf, one.id);
    const number = keepOrganisation(shelf, one);
    shelf.groupings[number] = [];
    usesBy.set(one.id, drawUses());
    keepUses(shelf, one.id, usesBy.get(one.id)!);
  }
  const fresh = filled();
  const found = (on1: PeerShelf) => {
    const of = on1.bySlug.get('ville-007')!;
    const { peers, total, facets } = findPeers(on1, { of, software: [0, 2], query: asked({}), on });
    return [
      peers.map(({ organisation, confirmedOn }) => [organisation.slug, confirmedOn]).sort(),
      total,
      facets,
    ];
  };
  assert.deepEqual(found(shelf)[1], found(fresh)[1]);
  assert.deepEqual(found(shelf)[2], found(fresh)[2]);
});
