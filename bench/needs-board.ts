// SPDX-License-Identifier: AGPL-3.0-or-later
// How much work the board is with 100,000 needs, made anew after each backing: the change taken up by the
// shelf, the needs found and counted, the page written.
// `node --import ./dev/load.ts bench/needs-board.ts [needs]`
import { loadavg } from 'node:os';
import { renderToString } from 'preact-render-to-string';
import { offeredFacets } from '../src/base/list/facets.ts';
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import { functionWords } from '../src/catalogue/thesaurus/thesaurus.ts';
import { type NeedQuery, needList } from '../src/needs/listing.ts';
import { needKinds } from '../src/needs/need.ts';
import { boardPage } from '../src/needs/pages/board.tsx';
import { emptyNeeds, findNeeds, keepNeeds, type ReadNeed } from '../src/needs/shelf.ts';
import { readNeed } from '../src/needs/similarity/reading.ts';
import { readNeedPairs } from '../src/testing/need-pairs.ts';

const limit = 15;
const count = Number(process.argv[2] ?? 100_000);
const thesaurus = loadThesaurus();
const texts = [...new Set(readNeedPairs().flatMap(({ a, b }) => [a, b]))];
const readings = texts.map((text) => readNeed(text, thesaurus));
const places = ['FR-82', 'FR-29', 'FR-69', 'BE-WNA', 'BE-WLG', 'CA-QC', 'FR-31', 'FR-59'];

const made = (number: number, administrations = 1 + (number % 9)): ReadNeed => {
  const reading = readings[(number * 104_729) % readings.length]!;
  const day = new Date(Date.UTC(2027, 0, 1 + (number % 700))).toISOString().slice(0, 10);
  return {
    reading,
    need: {
      ...{ id: `n${number}`, slug: `besoin-${number}`, kind: needKinds[number % needKinds.length]! },
      ...{ title: texts[number % texts.length]!.slice(0, 100), purpose: '', lang: 'fr' },
      ...{ functions: reading.trades.slice(0, 3).map(({ id }) => id), neededBy: day },
      saidAt: new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString(),
      owner: {
        ...{ id: `o${number % 4_000}`, name: `Ville ${number % 4_000}`, slug: `ville-${number % 4_000}` },
        ...{ kind: 'commune', territory: places[number % places.length]! },
      },
      crowd: { administrations, persons: 1, inhabitants: 900 * administrations, unknown: 0 },
    },
  };
};

const shelf = emptyNeeds(thesaurus, count);
keepNeeds(
  shelf,
  Array.from({ length: count }, (_, number) => made(number)),
);

const nothing = { function: [], kind: [], when: [], level: [], territory: [], software: [] };
const asked: readonly Partial<NeedQuery['chosen']>[] = [
  {},
  { function: ['cemetery'] },
  { territory: ['FR-29'] },
  { kind: ['build'], territory: ['BE-WNA'] },
];
const costs: number[] = [];
for (let round = 0; round < 200; round++) {
  const chosen = { ...nothing, ...asked[round % asked.length] };
  const query: NeedQuery = { q: '', chosen, page: 1, sort: 'date' };
  const start = process.cpuUsage();
  keepNeeds(shelf, [made((round * 7_919) % count, 3 + round)]);
  const found = findNeeds(shelf, query);
  const page = boardPage('fr', {
    needs: found.needs.map((need) => ({ need })),
    ...{ total: found.total, pages: Math.ceil(found.total / needList.pageSize), query },
    unclear: {},
    facets: offeredFacets(needList, found.facets, chosen, (_, value) => value, 'fr'),
    functionWords: (id) => functionWords(thesaurus, id, 'fr'),
    openFor: () => 0,
  });
  renderToString(page.body as never);
  const { user, system } = process.cpuUsage(start);
  costs.push((user + system) / 1e3);
}
costs.sort((a, b) => a - b);
const at = (part: number) => costs[Math.floor(costs.length * part)]!.toFixed(1);
console.log(
  `${count} needs, load ${loadavg()[0]!.toFixed(1)}: the board made anew after a backing, median ${at(0.5)} ms of work, 95 % ${at(0.95)} ms`,
);
if (Number(at(0.5)) > limit) {
  console.log(`not held: ${limit} ms`);
  process.exitCode = 1;
}
