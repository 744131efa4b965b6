// SPDX-License-Identifier: AGPL-3.0-or-later
// A member is excluded by its pool: named under the charter's rule alone, heard first, without its own vote
// or with it as the charter says; gone once it is counted, and back by a vote that names it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { charterAnswering } from '../../testing/charters.ts';
import { poolForms, smallPool } from '../../testing/forms-pools.ts';
import { opening, smallProposal, voteForms } from '../../testing/forms-votes.ts';
import { openMarket } from '../../testing/market.ts';
import type { Fields, Visitor } from '../../testing/site.ts';
import { closeDueVotes } from './actions/close.ts';
import { tellVoteNews } from './actions/tell.ts';
import { heardUntil, mustBeHeard } from './exclusion.ts';

type Organisation = Id<'Organisation'>;
const [namur, beauvechain, braine, wavre] = ['92094', '25005', '25014', '25112'].map((code) =>
  stableId('nis', code),
) as [Organisation, Organisation, Organisation, Organisation];
let market: Awaited<ReturnType<typeof openMarket>>;
let [founder, second, third, fourth]: Visitor[] = [];
let at: string;
let pool: string;
let turn = 0;
const roles = ['agent', 'buyer', 'signatory', 'admin'] as const;

const asOwner = <Row extends object>(question: string, unforced: readonly string[] = []) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    for (const table of unforced)
      await client.query(`alter table halle.${table} no force row level security`);
    const { rows } = await client.query<Row>(question);
    for (const table of unforced) await client.query(`alter table halle.${table} force row level security`);
    return rows;
  });
const plain = (words: string) =>
  (/<main[^>]*>([\s\S]*)<\/main>/.exec(words)?.[1] ?? words).replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (address: string, who?: Visitor) => plain((await market.get(address, who ?? {})).body);
const seatOf = async (organisation: string) =>
  (
    await asOwner<{ id: string }>(`select id from halle.pool_member where organisation_id = '${organisation}'
      and group_id = '${pool}' order by until is not null, until desc limit 1`)
  )[0]!.id;

before(async () => {
  market = await openMarket();
  founder = await market.comeIn('coordonne', [[namur, [...roles]]]);
  second = await market.comeIn('voisine', [[beauvechain, [...roles]]]);
  third = await market.comeIn('troisieme', [[braine, [...roles]]]);
  fourth = await market.comeIn('quatrieme', [[wavre, [...roles]]]);
});
after(() => market.close());

/** A pool of four with a charter that answers how one is excluded. */
beforeEach(async () => {
  turn += 1;
  const made = await market.post('/groupements/nouveau', smallPool(`Registres ${turn}`, namur), founder);
  at = made.headers['location'] as string;
  const [found] = await asOwner<{ id: string }>(
    `select id from halle.pool where slug = '${at.split('/').at(-1)}'`,
  );
  pool = found!.id;
  for (const [who, organisation] of [
    [second, beauvechain],
    [third, braine],
    [fourth, wavre],
  ] as const) {
    const joined = await market.post(`${at}/join`, poolForms(organisation, '')['join']!, who);
    assert.equal(joined.statusCode, 303, plain(joined.body).slice(0, 800));
  }
});

const charterSays = (answer: string) =>
  charterAnswering(market.halle.ownerUrl, at.split('/').at(-1)!, ['exclusion-rule', answer]);

const naming = async (who: Organisation, more: Fields = {}): Promise<Fields> => ({
  ...smallProposal(beauvechain),
  ...{ question: 'exclusion', title: 'Exclure un membre', about: await seatOf(who), shown: '' },
  words: 'Ce membre ne paie plus sa part depuis deux ans, et ne répond plus.',
  ...more,
});
const propose = (fields: Fields, who = second) => market.post(`${at}/votes/proposer`, fields, who!);
async function proposed(who: Organisation): Promise<string> {
  const sent = await propose(await naming(who));
  assert.equal(sent.statusCode, 303, plain(sent.body).slice(0, 3_000));
  return sent.headers['location'] as string;
}
/** So many days pass for the last proposal. */
async function daysPass(days: number): Promise<void> {
  const [vote] = await asOwner<{ id: string }>(
    `select id from halle.pool_vote where group_id = '${pool}' order by number desc limit 1`,
  );
  await asOwner(
    `update halle.pool_vote set proposed_at = proposed_at - interval '${days} days',
      discuss_until = discuss_until - ${days} where id = '${vote!.id}'`,
    ['pool_vote'],
  );
  await asOwner(
    `update halle.pool_vote_text set at = at - interval '${days} days' where vote_id = '${vote!.id}'`,
    ['pool_vote_text'],
  );
}
const open = (address: string, rule = 'charter') =>
  market.post(`${address}/open`, { ...opening, rule, quorum: '' }, founder!);
async function cast(address: string, who: Visitor, organisation: string, choice = 'for') {
  const fields = { ...voteForms(organisation, await seatOf(organisation))['cast']!, choice };
  return market.post(`${address}/cast`, fields, who);
}
async function close(address: string): Promise<number> {
  const [due] = await asOwner<{ at: Date }>(`select closes_at as at from halle.pool_vote
    where group_id = '${pool}' and number = ${address.split('/').at(-1)}`);
  return closeDueVotes(market.halle.worker, market.web.keyFor, new Date(due!.at.getTime() + 10_000));
}

test('nobody is excluded but by the charter, and only another member that sits is named', async () => {
  assert.match(plain((await propose(await naming(braine))).body), /ne dit pas comment on exclut/);
  await charterSays('two-thirds');
  for (const [fields, why] of [
    [await naming(braine, { about: '' }), /Choisissez le membre à exclure/],
    [await naming(namur), /ni vous-même, ni qui coordonne|choix/],
    [await naming(beauvechain), /ni vous-même, ni qui coordonne|choix/],
    [await naming(braine, { question: 'money' }), /On ne nomme un membre que pour l’exclure/],
  ] as const) {
    const refused = await propose(fields);
    assert.equal(refused.statusCode, 422);
    assert.match(plain(refused.body), why);
    assert.match(plain(refused.body), /ne paie plus sa part/, 'nothing typed is lost');
  }
  await proposed(braine);
  assert.match(plain((await propose(await naming(braine))).body), /déjà en cours/);
});

test('it is heard first, for the days of the charter after the last words; its answer stands in the minutes', async () => {
  await charterSays('two-thirds');
  const address = await proposed(braine);
  assert.match(await page(address, third), /peut s’expliquer ici jusqu’au[\s\S]*ne vote pas sur sa propre/);
  assert.match(plain((await open(address)).body), /On en discute encore jusqu’au/);
  const answer = { organisation: braine, words: 'Notre trésorerie a été saisie : nous payons en mars.' };
  assert.equal((await market.post(`${address}/remark`, answer, third!)).statusCode, 303);
  await daysPass(16);
  const again = await market.post(`${address}/revise`, voteForms('', '')['revise']!, second!);
  assert.equal(again.statusCode, 303, plain(again.body).slice(0, 2_000));
  assert.match(plain((await open(address)).body), /est entendu jusqu’au/, 'other words are heard anew');
  await daysPass(8);
  assert.match(plain((await open(address)).body), /est entendu jusqu’au/, 'for as long again');
  await daysPass(8);
  assert.equal((await open(address)).statusCode, 303);
  assert.match(await page(address, second), /Ce que Braine-l’Alleud répond[\s\S]*nous payons en mars/);
  assert.match(plain((await cast(address, third!, braine)).body), /ne vote pas ici/);
  const minutes = await market.get(`${address}/proces-verbal.docx`, second!);
  assert.equal(minutes.statusCode, 200);
});

test('adopted, its seat ends when it is counted: what it cast elsewhere stands, it casts no more, and stays out', async () => {
  await charterSays('two-thirds');
  const address = await proposed(braine);
  await daysPass(16);
  const elsewhere: string[] = [];
  for (const _ of [1, 2]) {
    const sent = await propose({ ...smallProposal(beauvechain) });
    const other = sent.headers['location'] as string;
    assert.equal((await open(other, 'simple')).statusCode, 303);
    elsewhere.push(other);
  }
  const [cast1, later] = elsewhere as [string, string];
  assert.equal((await cast(cast1, third!, braine)).statusCode, 303);
  assert.equal((await open(address)).statusCode, 303);
  for (const [who, organisation, choice] of [
    [founder, namur, 'for'],
    [second, beauvechain, 'for'],
    [fourth, wavre, 'against'],
  ] as const)
    assert.equal((await cast(address, who!, organisation, choice)).statusCode, 303);
  await asOwner(
    `update halle.pool_vote set closes_at = now() - interval '1 minute', opened_at = now() - interval '1 hour'
      where group_id = '${pool}' and number = ${address.split('/').at(-1)}`,
    ['pool_vote'],
  );
  assert.equal(await closeDueVotes(market.halle.worker, market.web.keyFor, new Date()), 1);
  assert.match(await page(address, second), /Adopté[\s\S]*deux tiers/);
  assert.match(await page(at, second), /Braine-l’Alleud a été exclu par un vote[\s\S]*n’avait rien signé/);
  assert.equal((await market.get(address, third!)).statusCode, 404, 'it reads nothing more');
  assert.ok((await cast(later, third!, braine)).statusCode >= 400);
  const back = await market.post(`${at}/join`, poolForms(braine, '')['join']!, third!);
  assert.match(plain(back.body), /vous a exclu par un vote/);
  assert.equal((await cast(cast1, second!, beauvechain, 'against')).statusCode, 303);
  await close(cast1);
  assert.match(await page(cast1, second), /1 pour, 1 contre/, 'its ballot stands, the whole as it was');
  const journal = await asOwner(
    `select 1 as found from halle.journal_entry where kind = 'pools.member-excluded'`,
  );
  assert.equal(journal.length, 1);

  const told = { vote: await voteIdOf(address), as: namur, by: namur, round: 1 };
  const mails = { keyFor: market.web.keyFor, url: 'https://halle.example' };
  const id = '01938c7e-0000-7000-8000-0000000000e7';
  await tellVoteNews(market.halle.worker, mails, { ...told, id, news: 'closed' }, new Date());
  const said = await market.mails('pools.votes');
  assert.ok(said.some(({ subject }) => /Braine-l’Alleud ne siège plus/.test(subject)));

  const returning = await propose(
    await naming(braine, { question: 'admission', title: 'Le retour d’un membre' }),
  );
  assert.equal(returning.statusCode, 303, plain(returning.body).slice(0, 2_000));
  const return1 = returning.headers['location'] as string;
  assert.equal((await open(return1, 'simple')).statusCode, 303);
  assert.equal((await cast(return1, second!, beauvechain)).statusCode, 303);
  await close(return1);
  assert.equal((await market.post(`${at}/join`, poolForms(braine, '')['join']!, third!)).statusCode, 303);
});

test('where the charter says so it votes too; rejected, it stays', async () => {
  await charterSays('with-its-vote');
  const address = await proposed(braine);
  await daysPass(31);
  assert.equal((await open(address)).statusCode, 303);
  for (const [who, organisation, choice] of [
    [founder, namur, 'for'],
    [second, beauvechain, 'for'],
    [third, braine, 'against'],
  ] as const)
    assert.equal((await cast(address, who!, organisation, choice)).statusCode, 303);
  await close(address);
  assert.match(await page(address, third), /Rejeté : 2 pour, 1 contre/);
});

test('the database itself excludes nobody but by a vote that it counted, and names only who was heard', async () => {
  await charterSays('two-thirds');
  const address = await proposed(braine);
  const vote = await voteIdOf(address);
  const now = new Date();
  const refused = (statement: string) =>
    inTransaction(
      market.halle.db,
      async (tx) => {
        const { actFor } = await import('../../people/agents/actions/acting.ts');
        const { sql } = await import('kysely');
        await actFor(tx, founder!.actor, 'pools.coordinate', namur, now);
        await sql.raw(statement).execute(tx);
      },
      now,
    );
  const seat = await seatOf(braine);
  await refused(`update halle.pool_member set excluded = true, until = now() where id = '${seat}'`);
  assert.equal(
    (await asOwner(`select 1 from halle.pool_member where id = '${seat}' and excluded`)).length,
    0,
  );
  await assert.rejects(
    refused(`update halle.pool_vote set opened_at = halle.moment(), rule = '{}', secret = false, round = 1,
      closes_at = halle.moment() + interval '1 day' where id = '${vote}'`),
    /not-heard|HL409/,
  );
});

const voteIdOf = async (address: string) =>
  (
    await asOwner<{ id: string }>(`select id from halle.pool_vote where group_id = '${pool}'
      and number = ${address.split('/').at(-1)}`)
  )[0]!.id;

test('the last day of hearing is counted from the last words, and is never before the discussion ends', () => {
  const vote = { discussUntil: '2026-03-20', heardDays: 15 } as const;
  assert.equal(heardUntil(vote, '2026-03-10'), '2026-03-25');
  assert.equal(heardUntil(vote, '2026-03-01'), '2026-03-20');
  assert.equal(heardUntil({ discussUntil: '2026-03-20', heardDays: undefined }, '2026-03-10'), undefined);
  assert.throws(() => mustBeHeard(vote, '2026-03-10', '2026-03-25'), /not-heard/);
  assert.doesNotThrow(() => mustBeHeard(vote, '2026-03-10', '2026-03-26'));
});
