// SPDX-License-Identifier: AGPL-3.0-or-later
// Two hundred administrations back one need at once, leave it and come back, from several processes of which
// one is killed in the middle: nothing that was answered is lost, and nobody stands behind it twice.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { actAs } from '../platform/db.ts';
import { withClient } from '../platform/roles.ts';
import { sayNeed, smallNeed } from '../testing/builders.ts';
import { day } from '../testing/clock.ts';
import { openMarket } from '../testing/market.ts';
import { namur } from '../testing/organisations.ts';
import { fromSources } from '../testing/program.ts';
import type { Held, Visitor } from '../testing/site.ts';
import { crowdsOf } from './stores/shelf-rows.ts';

const market = await openMarket();
after(() => market.close());

/** Whoever acts, and for whom. */
interface Pair {
  readonly account: string;
  readonly organisation: string;
}

/** @returns 200 communes, five to an account */
async function agents(): Promise<Pair[]> {
  const { rows } = await sql<{ id: Held[0] }>`
    select id from organisation where kind = 'commune' and heir_id is null and population > 0 and id <> ${namur.id}
    order by slug limit 200`.execute(market.halle.db);
  const all: Pair[] = [];
  for (let at = 0; at < rows.length; at += 5) {
    const own = rows.slice(at, at + 5).map(({ id }) => id);
    const { account } = await market.comeIn(
      `agent-${at}`,
      own.map((id): Held => [id, ['agent']]),
    );
    all.push(...own.map((organisation) => ({ account, organisation })));
  }
  return all;
}

/** Backs, leaves and backs again for each, in a process of its own; says each act once it is done. */
function backer(slug: string, pairs: readonly Pair[]): ChildProcess {
  const here = (file: string) => JSON.stringify(path.join(import.meta.dirname, file));
  const files = ['actions/back.ts', '../platform/db.ts', '../platform/connections.ts'];
  const code = `
    const [{ backNeed, leaveNeed }, { openDb, inTransaction }, { openPool }] = await Promise.all(
      [${files.map(here)}].map((file) => import(file)));
    const db = openDb(openPool(process.env.DATABASE_URL, { max: 4 }));
    const said = { weight: 'inhabitants', usefulBy: '${day(150)}', named: false };
    const once = async (word, organisation, act) => {
      try {
        await inTransaction(db, (tx) => act(tx), new Date());
        process.stdout.write(word + ' ' + organisation + '\\n');
      } catch (error) {
        if (error.kind !== 'conflict') throw error;
      }
    };
    for (const [place, { account, organisation }] of ${JSON.stringify(pairs)}.entries()) {
      const actor = { account, memberships: [{ organisation, roles: ['agent'] }], mandates: [] };
      const back = (tx) => backNeed(tx, actor, '${slug}', organisation, said, new Date());
      await once('backed', organisation, back);
      if (place % 4 === 0) {
        await once('left', organisation, (tx) => leaveNeed(tx, actor, '${slug}', organisation, new Date()));
        await once('backed', organisation, back);
      }
    }
    process.exit(0);`;
  const env = { ...process.env, DATABASE_URL: market.halle.url };
  return spawn(process.execPath, [...fromSources, '--input-type=module', '-e', code], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

interface Ran {
  readonly said: readonly string[];
  readonly code: number | null;
}

/** @param killAfter acts after which it is killed without warning */
async function run(child: ChildProcess, killAfter = Number.POSITIVE_INFINITY): Promise<Ran> {
  const said: string[] = [];
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout! })) {
    said.push(line);
    if (said.length === killAfter) child.kill('SIGKILL');
  }
  const [code] = (await exited) as [number | null];
  return { said, code };
}

test('no backing is lost and none is doubled, whoever is killed', async () => {
  const clerk: Visitor = await market.comeIn('secretariat', [[namur.id, ['agent']]]);
  const at = await sayNeed(market, clerk, smallNeed('Suivre les arbres des rues', namur.id));
  const slug = at.split('/').at(-1)!;
  const pairs = await agents();
  assert.equal(pairs.length, 200);
  // each commune is tried by two processes at once
  const [one, two] = [pairs.slice(0, 140), pairs.slice(60)];
  const ran = await Promise.all([
    run(backer(slug, one)),
    run(backer(slug, two.toReversed())),
    run(backer(slug, pairs.slice(40, 160)), 25),
  ]);
  assert.deepEqual(
    ran.map(({ code }) => code),
    [0, 0, null],
  );
  const standing = await withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query<{ organisation: string; n: number }>(
      `select b.organisation_id as organisation, count(*)::int as n from halle.need_backing b join halle.need n on n.id = b.need_id
       where n.slug = $1 and b.until is null group by 1`,
      [slug],
    );
    return rows;
  });
  assert.deepEqual(
    standing.filter(({ n }) => n > 1),
    [],
  );
  const behind = new Set(standing.map(({ organisation }) => organisation));
  const answered = new Set(ran.flatMap(({ said }) => said).map((line) => line.split(' ')[1]!));
  // whoever was told « backed » and never « left » stands behind it
  const left = new Set(
    ran
      .flatMap(({ said }) => said.filter((line) => line.startsWith('left')))
      .map((line) => line.split(' ')[1]!),
  );
  for (const organisation of answered) if (!left.has(organisation)) assert.ok(behind.has(organisation));
  assert.ok(ran[2]!.said.length >= 25);
  // what the killed one had not done can be done: nobody stands in the way
  const rest = pairs.filter(({ organisation }) => !behind.has(organisation));
  assert.equal((await run(backer(slug, rest))).code, 0);
  const need = await market.halle.db
    .selectFrom('need')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const crowd = (await crowdsOf(market.halle.db, [need.id])).get(need.id)!;
  assert.equal(crowd.administrations, 201);
  assert.equal(crowd.persons, 41);
  await market.halle.db.transaction().execute(async (tx) => {
    await actAs(tx, {});
    assert.equal((await sql`select 1 from need_ceiling`.execute(tx)).rows.length, 0);
  });
});
