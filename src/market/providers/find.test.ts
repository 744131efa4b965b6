// SPDX-License-Identifier: AGPL-3.0-or-later
// Finding providers on the shelf gives what a plain filter of all offers gives: whom, in which order, and the
// number beside each choice; also after providers have changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forEach } from '../../base/list/list.ts';
import { type Found, findProviders } from './find.ts';
import { type FacetName, facetNames, providerList } from './list.ts';
import { type ServiceKind, serviceKinds } from './offer.ts';
import { inOrder } from './proof.ts';
import { keepProviders, type OfferRow, type ProviderNow, shelve, withoutOffers } from './shelf.ts';

// Park and Miller: the same for every run.
let seed = 7;
const draw = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const some = <Value>(of: readonly Value[], most: number): Value[] =>
  [...new Set(Array.from({ length: 1 + draw(most) }, () => of[draw(of.length)]!))].sort();

const on = '2026-11-29';
const codes = ['FR', 'FR-74', 'FR-73', 'FR-ARA', 'FR-OCC', 'FR-31', 'BE', 'BE-WAL', 'BE-WNA', 'CA', 'CA-QC'];
const trades = ['cemetery', 'roads', 'library', 'gis'];
const dates = ['2022-01-01', '2024-06-06', '2025-12-01', '2026-10-10'];

function drawProvider(n: number): ProviderNow {
  const id = `p${n}`;
  const offers = some(serviceKinds, 6).map((kind, place): OfferRow => {
    const entry = `s${draw(9)}`;
    const references = draw(3) === 0 ? [{ on: dates[draw(4)]! }] : [];
    const trainings = draw(5) === 0 ? [{ on: dates[draw(4)]! }] : [];
    const commits = { last: dates[draw(4)]!, people: 3, ...(draw(2) === 0 && { share: draw(20) / 20 }) };
    return {
      ...{ id: `${id}-${place}`, provider: id, kind, entry, software: { slug: entry, name: entry } },
      ...{ territories: some(codes, 3), languages: some(['fr', 'nl', 'de'], 2), words: '' },
      ...{ publishedOn: dates[draw(4)]!, expiresOn: '2027-01-01' },
      proof: { references, trainings, ...(draw(4) === 0 && { commits }) },
    };
  });
  const number = { scheme: 'siren', standing: 'claimed', since: '2026-01-01' } as const;
  return {
    id,
    slug: `atelier-${n}`,
    name: `Atelier ${n}`,
    number,
    isNamesake: false,
    functions: some(trades, 2),
    offers,
  };
}

type Chosen = Readonly<Record<FacetName, readonly string[]>>;
const offered = (one: ProviderNow) => one.offers.map((offer) => ({ ...offer, functions: one.functions }));

/** Whether an offer has what was chosen in every facet, but for one that is left out. */
function answers(offer: ReturnType<typeof offered>[number], chosen: Chosen, apart?: FacetName): boolean {
  return facetNames.every((name) => {
    const { values, answers: fits = (value: string, one: string) => value === one } =
      providerList.facets[name];
    const wanted = chosen[name];
    return (
      name === apart ||
      wanted.length === 0 ||
      values(offer).some((value) => wanted.some((one) => fits(value, one)))
    );
  });
}

const unshared = (offer: OfferRow): OfferRow => {
  const { share: _, ...commits } = offer.proof.commits ?? { last: '', people: 0 };
  return offer.proof.commits ? { ...offer, proof: { ...offer.proof, commits } } : offer;
};

function plainly(
  all: readonly ProviderNow[],
  chosen: Chosen,
): { slugs: string[]; counts: Map<string, number> } {
  const offers = all.flatMap(offered);
  const passing = offers.filter((one) => answers(one, chosen));
  const ordered = inOrder(chosen.kind.length === 1 ? passing : passing.map(unshared), on);
  const slugs = [...new Set(ordered.map(({ provider }) => all.find(({ id }) => id === provider)!.slug))];
  const counts = new Map<string, number>();
  for (const name of facetNames)
    for (const value of new Set(offers.flatMap((one) => providerList.facets[name].values(one as never)))) {
      const bearing = offers.filter(
        (one) => answers(one, chosen, name) && providerList.facets[name].values(one).includes(value),
      );
      const n = new Set(bearing.map(({ provider }) => provider)).size;
      if (n > 0) counts.set(`${name}:${value}`, n);
    }
  return { slugs, counts };
}

const countsIn = ({ facets }: Found) =>
  facetNames.flatMap((name) => [...facets[name]].map(([value, n]) => `${name}:${value} ${n}`)).sort();

const world = Array.from({ length: 120 }, (_, n) => drawProvider(n));
const filled = (all: readonly ProviderNow[]) => {
  const shelf = shelve([], new Map(), new Map(), on);
  keepProviders(shelf, all);
  return shelf;
};
const shelf = filled(world);
const nothing = forEach(facetNames, (): readonly string[] => []);

function drawChoice(): Chosen {
  const of: Readonly<Record<FacetName, readonly string[]>> = {
    software: ['s0', 's1', 's2', 's7', 'unknown'],
    kind: serviceKinds satisfies readonly ServiceKind[],
    territory: codes,
    language: ['fr', 'nl', 'de'],
    function: trades,
  };
  return forEach(facetNames, (name) => (draw(5) < 2 ? some(of[name], 2) : []));
}

function compared(rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const chosen = round === 0 ? nothing : drawChoice();
    const plain = plainly(world, chosen);
    const found = [1, 2, 3].map((page) => findProviders(shelf, { chosen, page }, 50));
    const told = JSON.stringify(chosen);
    assert.equal(found[0]!.total, plain.slugs.length, told);
    assert.deepEqual(
      found.flatMap(({ hits }) => hits.map(({ slug }) => slug)),
      plain.slugs,
      told,
    );
    const counts = [...plain.counts].map(([mark, n]) => `${mark} ${n}`).sort();
    assert.deepEqual(countsIn(found[0]!), counts, told);
  }
}

test('the shelf answers as a plain filter does, whatever is chosen', () => compared(150));

test('a provider that changes, comes or goes is there for the next question, in its place', () => {
  for (let round = 0; round < 25; round++) {
    const n = draw(world.length + 3);
    if (draw(6) === 0 && world[n]) {
      keepProviders(shelf, [withoutOffers(world[n].id)]);
      world.splice(n, 1);
      continue;
    }
    const changed = [drawProvider(n), drawProvider(200 + round)];
    keepProviders(shelf, changed);
    for (const one of changed) {
      const at = world.findIndex(({ id }) => id === one.id);
      world.splice(at < 0 ? world.length : at, at < 0 ? 0 : 1, one);
    }
    compared(4);
  }
});

test('the newest first is kept through a change as well', () => {
  const newest = (of: typeof shelf) =>
    findProviders(of, { chosen: nothing, page: 1 }, 500, 'newest').hits.map(
      ({ offers }) =>
        offers
          .map(({ publishedOn }) => publishedOn)
          .sort()
          .at(-1)!,
    );
  const days = newest(shelf);
  assert.deepEqual(days, days.toSorted().reverse());
  assert.deepEqual(days, newest(filled(world)));
});
