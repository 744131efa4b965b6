// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { forEach } from '../base/list/list.ts';
import { Problem } from '../base/problem.ts';
import type { Actor } from '../people/agents/actor.ts';
import { mandatableActs, type Role } from '../people/agents/permissions.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { revisionsIn } from '../platform/revisions.ts';
import { asProgram, makeAgents, naming } from '../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { confirm, onBehalfOf, publish, showExperience, tellExperience, withdraw } from './actions/own.ts';
import { declareAll, type Wanted } from './actions/usages.ts';
import { findPeers } from './find-peers.ts';
import { peerFacets } from './peer-list.ts';
import { reasonsOf } from './peers.ts';
import { listHostedBy } from './stores/hosted.ts';
import { peerShelfAt } from './stores/peers.ts';
import { listPublicExperiences, listPublicUses } from './stores/public.ts';
import { listUsages } from './stores/usages.ts';
import { isToAsk } from './usage.ts';

let halle: TestDatabase;
let software: string;
before(async () => {
  halle = await testDatabase('catalogue');
  await makeAgents(halle.db, of(town, 'agent'), of(grouping, 'agent'), of(elsewhere, 'agent'));
  software = (await halle.db.selectFrom('software').select('id').orderBy('slug').executeTakeFirstOrThrow())
    .id;
});
after(() => halle.close());

// Bonneville and its grouping of seven communes; Auvillar is elsewhere.
const [grouping, town, elsewhere] = [
  stableId('siren', '200000172'),
  stableId('insee', '74042'),
  stableId('insee', '82008'),
];
const at = new Date('2026-11-21T10:00:00Z');
const accountOf = (organisation: Id<'Organisation'>) => organisation as string as Id<'Account'>;
const account = accountOf(elsewhere);
const of = (organisation: Id<'Organisation'>, ...roles: Role[]): Actor => ({
  account: accountOf(organisation),
  memberships: [{ organisation, roles }],
  mandates: [],
});
const wanted = (organisation: Id<'Organisation'>, more: Partial<Wanted> = {}): Wanted => ({
  line: 1,
  software,
  organisation,
  publish: false,
  declaration: {
    since: '2021',
    agents: 12,
    details: { version: '4.2', hosting: 'own', contactFunction: 'secrétariat' },
  },
  ...more,
});
const declare = async (actor: Actor, ...lines: Wanted[]) => {
  await makeAgents(halle.db, actor);
  return inTransaction(halle.db, (tx) => declareAll(tx, actor, lines, at));
};
const seenBy = (organisation: Id<'Organisation'>) =>
  inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(organisation));
    return listUsages(tx, { organisation: town });
  });

test('an operator declares what it hosts for its members, and for nobody else', async () => {
  const told = await declare(of(grouping, 'agent'), wanted(town), wanted(elsewhere, { line: 2 }));
  assert.deepEqual(
    told.map(({ outcome, key }) => [outcome, key]),
    [
      ['declared', 'usages.declared-hosted'],
      ['refused', 'usages.not-yours'],
    ],
  );
  const [usage] = await seenBy(town);
  assert.deepEqual(
    [usage?.how, usage?.declaredBy, usage?.details.version, usage?.publishedOn],
    ['hosted', grouping, '4.2', undefined],
  );
  assert.deepEqual(await listPublicUses(halle.db, software, '2026-11-21'), []);
});

test('what an operator hosts is counted for its own page while it holds, and names no member', async () => {
  const [hosted, ...others] = await listHostedBy(halle.db, [grouping, elsewhere], '2026-11-21');
  assert.deepEqual(others, []);
  const { operator, members, agreed, latest } = hosted!;
  assert.deepEqual([operator, members, agreed, latest], [grouping, 1, 0, '2026-11-21']);
  assert.doesNotMatch(JSON.stringify(hosted), new RegExp(`${town}|onneville|4\\.2`));
  assert.deepEqual(await listHostedBy(halle.db, [grouping], '2028-01-01'), []);
  assert.deepEqual(await listHostedBy(halle.db, [], '2026-11-21'), []);
});

test('a draft of one organisation is not there for another, nor for nobody, even by SQL', async () => {
  assert.deepEqual(await seenBy(elsewhere), []);
  for (const organisation of [undefined, elsewhere, 'not a uuid' as string]) {
    const counted = inTransaction(halle.db, async (tx) => {
      await actAs(tx, naming(organisation, account));
      const one = await sql<{
        n: number;
      }>`select (select count(*) from usage) + (select count(*) from usage_private) as n`.execute(tx);
      const changed = await sql`update usage set published_on = '2026-11-21'`.execute(tx);
      return [Number(one.rows[0]?.n), Number(changed.numAffectedRows)];
    });
    if (organisation === 'not a uuid') await assert.rejects(counted);
    else assert.deepEqual(await counted, [0, 0]);
  }
});

test('a row cannot be written in the name of another', async () => {
  const forged = inTransaction(halle.db, async (tx) => {
    await actAs(tx, naming(elsewhere, account));
    await sql`insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on)
      values (gen_random_uuid(), ${software}, ${town}, ${town}, 'itself', '2026-11-21', '2026-11-21', '2027-11-21')`.execute(
      tx,
    );
  });
  await assert.rejects(forged, /row-level security/);
});

test('the commune makes it its own by publishing: its name is public, never its version or hosting', async () => {
  const [hosted] = await seenBy(town);
  await assert.rejects(
    inTransaction(halle.db, async (tx) =>
      publish(tx, onBehalfOf(of(grouping, 'admin'), 'usages.publish', town, at), hosted!.id, true, at),
    ),
    { kind: 'forbidden' },
  );
  await inTransaction(halle.db, (tx) =>
    publish(tx, onBehalfOf(of(town, 'agent'), 'usages.publish', town, at), hosted!.id, true, at),
  );
  const [own] = await seenBy(town);
  assert.deepEqual([own?.how, own?.declaredBy, own?.publishedOn], ['itself', town, '2026-11-21']);
  const uses = await listPublicUses(halle.db, software, '2026-11-21');
  assert.equal(uses[0]?.organisation.name, 'Bonneville');
  assert.doesNotMatch(JSON.stringify(uses), /4\.2|secr|own"/);
  assert.deepEqual(await listPublicUses(halle.db, software, '2027-11-22'), []);
});

test('what the commune said itself is not changed by the operator', async () => {
  const [told] = await declare(
    of(grouping, 'agent'),
    wanted(town, { declaration: { details: { version: '9' } } }),
  );
  assert.equal(told?.key, 'usages.said-by-itself');
  assert.equal((await seenBy(town))[0]?.details.version, '4.2');
});

test('a mandate lets the syndicate declare and publish for the commune; without it, it is refused', async () => {
  const mandate = {
    id: 'm' as Id<'Mandate'>,
    grantor: elsewhere,
    mandatary: grouping,
    acts: mandatableActs,
    from: '2026-01-01',
    until: '2026-12-31',
    committedCents: 0,
  };
  const actor = { ...of(grouping, 'agent'), mandates: [mandate] };
  const [told] = await declare(actor, wanted(elsewhere, { publish: true }));
  assert.equal(told?.key, 'usages.declared-mandate');
  assert.equal((await listPublicUses(halle.db, software, '2026-11-21')).length, 2);
});

test('confirming gives twelve more months, withdrawing removes it from every page at once', async () => {
  const [usage] = await seenBy(town);
  const later = new Date('2027-06-01T10:00:00Z');
  await inTransaction(halle.db, (tx) =>
    confirm(tx, onBehalfOf(of(town, 'agent'), 'usages.declare', town, later), [usage!.id], later),
  );
  assert.equal((await seenBy(town))[0]?.expiresOn, '2028-06-01');
  await inTransaction(halle.db, (tx) =>
    withdraw(tx, onBehalfOf(of(town, 'agent'), 'usages.withdraw', town, later), usage!.id, later),
  );
  assert.deepEqual(await seenBy(town), []);
  assert.deepEqual(
    (await listPublicUses(halle.db, software, '2027-06-02')).map(({ organisation }) => organisation.name),
    ['Auvillar'],
  );
  await assert.rejects(
    inTransaction(halle.db, (tx) =>
      withdraw(tx, onBehalfOf(of(town, 'agent'), 'usages.withdraw', town, later), usage!.id, later),
    ),
    Problem,
  );
});

test('a line that says an impossible thing is refused in words, the others stand', async () => {
  const told = await declare(
    of(town, 'agent'),
    wanted(town, { line: 2, declaration: { since: '2031', details: {} } }),
    wanted(town, { line: 3 }),
    wanted(town, { line: 4, declaration: { agents: -1, details: {} } }),
  );
  assert.deepEqual(
    told.map(({ line, outcome, key }) => [line, outcome, key]),
    [
      [2, 'refused', 'usages.bad-since'],
      [3, 'declared', 'usages.declared-itself'],
      [4, 'refused', 'usages.bad-agents'],
    ],
  );
});

test('a neighbour of the same grouping is a closer peer than a commune far away, and the reasons say why', async () => {
  const [neighbour, third] = await inTransaction(halle.db, async (tx) => {
    const members = await tx
      .selectFrom('organisation_member')
      .select('member_id')
      .where('grouping_id', '=', grouping)
      .where('member_id', '<>', town)
      .execute();
    return members.map(({ member_id }) => member_id as Id<'Organisation'>);
  });
  const others = await halle.db
    .selectFrom('software')
    .select('id')
    .orderBy('slug')
    .offset(1)
    .limit(2)
    .execute();
  for (const one of [neighbour!, elsewhere]) {
    await declare(of(one, 'agent'), wanted(one, { publish: true }));
    await declare(of(one, 'agent'), wanted(one, { software: others[0]!.id, publish: true }));
  }
  const peersOf = async (entry: string, tools?: readonly string[]) => {
    const { shelf } = await peerShelfAt(halle.db, await revisionsIn(halle.db).families());
    const [of, number] = [shelf.numbers.get(third!)!, shelf.softwareNumbers.get(entry) ?? -1];
    const query = { chosen: forEach(peerFacets, () => []), page: 1 };
    return findPeers(shelf, { of, software: [number], query, tools, on: '2026-11-22' }).peers;
  };
  const peers = await peersOf(software, [others[0]!.id]);
  assert.deepEqual(
    peers.map(({ organisation }) => organisation.id),
    [neighbour, elsewhere],
  );
  assert.ok(reasonsOf(peers[0]!.likeness).includes('grouping'));
  assert.ok(reasonsOf(peers[1]!.likeness).includes('tools'));
  assert.deepEqual(
    (await peersOf(software)).map(({ likeness }) => likeness.commonTools),
    [0, 0],
    'what one uses oneself counts when one says so in public',
  );
  assert.deepEqual(await peersOf(others[1]!.id), []);
});

test('an organisation is asked from thirty days before the end of a declaration, that day included', () => {
  const asked = (expiresOn: string) => isToAsk({ expiresOn }, '2026-11-21');
  assert.deepEqual(['2026-12-22', '2026-12-21', '2026-11-21', '2026-11-20'].map(asked), [
    false,
    true,
    true,
    true,
  ]);
});

const told = async () =>
  (await listPublicExperiences(halle.db, software, '2026-11-22')).map(({ organisation }) => organisation);
const doing = <Done>(work: (tx: Parameters<typeof withdraw>[0]) => Promise<Done>) =>
  inTransaction(halle.db, work);

test('what was learnt is gone with the declaration, and comes back by a yes of its own alone', async () => {
  const one = stableId('insee', '74056');
  const agent = of(one, 'agent', 'signatory');
  const hand = (act: Parameters<typeof onBehalfOf>[1]) => onBehalfOf(agent, act, one, at);
  const own = async () =>
    (
      await doing(async (tx) => {
        await actAs(tx, asProgram(one));
        return listUsages(tx, { organisation: one });
      })
    )[0]!;
  await declare(agent, wanted(one, { publish: true }));
  const { id } = await own();
  await doing((tx) => tellExperience(tx, hand('usages.tell-experience'), id, { again: 'no' }, at));
  assert.deepEqual(await told(), []);
  await doing((tx) => showExperience(tx, hand('usages.tell-experience'), id, true, at));
  assert.equal((await told()).length, 1);
  await doing((tx) => withdraw(tx, hand('usages.withdraw'), id, at));
  assert.deepEqual(await told(), []);
  const shownSince = doing(async (tx) => {
    await actAs(tx, asProgram(one));
    return tx.selectFrom('usage_experience').select('published_on').where('usage_id', '=', id).execute();
  });
  assert.deepEqual(await shownSince, [{ published_on: null }], 'its row is nobody else’s either');
  const telling = hand('usages.tell-experience');
  const none = { textKey: 'usages.none' };
  await assert.rejects(
    doing((tx) => showExperience(tx, telling, id, true, at)),
    none,
  );
  await assert.rejects(
    doing((tx) => tellExperience(tx, telling, id, { again: 'yes' }, at)),
    none,
  );
  await declare(agent, wanted(one, { publish: true }));
  assert.deepEqual(await told(), [], 'declared again, it is not told again by itself');
  const stillThere = await own();
  await doing((tx) => publish(tx, hand('usages.publish'), stillThere.id, false, at));
  await assert.rejects(
    doing((tx) => showExperience(tx, hand('usages.tell-experience'), stillThere.id, true, at)),
    { textKey: 'usages.publish-first' },
  );
});
