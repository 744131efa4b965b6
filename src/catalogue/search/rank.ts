// SPDX-License-Identifier: AGPL-3.0-or-later
// Who answers a plan, in which order, and how many bear each mark: read from the shelf in one go.
import {
  type Answers,
  answersOf,
  bearingAny,
  byName,
  lentToCaller,
  type Order,
} from '../../base/list/answers.ts';
import { add, type Bits, countCommon, has, retainAll } from '../../base/list/bits.ts';
import { bearersOf } from '../../base/list/shelf.ts';
import type { Shelf, Sort } from './list.ts';
import type { AskedFunction, Plan } from './plan.ts';
import { fitting } from './reader.ts';

/** How the words of the question were met by names and texts: numbers of entries. */
export interface WordHits {
  readonly exact: readonly number[];
  readonly named: readonly number[];
  readonly texts: readonly number[];
}

/** So many that do what is asked are a choice. */
const aChoice = 3;

/**
 * Whether the whole question was understood and enough software does what it asks. Texts that merely mention
 * the words are then not searched, except those of software whose functions are unknown.
 */
export function isEnough(shelf: Shelf, plan: Plan): boolean {
  if (!plan.understood) return false;
  const doing = bearingAny(
    shelf,
    lentToCaller,
    plan.functions.filter(({ meant }) => meant).map(({ id }) => `function:${id}`),
  );
  return countCommon(doing, shelf.alive) >= aChoice;
}

/** How many entries bear a mark. */
export function bearing(shelf: Shelf, mark: string): number {
  const bearers = bearersOf(shelf, mark);
  return bearers ? countCommon(bearers, shelf.alive) : 0;
}

/**
 * The answers of one page, best first, and the counts of each mark.
 * @param hits numbers of entries met by words in PostgreSQL; those not yet on the shelf are left out
 * @param page from 1; past the last page `numbers` is empty
 */
export function rank(
  shelf: Shelf,
  plan: Plan,
  hits: WordHits,
  { sort, page, size }: { sort: Sort; page: number; size: number },
): Answers {
  const isScored = sort === 'utility' && !plan.everything;
  return answersOf(shelf, {
    ...(plan.everything ? {} : { candidates: candidates(shelf, plan, hits) }),
    choices: plan.choices,
    order: orderOf(shelf, sort),
    ...(isScored ? { score: scores(shelf, plan, hits) } : {}),
    page,
    size,
  });
}

function candidates(shelf: Shelf, plan: Plan, hits: WordHits): Bits {
  const found = bearingAny(
    shelf,
    lentToCaller,
    plan.functions.map(({ id }) => `function:${id}`),
  );
  const { main } = shelf.columns;
  for (const number of hits.exact) if (number < shelf.capacity) add(found, number);
  for (const number of [...hits.named, ...hits.texts])
    if (number < shelf.capacity && !(plan.sure && main[number]! >= 0)) add(found, number);
  retainAll(found, shelf.alive);
  return found;
}

/** What a score is made of; whom an entry suits adds less than 200, or takes off as much. */
const worth = { exact: 20_000, named: 1_000, namedToo: 100, texts: 100, main: 2_000, beside: 1_200 };

/** Exactly that name; then what it does, as its main function before others; then names, then texts. */
function scores(shelf: Shelf, plan: Plan, hits: WordHits): (number: number) => number {
  const words = new Map<number, number>();
  for (const number of hits.texts) words.set(number, worth.texts);
  const named = plan.understood ? worth.namedToo : worth.named;
  for (const number of hits.named) words.set(number, named);
  for (const number of hits.exact) words.set(number, worth.exact);
  const does = doing(shelf, plan.functions);
  const suits = fitting(shelf, plan.reader);
  return (number) => (words.get(number) ?? 0) + does(number) + suits(number);
}

/**
 * What an entry does of what is asked: the best of alternatives said by the same words, the sum of what is
 * asked together.
 */
function doing(shelf: Shelf, asked: readonly AskedFunction[]): (number: number) => number {
  const groups = [...Map.groupBy(asked, ({ saidBy }) => saidBy).values()].map((group) =>
    group.map(({ id, weight }) => ({
      place: shelf.places.get(`function:${id}`) ?? -2,
      bearers: bearersOf(shelf, `function:${id}`),
      main: Math.round(weight * worth.main),
      beside: Math.round(weight * worth.beside),
    })),
  );
  const { main } = shelf.columns;
  return (number) => {
    let sum = 0;
    for (const group of groups) {
      let best = 0;
      for (const one of group) {
        if (main[number] === one.place) best = Math.max(best, one.main);
        else if (one.bearers && has(one.bearers, number)) best = Math.max(best, one.beside);
      }
      sum += best;
    }
    return sum;
  };
}

/** What is advised against never stands above its equals; names decide last. */
function orderOf(shelf: Shelf, sort: Sort): Order {
  const { utility, usages } = shelf.columns;
  const name = byName(shelf);
  if (sort === 'name') return { name: 'name', compare: name };
  if (sort === 'usages') return { name: 'usages', compare: (a, b) => usages[b]! - usages[a]! || name(a, b) };
  return { name: 'utility', compare: (a, b) => utility[b]! - utility[a]! || name(a, b) };
}
