// SPDX-License-Identifier: AGPL-3.0-or-later
// Rows that several organisations see, tried by SQL as the site's role and as the worker's, for each
// organisation: members, one of elsewhere, one that left, one that is only named, and nobody. And the plans:
// who sees what is asked once a statement.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Acting } from '../../platform/acting.ts';
import { type Alone, actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { roleOf, withClient } from '../../platform/roles.ts';
import { actorOf, asProgram, makeAgents, naming } from '../../testing/agents.ts';
import { testDatabase } from '../../testing/database.ts';
import type { Actor } from './actor.ts';

let halle: Awaited<ReturnType<typeof testDatabase>>;
const id = (n: number) => `00000000-0000-7000-8000-0000000000${n.toString(16).padStart(2, '0')}`;
const organisation = (n: number) => id(n) as Id<'Organisation'>;
const [north, south, gone, outside] = [1, 2, 3, 4].map(organisation) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
  Id<'Organisation'>,
  Id<'Organisation'>,
];
const [circle, other] = [id(0x21), id(0x22)];
const agentOf = (one: Id<'Organisation'>, n: number) => actorOf(id(n), one, 'agent');
const people = {
  north: agentOf(north, 0x11),
  south: agentOf(south, 0x12),
  gone: agentOf(gone, 0x13),
  outside: agentOf(outside, 0x14),
};
const mandate = {
  ...{ id: id(0x31) as Id<'Mandate'>, grantor: north, mandatary: outside, acts: ['usages.see'] as const },
  ...{ from: '2020-01-01', until: '2090-01-01', committedCents: 0 },
};
const many = 3_000;

before(async () => {
  halle = await testDatabase();
  await withClient(halle.ownerUrl, async (client) => {
    await client.query(
      `insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
      select id, 'commune', 'Commune ' || n, 'commune-' || n, 'commune ' || n, 'FR', 'test', '1'
      from unnest($1::uuid[]) with ordinality as t (id, n)`,
      [[north, south, gone, outside]],
    );
    // a feature's tables, as its migration would make them
    await client.query(`
      create table halle.circle_member (group_id uuid not null, organisation_id uuid not null, until timestamptz, primary key (group_id, organisation_id));
      create table halle.circle_note (id integer primary key, circle_id uuid not null, words text not null);
      create index circle_note_circle on halle.circle_note (circle_id);
      call halle.make_members('halle.circle_member');
      call halle.make_private('halle.circle_note');
      call halle.seen_by_members('halle.circle_note', 'circle_id', 'halle.circle_member');
      create policy written on halle.circle_note for insert
        with check (circle_id = any ((select halle.groups_of('halle.circle_member'))::uuid[]));
      alter table halle.circle_member no force row level security;
      alter table halle.circle_note no force row level security;
      insert into halle.circle_member values
        ('${circle}', '${north}', null), ('${circle}', '${south}', null), ('${circle}', '${gone}', '2026-01-01'), ('${other}', '${outside}', null);
      insert into halle.circle_note select n, case when n % 2 = 0 then '${circle}' else '${other}' end::uuid, 'x' from generate_series(1, ${many}) as n;
      alter table halle.circle_member force row level security;
      alter table halle.circle_note force row level security;
      analyze halle.circle_note;
      grant select, insert, update, delete on halle.circle_member, halle.circle_note to "${roleOf(halle.url)}", "${roleOf(halle.workerUrl)}"`);
  });
  await makeAgents(halle.db, ...Object.values(people));
  await makeAgents(halle.db, { ...people.outside, mandates: [mandate] });
});
after(() => halle.close());

const as = <Result>(who: Acting | Alone, work: (tx: Tx) => Promise<Result>, db: Db = halle.db) =>
  inTransaction(db, async (tx) => {
    await actAs(tx, who);
    return work(tx);
  });
const of = ({ account, memberships }: Actor, act?: string) =>
  naming(memberships[0]!.organisation, account, act);
/** Which circles' notes, how many of them, and which members one sees. */
const seen = (tx: Tx) =>
  sql<{ notes: number; circles: string[] | null; members: string[] | null }>`
    select (select count(*) from circle_note) as notes, (select array_agg(distinct circle_id) from circle_note) as circles,
      (select array_agg(organisation_id order by organisation_id) from circle_member) as members`
    .execute(tx)
    .then(({ rows }) => rows[0]!);
const nothing = { notes: 0, circles: null, members: null };

test('members see what belongs to their group and each other; nobody else does, by either role of the database', async () => {
  for (const db of [halle.db, halle.worker]) {
    const whole = { notes: many / 2, circles: [circle], members: [north, south, gone] };
    assert.deepEqual(await as(of(people.north), seen, db), whole);
    assert.deepEqual(await as(of(people.south), seen, db), whole);
    assert.deepEqual(await as(of(people.outside), seen, db), {
      ...{ notes: many / 2, circles: [other], members: [outside] },
    });
    assert.deepEqual(await as(of(people.gone), seen, db), nothing, 'it left');
    assert.deepEqual(await as(naming(north, people.outside.account), seen, db), nothing, 'only named');
    assert.deepEqual(await as({ account: people.north.account }, seen, db), nothing, 'for no organisation');
    assert.deepEqual(await as({}, seen, db), nothing, 'nobody');
  }
});

test('a mandate of a member opens nothing of its groups, and the program sees what its reason lets it', async () => {
  const byMandate = naming(north, people.outside.account, 'usages.see');
  assert.deepEqual(await as(byMandate, seen), nothing);
  assert.equal((await as(asProgram(north), seen)).notes, many / 2);
});

test('members write into their own group alone, and whoever left into none', async () => {
  const writing = (who: Actor, into: string, n: number) =>
    as(of(who), (tx) => sql`insert into circle_note values (${many + n}, ${into}, 'y')`.execute(tx));
  await writing(people.north, circle, 1);
  for (const [who, into] of [
    [people.north, other],
    [people.gone, circle],
    [people.outside, circle],
  ] as const)
    await assert.rejects(writing(who, into, 9), { code: '42501' });
  await withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query(`select circle_id from halle.circle_note where id > ${many}`);
    assert.deepEqual(rows, [{ circle_id: circle }]);
  });
});

test('the owner itself sees no row but in a backup or within its own functions', async () => {
  await withClient(halle.ownerUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from halle.circle_member');
    assert.deepEqual(rows, [{ n: 0 }]);
  });
});

/** The lines of a plan, with how often each part ran. */
const planOf = (who: Acting | Alone, question: string) =>
  as(who, async (tx) => {
    const { rows } = await sql<
      Record<string, string>
    >`explain (analyze, costs off, timing off, summary off) ${sql.raw(question)}`.execute(tx);
    return rows.map((row) => Object.values(row)[0]!);
  });

test('who sees is asked once a statement, never once a row, and an index serves it', async () => {
  const whole = await planOf(of(people.north), 'select words from circle_note');
  assert.ok(
    whole.some((line) => /InitPlan/.test(line)),
    whole.join('\n'),
  );
  assert.ok(!whole.some((line) => /SubPlan/.test(line)), whole.join('\n'));
  const asked = whole.slice(whole.findIndex((line) => /InitPlan/.test(line)));
  for (const line of asked.filter((one) => /loops=/.test(one))) assert.match(line, /rows=1(\.00)? loops=1/);
  const narrow = await planOf(
    of(people.north),
    `select words from circle_note where circle_id = '${circle}'`,
  );
  assert.ok(
    narrow.some((line) => /circle_note_circle/.test(line)),
    narrow.join('\n'),
  );
  const mandates = await planOf(of(people.outside), 'select acts from mandate');
  assert.ok(!mandates.some((line) => /SubPlan/.test(line)), mandates.join('\n'));
});

test('both sides of a mandate see it, and agents of the mandatary whatever they act for; nobody else', async () => {
  const count = (tx: Tx) =>
    sql<{ n: number }>`select count(*) as n from mandate`.execute(tx).then(({ rows }) => rows[0]!.n);
  assert.equal(await as(of(people.north), count), 1);
  assert.equal(await as(of(people.outside), count), 1);
  assert.equal(await as({ account: people.outside.account }, count), 1, 'alone');
  assert.equal(await as(naming(south, people.outside.account), count), 1, 'while acting for another');
  for (const who of [
    of(people.south),
    { account: people.north.account },
    naming(north, people.gone.account),
    {},
  ])
    assert.equal(await as(who, count), 0);
});

test('what somebody else made is not read with the rights of the owner', async () => {
  const columns = 'null::uuid as group_id, null::uuid as organisation_id, null::timestamptz as until';
  for (const kind of ['table', 'view'])
    await assert.rejects(
      inTransaction(halle.db, async (tx) => {
        await sql.raw(`create temp ${kind} members as select ${columns}`).execute(tx);
        await actAs(tx, asProgram(north));
        await sql`select halle.groups_of('pg_temp.members')`.execute(tx);
      }),
      /no table of members/,
    );
});
