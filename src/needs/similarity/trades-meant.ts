// SPDX-License-Identifier: AGPL-3.0-or-later
// The functions that a need means, from what each of its sentences says.
import type { FunctionMeant } from '../../catalogue/thesaurus/need.ts';
import { isAside } from './meaning.ts';
import type { Said } from './talk.ts';
import { isServing } from './trades.ts';

interface Sentence {
  readonly functions: readonly FunctionMeant[];
}

type Meant = Pick<FunctionMeant, 'weight' | 'because'>;

/** The surest of all sentences; in one sentence what is said first is the object, the rest goes with it. */
export function tradesOf(said: readonly Said[], read: readonly Sentence[]): Map<string, Meant> {
  const sure = weightsOf(said, read, (one) => !isAside(one));
  const named = [...sure].some(([id, { weight }]) => !isServing(id) && weight > 0.4);
  const weights = named ? sure : weightsOf(said, read, (one) => !isAside(one) || !isServing(one.id));
  const found = weights.size > 0 ? weights : weightsOf(said, read, () => true);
  const ranked = [...found]
    .filter(([, { weight }]) => weight >= 0.2)
    .sort((a, b) => b[1].weight - a[1].weight);
  return new Map(ranked.filter(([, { weight }]) => weight >= ranked[0]![1].weight / 2).slice(0, 6));
}

function weightsOf(
  said: readonly Said[],
  read: readonly Sentence[],
  counts: (one: FunctionMeant) => boolean,
): Map<string, Meant> {
  const weights = new Map<string, Meant>();
  for (const [place, { functions: all }] of read.entries()) {
    const functions = all.filter(counts);
    const hasTrade = functions.some(({ id, weight }) => !isServing(id) && weight > 0.5);
    for (const { id, weight, because } of functions) {
      const share = said[place]!.weight * (hasTrade && isServing(id) ? 0.5 : 1);
      if (weight * share > (weights.get(id)?.weight ?? 0))
        weights.set(id, { weight: weight * share, because });
    }
  }
  return weights;
}
