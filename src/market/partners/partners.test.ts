// SPDX-License-Identifier: AGPL-3.0-or-later
// Two small firms find each other for a mission: neither the town nor a third learns who will answer, and
// each learns the other's name by two yes alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { naming } from '../../testing/agents.ts';
import { becomeProvider, draftMission, missionStep, smallTask } from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { checkSearch } from './partner.ts';
import { sweepSearches } from './store.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const town = stableId('nis', '92094');
let buyer: Visitor;
let at: string;
let mission: string;
interface Firm {
  readonly who: Visitor;
  readonly id: Id<'Organisation'>;
  readonly name: string;
}
let firms: readonly [Firm, Firm, Firm];
const idOf = async (slug: string) =>
  (
    await sql<{ id: Id<'Organisation'> }>`select id from organisation where slug = ${slug}`.execute(
      market.halle.db,
    )
  ).rows[0]!.id;

before(async () => {
  market = await openMarket();
  buyer = await market.comeIn('achats', [[town, ['buyer', 'agent']]]);
  const made: Firm[] = [];
  for (const [name, number, domain] of [
    ['Atelier Un', '000000018', 'example.fr'],
    ['Atelier Deux', '000000026', 'nuage-exemple.fr'],
    ['Atelier Trois', '000000034', 'voix-exemple.fr'],
  ] as const) {
    const who = await market.comeIn(name.replace(' ', '-').toLowerCase());
    const newcomer = { name, scheme: 'siren', number, mailbox: `contact@${domain}` } as const;
    made.push({ who, id: await idOf(await becomeProvider(market, who, newcomer)), name });
  }
  firms = made as unknown as typeof firms;
  const address = await draftMission(market, buyer, smallTask('Un portail et ses formations', town));
  await missionStep(market, buyer, address, 'open');
  at = `${address}/cotraitance`;
  const { rows } = await sql<{ id: string }>`select id from mission`.execute(market.halle.db);
  mission = rows[0]!.id;
});
after(() => market.close());

const look = ({ who, id }: Firm, brings: string, seeks: string) =>
  market.post(`${at}/look`, { organisation: id, [`brings-${brings}`]: '1', [`seeks-${seeks}`]: '1' }, who);
const page = async ({ who }: { readonly who: Visitor }) => (await market.get(at, who)).body;
const otherIn = (body: string) =>
  [...body.matchAll(/\/yes"[\s\S]*?name="other" value="([^"]+)"/g)].map(([, id]) => id!);
const yes = (firm: Firm, other: string) =>
  market.post(`${at}/yes`, { organisation: firm.id, other }, firm.who);
const act = (who: Visitor, organisation: string, read: RawBuilder<unknown>) =>
  inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(organisation, who.account));
    return (await read.execute(tx)).rows;
  });

test('what is sought is something that one does not bring', () => {
  checkSearch({ brings: ['training'], seeks: ['training', 'audit'] });
  for (const [brings, seeks] of [
    [[], ['audit']],
    [['audit'], []],
    [['audit', 'training'], ['audit']],
  ] as const)
    assert.throws(() => checkSearch({ brings, seeks }), { kind: 'invalid' });
});

test('each reads what the others bring and seek, and no name; a third says nothing and learns nothing', async () => {
  const [one, two, three] = firms;
  assert.equal((await look(one, 'development', 'training')).statusCode, 303);
  assert.equal((await look(two, 'training', 'development')).statusCode, 303);
  assert.match(await page(one), /Un autre prestataire apporte[^<]*formation/);
  for (const [firm, hidden] of [
    [one, two],
    [two, one],
  ] as const)
    assert.ok(!(await page(firm)).includes(hidden.name));
  const strange = await page(three);
  assert.doesNotMatch(strange, /Un autre prestataire apporte|Atelier Un|Atelier Deux/);
  assert.equal(
    (await yes(three, otherIn(await page(one))[0]!)).statusCode,
    404,
    'who does not look says no yes',
  );
  assert.equal((await look(three, 'audit', 'audit')).statusCode, 422);
});

test('one yes shows nothing to anybody; two yes show each the other, by page and by mail', async () => {
  const [one, two, three] = firms;
  assert.equal((await look(three, 'audit', 'training')).statusCode, 303);
  const [toTwo] = await act(
    one.who,
    one.id,
    sql`select id from halle.partners_of(${mission}) where 'training' = any (brings)`,
  );
  const { id } = toTwo as { id: string };
  assert.equal((await yes(one, id)).statusCode, 303);
  assert.match(await page(one), /Rien n’est montré tant que l’autre ne l’a pas dit/);
  for (const firm of [two, three]) assert.ok(!(await page(firm)).includes(one.name));
  assert.equal((await market.mails('market.partners')).length, 0);
  const [back] = await act(
    two.who,
    two.id,
    sql`select id from halle.partners_of(${mission}) where 'development' = any (brings)`,
  );
  assert.equal((await yes(two, (back as { id: string }).id)).statusCode, 303);
  assert.ok((await page(one)).includes(two.name) && (await page(two)).includes(one.name));
  const third = await page(three);
  assert.ok(!third.includes(one.name) && !third.includes(two.name));
  const mails = await market.mails('market.partners');
  assert.deepEqual(
    mails.map(({ to }) => to.split('@')[0]),
    ['atelier-un'],
  );
});

test('the town reads nothing of it: no page, no row, no function, no record; who acts for it may not look', async () => {
  const [one] = firms;
  const seen = (await market.get(at, buyer)).body;
  assert.doesNotMatch(seen, /apporte[^z]|Atelier/);
  const whole = (await market.get(at.replace('/cotraitance', ''), buyer)).body;
  assert.doesNotMatch(whole, /Atelier (?:Un|Deux|Trois)/);
  for (const read of [
    sql`select * from partner_search`,
    sql`select * from partner_yes`,
    sql`select * from halle.partners_of(${mission})`,
  ])
    assert.equal((await act(buyer, town, read)).length, 0);
  assert.equal((await sql`select * from partner_search`.execute(market.halle.db)).rows.length, 0);
  const { rows } = await sql<{ kind: string }>`
    select kind from journal_entry where kind like 'market.partner%' and (organisation = ${town} or subject = ${mission})`.execute(
    market.halle.db,
  );
  assert.deepEqual(rows, []);
  const both = await market.comeIn('double', [
    [town, ['agent']],
    [one.id, ['agent']],
  ]);
  assert.equal((await look({ ...one, who: both }, 'audit', 'training')).statusCode, 403);
  assert.equal((await look({ ...one, who: buyer }, 'audit', 'training')).statusCode, 403);
});

test('by SQL, past the program: a search is one’s own, a yes stays within the mission', async () => {
  const [one, two] = firms;
  const mine = await act(one.who, one.id, sql`select organisation_id from partner_search`);
  assert.deepEqual(mine, [{ organisation_id: one.id }]);
  const forged = sql`insert into partner_search (id, mission_id, organisation_id, account_id, brings, seeks, begun_at)
    values (gen_random_uuid(), ${mission}, ${two.id}, ${one.who.account}, '{audit}', '{training}', halle.moment())`;
  await assert.rejects(act(one.who, one.id, forged), { code: '42501' });
  const stray = sql`insert into partner_yes (search_id, other_id, account_id, said_at)
    select id, gen_random_uuid(), ${one.who.account}, halle.moment() from partner_search`;
  await assert.rejects(act(one.who, one.id, stray), { code: '42501' });
  const renamed = sql`update partner_search set brings = '{hosting}'`;
  await assert.rejects(act(one.who, one.id, renamed), { code: '42501' });
});

test('who looks no more is seen no more; half a year later all is gone', async () => {
  const [one, two, three] = firms;
  assert.equal(
    (await market.post(`${at}/end`, { organisation: two.id, other: '' }, two.who)).statusCode,
    303,
  );
  assert.ok(!(await page(one)).includes(two.name));
  assert.equal(
    (await market.post(`${at}/end`, { organisation: two.id, other: '' }, two.who)).statusCode,
    404,
  );
  const left = () => act(three.who, three.id, sql`select id from partner_search`);
  await sweepSearches(market.halle.db, new Date(Date.now() + 179 * 86_400_000));
  assert.equal((await left()).length, 1);
  await sweepSearches(market.halle.db, new Date(Date.now() + 181 * 86_400_000));
  assert.equal((await left()).length, 0);
});
