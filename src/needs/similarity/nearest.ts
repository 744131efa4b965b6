// SPDX-License-Identifier: AGPL-3.0-or-later
// The needs nearest to one, among a hundred thousand, while somebody types. Everything is in memory and pure:
//
//   const index = needIndex(thesaurus);                      // what a shelf holds (`followingShelf`)
//   index.set(id, readNeed(text, thesaurus, { lang }));      // a need that was said, or said anew
//   index.delete(id);                                        // withdrawn, merged
//   index.nearest(readNeed(typed, thesaurus, { lang }), 5);  // [{ id, score, same, reasons }], nearest first
//
// `reasonWords` of `reasons.ts` says a reason in the reader's language, by the sentences of `texts.ts`.
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { type Comparison, comparer } from './compare.ts';
import { hopeByAspect, hopeByKin, hopeByTrade, hopeByWord, hopeTable } from './hopes.ts';
import { type Entry, postings } from './postings.ts';
import type { NeedReading } from './reading.ts';

export interface Near extends Comparison {
  readonly id: string;
}

export interface NeedIndex {
  readonly size: number;
  /** Adds a need, or reads it anew. */
  set(id: string, reading: NeedReading): void;
  delete(id: string): void;
  /**
   * The nearest first; those of one score in the order in which they were added.
   * @param most how many at most
   * @param least the score from which on a need is near
   */
  nearest(reading: NeedReading, most: number, least?: number): Near[];
}

/** Needs that are compared whole for each question; the others are left after a glance. */
const compared = 110;
/** From here on a need is worth showing, though it may not be the same. */
export const near = 0.3;

export function needIndex(thesaurus: Thesaurus): NeedIndex {
  const entries = new Map<string, Entry>();
  const lists = postings();
  const hopes = hopeTable();
  let last = 0;
  const remove = (id: string) => {
    const entry = entries.get(id);
    if (entry) lists.take(entry);
    entries.delete(id);
  };
  return {
    get size() {
      return entries.size;
    },
    set(id, reading) {
      const number = entries.get(id)?.number ?? last++;
      remove(id);
      const entry = { id, number, reading };
      entries.set(id, entry);
      lists.put(entry);
    },
    delete: remove,
    nearest(reading, most, least = near) {
      hopes.begin(last);
      hopeByTrade(hopes, reading, lists);
      hopeByAspect(hopes, reading, lists);
      hopeByKin(hopes, reading, lists);
      hopeByWord(hopes, reading, lists);
      const compare = comparer(reading, thesaurus);
      return hopes
        .best(compared)
        .map((entry) => ({ entry, ...compare(entry.reading) }))
        .filter(({ score }) => score >= least)
        .sort((a, b) => b.score - a.score || a.entry.number - b.entry.number)
        .slice(0, most)
        .map(({ entry: { id }, score, same, reasons }) => ({ id, score, same, reasons }));
    },
  };
}
