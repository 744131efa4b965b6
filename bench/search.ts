// SPDX-License-Identifier: AGPL-3.0-or-later
// How quickly the halle answers: varied needs over 600 and 100,000 generated software, through the whole site. Each address asked differs,
// so that no kept page answers; the list and the sheet are asked again and again, as they are in life.
// Beside each figure, in the same run: a bare Fastify page and a bare `select 1`. `node --import tsx bench/search.ts [size …]`
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { openSite } from '../src/app.ts';
import { loadThesaurus } from '../src/catalogue/sources/thesaurus.ts';
import { readConfig } from '../src/platform/config.ts';
import { openLog } from '../src/platform/log.ts';
import { withClient } from '../src/platform/roles.ts';
import { site } from '../src/site.ts';
import { testDatabase } from '../src/testing.ts';
import type { Run, Timing } from './load.ts';
import { chance } from './search-world.ts';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const requests = 600;

/** Functions, two functions, names, misspellings, with and without choices of facets: the same for each run, by a repeatable chance. */
function questions(count: number, seed: number): string[] {
  const { functions } = loadThesaurus();
  const next = chance(seed);
  const one = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const phrase = () => {
    const { label, synonyms } = one(functions);
    return one([label.fr, label.en, one(synonyms.fr), one(synonyms.en), `gestion ${one(synonyms.fr)}`]);
  };
  const typo = (word: string) => (word.length < 7 ? word : word.slice(0, 4) + word.slice(5));
  const ways = [
    phrase,
    phrase,
    phrase,
    () => `${phrase()} ${phrase()}`,
    () => typo(phrase()),
    () => one(['balin', 'cemer', 'ditor', 'foguka']),
  ];
  const choices = [{}, {}, {}, { note: 'A' }, { pays: 'FR', note: 'B' }, { licence: 'stays-free' }];
  return Array.from({ length: count }, (_, index) =>
    site.search('fr', { q: ways[index % ways.length]!(), ...one(choices), n: `${seed}-${index}` }),
  );
}

async function visit(load: ChildProcess, run: Run): Promise<Timing> {
  load.send(run);
  const [{ timing, error }] = (await once(load, 'message')) as [{ timing?: Timing; error?: string }];
  if (!timing) throw new Error(error);
  return timing;
}

function say(name: string, { median, p95, perSecond }: Timing, selected: Timing): void {
  const figures = [
    `median ${median.toFixed(1)} ms`,
    `p95 ${p95.toFixed(1)} ms`,
    `${perSecond.toFixed(0)}/s`,
    `${(median / selected.median).toFixed(1)} × select 1`,
  ];
  console.log(`  ${name.padEnd(30)} ${figures.map((figure) => figure.padEnd(16)).join(' ')}`);
}

async function measure(size: number): Promise<void> {
  const database = await testDatabase();
  const load = fork(path.join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] });
  const filled = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    path.join(import.meta.dirname, 'fill.ts'),
    database.url,
    String(size),
  ]);
  await withClient(database.ownerUrl, (client) =>
    client.query('vacuum analyze halle.search_entry, halle.search_words, halle.software, halle.software_grade'),
  );
  console.log(`\n${size.toLocaleString('en')} software, indexed in ${Number(filled.stdout).toFixed(1)} s`);
  const config = { ...readConfig({ HALLE_RATE_LIMIT: '0', HALLE_SECRET: 'x'.repeat(64) }), logLevel: 'error' };
  const { server } = await openSite({ db: database.db, config, log: openLog('error') }, (web) => {
    web.server.get('/bare', async (_, reply) => reply.type('text/html').send('<!doctype html><title>bare</title>'));
    web.server.get('/select-1', async () => (await sql`select 1`.execute(database.db)).rows);
  });
  const base = await server.listen({ port: 0, host: '127.0.0.1' });
  const { slug } = await database.db.selectFrom('software').select('slug').limit(1).executeTakeFirstOrThrow();
  const again = (address: string) => Array.from({ length: requests }, () => address);
  try {
    await visit(load, { base, paths: [...questions(60, 1), site.search('fr'), site.software('fr', slug)], connections: 4 });
    for (const connections of [1, 4, 20]) {
      const timed = (paths: readonly string[]) => visit(load, { base, paths, connections });
      const selected = await timed(again('/select-1'));
      console.log(` ${connections} connection${connections > 1 ? 's' : ''}`);
      say('bare page', await timed(again('/bare')), selected);
      say('select 1', selected, selected);
      say('search, every address differs', await timed(questions(requests, connections)), selected);
      say(
        'list, every address differs',
        await timed(Array.from({ length: 100 }, (_, index) => site.search('fr', { note: 'A', n: `${connections}-${index}` }))),
        selected,
      );
      say('list', await timed([...again(site.search('fr')), ...again(site.search('fr'))]), selected);
      say('sheet', await timed([...again(site.software('fr', slug)), ...again(site.software('fr', slug))]), selected);
    }
    console.log(`  memory of the site: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  } finally {
    load.kill();
    await server.close();
    await database.close();
  }
}

for (const size of sizes.length > 0 ? sizes : [600, 100_000]) await measure(size);
