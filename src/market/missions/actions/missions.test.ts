// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { money } from '../../../base/money.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import type { Role } from '../../../people/agents/permissions.ts';
import { saveEdition } from '../../../people/directory/actions.ts';
import { stableId } from '../../../people/directory/sources/stable-id.ts';
import { readWallonia } from '../../../people/directory/sources/wallonia.ts';
import { actAs, inTransaction, type Tx } from '../../../platform/db.ts';
import { asProgram, makeAgents } from '../../../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../../../testing/database.ts';
import { stateOf } from '../mission.ts';
import { listMissions, loadMission } from '../stores/missions.ts';
import {
  acceptOffer,
  answerMission,
  confirmMission,
  deliverMission,
  draftMission,
  openMission,
  takeOfferBack,
  withdrawMission,
} from './missions.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
  await saveEdition(halle.db, await readWallonia());
  await makeAgents(halle.db, buyer, agent, maker, other, actor(5, rival, 'buyer'));
});
after(() => halle.close());

const at = new Date('2026-11-21T10:00:00Z');
const [town, provider, rival] = [
  stableId('nis', '92094'),
  stableId('nis', '25005'),
  stableId('nis', '25014'),
];
const actor = (n: number, organisation: Id<'Organisation'>, ...roles: Role[]): Actor => ({
  account: `01938c7e-0000-7000-8000-00000000000${n}` as Id<'Account'>,
  memberships: [{ organisation, roles }],
  mandates: [],
});
const [buyer, agent, maker, other] = [
  actor(1, town, 'buyer'),
  actor(2, town, 'agent'),
  actor(3, provider, 'agent'),
  actor(4, rival, 'agent'),
];
const task = {
  kind: 'fix-bug' as const,
  title: 'L’impression des concessions',
  description: 'La deuxième page sort blanche.',
  ceilingExclVat: money(150_000, 'EUR'),
  due: '2027-01-31',
  acceptance: 'Deux pages imprimées et relues.',
};
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(halle.db, work);
const seenBy = (organisation: Id<'Organisation'> | undefined, slug: string) =>
  within(async (tx) => {
    await actAs(tx, organisation ? asProgram(organisation) : {});
    return (await loadMission(tx, { slug })).mission;
  });
const answering = (organisation: Id<'Organisation'>, cents = 120_000) => ({
  organisation,
  priceExclVat: money(cents, 'EUR'),
  by: '2027-01-15',
  words: 'Corrigé et proposé au projet.',
  linked: false,
});

test('a mission is drafted, opened, answered, retained, delivered and confirmed', async () => {
  const slug = await within((tx) => draftMission(tx, agent, town, task, at));
  await assert.rejects(seenBy(undefined, slug), { kind: 'not-found' });
  await assert.rejects(seenBy(provider, slug), { kind: 'not-found' });
  await assert.rejects(
    within((tx) => openMission(tx, agent, [town, slug], at)),
    { kind: 'forbidden' },
  );
  await within((tx) => openMission(tx, buyer, [town, slug], at));
  await within((tx) => answerMission(tx, maker, slug, answering(provider), at));
  await within((tx) => answerMission(tx, other, slug, answering(rival, 90_000), at));
  await assert.rejects(
    within((tx) => answerMission(tx, maker, slug, answering(provider), at)),
    { kind: 'conflict' },
  );
  const mission = await seenBy(town, slug);
  assert.equal(mission.offers.length, 2);
  assert.equal((await seenBy(provider, slug)).offers.length, 1, 'a provider sees its own offer only');
  assert.equal((await seenBy(undefined, slug)).offers.length, 0);
  const [first] = await listMissions(halle.db, { openAt: new Date('2026-11-21T12:00:00Z') });
  assert.deepEqual([first?.offers, first?.mission.title], [2, task.title]);
  const retaining = {
    offer: mission.offers[0]!.id,
    spentThisYearExclVat: money(0, 'EUR'),
    compared: mission.offers.map(({ id }) => id),
    reason: 'La mieux expliquée des deux.',
    signatory: 'Bourgmestre',
  };
  await assert.rejects(
    within((tx) => acceptOffer(tx, buyer, [town, slug], { ...retaining, compared: [] }, at)),
    { textKey: 'market.mission.no-comparison' },
  );
  await within((tx) => acceptOffer(tx, buyer, [town, slug], retaining, at));
  await assert.rejects(
    within((tx) => deliverMission(tx, other, slug, rival, 'https://forge.example/1', at)),
    { kind: 'forbidden' },
  );
  await within((tx) => deliverMission(tx, maker, slug, provider, 'https://forge.example/1', at));
  await within((tx) => confirmMission(tx, buyer, [town, slug], at));
  assert.equal(stateOf(await seenBy(town, slug)), 'confirmed');
});

test('what was told before retaining is for the organisation alone, even by SQL', async () => {
  const count = (organisation: Id<'Organisation'> | undefined) =>
    within(async (tx) => {
      await actAs(tx, organisation ? asProgram(organisation) : {});
      const { rows } = await sql<{
        n: number;
      }>`select (select count(*) from mission_retaining) + (select count(*) from mission_offer) as n`.execute(
        tx,
      );
      return Number(rows[0]?.n);
    });
  assert.deepEqual([await count(undefined), await count(rival), await count(town)], [0, 1, 3]);
});

test('an offer taken back is gone, a mission withdrawn is over, another organisation does nothing with it', async () => {
  const slug = await within((tx) => draftMission(tx, agent, town, task, at));
  await within((tx) => openMission(tx, buyer, [town, slug], at));
  await within((tx) => answerMission(tx, maker, slug, answering(provider), at));
  await within((tx) => takeOfferBack(tx, maker, slug, provider, at));
  assert.equal(stateOf(await seenBy(town, slug)), 'open');
  await assert.rejects(
    within((tx) => withdrawMission(tx, actor(5, rival, 'buyer'), [town, slug], at)),
    { kind: 'forbidden' },
  );
  await assert.rejects(
    within((tx) => withdrawMission(tx, actor(5, rival, 'buyer'), [rival, slug], at)),
    { kind: 'forbidden' },
  );
  await within((tx) => withdrawMission(tx, buyer, [town, slug], at));
  await assert.rejects(
    within((tx) => answerMission(tx, maker, slug, answering(provider), at)),
    { kind: 'conflict' },
  );
  assert.ok(
    !(await listMissions(halle.db, { openAt: new Date('2026-11-21T12:00:00Z') })).some(
      (one) => one.slug === slug,
    ),
  );
});
