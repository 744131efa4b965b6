// SPDX-License-Identifier: AGPL-3.0-or-later
// A round is ended once, with four processes that count at the same time, and with one that is killed after
// each of its steps: all or nothing of it is there, and the next one ends it.
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
import { foundPool } from '../groups/actions/pools.ts';
import { joinPool } from '../groups/actions/seats.ts';
import { castBallot } from './actions/cast.ts';
import { openVote } from './actions/open.ts';
import { propose } from './actions/propose.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
let slug: string;
const secret = 'a secret of thirty-two characters or more';
const began = new Date('2026-03-16T09:00:00Z');
const accountOf = (n: number) => `00000000-0000-7000-8000-00000000${(0x2000 + n).toString(16)}`;
let people: ReturnType<typeof actorOf>[];

const owner = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });
const within = <Result>(work: (tx: Parameters<Parameters<typeof inTransaction>[1]>[0]) => Promise<Result>) =>
  inTransaction(market.halle.db, work, began);

before(async () => {
  market = await openMarket();
  const towns = await owner<{ id: string }>(
    `select id from halle.organisation where kind = 'commune' and heir_id is null order by id limit 3`,
  );
  people = towns.map(({ id }, n) => actorOf(accountOf(n), id as Organisation, 'buyer'));
  await makeAgents(market.halle.db, ...people);
  const plan = { kind: 'maintain' as const, functions: ['cemetery'], territory: 'BE-WAL' };
  slug = await within((tx) =>
    foundPool(
      tx,
      people[0]!,
      people[0]!.memberships[0]!.organisation,
      { ...plan, name: 'Cimetières de Meuse', purpose: 'Hébergement du registre des cimetières.' },
      began,
    ),
  );
  for (const one of people.slice(1)) {
    const { organisation } = one.memberships[0]!;
    await within((tx) => joinPool(tx, one, slug, organisation, { standing: 'own', covers: [] }, began));
  }
});
after(() => market.close());

/** A vote of a day in which all were for. @returns its id */
async function running(): Promise<string> {
  const [first] = people;
  const { organisation } = first!.memberships[0]!;
  const said = { title: 'Choisir l’hébergeur', words: 'Nous confions l’hébergement au centre de gestion.' };
  const number = await within((tx) =>
    propose(tx, first!, { slug, organisation }, { ...said, question: 'everyday', shown: said.words }, began),
  );
  const opening = { rule: 'simple' as const, days: 1, count: 'days' as const, voters: 'all' as const };
  await within((tx) =>
    openVote(
      tx,
      first!,
      { slug, number },
      { ...opening, quorum: 50, secret: false, delegation: false },
      began,
    ),
  );
  const [vote] = await owner<{ id: string }>(`select id from halle.pool_vote where number = ${number}`);
  for (const one of people) {
    const seat = await owner<{ id: string }>(
      `select id from halle.pool_member where organisation_id = '${one.memberships[0]!.organisation}'`,
    );
    const casting = { vote: vote!.id, seat: seat[0]!.id, organisation: one.memberships[0]!.organisation };
    const keyFor = () => Buffer.alloc(32);
    await within((tx) => castBallot(tx, one, keyFor, casting, { choice: 'for' }, began));
  }
  return vote!.id;
}

/** Ends what is due; killed at its nth question, where one is said. What it ended is told in a line. */
const code = `
  const here = (file) => import(file);
  const [closing, db, connections, keys] = await Promise.all(JSON.parse(process.env.FILES).map(here));
  const { killedAt, secret } = JSON.parse(process.env.WORK);
  const pg = await import('pg');
  const ask = pg.default.Client.prototype.query;
  let asked = 0;
  pg.default.Client.prototype.query = function (...given) {
    asked += 1;
    if (asked === killedAt) process.kill(process.pid, 'SIGKILL');
    return ask.apply(this, given);
  };
  const pool = db.openDb(connections.openPool(process.env.DATABASE_URL, { max: 2 }));
  const ended = await closing.closeDueVotes(pool, keys.openSecret({ secret }), new Date('2026-03-17T09:01:00Z'));
  console.log('ended ' + ended + ' after ' + asked);
  process.exit(0);`;

function start(killedAt = 0): Promise<string> {
  const files = [
    ...['actions/close.ts', '../../platform/db.ts', '../../platform/connections.ts'],
    '../../platform/secret.ts',
  ].map((file) => path.join(import.meta.dirname, file));
  const child = spawn(process.execPath, [...fromSources, '--input-type=module', '-e', code], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: market.halle.workerUrl, FILES: JSON.stringify(files) },
      WORK: JSON.stringify({ killedAt, secret }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8');
  });
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal ?? said.trim())));
}

/** What stands of a vote: its result, its rounds, its public words, and how many jobs tell of its end. */
async function standing(vote: string) {
  const [one] = await owner<{ result: string | null; rounds: number; decisions: number }>(`select v.result,
    (select count(*)::int from halle.pool_vote_round r where r.vote_id = v.id) as rounds,
    (select count(*)::int from halle.pool_decision d where d.id = v.id) as decisions
    from halle.pool_vote v where v.id = '${vote}'`);
  const asked = await owner<{ n: number }>(
    `select count(*)::int as n from halle.asked_job where data ->> 'vote' = '${vote}' and data ->> 'news' = 'closed'`,
  );
  return { ...one!, told: asked[0]!.n };
}
const done = { result: 'adopted', rounds: 1, decisions: 1, told: 1 };
const nothing = { result: null, rounds: 0, decisions: 0, told: 0 };

test('four processes count at once: one ends the round, and it is told once', async () => {
  const vote = await running();
  const said = await Promise.all([start(), start(), start(), start()]);
  const ended = said.map((line) => Number(/^ended (\d+)/.exec(line)?.[1] ?? Number.NaN));
  assert.equal(
    ended.reduce((sum, one) => sum + one, 0),
    1,
    said.join('; '),
  );
  assert.deepEqual(await standing(vote), done);
});

test('one is killed at each of its steps: all or nothing is there, and the next ends it once', async () => {
  const vote = await running();
  let killed = 0;
  for (let at = 1; ; at += 3) {
    const said = await start(at);
    if (said !== 'SIGKILL') break;
    killed += 1;
    const left = await standing(vote);
    assert.ok(left.result === null || left.rounds === 1, JSON.stringify(left));
    assert.deepEqual(left, left.result === null ? nothing : done, `killed at ${at}`);
    if (left.result !== null) break;
  }
  assert.ok(killed >= 4, `${killed} were killed`);
  await start();
  assert.deepEqual(await standing(vote), done);
});
