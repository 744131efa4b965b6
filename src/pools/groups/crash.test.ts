// SPDX-License-Identifier: AGPL-3.0-or-later
// Many join and leave at once from several processes, one killed in the middle: what was answered is there,
// nobody sits twice, and no step stands without its seat.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { actorOf, makeAgents } from '../../testing/agents.ts';
import { openMarket } from '../../testing/market.ts';
import { fromSources } from '../../testing/program.ts';
import { foundPool } from './actions/pools.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let slug: string;
let people: { account: string; organisation: string }[];
const many = 201;

const owner = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });
const accountOf = (n: number) => `00000000-0000-7000-8000-00000000${(0x1000 + n).toString(16)}`;

before(async () => {
  market = await openMarket();
  const towns = await owner<{ id: string }>(
    `select id from halle.organisation where kind = 'commune' and heir_id is null order by id limit ${many}`,
  );
  people = towns.map(({ id }, n) => ({ account: accountOf(n), organisation: id }));
  const actors = people.map(({ account, organisation }) =>
    actorOf(account, organisation as Id<'Organisation'>, 'buyer'),
  );
  await makeAgents(market.halle.db, ...actors);
  const at = new Date();
  slug = await inTransaction(
    market.halle.db,
    (tx) =>
      foundPool(
        tx,
        actors[0]!,
        people[0]!.organisation as Id<'Organisation'>,
        {
          ...{ kind: 'maintain', name: 'Cimetières de Meuse', functions: ['cemetery'], territory: 'BE-WAL' },
          purpose: 'Hébergement et assistance du registre des cimetières.',
        },
        at,
      ),
    at,
  );
});
after(() => market.close());

/** Each of its people joins; every third leaves again and comes back. What was answered is told in lines. */
const code = `
  const here = (file) => import(file);
  const [seats, stores, db, connections, acting] = await Promise.all(JSON.parse(process.env.FILES).map(here));
  const pool = db.openDb(connections.openPool(process.env.DATABASE_URL, { max: 4 }));
  const { slug, people, leaves } = JSON.parse(process.env.WORK);
  const within = (work) => { const at = new Date(); return db.inTransaction(pool, (tx) => work(tx, at), at); };
  const one = async ({ account, organisation }, n) => {
    const actor = { account, memberships: [{ organisation, roles: ['buyer'] }], mandates: [] };
    const join = () => within((tx, at) => seats.joinPool(tx, actor, slug, organisation, { standing: 'own', covers: [] }, at));
    const seatNow = () => within(async (tx) => {
      await db.actAs(tx, acting.asMember(actor, organisation));
      const { id } = await tx.selectFrom('pool').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
      return (await stores.listSeats(tx, id)).find((seat) => seat.organisation === organisation)?.id;
    });
    const tell = async (word, act) => {
      try { await act(); console.log(word + ' ' + organisation); } catch (error) {
        if (!error.textKey) { console.log('broken ' + (error.code ?? error.message)); }
      }
    };
    await tell('joined', join);
    if (leaves && n % 3 === 0) {
      const seat = await seatNow();
      if (seat) await tell('left', () => within((tx, at) => seats.leavePool(tx, actor, { organisation, seat }, at)));
      await tell('joined', join);
    }
  };
  for (let from = 0; from < people.length; from += 4)
    await Promise.all(people.slice(from, from + 4).map((who, n) => one(who, from + n)));
  console.log('done');
  process.exit(0);`;

function start(some: typeof people, leaves = true) {
  const files = [
    ...['actions/seats.ts', 'stores/seats.ts', '../../platform/db.ts', '../../platform/connections.ts'],
    '../../people/agents/actions/acting.ts',
  ].map((file) => path.join(import.meta.dirname, file));
  const child = spawn(process.execPath, [...fromSources, '--input-type=module', '-e', code], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: market.halle.url, FILES: JSON.stringify(files) },
      WORK: JSON.stringify({ slug, people: some, leaves }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const ended = new Promise<string[]>((resolve) => child.once('exit', () => resolve(said)));
  let rest = '';
  child.stdout.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString('utf8')).split('\n');
    rest = lines.pop()!;
    said.push(...lines);
  });
  return { child, said, ended };
}

test('what was answered is there, nobody sits twice, and no half of a deed is left', async () => {
  const rest = people.slice(1);
  // two go over the same people from both ends, the third is killed when it has begun
  const [one, two, third] = [start(rest), start(rest.toReversed()), start(rest, false)];
  await new Promise<void>((resolve) => {
    const look = setInterval(() => {
      if (third!.said.length < 3 && third!.child.exitCode === null) return;
      clearInterval(look);
      resolve();
    }, 20);
  });
  third!.child.kill('SIGKILL');
  const said = (await Promise.all([one!.ended, two!.ended, third!.ended])).flat();
  assert.equal(said.filter((line) => line === 'done').length >= 2, true);
  assert.deepEqual(
    said.filter((line) => line.startsWith('broken')),
    [],
  );
  const twice = await owner(
    'select organisation_id from halle.pool_member where until is null group by 1 having count(*) > 1',
  );
  assert.deepEqual(twice, []);
  const sitting = new Set(
    (
      await owner<{ id: string }>('select organisation_id as id from halle.pool_member where until is null')
    ).map(({ id }) => id),
  );
  assert.deepEqual(
    rest.filter(({ organisation }) => !sitting.has(organisation)),
    [],
    'all came in the end',
  );
  const [counted] = await owner<{ joined: number; left: number; seats: number; ended: number }>(`select
    (select count(*)::int from halle.pool_seat_step where step = 'interested') as joined,
    (select count(*)::int from halle.pool_seat_step where step = 'left') as left,
    (select count(*)::int from halle.pool_member) as seats,
    (select count(*)::int from halle.pool_member where until is not null) as ended`);
  assert.equal(counted!.joined, counted!.seats, 'each seat began by a step');
  assert.equal(counted!.left, counted!.ended, 'and ended by one');
  const joined = said.filter((line) => line.startsWith('joined ')).length;
  assert.ok(
    counted!.seats >= joined + 1 && counted!.seats <= joined + 5,
    `${joined} answered, ${counted!.seats}`,
  );
});

test('the public number is that of those who sit', async () => {
  const { body } = await market.get(`/groupements/${slug}`);
  assert.match(body.replaceAll(/[\u00a0\u202f]/g, ' '), new RegExp(`${many} administrations`));
});
