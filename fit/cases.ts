// SPDX-License-Identifier: AGPL-3.0-or-later
// The cases to learn from and to be judged on, from a folder of histories.

import { featuresOf } from '../src/measure/forecast/features.ts';
import { teamOf } from '../src/measure/forecast/team.ts';
import { dates, type Pair, pairsOf } from '../src/measure/proof/backtest.ts';
import { listDataset, readDatasetFacts } from '../src/measure/sources/dataset.ts';
import { countBetween, day, viewAt } from '../src/measure/work/work.ts';

export interface Case extends Omit<Pair, 'facts'> {
  readonly repo: string;
  readonly family: string;
  readonly x: readonly number[];
  /** One of the pairs of the protocol; the others serve to learn only. */
  readonly judged: boolean;
  /** Human commits in 90 days. */
  readonly c90: number;
  /** Persons with work in twelve months. */
  readonly people: number;
}

/**
 * First day of each quarter from 2008 to 2024: more dates to learn from, under the same conditions as the
 * protocol's.
 */
const quarters = Array.from(
  { length: 68 },
  (_, index) => Date.UTC(2008 + Math.floor(index / 4), (index % 4) * 3, 1) / 1000,
);
const protocol = new Set(dates);

export async function readCases(folder: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const row of await listDataset(folder))
    for (const { facts, ...pair } of pairsOf(await readDatasetFacts(folder, row), quarters)) {
      const view = viewAt(facts, pair.at);
      const people = new Set(
        view.work.persons.filter((_, index) => view.work.times[index]! > pair.at - 365 * day),
      ).size;
      const c90 = countBetween(view.work, pair.at - 90 * day, pair.at);
      cases.push({
        ...pair,
        repo: row['repo']!,
        family: row['family']!,
        x: featuresOf(teamOf(view)),
        judged: protocol.has(pair.at + 1),
        c90,
        people,
      });
    }
  return cases;
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
