// SPDX-License-Identifier: AGPL-3.0-or-later
// Until a day is until its end where the organisation is: half past eleven in the evening in Montréal is the
// next day in UTC and in Paris, one in the morning in Nouméa still the day before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { dayAt } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import { money } from '../base/money.ts';
import { loadLaw } from '../law/sources-rows.ts';
import { actFor } from '../people/agents/actions/acting.ts';
import { actorOf as actorOfAccount } from '../people/agents/actions/agents.ts';
import { withdrawMandate } from '../people/agents/actions/mandates.ts';
import type { Actor } from '../people/agents/actor.ts';
import { findWho } from '../people/agents/stores/agencies.ts';
import { actAs, inTransaction, type Tx } from '../platform/db.ts';
import { sealWords } from '../platform/sealing.ts';
import { actorOf, makeAgents, naming } from '../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { keyFor } from '../testing/settings.ts';
import { confirmLoanOf, sayProfile, withdrawAvailability } from './bank/actions.ts';
import { isShownAt } from './bank/availability.ts';
import { listShown } from './bank/store-availabilities.ts';
import { draftMission, openMission } from './missions/actions/missions.ts';
import { listMissions } from './missions/stores/missions.ts';
import { listSuited } from './missions/stores/news.ts';
import { thresholdOn } from './missions/threshold.ts';

const town = '0193a000-0000-7000-8000-0000000000b1' as Id<'Organisation'>;
const island = '0193a000-0000-7000-8000-0000000000b2' as Id<'Organisation'>;
const syndicate = '0193a000-0000-7000-8000-0000000000b3' as Id<'Organisation'>;
const account = (n: number) => `0193a000-0000-7000-8000-0000000000c${n}`;
const buyer = actorOf(account(1), town, 'buyer', 'signatory');
const lender = '0193a000-0000-7000-8000-0000000000b4' as Id<'Organisation'>;
const lent = actorOf(account(2), lender, 'agent');
const signatory = actorOf(account(5), lender, 'signatory');
const islander = actorOf(account(3), island, 'buyer');
const mandated: Actor = {
  ...actorOf(account(4), syndicate, 'buyer'),
  mandates: [
    {
      id: '0193a000-0000-7000-8000-0000000000d1' as Id<'Mandate'>,
      ...{ grantor: town, mandatary: syndicate, acts: ['missions.draft'] as const },
      ...{ from: '2026-11-01', until: '2026-11-30', committedCents: 0 },
    },
  ],
};
/** 23:30 on the 30th in Montréal, and the first moment of the 1st. */
const evening = new Date('2026-12-01T04:30:00Z');
const midnight = new Date('2026-12-01T05:00:00Z');

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
  for (const [id, slug, country, territory] of [
    [town, 'montreal', 'CA', 'CA-QC-06'],
    [lender, 'laval', 'CA', 'CA-QC-13'],
    [island, 'noumea', 'FR', 'FR-988'],
    [syndicate, 'syndicat', 'FR', 'FR-82'],
  ])
    await sql`insert into organisation (id, kind, name, slug, folded, country, territory, source, source_version)
      values (${id}, 'commune', ${slug}, ${slug}, ${slug}, ${country}, ${territory}, 'test', '1')`.execute(
      halle.db,
    );
  for (const { account: id } of [signatory, lent])
    await inTransaction(halle.db, async (tx) => {
      await actAs(tx, { account: id });
      await sql`insert into account (id, reader, address, lang, created_at)
        values (${id}, sha256(${id}::text::bytea), ${sealWords(keyFor('people.address'), '', id!)}, 'fr', ${evening})`.execute(
        tx,
      );
    });
  await makeAgents(halle.db, buyer, lent, signatory, islander, mandated);
});
after(() => halle.close());

const within = <Result>(at: Date, work: (tx: Tx) => Promise<Result>) => inTransaction(halle.db, work, at);
const known = (who: Actor, at: Date) =>
  within(at, async (tx) => {
    await actAs(tx, { account: who.account });
    return actorOfAccount(tx, who.account!, (await findWho(tx, who.account!))!.agencies);
  });
const task = (due: string) => ({
  kind: 'fix-bug' as const,
  title: 'L’impression des concessions',
  description: 'La deuxième page sort blanche.',
  ceilingExclVat: money(150_000, 'CAD'),
  due,
  acceptance: 'Deux pages imprimées et relues.',
});

test('a date is in the future where the mission is asked, and the mission listed until that day ends there', async () => {
  const slug = await within(evening, async (tx) =>
    draftMission(tx, await known(buyer, evening), town, task('2026-12-01'), evening),
  );
  await within(evening, async (tx) => openMission(tx, await known(buyer, evening), [town, slug], evening));
  const isListed = async (at: string) =>
    (await listMissions(halle.db, { openAt: new Date(at) })).some((one) => one.slug === slug);
  assert.equal(await isListed('2026-12-02T04:59:59Z'), true, 'the last second of its day');
  assert.equal(await isListed('2026-12-02T05:00:00Z'), false);
  const one = new Date('2026-11-30T14:00:00Z');
  await assert.rejects(
    within(one, async (tx) => draftMission(tx, await known(islander, one), island, task('2026-12-01'), one)),
    { textKey: 'market.mission.bad-date' },
  );
});

test('a mandate holds until the end of its last day where its grantor is, by the program and by the database', async () => {
  const draft = (at: Date) =>
    within(at, async (tx) => draftMission(tx, await known(mandated, at), town, task('2027-01-31'), at));
  assert.ok(await draft(evening));
  await assert.rejects(draft(midnight), { kind: 'forbidden' });
  const byDatabase = (at: Date) =>
    within(at, async (tx) => {
      await actAs(tx, naming(town, mandated.account, 'missions.draft'));
      return (await sql<{ who: string | null }>`select halle.acting_organisation() as who`.execute(tx))
        .rows[0]?.who;
    });
  assert.equal(await byDatabase(evening), town);
  assert.equal(await byDatabase(midnight), null);
});

test('a mandate is withdrawn on a day of who gave it', async () => {
  const { id } = await within(evening, async (tx) => {
    await actAs(tx, { account: mandated.account });
    const [mandate] = (await known(mandated, evening)).mandates;
    return mandate!;
  });
  const on = await within(evening, async (tx) => {
    const actor = await known(buyer, evening);
    await withdrawMandate(tx, actor, town, id, evening);
    assert.equal(await actFor(tx, actor, 'missions.draft', town, evening), '2026-11-30');
    return (await sql<{ on: string }>`select withdrawn_on as on from mandate where id = ${id}`.execute(tx))
      .rows;
  });
  assert.deepEqual(on, [{ on: '2026-11-30' }]);
});

test('a loan is seen until the end of its last day where the employer is, and ends on a day of the employer', async () => {
  const mails = { keyFor, url: 'https://halle.example' };
  const began = new Date('2026-11-10T15:00:00Z');
  const profile = {
    ...{ functions: ['cemetery'], software: [], languages: ['fr'], territories: ['CA-QC'], remote: false },
    ...{ daysAMonth: 2, from: '2026-11-01', until: '2026-11-30', terms: '' },
  };
  const id = await within(began, async (tx) =>
    sayProfile(tx, await known(lent, began), { profile, employer: lender }, mails, began),
  );
  const terms = { quotaDays: 5, from: '2026-11-01', until: '2026-11-30', legalBasis: 'entente de prêt' };
  await assert.rejects(
    within(midnight, async (tx) =>
      confirmLoanOf(tx, await known(signatory, midnight), id, terms, mails, midnight),
    ),
    { textKey: 'market.bank.already-over' },
  );
  await within(evening, async (tx) =>
    confirmLoanOf(tx, await known(signatory, evening), id, terms, mails, evening),
  );
  const shown = (at: Date) =>
    within(
      at,
      async (tx) => (await listShown(tx)).filter(({ availability }) => isShownAt(availability, at)).length,
    );
  assert.equal(await shown(evening), 1);
  assert.equal(await shown(midnight), 0);
  const later = await within(evening, async (tx) => {
    await withdrawAvailability(tx, await known(lent, evening), id, mails, evening);
    await actAs(tx, { account: lent.account });
    return (
      await sql<{ on: string }>`select withdrawn_on as on from availability where id = ${id}`.execute(tx)
    ).rows;
  });
  assert.deepEqual(later, [{ on: '2026-11-30' }]);
});

test('the threshold of the law is that of the buyer’s day', () => {
  const moulin = { kind: 'commune', country: 'FR', territory: 'FR-82' } as const;
  const last = new Date('2026-03-31T21:59:59Z');
  const first = new Date('2026-03-31T22:00:00Z');
  assert.equal(thresholdOn(loadLaw(), moulin, dayAt(moulin, last))?.cents, 40_000_00);
  assert.equal(thresholdOn(loadLaw(), moulin, dayAt(moulin, first))?.cents, 60_000_00);
  const martinique = { kind: 'commune', country: 'FR', territory: 'FR-972' } as const;
  assert.equal(thresholdOn(loadLaw(), martinique, dayAt(martinique, first))?.cents, 40_000_00);
});

test('whom a new mission may suit is found, on the days of those whom it may suit', async () => {
  const [listed] = await listMissions(halle.db, { organisation: town });
  const mission = { ...listed!.mission, software: '0193a000-0000-7000-8000-0000000000e1' };
  const suited = await within(evening, (tx) => listSuited(tx, { ...listed!, mission }, evening));
  assert.deepEqual(suited, { organisations: [], accounts: [] });
});
