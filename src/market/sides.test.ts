// SPDX-License-Identifier: AGPL-3.0-or-later
// The two sides of a deal, walked: every role of the buyer, on behalf of every organisation, before and
// after changing sides, over HTTP and by SQL.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { roles } from '../people/agents/permissions.ts';
import { sidesOf } from '../people/agents/sides.ts';
import { findTies } from '../people/agents/stores/ties.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { withClient } from '../platform/roles.ts';
import { asProgram, naming } from '../testing/agents.ts';
import { day } from '../testing/clock.ts';
import { openMarket, software } from '../testing/market.ts';
import { giveMailboxes } from '../testing/organisations.ts';
import type { Visitor } from '../testing/site.ts';
import { listPublicExperiences } from '../usages/stores/public.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
const [town, provider, syndicate, wavre] = ['92094', '25005', '25014', '25112'].map((nis) =>
  stableId('nis', nis),
) as [Organisation, Organisation, Organisation, Organisation];
let buyer: Visitor;
let maker: Visitor;
let slugs: Record<'town' | 'provider' | 'syndicate', string>;

before(async () => {
  market = await openMarket();
  buyer = await market.comeIn('acheteur', [[town, ['buyer', 'signatory']]]);
  maker = await market.comeIn('atelier', [[provider, ['agent']]]);
  const slugOf = async (id: string) =>
    (
      await market.halle.db
        .selectFrom('organisation')
        .select('slug')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).slug;
  slugs = { town: await slugOf(town), provider: await slugOf(provider), syndicate: await slugOf(syndicate) };
  await withClient(market.halle.ownerUrl, (client) =>
    client.query(
      `insert into halle.provider values ('${provider}', 'bce', '0403170701', 'atelier.example', '2026-01-01')`,
    ),
  );
});
after(() => market.close());

const task = {
  organisation: town,
  kind: 'fix-bug',
  title: 'Impression',
  description: 'La page sort blanche.',
  ceiling: '1500',
  acceptance: 'Relue.',
};
async function opened(drafter = buyer): Promise<string> {
  const address = String(
    (await market.post('/missions/nouvelle', { ...task, software: '', due: day(60) }, drafter)).headers[
      'location'
    ],
  );
  assert.equal((await market.post(`${address}/open`, {}, buyer)).statusCode, 303);
  return address;
}
const answer = async (address: string, who: Visitor, organisation: string) =>
  (
    await market.post(
      `${address}/answer`,
      { organisation, number: '404 833 048', price: '1000', by: day(50), words: 'Corrigé.' },
      who,
    )
  ).statusCode;
async function accept(address: string, who = buyer): Promise<number> {
  const ids = [...(await market.get(address, buyer)).body.matchAll(/name="offer" value="([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  const compared = Object.fromEntries(ids.map((id) => [`compared-${id}`, '1']));
  const whole = {
    offer: ids[0]!,
    ...compared,
    spent: '0',
    reason: 'La seule, et elle convient.',
    signatory: 'Bourgmestre',
  };
  return (await market.post(`${address}/accept`, whole, who)).statusCode;
}
const deliver = async (address: string, who: Visitor, organisation: string) =>
  (await market.post(`${address}/deliver`, { organisation, proof: 'https://forge.example/1' }, who))
    .statusCode;
const confirm = async (address: string, who = buyer) =>
  (await market.post(`${address}/confirm`, {}, who)).statusCode;
const leave = (who: Visitor, organisation: Organisation) =>
  inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, asProgram(organisation));
    await sql`update agent set until = now() where account_id = ${who.account} and organisation_id = ${organisation}`.execute(
      tx,
    );
  });
const mandate = (grantor: Organisation, mandatary: Organisation, acts: readonly string[]) =>
  withClient(market.halle.ownerUrl, (client) =>
    client.query(
      `alter table halle.mandate no force row level security;
       insert into halle.mandate values (gen_random_uuid(), '${grantor}', '${mandatary}', '{${acts.join()}}', '2020-01-01', '2090-01-01', gen_random_uuid(), now(), null);
       alter table halle.mandate force row level security`,
    ),
  );
const endMandates = () =>
  withClient(market.halle.ownerUrl, (client) =>
    client.query(
      `alter table halle.mandate no force row level security; delete from halle.mandate; alter table halle.mandate force row level security`,
    ),
  );

test('an agent of the buyer, whatever their role, cannot answer its mission: not alone, nor for the buyer, nor for a provider', async () => {
  const address = await opened();
  for (const role of roles) {
    const inside = await market.comeIn(`dedans-${role}`, [[town, [role]]]);
    const both = await market.comeIn(`deux-${role}`, [
      [town, [role]],
      [provider, ['agent']],
    ]);
    assert.equal(await answer(address, inside, ''), 403, role);
    assert.notEqual(await answer(address, inside, town), 303, role);
    assert.equal(await answer(address, inside, provider), 403, role);
    for (const hat of ['', provider])
      assert.equal(await answer(address, both, hat), 403, `${role} for « ${hat} »`);
  }
  assert.match((await market.get(address)).body, /Aucune offre/);
  assert.equal(await answer(address, maker, provider), 303);
});

test('somebody who also acts for the provider can neither retain nor confirm, nor deliver what they asked for', async () => {
  const clean = await market.comeIn('atelier-seul', [[syndicate, ['agent']]]);
  const both = await market.comeIn('chef', [
    [town, ['buyer', 'signatory']],
    [syndicate, ['agent']],
  ]);
  const address = await opened();
  assert.equal(await answer(address, clean, syndicate), 303);
  assert.equal(await accept(address, both), 403);
  assert.equal(await accept(address), 303);
  assert.equal(await deliver(address, both, syndicate), 403);
  assert.equal(await deliver(address, clean, syndicate), 303);
  assert.equal(await confirm(address, both), 403);
  assert.equal(await confirm(address), 303);
  assert.match(
    (await market.get(address)).body,
    /<span class="tag">liée<\/span>/,
    'the two have an agent in common',
  );
});

test('leaving the buyer, or joining the other side, gives no further rights', async () => {
  const drafter = await market.comeIn('partie', [[town, ['agent']]]);
  const address = await opened(drafter);
  await leave(drafter, town);
  assert.equal(await answer(address, drafter, ''), 403, 'drafted it, and left');
  await market.comeIn('partie', [[provider, ['agent']]]);
  assert.equal(await answer(address, drafter, provider), 403, 'and joined the provider');
  const passer = await market.comeIn('passe', [[town, ['agent']]]);
  await leave(passer, town);
  assert.equal(await answer(address, passer, ''), 403, 'was an agent since the mission exists');
  assert.equal(
    await answer(await opened(), passer, ''),
    303,
    'before a mission exists, one may have been elsewhere',
  );

  const alone = await market.comeIn('independante');
  const theirs = await opened();
  assert.equal(await answer(theirs, alone, ''), 303);
  assert.equal(await accept(theirs), 303);
  assert.equal(await deliver(theirs, alone, ''), 303);
  await market.comeIn('independante', [[town, ['buyer']]]);
  assert.equal(await confirm(theirs, alone), 403, 'answered it, then joined the buyer');
  assert.equal(await confirm(theirs), 403, 'the buyer’s agent is no independent any more');
  await leave(alone, town);
  assert.equal(await confirm(theirs, alone), 403);
});

test('a body that holds a mandate of the buyer answers as linked, sees no offer of others, and neither retains nor confirms', async () => {
  await mandate(town, provider, [
    'missions.see-drafts',
    'missions.open',
    'missions.accept',
    'missions.confirm',
  ]);
  const rival = await market.comeIn('rival');
  const address = await opened();
  assert.equal(await answer(address, maker, provider), 303);
  assert.equal(await answer(address, rival, ''), 303);
  const mandated = await market.comeIn('atelier-chef', [[provider, ['buyer', 'signatory']]]);
  assert.doesNotMatch((await market.get(address, mandated)).body, /name="offer"|Corrigé\.[\s\S]*Corrigé\./);
  assert.match((await market.get(address, buyer)).body, /<span class="tag">liée<\/span>/);
  assert.equal(await accept(address, mandated), 403);
  assert.equal(await accept(address), 303);
  assert.equal(await deliver(address, maker, provider), 303);
  assert.equal(await confirm(address, mandated), 403);
  assert.equal(await confirm(address), 303);
  assert.match(
    (await market.get(address)).body,
    /liée<\/span>[\s\S]*Elle ne compte pas comme preuve indépendante/,
  );
  assert.match(
    (await market.get(address.replace('/missions', '/en/missions'))).body,
    /linked<\/span>[\s\S]*does not count as independent proof/,
  );
  await endMandates();
});

test('a relation that only the one who answers knows of is declared, and shown', async () => {
  const address = await opened();
  const fields = { organisation: provider, price: '1000', by: day(50), words: 'Corrigé.', linked: '1' };
  const sworn = await market.comeIn('atelier-neuf', [[provider, ['agent']]]);
  assert.equal((await market.post(`${address}/answer`, fields, sworn)).statusCode, 303);
  assert.match((await market.get(address, buyer)).body, /<span class="tag">liée<\/span>/);
});

async function asked(who: Visitor, on: string): Promise<number> {
  const reference = { client: 'Wavre', software: 'opencimetiere', kind: 'support', on, function: 'cemetery' };
  return (await market.post(`/compte/prestataire/${slugs.provider}/reference`, reference, who)).statusCode;
}
const references = async () =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (
      await client.query<{ id: string; answer: string; linked: boolean }>(
        'select id, answer, linked from halle.provider_reference order by asked_on, id',
      )
    ).rows;
  });

test('a reference is asked, and confirmed, by people who act for one side; linked, it is shown and proves nothing', async () => {
  const client = await market.comeIn('cliente', [[wavre, ['agent']]]);
  const both = await market.comeIn('double', [
    [wavre, ['signatory']],
    [provider, ['agent']],
  ]);
  await leave(both, provider);
  const neat = await market.comeIn('atelier-net', [[syndicate, ['agent']]]);
  assert.equal(await asked(both, day(-2)), 403, 'left the provider');
  assert.equal(await asked(neat, day(-2)), 403, 'a stranger to it');
  assert.equal(await asked(maker, day(-2)), 303);
  const [one] = await references();
  const reply = async (who: Visitor, id = one!.id) =>
    (await market.post('/compte/references', { client: wavre, id, answer: 'confirmed' }, who)).statusCode;
  assert.equal(await reply(both), 403, 'acted for the provider since the service');
  assert.equal(await reply(maker), 403);
  await mandate(wavre, syndicate, ['references.confirm']);
  assert.equal(await reply(neat), 403, 'a mandate attests nothing');
  await endMandates();
  assert.equal(await reply(client), 303);
  const page = async () => (await market.get(`/prestataires/${slugs.provider}`)).body;
  assert.match(await page(), /confirmé le/);
  await mandate(wavre, provider, ['usages.declare']);
  assert.equal(await asked(maker, day(-1)), 303);
  const second = (await references()).find(({ answer }) => answer === null)!;
  assert.equal(second.linked, true);
  assert.equal(await reply(client, second.id), 303);
  assert.match(await page(), /<span class="tag">liée<\/span>[\s\S]*ne compte pas comme preuve/);
  await endMandates();
});

test('whoever reads the client’s official mailbox and acts for the provider answers nothing by its link, signed in or out', async () => {
  const reader = await market.comeIn('accueil', [[provider, ['agent']]]);
  await giveMailboxes(market.halle.ownerUrl, { 'nis:25112': 'accueil@ailleurs.example' });
  assert.equal(await asked(maker, day(-3)), 303);
  const sent = (await market.mails()).filter(({ topic }) => topic === 'market.reference').at(-1)!;
  const t = new URL(sent.url).searchParams.get('t')!;
  const link = async (who?: Visitor) =>
    (await market.post('/preuve', { t, answer: 'confirmed' }, who)).statusCode;
  assert.equal(await link(maker), 403, 'signed in');
  assert.equal(await link(), 403, 'signed out: the account that this mailbox opens is theirs');
  await leave(reader, provider);
  assert.equal(await link(), 403, 'acted for the provider since the service');
  assert.equal((await references()).at(-1)!.answer, null);
});

test('by SQL, past the program: the rows themselves keep the two sides apart', async () => {
  const act = (who: Visitor, organisation: Organisation | undefined, write: ReturnType<typeof sql>) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(organisation, who.account));
      await write.execute(tx);
    });
  const address = await opened();
  const slug = address.split('/').at(-1)!;
  const offer = (who: Visitor, organisation: Organisation | null) => sql`
    insert into mission_offer (id, mission_id, asked_by, organisation_id, account_id, price_cents, by_day, words)
    select gen_random_uuid(), id, organisation_id, ${organisation}, ${who.account}, 1, due, 'oui' from mission where slug = ${slug}`;
  const step = (
    name: string,
    who: Visitor,
    organisation: Organisation | null,
    once = sql`m.id`,
    about = sql`null::uuid`,
  ) => sql`
    insert into mission_step (thing_id, step, once_for, account_id, organisation_id, at, about)
    select m.id, ${name}, ${once}, ${who.account}, ${organisation}, now(), ${about} from mission m
      left join mission_offer o on o.mission_id = m.id where slug = ${slug}`;
  const twice = await market.comeIn('deux-fois', [
    [town, ['buyer']],
    [syndicate, ['agent']],
  ]);
  const bothSides = { textKey: 'people.both-sides' };
  await assert.rejects(act(twice, undefined, offer(twice, null)), bothSides);
  await assert.rejects(act(twice, syndicate, offer(twice, syndicate)), bothSides);
  await assert.rejects(act(buyer, undefined, offer(buyer, null)), bothSides);
  const clean = await market.comeIn('net', [[syndicate, ['agent']]]);
  await act(clean, syndicate, offer(clean, syndicate));
  const answered = (who: Visitor) => step('answered', who, syndicate, sql`o.id`, sql`o.id`);
  const retain = (who: Visitor) => step('accepted', who, town, sql`m.id`, sql`o.id`);
  await assert.rejects(act(buyer, town, retain(buyer)), { code: '42501' }, 'no offer was made yet');
  await assert.rejects(act(twice, syndicate, answered(twice)), { code: '42501' }, 'somebody else’s offer');
  await act(clean, syndicate, answered(clean));
  await assert.rejects(act(clean, syndicate, answered(clean)), { textKey: 'market.mission.answered' });
  await assert.rejects(act(twice, town, retain(twice)), bothSides);
  await assert.rejects(act(buyer, town, retain(twice)), { code: '42501' });
  await act(buyer, town, retain(buyer));
  await assert.rejects(act(buyer, town, retain(buyer)), { textKey: 'market.mission.at-once' });
  const delivery = sql`${crypto.randomUUID()}::uuid`;
  await act(
    clean,
    syndicate,
    sql`insert into mission_delivery (id, mission_id, proof) select ${delivery}, id, 'ici' from mission where slug = ${slug}`,
  );
  const done = (who: Visitor) => step('delivered', who, syndicate, delivery, delivery);
  await assert.rejects(act(twice, syndicate, done(twice)), bothSides);
  await act(
    clean,
    syndicate,
    sql`update mission set title = 'à moi', ceiling_cents = 9 where slug = ${slug}`,
  );
  for (const change of ["title = 'autre'", 'ceiling_cents = 9', 'published = false'])
    await assert.rejects(
      act(buyer, town, sql`update mission set ${sql.raw(change)} where slug = ${slug}`),
      { code: '42501' },
      change,
    );
  await act(clean, syndicate, done(clean));
  await assert.rejects(act(twice, town, step('not-done', twice, town, delivery, delivery)), bothSides);
  const confirmed = (who: Visitor) => step('confirmed', who, town);
  await assert.rejects(act(twice, town, confirmed(twice)), bothSides);
  await assert.rejects(act(clean, syndicate, confirmed(clean)), { code: '42501' });
  await act(buyer, town, confirmed(buyer));
  for (const change of ['update mission_step set linked = false', 'delete from mission_step'])
    await assert.rejects(act(buyer, town, sql.raw(change) as ReturnType<typeof sql>), /permission denied/);
  const { rows } = await sql<{ title: string; linked: boolean }>`
    select title, linked from mission join mission_step on thing_id = mission.id and step = 'confirmed' where slug = ${slug}`.execute(
    market.halle.db,
  );
  assert.deepEqual(
    rows,
    [{ title: task.title, linked: true }],
    'nobody else’s words, and the tie that was seen',
  );

  const confirming = (
    who: Visitor,
  ) => sql`update provider_reference set answer = 'refused', answered_on = current_date, answered_by = 'agent',
    answered_account = ${who.account} where client_id = ${wavre}`;
  const [double, client] = [await market.comeIn('double'), await market.comeIn('cliente')];
  await assert.rejects(act(double, wavre, confirming(double)), bothSides);
  await assert.rejects(act(double, wavre, confirming(buyer)), { code: '42501' });
  await assert.rejects(
    act(
      client,
      wavre,
      sql`update provider_reference set answer = 'refused', answered_on = current_date, answered_by = 'mailbox' where client_id = ${wavre}`,
    ),
    { code: '42501' },
  );
  const granting = (
    who: Visitor,
  ) => sql`insert into mandate values (gen_random_uuid(), ${town}, ${syndicate}, '{usages.see}', '2020-01-01', '2090-01-01',
    ${who.account}, now(), null)`;
  await assert.rejects(act(twice, town, granting(twice)), bothSides);
});

test('what a provider’s people say of their own software is not told by them for a client', async () => {
  const offered = sql`insert into provider_offer (id, organisation_id, record_id, kind, territories, languages, words, published_on, expires_on, published_by)
    values (gen_random_uuid(), ${provider}, ${software}, 'support', '{BE}', '{fr}', '', '2026-01-01', '2099-01-01', ${maker.account})`;
  await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(provider, maker.account));
    await offered.execute(tx);
  });
  const both = await market.comeIn('secretaire-atelier', [
    [town, ['agent']],
    [provider, ['agent']],
  ]);
  const used = (organisation: Organisation, who: Visitor) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(organisation, who.account));
      const { rows } = await sql<{ id: string }>`
        insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on, published_on)
        values (gen_random_uuid(), ${software}, ${organisation}, ${organisation}, 'itself', '2026-01-01', '2026-01-01', '2099-01-01', '2026-01-01')
        returning id`.execute(tx);
      await sql`insert into usage_private (usage_id, organisation_id, declared_by) values (${rows[0]!.id}, ${organisation}, ${organisation})`.execute(
        tx,
      );
      return rows[0]!.id;
    });
  const id = await used(town, buyer);
  const act = async (who: Visitor, action: string, of: 'town' | 'provider' = 'town', usage = id) =>
    (
      await market.post(
        `/mon-organisation/${slugs[of]}/logiciels/acte`,
        { act: action, id: usage, again: 'yes' },
        who,
      )
    ).statusCode;
  assert.equal(await act(both, 'tell'), 403);
  await mandate(town, provider, ['usages.see', 'usages.tell-experience']);
  assert.equal(await act(maker, 'tell'), 403, 'nor by mandate');
  await endMandates();
  assert.equal(await act(buyer, 'tell'), 303);
  assert.equal(await act(both, 'show'), 403);
  const passing = await market.comeIn('de-passage', [
    [town, ['agent']],
    [provider, ['agent']],
  ]);
  await leave(passing, provider);
  for (const action of ['tell', 'show'])
    assert.equal(await act(passing, action), 403, `${action}: left for a moment`);
  const showing = sql`update usage_experience set published_on = current_date where usage_id = ${id}`;
  const forged = inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(town, both.account));
    await showing.execute(tx);
  });
  await assert.rejects(forged, { textKey: 'people.both-sides' });
  assert.equal(await act(buyer, 'show'), 303);
  const ours = await used(provider, maker);
  for (const action of ['tell', 'show'])
    assert.equal(await act(maker, action, 'provider', ours), 303, action);
  const told = await listPublicExperiences(market.halle.db, software, '2026-11-21');
  assert.deepEqual(told.map(({ organisation, linked }) => [organisation, linked]).sort(), [
    ['Beauvechain', true],
    ['Namur', false],
  ]);
});

test('what an operator declared is not said to be exact by its own agents', async () => {
  const double = await market.comeIn('syndic', [
    [town, ['agent']],
    [syndicate, ['agent']],
  ]);
  const sole = await market.comeIn('syndicat', [[syndicate, ['agent']]]);
  const id = await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(town, buyer.account));
    await sql`update usage set withdrawn_on = current_date, published_on = null where organisation_id = ${town}`.execute(
      tx,
    );
    await actAs(tx, naming(syndicate, sole.account));
    const { rows } = await sql<{ id: string }>`
      insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on)
      values (gen_random_uuid(), ${software}, ${town}, ${syndicate}, 'hosted', '2026-01-01', '2026-01-01', '2099-01-01') returning id`.execute(
      tx,
    );
    await sql`insert into usage_private (usage_id, organisation_id, declared_by) values (${rows[0]!.id}, ${town}, ${syndicate})`.execute(
      tx,
    );
    return rows[0]!.id;
  });
  const own = `/mon-organisation/${slugs.town}/logiciels/acte`;
  for (const act of ['confirm', 'correct', 'publish'])
    assert.equal((await market.post(own, { act, id }, double)).statusCode, 403, act);
  await mandate(town, syndicate, ['usages.see', 'usages.declare', 'usages.publish']);
  for (const act of ['confirm', 'correct', 'publish'])
    assert.equal((await market.post(own, { act, id }, sole)).statusCode, 403, act);
  await endMandates();
  const forged = inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(town, double.account));
    await sql`update usage set agreed_on = current_date where id = ${id}`.execute(tx);
  });
  await assert.rejects(forged, { textKey: 'people.both-sides' });
  await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(town, buyer.account));
    await sql`update usage set agreed_on = current_date where id = ${id}`.execute(tx);
  });
});

test('the database and the program have one rule: whatever ties two sides, both come to the same', async () => {
  const accounts = [
    buyer,
    maker,
    ...(await Promise.all(['chef', 'partie', 'passe', 'net'].map((word) => market.comeIn(word)))),
  ];
  await mandate(wavre, syndicate, ['usages.see']);
  const seen = new Set<string>();
  await inTransaction(market.halle.db, async (tx) => {
    for (const one of [town, provider, syndicate, wavre])
      for (const other of [undefined, town, provider, syndicate, wavre])
        for (const { account } of accounts)
          for (const actingBuyer of [undefined, buyer.account]) {
            const deal = {
              buyer: one,
              provider: other,
              buyers: [actingBuyer],
              providers: [account],
              actingBuyer,
              since: '2026-01-01',
            };
            const { rows } = await sql<{ sides: string }>`select halle.sides(${one}, ${other ?? null},
              ${actingBuyer ? [actingBuyer] : []}::uuid[], ${[account]}::uuid[], ${actingBuyer ?? null}, '2026-01-01') as sides`.execute(
              tx,
            );
            assert.equal(rows[0]!.sides, sidesOf(await findTies(tx, deal)), JSON.stringify(deal));
            seen.add(rows[0]!.sides);
          }
  });
  await endMandates();
  assert.deepEqual([...seen].sort(), ['apart', 'linked', 'same']);
});
