// SPDX-License-Identifier: AGPL-3.0-or-later
// The weights by which two needs are compared (`src/needs/similarity/score.ts`), fitted anew: a logistic
// regression over the pairs that are not kept aside, those that were written last counting most, for the
// words of the first ones have been learnt. Prints them; nothing is written.
// `node --import ./dev/load.ts bench/needs-weights.ts`
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import { finder } from '../src/needs/similarity/found.ts';
import { readNeed } from '../src/needs/similarity/reading.ts';
import { type Tell, tellsOf } from '../src/needs/similarity/score.ts';
import { type NeedPair, readNeedPairs } from '../src/testing/need-pairs.ts';

interface Row {
  readonly tells: readonly number[];
  readonly same: number;
  readonly weight: number;
  readonly pair: NeedPair;
}

const thesaurus = loadThesaurus();
const read = (text: string) => readNeed(text, thesaurus);
/** Those learnt from least tell most of needs that nobody has seen. */
const counts = (pair: NeedPair): number => (pair.round === 'pairs' ? 1 : 3);

const named = readNeedPairs().map((pair) => ({
  pair,
  tells: tellsOf(finder(read(pair.a), thesaurus)(read(pair.b))),
}));
const names = Object.keys(named[0]!.tells) as Tell[];
const rows: Row[] = named.map(({ pair, tells }) => ({
  pair,
  tells: [1, ...names.map((name) => tells[name])],
  same: Number(pair.same),
  weight: counts(pair),
}));

const logitOf = (weights: readonly number[], { tells }: Row) =>
  tells.reduce((sum, value, place) => sum + weights[place]! * value, 0);

/** Adam over the whole set (D. P. Kingma, J. Ba, 2015), with weights held small. */
function fit(learnt: readonly Row[], steps = 1_200): number[] {
  const total = learnt.reduce((sum, { weight }) => sum + weight, 0);
  const size = names.length + 1;
  const [weights, mean, spread] = [0, 0, 0].map((zero) => new Array<number>(size).fill(zero));
  for (let step = 1; step <= steps; step++) {
    const slope = new Array<number>(size).fill(0);
    for (const row of learnt) {
      const off = (1 / (1 + Math.exp(-logitOf(weights!, row))) - row.same) * row.weight;
      for (const [place, value] of row.tells.entries()) slope[place]! += (off * value) / total;
    }
    for (let place = 0; place < size; place++) {
      const pull = slope[place]! + (place > 0 ? 0.002 * weights![place]! : 0);
      mean![place] = 0.9 * mean![place]! + 0.1 * pull;
      spread![place] = 0.999 * spread![place]! + 0.001 * pull * pull;
      const [first, second] = [mean![place]! / (1 - 0.9 ** step), spread![place]! / (1 - 0.999 ** step)];
      weights![place]! -= (0.05 * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return weights!;
}

/** Each fifth judged by what the other four teach. */
function acrossFifths(): Map<Row, number> {
  const fifth = (place: number) => (place * 7_919) % 5;
  const judged = new Map<Row, number>();
  for (let left = 0; left < 5; left++) {
    const weights = fit(
      rows.filter((_, place) => fifth(place) !== left),
      400,
    );
    for (const [place, row] of rows.entries())
      if (fifth(place) === left) judged.set(row, logitOf(weights, row));
  }
  return judged;
}

const judged = acrossFifths();
for (const [round, own] of Map.groupBy(rows, ({ pair }) => pair.round)) {
  const called = own.filter((row) => judged.get(row)! >= 0);
  const right = called.filter(({ same }) => same === 1).length;
  const are = own.filter(({ same }) => same === 1).length;
  console.log(
    `${round.padEnd(8)} precision ${(right / called.length).toFixed(3)}, recall ${(right / are).toFixed(3)}`,
  );
}
const weights = fit(rows.filter(({ pair }) => !pair.aside));
console.log(`start: ${weights[0]!.toFixed(2)}`);
for (const [place, name] of names.entries()) console.log(`${name}: ${weights[place + 1]!.toFixed(2)}`);
