// SPDX-License-Identifier: AGPL-3.0-or-later
// Which needs mean a function or hold a word.
import { stem } from '../../catalogue/thesaurus/words.ts';
import type { NeedReading } from './reading.ts';

/** A need of the index. */
export interface Entry {
  readonly id: string;
  /** The order in which it was added. */
  readonly number: number;
  readonly reading: NeedReading;
}

type Lists = Map<string | number, Set<Entry>>;

export interface Postings {
  put(entry: Entry): void;
  take(entry: Entry): void;
  ofTrade(id: string): ReadonlySet<Entry>;
  /** Those that ask this of a function before most other things. */
  ofAspect(number: number): ReadonlySet<Entry>;
  ofWord(stem: string): ReadonlySet<Entry>;
}

export function postings(): Postings {
  const byTrade: Lists = new Map();
  const byAspect: Lists = new Map();
  const byWord: Lists = new Map();
  const listsOf = ({ reading }: Entry): [Lists, string | number][] => [
    ...reading.trades.map(({ id }): [Lists, string] => [byTrade, id]),
    ...firstAspects(reading).map(([aspect]): [Lists, number] => [byAspect, aspect]),
    ...[...stemsOf(reading)].map((word): [Lists, string] => [byWord, word]),
  ];
  return {
    put(entry) {
      for (const [lists, key] of listsOf(entry)) add(lists, key, entry);
    },
    take(entry) {
      for (const [lists, key] of listsOf(entry)) {
        lists.get(key)?.delete(entry);
        if (lists.get(key)?.size === 0) lists.delete(key);
      }
    },
    ofTrade: (id) => byTrade.get(id) ?? none,
    ofAspect: (number) => byAspect.get(number) ?? none,
    ofWord: (word) => byWord.get(word) ?? none,
  };
}

const none: ReadonlySet<Entry> = new Set();

export const stemsOf = ({ words }: NeedReading): Set<string> =>
  new Set(words.split(' ').filter(Boolean).map(stem));

/** The three things that a need most probably asks, each with how probably. */
export const firstAspects = ({ aspects }: NeedReading): [number, number][] =>
  [0, 2, 4].filter((at) => at < aspects.length).map((at) => [aspects[at]!, aspects[at + 1]!]);

function add(lists: Lists, key: string | number, entry: Entry): void {
  const known = lists.get(key);
  if (known) known.add(entry);
  else lists.set(key, new Set([entry]));
}
