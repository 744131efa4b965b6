// SPDX-License-Identifier: AGPL-3.0-or-later
// One question put to the past: what our method and the published rules would have said, and what became of
// the project.

import { dayUtc } from '../../base/clock-day.ts';
import { baselines } from '../baselines/index.ts';
import { confirmedAt } from '../forecast/confirmed.ts';
import type { Letter } from '../grade/grade.ts';
import { day, indexAt, viewAt } from '../work/work.ts';
import type { Pair } from './backtest.ts';

export interface Trial extends Pick<Pair, 'owner' | 'at' | 'alive' | 'hard'> {
  /** `owner/name`. */
  readonly repository: string;
  /** Made for local authorities. */
  readonly local: boolean;
  /** Persons with work in twelve months. */
  readonly people: number;
  readonly probability: number;
  /** The forecast's letter, and the letter given. */
  readonly letter: Letter;
  readonly given: Letter;
  /** What each published rule said, in the order of `baselines`. */
  readonly rules: readonly number[];
}

/** @param weights of a model that never saw the project's owner */
export function tried(
  pair: Pair,
  named: Pick<Trial, 'repository' | 'local'>,
  weights: readonly number[],
): Trial {
  const { facts, owner, at, alive, hard } = pair;
  const view = viewAt(facts, at);
  const { probability, letter, confirmed } = confirmedAt(view, weights);
  const people = new Set(view.work.persons.subarray(indexAt(view.work, at - 365 * day + 1))).size;
  const rules = baselines.map(({ score }) => score(view));
  return { ...named, owner, at, alive, hard, people, probability, letter, given: confirmed, rules };
}

/** The date of the protocol, ISO: the trial was made on the last second before it. */
export function dateOf({ at }: Pick<Trial, 'at'>): string {
  return dayUtc(new Date((at + 1) * 1000));
}
