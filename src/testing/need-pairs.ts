// SPDX-License-Identifier: AGPL-3.0-or-later
// Pairs of needs with whether they are one (`fixtures/needs/*.csv`), compared, and how often that is
// right.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';
import { type Comparison, compareNeeds } from '../needs/similarity/compare.ts';
import { readNeed } from '../needs/similarity/reading.ts';
import { packageRoot } from '../platform/root.ts';

export interface NeedPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
  readonly country: string;
  /** Not looked at when the comparison or the thesaurus is changed. */
  readonly aside: boolean;
  /** Name of its file: `pairs`, then one for each time that pairs were written before they were compared. */
  readonly round: string;
}

export interface Judged {
  readonly pair: NeedPair;
  readonly found: Comparison;
}

const folder = path.join(packageRoot, 'fixtures', 'needs');

export function readNeedPairs(): NeedPair[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return files.sort().flatMap((name) => pairsIn(name));
}

function pairsIn(name: string): NeedPair[] {
  const rows: Record<string, string>[] = parse(readFileSync(path.join(folder, name)), { columns: true });
  return rows.map(({ a, b, same, kind, country, set }) => ({
    a: a!,
    b: b!,
    same: same === 'yes',
    kind: kind!,
    country: country!,
    aside: set === 'aside',
    round: name.slice(0, -'.csv'.length),
  }));
}

export function judgeNeedPairs(pairs: readonly NeedPair[]): Judged[] {
  const thesaurus = loadThesaurus();
  const read = (text: string) => readNeed(text, thesaurus);
  return pairs.map((pair) => ({ pair, found: compareNeeds(read(pair.a), read(pair.b), thesaurus) }));
}

/** Of those called the same, how many are; of those that are, how many are called so. */
export function precisionAndRecall(judged: readonly Judged[]): { precision: number; recall: number } {
  const both = judged.filter(({ pair, found }) => pair.same && found.same).length;
  const called = judged.filter(({ found }) => found.same).length;
  const are = judged.filter(({ pair }) => pair.same).length;
  return { precision: both / called, recall: both / are };
}
