// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/db.ts';
import { testDatabase } from '../../testing/database.ts';
import { readList } from '../batch/list.ts';
import { listUnwritten, markWritten, noteWritten, standingOfRun } from './answers.ts';
import { limitsInDatabase } from './limits.ts';
import { forgetOldRuns, holdingRun, registerRun } from './runs.ts';
import { type Avoided, takeTarget } from './targets.ts';
import {
  failTarget,
  finishTarget,
  giveBack,
  giveBackOne,
  type Measurer,
  putOff,
  stayAlive,
  takeOver,
} from './targets-held.ts';

const { db, close } = await testDatabase();
after(() => close());
beforeEach(async () => {
  await db.deleteFrom('measure_run').execute();
  await db.deleteFrom('forge_limit').execute();
});

const at = new Date();
const options = { lang: 'fr', maxBytes: 1, seconds: 1 };
const nothing: Avoided = { hosts: [], tokens: new Map() };
const measurer = (run?: string): Measurer => ({
  id: randomUUID(),
  leaseSeconds: 60,
  ...(run ? { run } : {}),
});
const listOf = (words: string) => readList(Buffer.from(words), (folder) => folder).lines;
const register = (words: string, content = words) =>
  registerRun(db, { content, lines: listOf(words), options }, false, at);
const many = (count: number, hosts: number) =>
  Array.from({ length: count }, (_, index) => `https://h${index % hosts}.example/g/p${index}`).join('\n');
const take = (by: Measurer, avoided = nothing) => takeTarget(db, by, avoided);
/** As if this process had been silent for longer than its lease. */
const forget = (by: Measurer) =>
  sql`update measure_target set lease_until = now() - interval '1 second' where taken_by = ${by.id}`.execute(
    db,
  );

test('processes that reach for the same list at once never take the same line, and never more than two of one host', async () => {
  await register(many(60, 6));
  const all = Array.from({ length: 12 }, () => measurer());
  const taken = (await Promise.all(all.flatMap((by) => [take(by), take(by), take(by)]))).filter(
    (one) => one !== undefined,
  );
  const more = [];
  for (let next = await take(all[0]!); next; next = await take(all[0]!)) more.push(next);
  const lines = [...taken, ...more].map(({ position }) => position);
  assert.equal(new Set(lines).size, lines.length);
  assert.equal(lines.length, 12);
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from measure_target where state = 'taken' group by host`.execute(db);
  assert.deepEqual(
    rows.map(({ n }) => n),
    [2, 2, 2, 2, 2, 2],
  );
});

test('a process that died is taken over once, and what it still brings is not kept', async () => {
  const run = await register(many(1, 1));
  const [dead, other] = [measurer(), measurer()];
  const before = (await take(dead))!;
  assert.equal(await take(other), undefined);
  await forget(dead);
  assert.equal(await takeOver(db), 1);
  assert.equal(await takeOver(db), 0);
  const again = (await take(other))!;
  assert.deepEqual([again.position, again.tries], [1, 2]);
  assert.equal(await inTransaction(db, (tx) => finishTarget(tx, dead, before, '{"late":1}')), false);
  assert.deepEqual([...(await stayAlive(db, dead, [before]))], []);
  assert.equal(await inTransaction(db, (tx) => finishTarget(tx, other, again, '{"grade":"A"}')), true);
  assert.deepEqual(
    (await listUnwritten(db, run, 9)).map(({ answer }) => answer),
    ['{"grade":"A"}'],
  );
});

test('a repository that ends the program three times has failed, with a plain sentence', async () => {
  const run = await register(many(1, 1));
  for (let turn = 0; turn < 3; turn++) {
    const by = measurer();
    assert.ok(await take(by), `turn ${turn}`);
    await forget(by);
    await takeOver(db);
  }
  assert.equal(await take(measurer()), undefined);
  assert.equal((await listUnwritten(db, run, 9))[0]!.problem!.key, 'measure.list.crashes');
});

test('renewing leases leaves out a target taken unknowingly; one that could not be answered for is given back without counting a try', async () => {
  await register(many(1, 1));
  const [by, other] = [measurer(), measurer()];
  const lost = (await take(by))!;
  await forget(by);
  assert.equal((await stayAlive(db, by, [])).size, 0);
  assert.equal(await takeOver(db), 1);
  const again = (await take(other))!;
  await giveBackOne(db, by, lost);
  assert.equal((await stayAlive(db, other, [again])).size, 1, 'what another has taken over stays with it');
  await giveBackOne(db, other, again);
  assert.equal((await take(by))!.tries, again.tries);
});

test('a sign of life keeps what one has; what is given back is free at once and counts no try', async () => {
  await register(many(2, 1));
  const [by, other] = [measurer(), measurer()];
  const held = (await take(by))!;
  await forget(by);
  assert.equal((await stayAlive(db, by, [held])).size, 1);
  assert.equal(await takeOver(db), 0);
  await giveBack(db, by);
  const [first, second] = [await take(other), await take(other)];
  assert.deepEqual([first!.tries, second!.tries], [1, 1]);
});

test('what a forge puts off is not taken before its moment, and the whole host is left alone when it asks for that', async () => {
  const run = await register(many(4, 2));
  const by = measurer();
  const first = (await take(by))!;
  const soon = Date.now() / 1000 + 3600;
  await putOff(db, by, first, { kind: 'unavailable', key: 'measure.later', facts: {} }, soon, true);
  await limitsInDatabase(db).tell('h1.example', '', soon);
  await limitsInDatabase(db).tell('h1.example', '', soon - 900);
  assert.ok(Math.abs((await limitsInDatabase(db).until('h1.example', 'anonymous'))! - soon) < 0.01);
  const second = await take(by);
  assert.deepEqual([second!.host, second!.position], ['h0.example', 3]);
  assert.equal(await take(by), undefined);
  const { later, next, waiting, taken } = await standingOfRun(db, run);
  assert.deepEqual([later, waiting, taken, Math.round(next!)], [1, 3, 1, Math.round(soon)]);
});

test('a token that has run out is waited for by those who have it, not by others', async () => {
  await register('https://h5.example/a/b');
  await limitsInDatabase(db).tell('h5.example', 'mark', Date.now() / 1000 + 3600);
  assert.equal(await take(measurer(), { hosts: [], tokens: new Map([['h5.example', 'mark']]) }), undefined);
  assert.equal(await take(measurer(), { hosts: ['h5.example'], tokens: new Map() }), undefined);
  assert.ok(await take(measurer(), { hosts: [], tokens: new Map([['h5.example', 'other']]) }));
});

test('folders, and lists that may reach a private network, are read by the command that asked and nobody else', async () => {
  const run = await register('/srv/project\n');
  const closed = await registerRun(
    db,
    { content: 'x', lines: listOf(many(1, 1)), options: { ...options, anyAddress: true } },
    false,
    at,
  );
  assert.equal(await take(measurer()), undefined);
  assert.equal((await take(measurer(run)))?.asked, '/srv/project');
  assert.ok(await take(measurer(closed)));
});

test('open lists are served in turn', async () => {
  const runs = [await register(many(4, 4), 'one'), await register(many(4, 4), 'two')];
  const by = measurer();
  const order = [await take(by), await take(by), await take(by), await take(by)].map((one) =>
    runs.indexOf(one!.run),
  );
  assert.deepEqual([...order].sort(), [0, 0, 1, 1]);
  assert.notEqual(order[0], order[1]);
});

test('the file of answers is the truth: what it lost is handed over again, what it has is not', async () => {
  const run = await register(many(3, 3));
  const by = measurer();
  for (let next = await take(by); next; next = await take(by)) {
    const target = next;
    await inTransaction(db, (tx) => finishTarget(tx, by, target, '{}'));
  }
  const waiting = async () => (await listUnwritten(db, run, 9)).map(({ position }) => position);
  await markWritten(db, run, [1, 2]);
  assert.deepEqual(await waiting(), [3]);
  await noteWritten(db, run, [2, 3], new Date('2026-11-21T12:00:00Z'));
  assert.deepEqual(await waiting(), [1]);
});

test('the same list is found again while it is open, or when its answers are at hand; else it is a new one', async () => {
  const words = many(2, 1);
  const given = { content: 'c', lines: listOf(words), options };
  const run = await registerRun(db, given, false, at);
  assert.equal(await registerRun(db, given, false, at), run);
  await db.updateTable('measure_run').set({ finished_at: at }).where('id', '=', run).execute();
  assert.equal(await registerRun(db, given, true, at), run);
  await db.updateTable('measure_run').set({ finished_at: at }).where('id', '=', run).execute();
  assert.notEqual(await registerRun(db, given, false, at), run);
});

test('one command writes the answers of a list; a second is told so', async () => {
  const run = await register(many(1, 1));
  const inner = await holdingRun(db, run, randomUUID(), () =>
    holdingRun(db, run, randomUUID(), async () => 'both'),
  );
  assert.equal(inner, undefined);
  assert.equal(
    await holdingRun(db, run, randomUUID(), async (before) => (before ? 'after another' : '')),
    'after another',
  );
});

test('lists long finished are forgotten, with their answers', async () => {
  const run = await register(many(1, 1));
  await register(many(2, 1));
  await db
    .updateTable('measure_run')
    .set({ finished_at: new Date(Date.now() - 31 * 86_400_000) })
    .where('id', '=', run)
    .execute();
  await forgetOldRuns(db);
  const left = await db.selectFrom('measure_target').select('run_id').execute();
  assert.deepEqual([left.length, left.some(({ run_id }) => run_id === run)], [2, false]);
});

test('a refusal is kept with its facts', async () => {
  const run = await register(`${many(1, 1)}\nnonsense\n`);
  const by = measurer();
  await failTarget(db, by, (await take(by))!, {
    kind: 'not-found',
    key: 'measure.not-found',
    facts: { repository: 'x' },
  });
  const told = await listUnwritten(db, run, 9);
  assert.deepEqual(
    told.map(({ problem }) => problem!.key),
    ['measure.not-found', 'measure.list.not-an-address'],
  );
});
