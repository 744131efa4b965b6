// SPDX-License-Identifier: AGPL-3.0-or-later
// One order and one numbering for a history, whatever the order in which its commits were read: read in one
// go or in ten, the same facts.
import type { History } from './facts.ts';
import { newestFirst } from './order.ts';

/** Commits in any order, with the numbers of their reading. */
export interface Rows extends Omit<History, 'domains' | 'authorDomain' | 'paths'> {
  /** Of the author; index into the domains given beside. */
  readonly domain: Uint32Array;
}

export interface Settled {
  readonly history: History;
  /** Person as given → person in the history. */
  readonly persons: Uint32Array;
  /** Domain as given → its name in the history. */
  readonly domains: readonly string[];
}

/**
 * Newest first by committer date, then author date; commits that share both are told apart by their numbers
 * alone. Persons are numbered by their first commit, the earliest 0, and organisations alike: later commits
 * leave those numbers as they are.
 * @param people a word of each person, to order those who came in the same second @param domains `free`,
 * `none`, or such a word
 */
export function settle(rows: Rows, people: readonly string[], domains: readonly string[]): Settled {
  const persons = byFirst(firstSeen(rows.committerTs, [rows.author, rows.committer], people.length), people);
  const given = byFirst(firstSeen(rows.committerTs, [rows.domain], domains.length), domains, isNamed);
  const names = domains.map((domain, index) => (isNamed(domain) ? nameOf(domain, given[index]!) : domain));
  renumber(rows.author, persons);
  renumber(rows.committer, persons);
  const ranks = Uint32Array.from(domains, (domain, index) =>
    isNamed(domain) ? given[index]! + 2 : Number(domain === 'none'),
  );
  const order = orderOf(rows, ranks);
  const { domain, ...columns } = rows;
  if (order)
    for (const column of [domain, ...Object.values(columns)])
      if (typeof column !== 'number') reorder(column, order);
  return { history: { ...columns, ...namedInOrder(domain, names) }, persons, domains: names };
}

/** `d3`; `d3i` for a domain that only an institution can have. */
const nameOf = (domain: string, place: number) =>
  `d${place + 1}${domain.startsWith('institution ') ? 'i' : ''}`;

const isNamed = (domain: string) => domain !== 'free' && domain !== 'none';

function firstSeen(times: Float64Array, columns: readonly Uint32Array[], count: number): Float64Array {
  const first = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (const column of columns)
    for (let row = 0; row < column.length; row++)
      if (times[row]! < first[column[row]!]!) first[column[row]!] = times[row]!;
  return first;
}

/** Index → its place among those that hold, by first date, then by word. */
function byFirst(first: Float64Array, words: readonly string[], holds = (_: string) => true): Uint32Array {
  const order = [...words.keys()].filter((index) => holds(words[index]!));
  order.sort((a, b) => first[a]! - first[b]! || (words[a]! < words[b]! ? -1 : 1));
  const places = new Uint32Array(words.length);
  order.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}

function renumber(column: Uint32Array, numbers: Uint32Array): void {
  for (let row = 0; row < column.length; row++) column[row] = numbers[column[row]!]!;
}

/** Row numbers in order; undefined where they already are, as in most histories without branches. */
function orderOf(rows: Rows, ranks: Uint32Array): Uint32Array | undefined {
  const { committerTs, authorTs, author, committer, domain, parents, isBot, tagged } = rows;
  const compare = (a: number, b: number) =>
    committerTs[b]! - committerTs[a]! ||
    authorTs[b]! - authorTs[a]! ||
    author[a]! - author[b]! ||
    committer[a]! - committer[b]! ||
    ranks[domain[a]!]! - ranks[domain[b]!]! ||
    parents[a]! - parents[b]! ||
    isBot[a]! - isBot[b]! ||
    tagged[a]! - tagged[b]!;
  let inOrder = true;
  for (let row = 1; inOrder && row < rows.length; row++) inOrder = compare(row - 1, row) <= 0;
  return inOrder ? undefined : newestFirst(committerTs, compare);
}

function reorder(column: Float64Array | Uint32Array | Uint8Array, order: Uint32Array): void {
  const from = column.slice();
  for (let row = 0; row < order.length; row++) column[row] = from[order[row]!]!;
}

/** Domains listed as they come up, so that a history written down and read again is the same. */
function namedInOrder(
  domain: Uint32Array,
  names: readonly string[],
): Pick<History, 'authorDomain' | 'domains'> {
  const place = new Map<number, number>();
  for (let row = 0; row < domain.length; row++) {
    const given = domain[row]!;
    if (!place.has(given)) place.set(given, place.size);
    domain[row] = place.get(given)!;
  }
  return { authorDomain: domain, domains: [...place.keys()].map((given) => names[given]!) };
}
