// SPDX-License-Identifier: AGPL-3.0-or-later
// How quickly providers are found among 5,000 with 50,000 offers and 20,000 confirmed references: the site as
// `bin/halle start` runs it, compiled. Each question asked differs, so that no kept page answers. `npm run
// build`, then `node --import tsx bench/providers.ts [providers]`
import { loadavg } from 'node:os';
import { withClient } from '../src/platform/roles.ts';
import { site } from '../src/site.ts';
import { testDatabase } from '../src/testing/database.ts';
import { type Cost, startBare, startLoad, startSite, visit } from './running.ts';

const limits = { work: 4, perSecond: 350 };
const rounds = 3;
const providers = Number(process.argv[2] ?? 5_000);
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;

/** Written by the owner, whom row-level security would stop: it is lifted for the filling alone. */
const world = `
alter table halle.provider_offer no force row level security;
alter table halle.provider_reference no force row level security;
create temporary table many as select i, gen_random_uuid() as id from generate_series(1, ${providers}) i;
insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
  select id, 'provider', 'Atelier ' || i, 'atelier-' || i, 'atelier ' || i, 'FR', 'bench', '1' from many;
insert into halle.provider (organisation_id, scheme, number, domain, proved_on)
  select id, 'siren', lpad(i::text, 9, '0'), 'atelier-' || i || '.example.fr', current_date from many;
create temporary table soft as select id, row_number() over (order by slug) - 1 as n from halle.software;
insert into halle.provider_offer (id, organisation_id, record_id, kind, territories, languages, words, published_on, expires_on)
  select gen_random_uuid(), m.id, s.id, (array['installation','hosting','maintenance','support','training','migration','audit','development','accessibility','expressing-a-need'])[1 + (m.i + k) % 10],
    case when (m.i + k) % 3 = 0 then array['FR'] else array['FR-' || lpad((1 + (m.i * 7 + k) % 95)::text, 2, '0')] end,
    case when m.i % 9 = 0 then array['fr', 'nl'] else array['fr'] end, 'Au service des communes.', current_date, current_date + 300
  from many m, generate_series(0, 9) k join lateral (select 1) one on true, soft s
  where s.n = (m.i * 13 + k * 31) % (select count(*) from soft) on conflict do nothing;
insert into halle.provider_reference (id, organisation_id, client_id, record_id, deed, kind, held_on, function, asked_on, answer, answered_on, answered_by)
  select gen_random_uuid(), o.organisation_id, c.id, o.record_id, 'service', o.kind, current_date - (abs(hashtext(o.id::text)) % 1000), 'cemetery', current_date, 'confirmed', current_date, 'agent'
  from (select *, row_number() over () as n from halle.provider_offer) o
  join (select id, row_number() over (order by id) as n from halle.organisation where kind = 'commune' limit 5000) c on c.n = 1 + o.n % 5000
  where o.n % 5 < 2;
alter table halle.provider_offer force row level security;
alter table halle.provider_reference force row level security;`;

/** One provider says something else of its offers. */
const change = (round: number) => `
  alter table halle.provider_offer no force row level security;
  update halle.provider_offer set words = 'Autrement, ${round}.'
    where organisation_id = (select organisation_id from halle.provider order by organisation_id offset ${round} limit 1);
  alter table halle.provider_offer force row level security;`;

const kinds = [
  'installation',
  'hosting',
  'maintenance',
  'support',
  'training',
  'migration',
  'audit',
  'development',
  'accessibility',
];

/** Questions as people ask them; the page of the list makes each one new. */
function questions(count: number, seed: number, software: readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => {
    const n = seed * count + index;
    const territory = `FR-${String(1 + (n % 95)).padStart(2, '0')}`;
    const asked = [
      { service: kinds[n % 9]!, territoire: territory },
      { logiciel: software[n % software.length]!, langue: n % 2 ? 'fr' : 'nl' },
      { fonction: 'cemetery', territoire: territory },
      { page: 1 + (n % 200) },
    ];
    return `${site.providers('fr', asked[n % 4])}&n=${n}`;
  });
}

const database = await testDatabase();
const load = startLoad();
try {
  await (await startSite(database.url)).stop();
  await withClient(database.ownerUrl, async (client) => {
    await client.query(world);
    await client.query('vacuum analyze');
  });
  const { rows } = await withClient(database.ownerUrl, (client) =>
    client.query<{ offers: number; references: number }>(
      `select (select reltuples::int from pg_class where relname = 'provider_offer') as offers, (select reltuples::int from pg_class where relname = 'provider_reference') as references`,
    ),
  );
  console.log(
    `${providers} providers, ${rows[0]!.offers} offers, ${rows[0]!.references} references; load of the machine ${loadavg()[0]!.toFixed(1)}`,
  );
  const software = (await database.db.selectFrom('software').select('slug').orderBy('slug').execute()).map(
    ({ slug }) => slug,
  );
  const [bare, running] = [await startBare(database.url), await startSite(database.url)];
  const first = await visit(load, running, questions(1, 999, software), 1);
  console.log(`  first question, the shelf read: ${first.median.toFixed(0)} ms`);
  // as a halle that has been up for a while: the first hundreds of answers are slower than the rest
  await visit(load, running, questions(600, 99, software), 2);
  const runs = {
    bare: () =>
      visit(
        load,
        bare,
        Array.from({ length: 1_000 }, () => '/bare'),
        1,
      ),
    'select 1': () =>
      visit(
        load,
        bare,
        Array.from({ length: 1_000 }, () => '/select-1'),
        1,
      ),
    'providers, 1 visitor': (round: number) => visit(load, running, questions(100, round, software), 1),
    'providers, 20 visitors': (round: number) =>
      visit(load, running, questions(200, 20 + round, software), 20),
    'the first after a change': async (round: number) => {
      await withClient(database.ownerUrl, (client) => client.query(change(round)));
      return visit(load, running, questions(1, 5_000 + round, software), 1);
    },
  };
  const costs: Record<string, Cost[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) costs[name] = [...(costs[name] ?? []), await run(round)];
  const of = (name: keyof typeof runs, figure: keyof Cost) =>
    median(costs[name]!.map((cost) => cost[figure]));
  for (const name of Object.keys(runs) as (keyof typeof runs)[])
    console.log(
      `  ${name.padEnd(24)} median ${of(name, 'median').toFixed(1)} ms   p95 ${of(name, 'p95').toFixed(1)} ms   ${(of(name, 'work') / of('bare', 'work')).toFixed(1)} × bare   ${(of(name, 'work') / of('select 1', 'work')).toFixed(1)} × select 1`,
    );
  const [work, perSecond] = [of('providers, 1 visitor', 'work'), of('providers, 20 visitors', 'perSecond')];
  console.log(`  work ${work.toFixed(2)} ms, 20 visitors ${perSecond.toFixed(0)}/s`);
  if (work >= limits.work || perSecond < limits.perSecond) {
    console.log(`not held: ${limits.work} ms of work for a question, ${limits.perSecond} a second`);
    process.exitCode = 1;
  }
  await bare.stop();
  await running.stop();
} finally {
  load.kill();
  await database.close();
}
