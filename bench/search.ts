// SPDX-License-Identifier: AGPL-3.0-or-later
// How quickly the halle answers over 600 and 100,000 generated software, and what memory it holds: the site
// as `bin/halle start` runs it, compiled. Each question asked differs, so that no kept page answers; lists
// and sheets are asked again and again, as they are in life.
// `npm run build`, then `node --import tsx bench/search.ts [size …]`
import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '../src/platform/roles.ts';
import { site } from '../src/site.ts';
import { type TestDatabase, testDatabase } from '../src/testing/database.ts';
import { questions } from './questions.ts';
import { type Cost, memory, type Running, startBare, startLoad, startSite, visit } from './running.ts';

const limits = { searchMedian: 15, searchP95: 40, lists: 600, sheets: 1_500, megabytes: 200 };
const rounds = 3;
const broken: string[] = [];

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;
const many = (paths: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => paths[index % paths.length]!);

/** The middle of several rounds, figure by figure. */
function middle(costs: readonly Cost[]): Cost {
  const keys = Object.keys(costs[0]!) as (keyof Cost)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(costs.map((cost) => cost[key]))]),
  ) as unknown as Cost;
}

function say(name: string, cost: Cost, bare: Cost): void {
  const figures = [
    `median ${cost.median.toFixed(1)} ms`,
    `p95 ${cost.p95.toFixed(1)} ms`,
    `${cost.perSecond.toFixed(0)}/s`,
    `${(cost.work / bare.work).toFixed(1)} × bare`,
    `work ${cost.work.toFixed(2)} ms`,
    `load ${((1_000 * cost.cpu) / cost.answers).toFixed(2)} ms`,
  ];
  console.log(`  ${name.padEnd(30)} ${figures.map((figure) => figure.padEnd(16)).join(' ')}`);
}

function hold(what: string, kept: boolean): void {
  if (!kept) broken.push(what);
}

async function fill(database: TestDatabase, size: number): Promise<void> {
  const filler = path.join(import.meta.dirname, 'fill.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    filler,
    database.url,
    String(size),
  ]);
  await withClient(database.ownerUrl, (client) => client.query('vacuum analyze'));
  console.log(
    `\n${size.toLocaleString('en')} software, indexed in ${Number(stdout).toFixed(1)} s; load of the machine ${loadavg()[0]!.toFixed(1)}`,
  );
}

async function measure(size: number): Promise<void> {
  const database = await testDatabase();
  const load = startLoad();
  try {
    await fill(database, size);
    // The first start loads the starter catalogue; the one that is measured is a later one.
    await (await startSite(database.url)).stop();
    const rows = await database.db.selectFrom('software').select('slug').orderBy('id').limit(200).execute();
    const sheets = rows.map(({ slug }) => site.software('fr', slug));
    const bare = await startBare(database.url);
    const running = await startSite(database.url);
    await answers(running, bare, sheets, load, size);
    await bare.stop();
    await running.stop();
  } finally {
    load.kill();
    await database.close();
  }
}

async function answers(
  running: Running,
  bare: Running,
  sheets: readonly string[],
  load: ReturnType<typeof startLoad>,
  size: number,
): Promise<void> {
  const lists = Array.from({ length: 20 }, (_, index) =>
    site.search('fr', index > 0 ? { page: index + 1 } : {}),
  );
  const timed =
    (on: Running, paths: (round: number) => readonly string[], connections: number) =>
    async (round: number) =>
      visit(load, on, paths(round), connections);
  await visit(load, running, questions(60, 1), 2);
  const newLists = await visit(load, running, lists, 2);
  const newSheets = await visit(load, running, sheets, 2);
  const runs = {
    bare: timed(bare, () => many(['/bare'], 4_000), 20),
    'select 1': timed(bare, () => many(['/select-1'], 4_000), 20),
    'search, 1 visitor': timed(running, (round) => questions(300, 10 + round), 1),
    'search, 20 visitors': timed(running, (round) => questions(300, 20 + round), 20),
    'lists, 20 visitors': timed(running, () => many(lists, 6_000), 20),
    'sheets, 20 visitors': timed(running, () => many(sheets, 10_000), 20),
  };
  const costs: Record<string, Cost[]> = {};
  // By turns, so that all meet the same machine.
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) costs[name] = [...(costs[name] ?? []), await run(round)];
  const of = (name: keyof typeof runs) => middle(costs[name]!);
  for (const name of Object.keys(runs) as (keyof typeof runs)[]) say(name, of(name), of('bare'));
  say('lists made anew', newLists, of('bare'));
  say('sheets made anew', newSheets, of('bare'));
  const { now: held, peak } = memory(running.pid);
  console.log(
    `  of the lists and sheets timed, 100 % come from the page cache; memory of the site after all this: ${held.toFixed(0)} MB, at most ${peak.toFixed(0)} MB`,
  );
  hold(
    `search, median: under ${limits.searchMedian} ms`,
    of('search, 1 visitor').median < limits.searchMedian,
  );
  hold(
    `search, 95th percentile: under ${limits.searchP95} ms`,
    of('search, 1 visitor').p95 < limits.searchP95,
  );
  hold(`lists: ${limits.lists} a second`, of('lists, 20 visitors').perSecond >= limits.lists);
  hold(`sheets: ${limits.sheets} a second`, of('sheets, 20 visitors').perSecond >= limits.sheets);
  hold(`memory: under ${limits.megabytes} MB at ${size}`, held < limits.megabytes);
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
for (const size of sizes.length > 0 ? sizes : [600, 100_000]) await measure(size);
for (const limit of broken) console.log(`not held: ${limit}`);
process.exitCode = broken.length > 0 ? 1 : 0;
