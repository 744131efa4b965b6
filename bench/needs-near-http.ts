// SPDX-License-Identifier: AGPL-3.0-or-later
// How long somebody who types waits for the needs that may be the same, among 100,000 of the shelf, asked over
// HTTP after half of the words, three quarters and all. Beside the page's own way: no session, no database.
// `node --import ./dev/load.ts bench/needs-near-http.ts [needs]`
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import { nearIn, readingOf } from '../src/needs/near.ts';
import { emptyNeeds, keepNeeds, type ReadNeed } from '../src/needs/shelf.ts';
import { readNeed } from '../src/needs/similarity/reading.ts';
import { readNeedPairs } from '../src/testing/need-pairs.ts';

/** Milliseconds, of 95 in a hundred. */
const limit = 50;
const count = Number(process.argv[2] ?? 100_000);
const thesaurus = loadThesaurus();
const texts = [...new Set(readNeedPairs().flatMap(({ a, b }) => [a, b]))];
const readings = texts.map((text) => readNeed(text, thesaurus));

const made = (number: number): ReadNeed => ({
  reading: readings[(number * 104_729) % readings.length]!,
  need: {
    ...{ id: `n${number}`, slug: `besoin-${number}`, kind: 'acquire', functions: [], neededBy: '2027-01-01' },
    ...{ title: texts[(number * 104_729) % texts.length]!.slice(0, 100), purpose: '', lang: 'fr' },
    saidAt: new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString(),
    owner: { id: 'o1', name: 'Ville', slug: 'ville', kind: 'commune', territory: 'FR-82' },
    crowd: { administrations: 1, persons: 1, inhabitants: 900, unknown: 0 },
  },
});

const shelf = emptyNeeds(thesaurus, count);
keepNeeds(
  shelf,
  Array.from({ length: count }, (_, number) => made(number)),
);
const server = createServer((request, reply) => {
  const title = new URL(request.url ?? '/', 'http://localhost').searchParams.get('q') ?? '';
  reply.end(JSON.stringify(nearIn(shelf, readingOf({ title, lang: 'fr' }, thesaurus), 4)));
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

const waits: number[] = [];
for (let place = 0; place < texts.length; place += 12)
  for (const part of [0.5, 0.75, 1]) {
    const typed = texts[place]!.slice(0, Math.ceil(texts[place]!.length * part));
    const asked = performance.now();
    await (await fetch(`http://127.0.0.1:${port}/?q=${encodeURIComponent(typed)}`)).text();
    waits.push(performance.now() - asked);
  }
server.close();
waits.sort((a, b) => a - b);
const at = (part: number) => waits[Math.floor(waits.length * part)]!.toFixed(1);
console.log(`${count} needs, load ${loadavg()[0]!.toFixed(1)}, ${waits.length} asked over HTTP`);
console.log(`median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms`);
process.exitCode = Number(at(0.95)) > limit ? 1 : 0;
