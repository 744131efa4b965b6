// SPDX-License-Identifier: AGPL-3.0-or-later
// How quickly the halle answers: varied needs over 600 and 100,000 generated software, through the whole site, no page kept.
// Beside each figure, in the same run: a bare Fastify page and a bare `select 1`. `node --import tsx bench/search.ts [size …]`
import Fastify from 'fastify';
import { sql } from 'kysely';
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import { searchSoftware } from '../src/catalogue/stores/search.ts';
import type { Db } from '../src/platform/db.ts';
import { withClient } from '../src/platform/roles.ts';
import { testDatabase } from '../src/testing.ts';
import { chance, generateCatalogue } from './search-world.ts';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const requests = 600;

/** Every query differs: functions, two functions, names, words of texts, misspellings, choices of facets. */
function questions(count: number): URLSearchParams[] {
  const { functions } = loadThesaurus();
  const next = chance(7);
  const one = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const phrase = () => {
    const { label, synonyms } = one(functions);
    return one([label.fr, label.en, one(synonyms.fr), one(synonyms.en), `gestion ${one(synonyms.fr)}`]);
  };
  const typo = (word: string) => (word.length < 7 ? word : word.slice(0, 4) + word.slice(5));
  return Array.from({ length: count }, (_, index) => {
    const text = [
      phrase,
      phrase,
      phrase,
      () => `${phrase()} ${phrase()}`,
      () => typo(phrase()),
      () => `${one(['balin', 'cemer', 'ditor', 'foguka'])}`,
    ][index % 6]!();
    const choices: Record<string, string> = [{}, {}, {}, { note: 'A' }, { pays: 'FR', note: 'B' }, { licence: 'stays-free' }][
      Math.floor(next() * 6)
    ]!;
    return new URLSearchParams({ q: text, n: String(index), ...choices });
  });
}

interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly perSecond: number;
}

/** Sends the addresses over `connections` kept-alive connections. Milliseconds. */
async function time(base: string, paths: readonly string[], connections: number): Promise<Timing> {
  const took: number[] = [];
  const queue = [...paths];
  const started = performance.now();
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const before = performance.now();
      const answer = await fetch(base + path);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${answer.status} ${path}`);
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const perSecond = (1_000 * took.length) / (performance.now() - started);
  took.sort((a, b) => a - b);
  return { median: took[Math.floor(took.length / 2)]!, p95: took[Math.floor(took.length * 0.95)]!, perSecond };
}

async function serve(db: Db): Promise<{ base: string; search: (query: URLSearchParams) => string; list: string; close(): Promise<void> }> {
  const server = Fastify();
  const thesaurus = loadThesaurus();
  server.get('/bare', async (_, reply) => reply.type('text/html').send('<!doctype html><title>bare</title>'));
  server.get('/select-1', async () => (await sql`select 1`.execute(db)).rows);
  server.get('/search', async (request) => {
    const asked = request.query as Record<string, string>;
    const list = (value: string | undefined) => (value ? [value] : []);
    const chosen = { grade: list(asked['note']), country: list(asked['pays']), licence: list(asked['licence']) };
    return searchSoftware(db, { text: asked['q'] ?? '', lang: 'fr', chosen, sort: 'utility', page: 1, size: 20 }, thesaurus);
  });
  const base = await server.listen({ port: 0, host: '127.0.0.1' });
  return { base, search: (query) => `/search?${query}`, list: '/search?q=', close: () => server.close() };
}

function say(name: string, { median, p95, perSecond }: Timing, bare: Timing): void {
  const figures = [
    `median ${median.toFixed(1)} ms`,
    `p95 ${p95.toFixed(1)} ms`,
    `${perSecond.toFixed(0)}/s`,
    `× ${(median / bare.median).toFixed(1)} select 1`,
  ];
  console.log(`  ${name.padEnd(34)} ${figures.map((figure) => figure.padEnd(18)).join(' ')}`);
}

async function measure(size: number): Promise<void> {
  const database = await testDatabase();
  const started = performance.now();
  const indexing = await generateCatalogue(database.db, size);
  await withClient(database.ownerUrl, (client) =>
    client.query('vacuum analyze halle.search_entry, halle.search_words, halle.software, halle.software_grade'),
  );
  console.log(
    `\n${size.toLocaleString('en')} software, made in ${((performance.now() - started) / 1_000).toFixed(0)} s, of which indexing ${indexing.toFixed(1)} s`,
  );
  const site = await serve(database.db);
  try {
    const all = questions(requests).map(site.search);
    await time(site.base, all.slice(0, 60), 4);
    for (const connections of [1, 20]) {
      const same = Array.from({ length: requests }, () => '/select-1');
      const selected = await time(site.base, same, connections);
      console.log(` ${connections} connection(s)`);
      say(
        'bare page',
        await time(
          site.base,
          same.map(() => '/bare'),
          connections,
        ),
        selected,
      );
      say('select 1', selected, selected);
      say('search, varied', await time(site.base, all, connections), selected);
      say(
        'list, whole catalogue',
        await time(
          site.base,
          same.map(() => site.list),
          connections,
        ),
        selected,
      );
      say(
        'list, grade A',
        await time(
          site.base,
          same.slice(0, 40).map(() => `${site.list}&note=A`),
          connections,
        ),
        selected,
      );
    }
    console.log(`  memory of this process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB (server and load together)`);
  } finally {
    await site.close();
    await database.close();
  }
}

for (const size of sizes.length > 0 ? sizes : [600, 100_000]) await measure(size);
