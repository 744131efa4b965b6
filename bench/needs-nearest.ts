// SPDX-License-Identifier: AGPL-3.0-or-later
// How much work it is to find the needs nearest to one that is being typed, among 100,000: reading it and
// comparing it. The needs are made of the labelled ones, so that the functions are as frequent as there.
// `node --import ./dev/load.ts bench/needs-nearest.ts [needs]`
import { loadavg } from 'node:os';
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import { needIndex } from '../src/needs/similarity/nearest.ts';
import { type NeedReading, readNeed } from '../src/needs/similarity/reading.ts';
import { readNeedPairs } from '../src/testing/need-pairs.ts';

const limit = 10;
const count = Number(process.argv[2] ?? 100_000);
const thesaurus = loadThesaurus();
const texts = [...new Set(readNeedPairs().flatMap(({ a, b }) => [a, b]))];
const read = texts.map((text) => readNeed(text, thesaurus));
const towns = Array.from({ length: 4_000 }, (_, place) => `ville${place.toString(36)}`);

/** A need of the list with two words of its own, as each town has them. */
const madeOf = (reading: NeedReading, number: number): NeedReading => ({
  ...reading,
  trades: reading.trades.map((one) => ({ ...one })),
  words: `${reading.words} ${towns[number % towns.length]} ${towns[(number * 7_919) % towns.length]}`,
});

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const index = needIndex(thesaurus);
const started = process.cpuUsage();
for (let number = 0; number < count; number++)
  index.set(`n${number}`, madeOf(read[(number * 104_729) % read.length]!, number));
const filled = process.cpuUsage(started).user / 1e6;
globalThis.gc?.();
const held = (process.memoryUsage().heapUsed - before) / 2 ** 20;

const costs = texts
  .filter((_, place) => place % 2 === 0)
  .map((text) => {
    const start = process.cpuUsage();
    index.nearest(readNeed(text, thesaurus), 5);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e3;
  })
  .sort((a, b) => a - b);
const at = (part: number) => costs[Math.floor(costs.length * part)]!.toFixed(1);
console.log(
  `${count} needs, load ${loadavg()[0]!.toFixed(1)}: filled in ${filled.toFixed(1)} s, ${held.toFixed(0)} MB`,
);
console.log(
  `work for each question: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${costs.at(-1)!.toFixed(1)} ms`,
);
if (Number(at(0.95)) > limit) {
  console.log(`not held: ${limit} ms`);
  process.exitCode = 1;
}
