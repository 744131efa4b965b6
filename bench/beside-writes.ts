// SPDX-License-Identifier: AGPL-3.0-or-later
// How fast lists are read while 50 transactions a second change rows of another family, by turns with nobody
// writing. `npm run build` first. node --import tsx bench/beside-writes.ts [seconds] [turns] [usages|backings]
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { withClient } from '../src/platform/roles.ts';
import { asProgram } from '../src/testing/agents.ts';
import { testDatabase } from '../src/testing/database.ts';
import { startLoad, startSite, visit } from './running.ts';

const [seconds = 8, turns = 5] = process.argv.slice(2, 4).map(Number);
const what = process.argv[4] ?? 'usages';
const perSecond = 50;
const lists = ['/logiciels', '/logiciels?q=cimetiere', '/reseaux', '/prestataires', '/organisations?q=na'];
const halle = await testDatabase();
const site = await startSite(halle.url);
const load = startLoad();

const { rows: towns } = await sql<{ id: string; record: string }>`
  select o.id, (select id from source_record limit 1) as record from organisation o where kind = 'commune' limit 50`.execute(
  halle.db,
);

/** A town says that it uses a software, then how many agents do: what sheets, towns and the first page show. */
async function say(turn: number): Promise<void> {
  const { id, record } = towns[turn % towns.length]!;
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(id));
    await sql`
      insert into usage (id, record_id, organisation_id, declared_by, how, agents, declared_on, confirmed_on, expires_on)
      values (gen_random_uuid(), ${record}, ${id}, ${id}, 'itself', ${1 + turn}, halle.today(), halle.today(), halle.today() + 365)
      on conflict (record_id, organisation_id) where withdrawn_on is null do update set agents = excluded.agents`.execute(
      tx,
    );
  });
}

/** A town backs a need, or says its part in it anew: what the board and the need show. */
async function back(owner: Owner, turn: number): Promise<void> {
  const { id } = towns[turn % towns.length]!;
  await owner.query(
    `insert into halle.need_backing (id, need_id, group_id, organisation_id, account_id, weight, useful_by, named, since)
     values (gen_random_uuid(), $1, $1, $2, $2, 'inhabitants', '2030-01-01', true, now())
     on conflict (need_id, organisation_id) where until is null do update set useful_by = date '2030-01-01' + $3::int`,
    [need, id, turn % 300],
  );
}
const need = '01938c7e-0000-7000-8000-00000000dead';
type Owner = Parameters<Parameters<typeof withClient>[1]>[0];

async function sayOne(owner: Owner): Promise<void> {
  await owner.query(`select set_config('halle.settling', 'on', false)`);
  await owner.query(
    `insert into halle.need (id, organisation_id, slug, kind, title, purpose, audience, functions, lang, needed_by, words_digest, account_id, said_at)
     values ($1, $2, 'arbres', 'acquire', 'Suivre les arbres', 'Savoir lesquels tailler.', 'les agents', '{}', 'fr', '2030-06-01',
       sha256('x'), $2, now())`,
    [need, towns[0]!.id],
  );
}

async function writing(owner: Owner, over: () => boolean): Promise<number> {
  let written = 0;
  const began = performance.now();
  while (!over()) {
    await (what === 'backings' ? back(owner, written++) : say(written++));
    await sleep(Math.max(0, began + (written * 1_000) / perSecond - performance.now()));
  }
  return written / ((performance.now() - began) / 1_000);
}

const read = () => visit(load, site, lists, 4, { seconds });
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(owner: Owner): Promise<void> {
  await sayOne(owner);
  const [alone, beside, rates]: number[][] = [[], [], []];
  const before = loadavg()[0]!;
  await read();
  for (let turn = 0; turn < turns; turn++) {
    alone!.push((await read()).perSecond);
    let over = false;
    const [{ perSecond: rate }, writes] = await Promise.all([
      read().finally(() => {
        over = true;
      }),
      writing(owner, () => over),
    ]);
    beside!.push(rate);
    rates!.push(writes);
  }
  const ratio = median(beside!) / median(alone!);
  console.log(
    `lists: ${median(alone!).toFixed(0)} a second alone, ${median(beside!).toFixed(0)} beside ${median(rates!).toFixed(0)} writes a second: ` +
      `${(100 * ratio).toFixed(0)} % (80 wanted); load ${before.toFixed(1)}`,
  );
  if (ratio < 0.8) process.exitCode = 1;
}

try {
  await withClient(halle.ownerUrl, measure);
} finally {
  load.kill();
  await site.stop();
  await halle.close();
}
