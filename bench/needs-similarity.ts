// SPDX-License-Identifier: AGPL-3.0-or-later
// How often two needs that are one are called so, over labelled pairs (`fixtures/needs`); every miss is
// printed. The part kept aside is told in figures alone, unless `--aside` asks for its misses too.
// `node --import ./dev/load.ts bench/needs-similarity.ts [--aside]`
import { threshold } from '../src/needs/similarity/compare.ts';
import { type Judged, judgeNeedPairs, precisionAndRecall, readNeedPairs } from '../src/testing/need-pairs.ts';

const showsAside = process.argv.includes('--aside');
const wanted = { precision: 0.9, recall: 0.8 };

function say(name: string, judged: readonly Judged[]): boolean {
  const { precision, recall } = precisionAndRecall(judged);
  const same = judged.filter(({ pair }) => pair.same).length;
  const told = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  console.log(`  ${name.padEnd(11)} ${String(judged.length).padStart(4)} pairs, ${same} the same: ${told}`);
  return precision >= wanted.precision && recall >= wanted.recall;
}

const judged = judgeNeedPairs(readNeedPairs());
console.log(`One need from ${threshold} on`);
const sets = Map.groupBy(judged, ({ pair }) => (pair.aside ? 'kept aside' : 'open'));
const isHeld = [...sets].map(([name, own]) => say(name, own)).every(Boolean);
console.log('Right, by what the pair tries');
for (const [kind, own] of Map.groupBy(judged, ({ pair }) => pair.kind)) {
  const right = own.filter(({ pair, found }) => pair.same === found.same).length;
  console.log(`  ${kind.padEnd(11)} ${right} of ${own.length}`);
}
for (const { pair, found } of judged) {
  if (pair.same === found.same || (pair.aside && !showsAside)) continue;
  console.log(`    ${pair.same ? 'missed' : 'wrong '} ${found.score.toFixed(2)} ${pair.a} / ${pair.b}`);
}
process.exitCode = isHeld ? 0 : 1;
