// SPDX-License-Identifier: AGPL-3.0-or-later
// A mandate that commits money, walked: granted on the desk with its object and ceiling, used on the mission,
// refused to the cent; then the same by SQL, past the program, as the site's own role, for two organisations.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { Acting } from '../../platform/acting.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import type { Fields, Visitor } from '../../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [town, syndicate, maker] = ['92094', '25014', '25005'].map((nis) => stableId('nis', nis)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
  Id<'Organisation'>,
];
const [townDesk, syndicateSlug] = ['/mon-organisation/namur-be-92094', 'braine-l-alleud-be-25014'];
let own: Visitor;
let hand: Visitor;
let atWork: Visitor;
let alone: Visitor;

before(async () => {
  market = await openMarket();
  own = await market.comeIn('mairie', [[town, ['buyer', 'signatory']]]);
  hand = await market.comeIn('syndicat', [[syndicate, ['buyer']]]);
  atWork = await market.comeIn('guichet', [[syndicate, ['agent']]]);
  alone = await market.comeIn('independante');
});
after(() => market.close());

const owner = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });

const task = {
  ...{ organisation: town, kind: 'fix-bug', software: '', description: 'La page sort blanche.' },
  ...{ ceiling: '1500', due: day(60), acceptance: 'Relue.' },
};
let count = 0;
/** A mission of the town with one offer. @returns its address and id */
async function offered(price: string): Promise<{ address: string; id: Id<'Mission'> }> {
  const title = `Impression ${++count}`;
  const drafted = await market.post('/missions/nouvelle', { ...task, title }, own);
  const address = String(drafted.headers['location']);
  assert.equal((await market.post(`${address}/open`, {}, own)).statusCode, 303);
  const said = { organisation: '', number: '404 833 048', price, by: day(50), words: 'Corrigé.' };
  assert.equal((await market.post(`${address}/answer`, said, alone)).statusCode, 303);
  const [row] = await owner<{ id: Id<'Mission'> }>(`select id from halle.mission where title = '${title}'`);
  return { address, id: row!.id };
}

const acts = (...names: string[]): Fields => Object.fromEntries(names.map((name) => [`act-${name}`, '1']));
const grant = async (fields: Fields, who = own) =>
  market.post(`${townDesk}/mandats`, { to: syndicateSlug, until: day(300), ...fields }, who);
const mandates = () =>
  owner<{ id: string; ceiling: number }>(
    'select * from halle.mandate where withdrawn_on is null order by id',
  );
async function withdrawAll(): Promise<void> {
  for (const { id } of await mandates())
    assert.equal((await market.post(`${townDesk}/mandats/retrait`, { mandate: id }, own)).statusCode, 303);
}

async function retain({ id, address }: { id: string; address: string }, who: Visitor) {
  const offers = await owner<{ id: string }>(`select id from halle.mission_offer where mission_id = '${id}'`);
  const compared = Object.fromEntries(offers.map((one) => [`compared-${one.id}`, '1']));
  const told = { spent: '0', reason: 'La seule, et elle convient.', signatory: 'Bourgmestre' };
  return market.post(`${address}/accept`, { offer: offers[0]!.id, ...compared, ...told }, who);
}
const wordsOf = ({ body }: { body: string }) => body.replace(/<[^>]+>|\s+/g, ' ');

test('a ceiling is asked for with an act that commits money, and for nothing else; in the grantor’s own money', async () => {
  const none = await grant(acts('missions.accept'));
  assert.equal(none.statusCode, 422);
  assert.match(wordsOf(none), /engage une dépense\. Écrivez un plafond/);
  const idle = await grant({ ...acts('usages.see'), ceiling: '500' });
  assert.equal(idle.statusCode, 422);
  assert.match(wordsOf(idle), /Aucun des actes cochés n’engage de dépense/);
  assert.equal((await grant({ ...acts('missions.accept'), ceiling: '500 $' })).statusCode, 422);
  assert.equal((await grant({ ...acts('missions.accept'), ceiling: '0' })).statusCode, 422);
  const mixed = await grant({ ...acts('missions.accept', 'usages.see'), ceiling: '5', about: 'Impression' });
  assert.equal(mixed.statusCode, 422);
  assert.deepEqual(await mandates(), []);
});

test('by mandate an offer is retained within the ceiling to the cent, added up over all that was retained', async () => {
  const [first, second, third] = [await offered('1000.01'), await offered('500'), await offered('499.99')];
  assert.equal((await grant({ ...acts('missions.accept'), ceiling: '1500' })).statusCode, 303);
  const shown = wordsOf(await market.get(first.address, hand));
  assert.match(shown, /Vous choisissez pour Namur\. Dépenses : jusqu’à 1 500 € en tout, hors taxe/);
  assert.match(shown, /Choisir une offre engage une dépense/, 'as the act itself says');
  assert.doesNotMatch(shown, /n’engage aucune dépense/);
  assert.equal((await retain(first, atWork)).statusCode, 403, 'the role at home is asked too');
  assert.equal((await retain(first, hand)).statusCode, 303);
  const refused = await retain(second, hand);
  assert.equal(refused.statusCode, 403);
  assert.match(
    wordsOf(refused),
    /pouvez encore engager 499,99 EUR pour cette organisation, hors taxe, et ceci en coûte 500\. Demandez-lui/,
  );
  assert.equal((await retain(third, hand)).statusCode, 303);
  assert.equal((await retain(second, own)).statusCode, 303, 'the town itself decides of its money');
  const [mandate] = await mandates();
  assert.deepEqual(
    await owner(
      `select mandate_id, thing_id, cents, currency, account_id from halle.mandate_commitment order by cents`,
    ),
    [
      [third, 49_999],
      [first, 100_001],
    ].map(([mission, cents]) => ({
      mandate_id: mandate!.id,
      thing_id: (mission as typeof first).id,
      ...{ cents, currency: 'EUR', account_id: hand.account },
    })),
  );
  assert.match(
    wordsOf(await market.get(`${townDesk}/mandats`, own)),
    /jusqu’à 1 500 € en tout, hors taxe ; 1 500 € déjà engagés, reste 0 €/,
  );
  const entries = await owner<{ facts: object }>(
    `select facts from halle.journal_entry where kind = 'market.mission-accepted' and account = '${hand.account}'`,
  );
  assert.deepEqual(
    entries.map(({ facts }) => facts),
    [{ mandate: mandate!.id }, { mandate: mandate!.id }],
  );
  await withdrawAll();
});

test('who is an agent of the town without the role to spend, and a buyer of its mandatary, is counted like any other', async () => {
  await withdrawAll();
  const both = await market.comeIn('detachee', [
    [town, ['agent']],
    [syndicate, ['buyer']],
  ]);
  const [first, second] = [await offered('900'), await offered('700')];
  assert.equal((await grant({ ...acts('missions.accept'), ceiling: '1500' })).statusCode, 303);
  assert.equal((await retain(first, both)).statusCode, 303);
  const [mandate] = await mandates();
  const counted = () =>
    owner<{ cents: number }>(
      `select cents from halle.mandate_commitment where mandate_id = '${mandate!.id}' order by cents`,
    );
  assert.deepEqual(await counted(), [{ cents: 90_000 }]);
  assert.equal((await retain(second, both)).statusCode, 403);
  assert.deepEqual(await counted(), [{ cents: 90_000 }]);
  await withdrawAll();
});

test('a mandate that lists an act but has no ceiling, as another halle may have left it, commits nothing and says what to do', async () => {
  const mission = await offered('10');
  await withClient(market.halle.ownerUrl, (client) =>
    client.query(`alter table halle.mandate no force row level security;
      insert into halle.mandate (id, grantor_id, mandatary_id, acts, from_day, until_day, granted_by, granted_at) values
      (gen_random_uuid(), '${town}', '${syndicate}', '{missions.accept,missions.see-drafts}', '2020-01-01', '2090-01-01', '${own.account}', '2020-01-01');
      alter table halle.mandate force row level security`),
  );
  const refused = await retain(mission, hand);
  assert.equal(refused.statusCode, 403);
  assert.match(wordsOf(refused), /sans plafond : vous ne pouvez engager aucune dépense\. Demandez/);
  assert.doesNotMatch(wordsOf(await market.get(mission.address, hand)), /Choisir cette offre/);
  await withdrawAll();
});

test('a mandate about one mission opens that one alone, draft or open, and never what is beside it', async () => {
  const [meant, other] = [await offered('100'), await offered('100')];
  const all = acts(
    'missions.see-drafts',
    'missions.draft',
    'missions.open',
    'missions.accept',
    'missions.withdraw',
  );
  const granted = await grant({ ...all, ceiling: '100', about: `https://halle.example${meant.address}` });
  assert.equal(granted.statusCode, 303, wordsOf(granted).slice(0, 600));
  assert.match(wordsOf(await market.get(`${townDesk}/mandats`, own)), /la seule mission « Impression \d+ »/);
  const refused = await retain(other, hand);
  assert.equal(refused.statusCode, 403);
  assert.match(wordsOf(refused), /Vous agissez pour autre chose : Impression \d+\./);
  assert.equal((await market.post(`${other.address}/withdraw`, {}, hand)).statusCode, 403);
  const elsewhere = await market.post('/missions/nouvelle', { ...task, title: 'Une autre' }, hand);
  assert.equal(elsewhere.statusCode, 403, 'a new one is not that one');
  assert.equal((await retain(meant, hand)).statusCode, 303);
  assert.equal((await market.post(`${meant.address}/withdraw`, {}, hand)).statusCode, 303);

  const title = 'Brouillon à deux';
  const draft = String(
    (await market.post('/missions/nouvelle', { ...task, title }, own)).headers['location'],
  );
  assert.equal((await market.get(draft, hand)).statusCode, 404);
  assert.equal((await grant({ ...all, ceiling: '100', about: title })).statusCode, 303);
  assert.equal((await market.get(draft, hand)).statusCode, 200);
  assert.equal((await market.post(`${draft}/open`, {}, hand)).statusCode, 303);
  const [theirs] = (
    await market.get('/mon-organisation/braine-l-alleud-be-25014/agir-pour', hand)
  ).body.match(new RegExp(`<a href="${draft}">`)) ?? [undefined];
  assert.ok(theirs, 'the mandatary is led to it');
  await withdrawAll();
});

test('a mandate is asked for with its object and ceiling, by mail, and granted as it was asked', async () => {
  const { address } = await offered('80');
  await withClient(market.halle.ownerUrl, (client) =>
    client.query(`insert into halle.official_mailbox (organisation_id, address, source, stated_on, imported_at)
      values ('${town}', 'commune@namur.example', 'csv', '2026-01-01', now())`),
  );
  const asking = { of: 'namur-be-92094', until: day(90), ...acts('missions.accept'), ceiling: '80,5' };
  const mine = `/mon-organisation/${syndicateSlug}/agir-pour`;
  const foreign = await market.post(mine, { ...asking, of: 'wavre-be-25112', about: address }, hand);
  assert.equal(foreign.statusCode, 422);
  assert.match(wordsOf(foreign), /n’est pas une mission de cette organisation/);
  assert.equal((await market.post(mine, { ...asking, about: address }, hand)).statusCode, 303);
  const mail = JSON.stringify((await market.mails()).at(-1)).replace(/\s+/g, ' ');
  assert.match(mail, /choisir une offre \(engage une dépense\)/);
  assert.match(mail, /la seule mission/);
  assert.match(mail, /jusqu’à 80,50 € en tout, hors taxe/);
  const page = await market.get(`${townDesk}/mandats`, own);
  assert.match(wordsOf(page), /jusqu’à 80,50 € en tout/);
  const [, request] = /name="request" value="([^"]+)"/.exec(page.body)!;
  const yes = { request: request!, answer: 'yes' };
  assert.equal((await market.post(`${townDesk}/mandats/reponse`, yes, own)).statusCode, 303);
  const [mandate] = await owner<Record<string, unknown>>(
    'select * from halle.mandate where withdrawn_on is null',
  );
  assert.deepEqual([mandate!['ceiling'], mandate!['currency'], mandate!['object_kind']].map(String), [
    '8050',
    'EUR',
    'mission',
  ]);
  await withdrawAll();
});

test('who may commit the buyer’s money stands on its side: it answers none of its missions', async () => {
  const { address } = await offered('70');
  const said = {
    organisation: syndicate,
    number: '404 833 048',
    price: '60',
    by: day(50),
    words: 'Nous aussi.',
  };
  assert.equal((await grant({ ...acts('missions.accept'), ceiling: '100' })).statusCode, 303);
  for (const organisation of [syndicate, ''])
    assert.equal((await market.post(`${address}/answer`, { ...said, organisation }, atWork)).statusCode, 403);
  await withdrawAll();
});

/** Acts as the site's role would by SQL, past the program: whatever it says of itself. */
const bySql = <Result>(
  who: Visitor,
  said: { act: string; about?: string; organisation?: string },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> =>
  inTransaction(market.halle.db, async (tx) => {
    const { act, about, organisation = town } = said;
    const object = about ? { about: { kind: 'mission', id: about } } : {};
    await actAs(tx, new Acting({ account: who.account, organisation, act, ...object }));
    return work(tx);
  });
const refusedBySql = (work: Promise<unknown>, why: string) =>
  assert.rejects(work, (error: { code?: string; textKey?: string }) => {
    assert.ok(error.code === '42501' || error.textKey === 'people.mandate-no-room', `${why}: ${error}`);
    return true;
  });
const accepted = (id: string, who: Visitor): RawBuilder<unknown> => sql`
  insert into mission_step (thing_id, step, once_for, account_id, organisation_id, at, about)
  select ${id}, 'accepted', ${id}, ${who.account}, ${town}, now(), about from mission_step
  where thing_id = ${id} and step = 'answered'`;
const undone = new Error('undone');
const undo = (work: Promise<unknown>) => assert.rejects(work, undone);

test('by SQL, the database holds mandate, act, object and ceiling itself, for the two organisations and nobody else', async () => {
  const [cheap, dear] = [await offered('100'), await offered('100.01')];
  const take = (one: typeof cheap, who: Visitor, said: Parameters<typeof bySql>[1]) =>
    bySql(who, said, async (tx) => {
      const { numAffectedRows } = await accepted(one.id, who).execute(tx);
      // what cannot be seen is not there to be retained
      if (numAffectedRows === 0n) throw Object.assign(new Error('nothing is seen'), { code: '42501' });
      throw undone;
    });
  const act = 'missions.accept';
  await refusedBySql(take(cheap, hand, { act }), 'without a mandate');
  assert.equal((await grant({ ...acts(act, 'missions.see-drafts'), ceiling: '100' })).statusCode, 303);
  await undo(take(cheap, hand, { act }));
  await undo(take(cheap, hand, { act, about: cheap.id }));
  await refusedBySql(take(dear, hand, { act }), 'a cent too much');
  await refusedBySql(take(cheap, hand, { act: 'missions.see-drafts' }), 'by an act that is not this one');
  await refusedBySql(take(cheap, alone, { act }), 'by somebody of neither');
  await refusedBySql(take(cheap, hand, { act, organisation: maker }), 'for a third');
  await withdrawAll();
  await refusedBySql(take(cheap, hand, { act }), 'withdrawn today');

  const about = cheap.address;
  assert.equal((await grant({ ...acts(act, 'missions.withdraw'), ceiling: '500', about })).statusCode, 303);
  await refusedBySql(take(cheap, hand, { act }), 'without saying about what');
  await undo(take(cheap, hand, { act, about: cheap.id }));
  await refusedBySql(take(dear, hand, { act, about: dear.id }), 'about another');
  await refusedBySql(take(dear, hand, { act, about: cheap.id }), 'about one, taking another');
  const seen = (said: Parameters<typeof bySql>[1], who = hand) =>
    bySql(who, said, async (tx) => {
      const { rows } = await sql<{ id: string }>`select mission_id as id from mission_offer`.execute(tx);
      return [...new Set(rows.map(({ id }) => id))];
    });
  assert.deepEqual(await seen({ act, about: cheap.id }), [cheap.id], 'the offers to that mission alone');
  assert.deepEqual(await seen({ act: 'missions.withdraw', about: cheap.id }), []);
  assert.deepEqual(await seen({ act, about: cheap.id, organisation: maker }), []);
  assert.ok((await seen({ act }, own)).length > 1, 'the town sees all of its own');
  await withdrawAll();
});

test('by SQL, nobody widens a mandate, counts a commitment away, or grants what is not theirs', async () => {
  const { id } = await offered('10');
  const theirs = await owner<{ id: string }>(
    `select id from halle.mission where organisation_id <> '${town}'`,
  );
  assert.deepEqual(theirs, []);
  assert.equal((await grant({ ...acts('missions.accept'), ceiling: '100' })).statusCode, 303);
  const [mandate] = await mandates();
  const said = { act: 'mandates.grant' };
  const tries: Readonly<Record<string, RawBuilder<unknown>>> = {
    'a higher ceiling': sql`update mandate set ceiling = 100000000 where id = ${mandate!.id}`,
    'another act': sql`update mandate set acts = acts || '{missions.open}' where id = ${mandate!.id}`,
    'more days': sql`update mandate set until_day = '2099-01-01' where id = ${mandate!.id}`,
    'an act that no mandate holds': sql`insert into mandate (id, grantor_id, mandatary_id, acts, from_day, until_day, granted_by, granted_at)
      values (gen_random_uuid(), ${town}, ${maker}, '{missions.confirm}', '2020-01-01', '2030-01-01', ${own.account}, now())`,
    'an act that is about no mission': sql`insert into mandate (id, grantor_id, mandatary_id, acts, from_day, until_day, granted_by, granted_at,
      object_kind, object_id, object_name, object_slug)
      values (gen_random_uuid(), ${town}, ${maker}, '{usages.see}', '2020-01-01', '2030-01-01', ${own.account}, now(), 'mission', ${id}, 'x', 'x')`,
    'a thing that is not there': sql`insert into mandate (id, grantor_id, mandatary_id, acts, from_day, until_day, granted_by, granted_at,
      object_kind, object_id, object_name, object_slug) values (gen_random_uuid(), ${town}, ${maker}, '{missions.open}', '2020-01-01',
      '2030-01-01', ${own.account}, now(), 'mission', gen_random_uuid(), 'x', 'x')`,
    'a commitment': sql`insert into mandate_commitment values (${mandate!.id}, 'missions.accept', 'mission', ${id}, 1, 'EUR', ${own.account}, now())`,
    'no commitment': sql`delete from mandate_commitment`,
    'another list of acts': sql`update mandatable set commits = false`,
    'a commitment by its function': sql`select halle.commit_by_mandate('mission', ${id}, 1, 'EUR')`,
  };
  for (const [what, write] of Object.entries(tries))
    for (const who of [own, hand, alone]) {
      const forging = bySql(who, said, async (tx) => {
        const { numAffectedRows } = await write.execute(tx);
        if (who !== own && numAffectedRows === 0n)
          throw Object.assign(new Error('unseen'), { code: '42501' });
      });
      await refusedBySql(forging, `${what} by ${who === own ? 'the town' : 'another'}`);
    }
  await withdrawAll();
});

test('of two at once under one ceiling, one passes: the database counts them one after the other', async () => {
  const [one, two] = [await offered('60'), await offered('60')];
  assert.equal((await grant({ ...acts('missions.accept'), ceiling: '100' })).statusCode, 303);
  const said = { act: 'missions.accept' };
  const taking = [one, two].map((mission) =>
    bySql(hand, said, (tx) => accepted(mission.id, hand).execute(tx)),
  );
  const outcomes = await Promise.allSettled(taking);
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  assert.equal(refused.reason.textKey, 'people.mandate-no-room');
  const [{ sum } = { sum: 0 }] = await owner<{ sum: string }>(
    `select sum(cents) from halle.mandate_commitment where mandate_id = '${(await mandates())[0]!.id}'`,
  );
  assert.equal(Number(sum), 6_000);
  await withdrawAll();
});
