// SPDX-License-Identifier: AGPL-3.0-or-later
// A list answers as plain arrays would: what is narrowed, counted, ordered and cut into pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answersOf, choicesOf } from './answers.ts';
import { countsByFacet, narrows, offeredFacets } from './facets.ts';
import { type Chosen, facetNames, type List, marksOf } from './list.ts';
import { pagesOf } from './query.ts';
import { emptyShelf, shelve, unshelve } from './shelf.ts';
import { findIn } from './small.ts';

type Name = 'colour' | 'place';
interface Thing {
  readonly colour: string;
  readonly places: readonly string[];
}
/** A thing for `FR` answers whoever asks for a part of it. */
const things: List<Thing, Name> = {
  facets: {
    colour: { word: { fr: 'couleur', en: 'colour' }, values: ({ colour }) => [colour] },
    place: {
      word: { fr: 'lieu', en: 'place' },
      values: ({ places }) => places,
      answers: (value, chosen) => chosen === value || chosen.startsWith(`${value}-`),
    },
  },
  sorts: ['given'],
  pageSize: 3,
};
const colours = ['red', 'blue', 'green'];
const places = ['FR', 'FR-74', 'FR-73', 'BE'];
const thing = fc.record({
  colour: fc.constantFrom(...colours),
  places: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }),
});
const chosenIn = fc.record({
  colour: fc.uniqueArray(fc.constantFrom(...colours, 'pink'), { maxLength: 2 }),
  place: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 2 }),
});

const answersIn = (one: Thing, name: Name, chosen: Chosen<Name>) => {
  const { values, answers = (a: string, b: string) => a === b } = things.facets[name];
  return (
    chosen[name].length === 0 ||
    values(one).some((value) => chosen[name].some((asked) => answers(value, asked)))
  );
};
const plain = (all: readonly Thing[], chosen: Chosen<Name>, but?: Name) =>
  all.filter((one) => facetNames(things).every((name) => name === but || answersIn(one, name, chosen)));

test('a facet counts its values with the choices of the others and without its own, whatever is chosen', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 40 }), chosenIn, (all, chosen) => {
      const { total, items, counts } = findIn(things, all, { chosen, page: 1 }, 1_000);
      const expected = plain(all, chosen);
      assert.deepEqual(items, expected);
      assert.equal(total, expected.length);
      for (const name of facetNames(things))
        for (const value of name === 'colour' ? colours : places)
          assert.equal(
            counts[name].get(value) ?? 0,
            plain(all, chosen, name).filter((one) => things.facets[name].values(one).includes(value)).length,
            `${name} ${value}`,
          );
    }),
  );
});

test('pages follow one another without loss or repetition, and the last one ends the list', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 20 }), (all) => {
      const chosen = { colour: [], place: [] };
      const pages = pagesOf(all.length, things);
      const read = Array.from(
        { length: pages },
        (_, at) => findIn(things, all, { chosen, page: at + 1 }).items,
      );
      assert.deepEqual(read.flat(), all);
      assert.deepEqual(findIn(things, all, { chosen, page: pages + 1 }).items, []);
      assert.ok(pages >= 1);
    }),
  );
});

/** Sellers with several things each, on one shelf: the sellers are what is listed. */
function shelfOf(sellers: readonly (readonly Thing[])[]) {
  const shelf = emptyShelf({ seller: 'integer', place: 'integer' }, 4);
  let number = 0;
  sellers.forEach((own, seller) => {
    for (const one of own) {
      const place = (number * 7) % 101;
      shelve(shelf, { number, name: '', marks: marksOf(things, one), columns: { seller, place } });
      number += 1;
    }
  });
  return shelf;
}

test('where wholes are listed by their parts, each is there once, at the place of its best part that answers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(thing, { maxLength: 4 }), { maxLength: 12 }),
      chosenIn,
      (sellers, chosen) => {
        const shelf = shelfOf(sellers);
        const { place, seller } = shelf.columns;
        const { total, numbers, counts } = answersOf(shelf, {
          choices: choicesOf(things, chosen, shelf),
          order: { name: 'place', compare: (a, b) => place[a]! - place[b]! },
          whole: seller,
          page: 1,
          size: 1_000,
        });
        const parts = sellers.flatMap((own, of) => own.map((one) => ({ one, of })));
        const best = parts
          .map(({ one, of }, number) => ({ of, at: (number * 7) % 101, ok: plain([one], chosen).length > 0 }))
          .filter(({ ok }) => ok)
          .sort((a, b) => a.at - b.at);
        const expected = [...new Set(best.map(({ of }) => of))];
        assert.deepEqual(
          numbers.map((number) => seller[number]),
          expected,
        );
        assert.equal(total, expected.length);
        const byFacet = countsByFacet(facetNames(things), counts);
        for (const colour of colours)
          assert.equal(
            byFacet.colour.get(colour) ?? 0,
            sellers.filter((own) => plain(own, chosen, 'colour').some((one) => one.colour === colour)).length,
            colour,
          );
      },
    ),
  );
});

test('a thing that is changed or taken away is counted as it is now', () => {
  const shelf = shelfOf([[{ colour: 'red', places: ['FR'] }], [{ colour: 'red', places: ['BE'] }]]);
  const asked = {
    choices: [],
    order: { name: 'n', compare: (a: number, b: number) => a - b },
    page: 1,
    size: 9,
  };
  const count = (mark: string) => answersOf(shelf, asked).counts.get(mark) ?? 0;
  assert.equal(count('colour:red'), 2);
  shelve(shelf, { number: 1, name: '', marks: ['colour:blue'], columns: { seller: 1, place: 0 } });
  assert.deepEqual([count('colour:red'), count('colour:blue'), count('place:BE')], [1, 1, 0]);
  unshelve(shelf, 0);
  assert.deepEqual([count('colour:red'), answersOf(shelf, asked).total], [0, 1]);
});

test('what is offered stands by how many it leaves, then by its name; what is chosen is never left out', () => {
  const counts = {
    colour: new Map([
      ['red', 2],
      ['blue', 5],
      ['green', 2],
    ]),
    place: new Map<string, number>(),
  };
  const chosen = { colour: ['pink'], place: [] };
  const label = (_: Name, value: string) =>
    value === 'red' ? 'écarlate' : value === 'green' ? 'fougère' : value;
  const { colour } = offeredFacets(things, counts, chosen, label, 'fr');
  assert.deepEqual(
    colour.map(({ value, count }) => [value, count]),
    [
      ['blue', 5],
      ['red', 2],
      ['green', 2],
      ['pink', 0],
    ],
  );
  const many = new Map(Array.from({ length: 60 }, (_, index) => [`c${index}`, 60 - index] as const));
  const offered = offeredFacets(things, { ...counts, colour: many }, chosen, label, 'fr').colour;
  assert.deepEqual([offered.length, offered.at(-1)?.value], [41, 'pink']);
});

test('a choice that all answers share is not offered, unless it was made', () => {
  const value = { value: 'red', label: 'red', chosen: false };
  assert.ok(!narrows([{ ...value, count: 4 }], 4));
  assert.ok(narrows([{ ...value, count: 3 }], 4));
  assert.ok(narrows([{ ...value, count: 4, chosen: true }], 4));
});

test('of many that are scored, each page is as if all had been sorted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 900 }),
      fc.integer({ min: 1, max: 4 }),
      (scores, page) => {
        const shelf = emptyShelf({}, scores.length);
        scores.forEach((_, number) => {
          shelve(shelf, { number, name: '', marks: ['all:all'], columns: {} });
        });
        const order = { name: 'number', compare: (a: number, b: number) => a - b };
        const score = (number: number) => scores[number]!;
        const size = 10;
        const { numbers } = answersOf(shelf, { choices: [], order, score, page, size });
        const sorted = scores.map((_, number) => number).sort((a, b) => score(b) - score(a) || a - b);
        assert.deepEqual(numbers, sorted.slice((page - 1) * size, page * size));
      },
    ),
  );
});
