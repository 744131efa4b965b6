// SPDX-License-Identifier: AGPL-3.0-or-later
// Peers and usages at the size of a country: every organisation of the directory, 300,000 usages of 600
// software. The page « who is like us and uses this », asked of organisations that differ each time, beside a
// bare page and a bare query; and a spreadsheet of 10,000 declarations.
// `npm run build`, then `node --import tsx bench/usages.ts`
import { loadavg } from 'node:os';
import type { Id } from '../src/base/id.ts';
import { indexSoftware } from '../src/catalogue/search/stores/index.ts';
import { loadDirectory } from '../src/people/directory/actions.ts';
import { inTransaction } from '../src/platform/db.ts';
import { withClient } from '../src/platform/roles.ts';
import { site } from '../src/site.ts';
import { makeAgents } from '../src/testing/agents.ts';
import { type TestDatabase, testDatabase, testServer } from '../src/testing/database.ts';
import { declareSpreadsheet } from '../src/usages/actions/upload.ts';
import { type Cost, startBare, startLoad, startSite, visit } from './running.ts';
import { generateCatalogue } from './search-world.ts';

const limits = { peersWork: 5, peersPerSecond: 400, tableSeconds: 30 };
const [usages, lines, rounds] = [300_000, 10_000, 300];

/** As the superuser of the test server, whom no rule of rows holds back. */
async function asSuper(
  database: TestDatabase,
  work: (query: (words: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const { superUrl, leave } = await testServer();
  const address = new URL(superUrl);
  address.pathname = new URL(database.url).pathname;
  await withClient(address.href, async (client) => {
    await client.query('set search_path = halle, public');
    await work((words) => client.query(words));
  });
  await leave();
}

/**
 * Some software has most users, as in life: the place in the list falls with the cube of chance. Two in three
 * are public.
 */
const fillUsages = `
  with ranked as (select id, row_number() over (order by id) - 1 as place from software),
  drawn as (select distinct o.id as organisation, floor(600 * power(random(), 3))::int as place from organisation o, generate_series(1, 12)
    where o.kind in ('commune', 'grouping'))
  insert into usage (id, record_id, organisation_id, declared_by, how, since, declared_on, confirmed_on, expires_on, published_on)
  select gen_random_uuid(), ranked.id, organisation, organisation, 'itself', '2021', current_date, current_date, current_date + 365,
    case when random() < 0.67 then current_date end from drawn join ranked using (place) order by random() limit ${usages}`;

async function fill(database: TestDatabase): Promise<void> {
  await loadDirectory(database.db);
  await generateCatalogue(database.db, 600);
  await asSuper(database, async (query) => {
    // No one speaks here: the triggers that ask who does are left out while the table is filled.
    await query(`set session_replication_role = 'replica'`);
    await query(fillUsages);
    await query(
      `insert into usage_private (usage_id, organisation_id, declared_by, version) select id, organisation_id, declared_by, '1' from usage`,
    );
    await query(`set session_replication_role = 'origin'`);
  });
  const software = await database.db.selectFrom('software').select('id').execute();
  await inTransaction(database.db, (tx) =>
    indexSoftware(
      tx,
      software.map(({ id }) => id),
      new Date(),
    ),
  );
  await asSuper(database, async (query) => void (await query('vacuum analyze')));
  const { n } = await database.db
    .selectFrom('organisation')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  console.log(`${n} organisations, ${usages} usages; load of the machine ${loadavg()[0]!.toFixed(1)}`);
}

const say = (name: string, { median, p95, perSecond, work }: Cost) =>
  console.log(
    `  ${name.padEnd(34)} median ${median.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  ${perSecond.toFixed(0)}/s  work ${work.toFixed(2)} ms`,
  );

/** The most used software, and organisations each asked once. */
async function peersPaths(database: TestDatabase): Promise<string[]> {
  const software = await database.db.selectFrom('software').select('slug').orderBy('id').limit(20).execute();
  const communes = await database.db
    .selectFrom('organisation')
    .select('slug')
    .where('kind', '=', 'commune')
    .orderBy('folded')
    .limit(3 * rounds)
    .execute();
  return communes.map(({ slug }, index) => site.peers('fr', software[index % 20]!.slug, { o: slug }));
}

const oneUseLess = `update usage set withdrawn_on = current_date where id = (select id from usage where published_on is not null limit 1)`;

async function pages(database: TestDatabase): Promise<boolean> {
  const load = startLoad();
  const paths = await peersPaths(database);
  await (await startSite(database.url)).stop();
  const [running, bare] = [await startSite(database.url), await startBare(database.url)];
  try {
    // as a halle that has been up for a while: the first hundreds of answers are slower than the rest
    await visit(load, running, paths, 2);
    say(
      'bare page, one visitor',
      await visit(
        load,
        bare,
        Array.from({ length: rounds }, () => '/bare'),
        1,
      ),
    );
    say(
      'select 1, one visitor',
      await visit(
        load,
        bare,
        Array.from({ length: rounds }, () => '/select-1'),
        1,
      ),
    );
    const anew = (from: number) => paths.slice(from, from + rounds).map((path) => `${path}&n=1`);
    const peers = await visit(load, running, anew(rounds), 1);
    say('peers who use this, one visitor', peers);
    const many = await visit(load, running, anew(2 * rounds), 20);
    say('peers who use this, 20 visitors', many);
    await asSuper(database, async (query) => void (await query(oneUseLess)));
    say('the first after a use was withdrawn', await visit(load, running, anew(0).slice(0, 1), 1));
    console.log(`  load of the machine ${loadavg()[0]!.toFixed(1)}`);
    return peers.work < limits.peersWork && many.perSecond >= limits.peersPerSecond;
  } finally {
    await running.stop();
    await bare.stop();
    load.kill();
  }
}

/** An operator declares for all its members, software by software. */
async function table(database: TestDatabase): Promise<boolean> {
  const { db } = database;
  const largest = await db
    .selectFrom('organisation_member')
    .select(['grouping_id', ({ fn }) => fn.countAll<number>().as('n')])
    .groupBy('grouping_id')
    .orderBy('n', 'desc')
    .executeTakeFirstOrThrow();
  const members = await db
    .selectFrom('organisation_member')
    .innerJoin('organisation', 'organisation.id', 'member_id')
    .select('insee')
    .where('grouping_id', '=', largest.grouping_id)
    .where('insee', 'is not', null)
    .execute();
  const software = await db
    .selectFrom('software')
    .select('slug')
    .orderBy('id', 'desc')
    .limit(Math.ceil(lines / members.length))
    .execute();
  const rows = software
    .flatMap(({ slug }) => members.map(({ insee }) => `${insee};${slug};2021;12`))
    .slice(0, lines);
  const operator = { organisation: largest.grouping_id as Id<'Organisation'>, roles: ['agent' as const] };
  const actor = {
    account: '01938c7e-0000-7000-8000-00000000000a' as Id<'Account'>,
    memberships: [operator],
    mandates: [],
  };
  await makeAgents(db, actor);
  const bytes = Buffer.from(['commune;logiciel;depuis;agents', ...rows].join('\n'));
  const started = performance.now();
  const { outcomes: told } = await inTransaction(db, (tx) =>
    declareSpreadsheet(tx, actor, { bytes, organisation: operator.organisation, lang: 'fr' }, new Date()),
  );
  const seconds = (performance.now() - started) / 1_000;
  const declared = told.filter(({ outcome }) => outcome === 'declared').length;
  console.log(
    `  spreadsheet of ${rows.length} lines: ${seconds.toFixed(1)} s, ${declared} declared; load ${loadavg()[0]!.toFixed(1)}`,
  );
  return seconds < limits.tableSeconds;
}

const database = await testDatabase();
try {
  await fill(database);
  const held = [await pages(database), await table(database)];
  if (held.includes(false)) process.exitCode = 1;
} finally {
  await database.close();
}
