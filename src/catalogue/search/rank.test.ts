// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf counts as plain lists would, whatever is put on it, changed or taken off.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, bits, countCommon, has, numbersOf, remove } from '../../base/list/bits.ts';
import { unshelve } from '../../base/list/shelf.ts';
import { type KeptEntry, keepEntry, type Sort, softwareShelf } from './list.ts';
import type { Plan } from './plan.ts';
import { isEnough, rank } from './rank.ts';

const none = { exact: [], named: [], texts: [] };
const everything: Plan = {
  functions: [],
  name: '',
  words: [],
  choices: [],
  understood: false,
  sure: false,
  reader: { lang: 'fr' },
  everything: true,
};
const asking = (sort: Sort = 'utility', page = 1, size = 1_000) => ({ sort, page, size });

const row = fc.record({
  number: fc.integer({ min: 0, max: 3_000 }),
  name: fc.string({ maxLength: 4 }),
  main: fc.constantFrom('cemetery', 'gis', null),
  marks: fc.uniqueArray(
    fc.constantFrom('function:cemetery', 'function:gis', 'grade:A', 'grade:B', 'country:FR', 'country:BE'),
  ),
  merit: fc.constantFrom(10, 50, 100),
  advised: fc.boolean(),
  usages: fc.nat(20),
});

function shelfOf(rows: readonly KeptEntry[]) {
  const shelf = softwareShelf(32);
  const held = new Map<number, KeptEntry>();
  for (const one of rows) {
    keepEntry(shelf, one);
    held.set(one.number, one);
  }
  return { shelf, held };
}

test('every total and count is that of a plain list, after changes and removals', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.array(fc.integer({ min: 0, max: 3_000 })),
      (rows, gone) => {
        const { shelf, held } = shelfOf(rows);
        for (const number of [...gone, ...rows.slice(0, 5).map((one) => one.number)]) {
          unshelve(shelf, number);
          held.delete(number);
        }
        const plan: Plan = {
          ...everything,
          choices: [
            { facet: 'grade', marks: ['grade:A'] },
            { facet: 'country', marks: ['country:FR', 'country:BE'] },
          ],
        };
        const list = [...held.values()];
        const bears = (one: KeptEntry, ...marks: string[]) => marks.some((mark) => one.marks.includes(mark));
        const here = (one: KeptEntry) => bears(one, 'country:FR', 'country:BE');
        const ranked = rank(shelf, plan, none, asking());
        assert.equal(ranked.total, list.filter((one) => bears(one, 'grade:A') && here(one)).length);
        assert.equal(
          ranked.counts.get('grade:B') ?? 0,
          list.filter((one) => bears(one, 'grade:B') && here(one)).length,
        );
        assert.equal(
          ranked.counts.get('country:FR') ?? 0,
          list.filter((one) => bears(one, 'grade:A') && bears(one, 'country:FR')).length,
        );
        assert.equal(
          ranked.counts.get('function:gis') ?? 0,
          list.filter((one) => bears(one, 'function:gis') && bears(one, 'grade:A') && here(one)).length,
        );
        assert.equal(rank(shelf, everything, none, asking()).total, list.length);
      },
    ),
  );
});

test('no order lets what is advised against stand above its equals', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const { shelf, held } = shelfOf(rows);
      const { numbers } = rank(shelf, everything, none, asking('grade'));
      const advised = numbers.map((number) => held.get(number)!.advised);
      assert.deepEqual(
        advised,
        [...advised].sort((a, b) => Number(a) - Number(b)),
      );
    }),
  );
});

test('many entries are read in the order made beforehand, the same as when sorted anew', () => {
  const rows = Array.from({ length: 6_000 }, (_, number) => ({
    number,
    name: `n${(number * 7_919) % 6_000}`,
    main: null,
    marks: number % 2 ? ['grade:A'] : ['grade:B'],
    merit: number % 3,
    advised: number % 50 === 0,
    usages: number % 11,
  }));
  const { shelf } = shelfOf(rows);
  const sorted = [...rows].sort(
    (a, b) =>
      Number(a.advised) - Number(b.advised) ||
      b.merit - a.merit ||
      b.usages - a.usages ||
      (a.name < b.name ? -1 : 1),
  );
  assert.deepEqual(
    rank(shelf, everything, none, asking('utility', 2, 20)).numbers,
    sorted.slice(20, 40).map(({ number }) => number),
  );
  assert.equal(rank(shelf, everything, none, asking()).counts.get('grade:A'), 3_000);
  keepEntry(shelf, { ...rows[1]!, marks: ['grade:C'] });
  assert.equal(rank(shelf, everything, none, asking()).counts.get('grade:A'), 2_999);
  assert.equal(rank(shelf, everything, none, asking()).counts.get('grade:C'), 1);
});

test('the main function goes before one beside, a name before a text, the exact name before all', () => {
  const plain = { name: '', merit: 50, advised: false, usages: 0 };
  const { shelf } = shelfOf([
    { ...plain, number: 0, main: 'gis', marks: ['function:gis', 'function:cemetery'] },
    { ...plain, number: 1, main: 'cemetery', marks: ['function:cemetery'] },
    { ...plain, number: 2, main: null, marks: [] },
    { ...plain, number: 3, main: null, marks: [] },
    { ...plain, number: 4, main: null, marks: [] },
  ]);
  const plan: Plan = {
    ...everything,
    everything: false,
    words: ['cemetery'],
    functions: [{ id: 'cemetery', weight: 1, meant: true, saidBy: 'x' }],
  };
  assert.deepEqual(
    rank(shelf, plan, { exact: [4], named: [3], texts: [2, 3] }, asking()).numbers,
    [4, 1, 0, 3, 2],
  );
});

test('what each way of answering weighs: a function beside counts for six tenths, a name for half, a text for little', () => {
  const plain = { name: '', merit: 50, advised: false, usages: 0 };
  const marks = (...functions: string[]) => functions.map((id) => `function:${id}`);
  const { shelf } = shelfOf([
    { ...plain, number: 0, main: 'a', marks: marks('a', 'b', 'c') },
    { ...plain, number: 1, main: 'a', marks: marks('a') },
    { ...plain, number: 2, main: null, marks: marks('a') },
    { ...plain, number: 3, main: 'near', marks: marks('near') },
    { ...plain, number: 4, main: null, marks: marks('near') },
    { ...plain, number: 5, main: null, marks: [] },
    { ...plain, number: 6, main: null, marks: [] },
    { ...plain, number: 7, main: null, marks: [] },
    { ...plain, number: 8, main: null, marks: marks('a') },
    { ...plain, number: 9, main: null, marks: marks('a') },
    { ...plain, number: 10, main: 'less', marks: marks('less') },
    { ...plain, number: 11, main: 'more', marks: marks('more') },
  ]);
  const bracketing = [
    { id: 'less', weight: 0.599, meant: false, saidBy: 'less' },
    { id: 'more', weight: 0.601, meant: false, saidBy: 'more' },
  ];
  const functions = ['a', 'b', 'c'].map((id) => ({ id, weight: 1, meant: true, saidBy: id }));
  const plan: Plan = {
    ...everything,
    everything: false,
    words: ['x'],
    functions: [...functions, { id: 'near', weight: 1 / 3, meant: false, saidBy: 'a' }, ...bracketing],
  };
  const hits = { exact: [7], named: [5, 8], texts: [6, 9] };
  // 20,000; 2,000 + 2 × 1,200; 1,200 + 1,000; 2,000; 1,200 + 100; 1,202; 1,200; 1,198; 1,000; 667; 400; 100.
  assert.deepEqual(rank(shelf, plan, hits, asking()).numbers, [7, 0, 8, 1, 9, 11, 2, 10, 5, 3, 4, 6]);
  // In any other order, how it answers weighs nothing.
  assert.deepEqual(rank(shelf, plan, hits, asking('name')).numbers, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('of what alternatives do, the best counts; what is asked together adds up', () => {
  const plain = { name: '', merit: 50, advised: false, usages: 0 };
  const { shelf } = shelfOf([
    { ...plain, number: 0, main: 'c', marks: ['function:c', 'function:a', 'function:b'] },
    { ...plain, number: 1, main: 'a', marks: ['function:a'] },
  ]);
  const asked = (b: string): Plan => ({
    ...everything,
    everything: false,
    functions: [
      { id: 'a', weight: 0.9, meant: true, saidBy: 'a' },
      { id: 'b', weight: 0.9, meant: true, saidBy: b },
    ],
  });
  assert.deepEqual(rank(shelf, asked('a'), none, asking()).numbers, [1, 0]);
  assert.deepEqual(rank(shelf, asked('b'), none, asking()).numbers, [0, 1]);
});

test('among equals: made for communes of the reader’s country, then for everybody, then by one foreign town', () => {
  const plain = { name: '', main: 'cemetery', merit: 50, advised: false, usages: 0 };
  const made = (...fit: string[]) => ['function:cemetery', ...fit];
  const { shelf } = shelfOf([
    { ...plain, number: 0, merit: 100, marks: made('for:local', 'for:town', 'land:CA') },
    { ...plain, number: 1, merit: 80, marks: made('for:anyone') },
    { ...plain, number: 2, merit: 40, marks: made('for:local', 'land:BE') },
    { ...plain, number: 3, merit: 40, marks: made('for:local', 'land:FR') },
    { ...plain, number: 4, merit: 100, advised: true, marks: made('for:local', 'land:FR') },
    { ...plain, number: 5, merit: 100, main: 'gis', marks: made('for:local', 'land:FR', 'function:gis') },
  ]);
  const from = (country: string): Plan => ({
    ...everything,
    everything: false,
    functions: [{ id: 'cemetery', weight: 1, meant: true, saidBy: 'tombes' }],
    reader: { lang: 'fr', country },
  });
  assert.deepEqual(rank(shelf, from('FR'), none, asking()).numbers, [3, 1, 2, 0, 4, 5]);
  assert.deepEqual(rank(shelf, from('BE'), none, asking()).numbers, [2, 1, 3, 0, 4, 5]);
  const [best] = rank(shelf, from('CA'), none, asking()).numbers;
  assert.equal(best, 0, 'what a town of the reader’s own country made is theirs');
});

test('a question that was surely understood is not answered by what does something else and merely says the word', () => {
  const plain = { name: '', merit: 50, advised: false, usages: 0 };
  const { shelf } = shelfOf([
    { ...plain, number: 0, main: 'citizen-participation', marks: ['function:citizen-participation'] },
    { ...plain, number: 1, main: null, marks: [] },
  ]);
  const plan: Plan = {
    ...everything,
    everything: false,
    functions: [{ id: 'budget', weight: 1, meant: true, saidBy: 'budget' }],
    understood: true,
  };
  const hits = { exact: [], named: [0, 1], texts: [0, 1] };
  assert.deepEqual(rank(shelf, { ...plan, sure: true }, hits, asking()).numbers, [1]);
  assert.deepEqual(rank(shelf, plan, hits, asking()).numbers, [0, 1]);
  assert.deepEqual(rank(shelf, { ...plan, sure: true }, { ...hits, exact: [0] }, asking()).numbers, [0, 1]);
});

test('a question that three do is a choice: what only mentions it is then left out', () => {
  const plain = { name: '', merit: 50, advised: false, usages: 0, main: null, marks: ['function:cemetery'] };
  const plan: Plan = {
    ...everything,
    understood: true,
    functions: [
      { id: 'cemetery', weight: 1, meant: true, saidBy: 'x' },
      { id: 'gis', weight: 1 / 3, meant: false, saidBy: 'x' },
    ],
  };
  const { shelf } = shelfOf([0, 1].map((number) => ({ ...plain, number })));
  keepEntry(shelf, { ...plain, number: 2, marks: ['function:gis'] });
  assert.equal(isEnough(shelf, plan), false);
  keepEntry(shelf, { ...plain, number: 3 });
  assert.equal(isEnough(shelf, plan), true);
  assert.equal(isEnough(shelf, { ...plan, understood: false }), false);
});

test('bits hold what is put in and forget what is dropped', () => {
  const set = bits(100);
  for (const number of [0, 31, 32, 63, 99]) add(set, number);
  remove(set, 32);
  assert.deepEqual(numbersOf(set), [0, 31, 63, 99]);
  assert.equal(countCommon(set, set), 4);
  assert.ok(has(set, 31) && !has(set, 32));
});
