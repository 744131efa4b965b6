// SPDX-License-Identifier: AGPL-3.0-or-later
// Votes of a pool by the forms of the site: proposed, discussed, opened, cast on the page and by the link of
// a mail, counted once, told; in secret; and who is refused.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { becomeProvider } from '../../testing/builders.ts';
import { poolForms, smallPool } from '../../testing/forms-pools.ts';
import { discussed, opening, smallProposal, voteForms } from '../../testing/forms-votes.ts';
import { openMarket } from '../../testing/market.ts';
import type { Fields, Visitor } from '../../testing/site.ts';
import { castBallot } from './actions/cast.ts';
import { closeDueVotes } from './actions/close.ts';
import { tellVoteNews } from './actions/tell.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
const [namur, beauvechain, braine, wavre] = ['92094', '25005', '25014', '25112'].map((code) =>
  stableId('nis', code),
) as [Organisation, Organisation, Organisation, Organisation];
let [founder, second, third, stranger, seller]: Visitor[] = [];
let at: string;
const roles = ['agent', 'buyer', 'signatory', 'admin'] as const;

const rows = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });
/** The words of the main part, for a failure that can be read. */
const plain = (words: string) =>
  (/<main[^>]*>([\s\S]*)<\/main>/.exec(words)?.[1] ?? words).replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (address: string, who?: Visitor) => plain((await market.get(address, who ?? {})).body);
const seatOf = async (organisation: string) =>
  (
    await rows<{ id: string }>(`select id from halle.pool_member where organisation_id = '${organisation}'
    and until is null`)
  )[0]!.id;

before(async () => {
  market = await openMarket();
  founder = await market.comeIn('coordonne', [[namur, [...roles]]]);
  second = await market.comeIn('voisine', [[beauvechain, [...roles]]]);
  third = await market.comeIn('troisieme', [[braine, [...roles]]]);
  stranger = await market.comeIn('ailleurs', [[wavre, [...roles]]]);
  seller = await market.comeIn('atelier');
  await becomeProvider(market, seller);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  at = made.headers['location'] as string;
  for (const [who, organisation] of [
    [second, beauvechain],
    [third, braine],
  ] as const) {
    const joined = await market.post(`${at}/join`, poolForms(organisation, '')['join']!, who);
    assert.equal(joined.statusCode, 303, joined.body.slice(0, 500));
  }
});
after(() => market.close());

/** Proposes, and opens where a rule is given. @returns its address */
async function proposed(more: Fields = {}, rule?: Fields): Promise<string> {
  const sent = await market.post(`${at}/votes/proposer`, { ...smallProposal(beauvechain), ...more }, second);
  assert.equal(sent.statusCode, 303, plain(sent.body).slice(0, 3_000));
  const address = sent.headers['location'] as string;
  if (rule) {
    const opened = await market.post(`${address}/open`, { ...opening, ...rule }, founder);
    assert.equal(opened.statusCode, 303, plain(opened.body).slice(0, 3_000));
  }
  return address;
}
async function cast(address: string, who: Visitor, organisation: string, more: Fields = {}) {
  const fields = { ...voteForms(organisation, await seatOf(organisation))['cast']!, ...more };
  return market.post(`${address}/cast`, fields, who);
}
/** As the program does once the deadline of a vote is over. @returns how many rounds it ended */
async function close(address: string): Promise<number> {
  const number = address.split('/').at(-1);
  const [due] = await rows<{ at: Date }>(
    `select closes_at as at from halle.pool_vote where number = ${number}`,
  );
  return closeDueVotes(market.halle.worker, market.web.keyFor, new Date(due!.at.getTime() + 10_000));
}

test('a decision is proposed by a member, discussed, revised, and opened by who coordinates alone', async () => {
  const address = await proposed(discussed(beauvechain));
  assert.match(await page(address, third), /Choisir l’hébergeur du registre/);
  const said = await market.post(`${address}/remark`, voteForms(braine, '')['remark']!, third);
  assert.equal(said.statusCode, 303, plain(said.body).slice(0, 2_000));
  assert.match(await page(address, second), /Qui paie la reprise des données \?/);
  const early = await market.post(`${address}/open`, opening, founder);
  assert.match(plain(early.body), /On en discute encore jusqu’au/);
  const revised = await market.post(`${address}/revise`, voteForms('', '')['revise']!, second);
  assert.equal(revised.statusCode, 303, plain(revised.body).slice(0, 2_000));
  assert.match(await page(address, second), /version 2 du .*Ce que chaque version a changé/s);
  assert.match(await page(address, second), /dès <\/span><del>le mois<\/del><ins>l’an<\/ins>/);
  for (const [step, who] of [
    ['open', second],
    ['revise', third],
    ['withdraw', third],
  ] as const) {
    const refused = await market.post(`${address}/${step}`, voteForms(braine, '')[step]!, who);
    assert.equal(refused.statusCode, 403, step);
  }
  assert.equal((await market.post(`${address}/withdraw`, { any: 'x' }, second)).statusCode, 303);
  assert.match(
    plain((await market.post(`${address}/remark`, voteForms(braine, '')['remark']!, third)).body),
    /Rechargez la page/,
  );
});

test('who does not sit sees no vote; what is wrong is said beside its field, and nothing typed is lost', async () => {
  const address = await proposed();
  for (const who of [stranger, seller]) assert.equal((await market.get(address, who!)).statusCode, 404);
  assert.notEqual((await market.get(address)).statusCode, 200);
  const outside = await market.post(`${at}/votes/proposer`, smallProposal(wavre), stranger);
  assert.match(plain(outside.body), /ne siège pas dans ce groupement/);
  const priced = { ...smallProposal(beauvechain), shown: 'Cela coûte 8 400 € par an.' };
  const refused = await market.post(`${at}/votes/proposer`, priced, second);
  assert.equal(refused.statusCode, 422);
  assert.match(plain(refused.body), /Enlevez le montant[\s\S]*Choisir l’hébergeur/);
  const odd = await proposed({
    title: '<b>{braces}</b> \u202eet bidi',
    words: '<script>alert(1)</script> {x} %s, sur une ligne.',
  });
  const shown = await page(odd, second);
  assert.match(shown, /&lt;b>\{braces\}&lt;\/b>/);
  assert.doesNotMatch(shown, /<script>alert/);
  const quorate = await market.post(`${odd}/open`, { ...opening, quorum: '101' }, founder);
  assert.equal(quorate.statusCode, 422);
  const unmasked = await market.post(`${odd}/open`, { ...opening, rule: 'weighted', secret: '1' }, founder);
  assert.match(plain(unmasked.body), /Un vote secret donne une voix à chaque membre/);
  const given = await market.post(`${odd}/open`, { ...opening, delegation: '1', secret: '1' }, founder);
  assert.match(plain(given.body), /vote à bulletin ouvert/);
});

test('an open ballot: once each, abstentions with a reason, told at the closing, counted once', async () => {
  const address = await proposed({}, { quorum: '60' });
  const silent = await cast(address, second!, beauvechain, { choice: 'abstain' });
  assert.match(plain(silent.body), /Dites pourquoi/);
  assert.equal((await cast(address, founder!, namur)).statusCode, 303);
  const told = await cast(address, second!, beauvechain, {
    ...{ choice: 'abstain', reason: 'Nous attendons notre budget.' },
    interest: 'Le centre de gestion est notre employeur.',
  });
  assert.equal(told.statusCode, 303, plain(told.body).slice(0, 2_000));
  const twice = await Promise.all(
    ['Oui.', 'Oui, oui.'].map((reason) => cast(address, third!, braine, { reason })),
  );
  assert.deepEqual(twice.map(({ statusCode }) => statusCode).toSorted(), [303, 422]);
  assert.match(
    plain((await cast(address, third!, braine, { choice: 'against' })).body),
    /a déjà voté|ne vote pas ici/,
  );
  const running = await page(address, third);
  assert.match(running, /A voté/);
  assert.match(running, /Relevé du vote en cours/, 'no minutes before the closing');
  assert.doesNotMatch(running, /Procès-verbal/);
  assert.doesNotMatch(running, /Nous attendons notre budget/, 'nobody reads it before the closing');
  assert.equal(await close(address), 1);
  assert.equal(await close(address), 0);
  const ended = await page(address, third);
  assert.match(ended, /Procès-verbal/);
  assert.match(ended, /Adopté : 2 pour, 0 contre, 1 abstention/);
  assert.match(ended, /Nous attendons notre budget/);
  assert.match(ended, /Beauvechain : Le centre de gestion est notre employeur/);
  assert.match(plain((await cast(address, third!, braine)).body), /n’est pas ouvert|ne vote pas ici/);
  const minutes = await market.get(`${address}/proces-verbal.docx`, third!);
  assert.equal(minutes.statusCode, 200);
  assert.equal((await market.get(`${address}/proces-verbal.docx`, stranger!)).statusCode, 404);
});

test('the record: members search all of it, all read what was written for them', async () => {
  const all = await page(`${at}/votes`);
  assert.match(all, /Le groupement confie son hébergement[\s\S]*adoptée/);
  assert.doesNotMatch(all, /Choisir l’hébergeur/);
  assert.match(await page(`${at}/votes?q=HEBERGEMENT`), /confie son hébergement/);
  assert.match(await page(`${at}/votes?q=piscine`), /Aucune décision ne contient/);
  assert.match(await page(`${at}/votes?q=hebergeur`, third), /Choisir l’hébergeur/);
  assert.match(
    await page(`${at.replace('/groupements/', '/en/pools/')}/votes`, third),
    /Record of decisions/,
  );
});

test('consent: silence adopts, one objection with its reason stops', async () => {
  const quiet = await proposed({}, { rule: 'lazy', quorum: '' });
  assert.equal(await close(quiet), 1);
  assert.match(await page(quiet, third), /Adopté/);
  const stopped = await proposed({}, { rule: 'lazy', quorum: '' });
  assert.match(plain((await cast(stopped, third!, braine, { choice: 'object' })).body), /Dites pourquoi/);
  const objected = await cast(stopped, third!, braine, { choice: 'object', reason: 'Trop tôt.' });
  assert.equal(objected.statusCode, 303);
  assert.equal(await close(stopped), 1);
  assert.match(await page(stopped, third), /Une objection bloque/);
});

test('a voice is given to another, never in a circle', async () => {
  const address = await proposed({}, { delegation: '1', quorum: '' });
  const [seatFounder, seatThird] = [await seatOf(namur), await seatOf(braine)];
  const given = await cast(address, founder!, namur, { choice: '', delegate: seatThird });
  assert.equal(given.statusCode, 303, plain(given.body).slice(0, 2_000));
  const round = await cast(address, third!, braine, { choice: '', delegate: seatFounder });
  assert.match(plain(round.body), /Cette voix vous reviendrait/);
  const both = await cast(address, third!, braine, { delegate: await seatOf(beauvechain) });
  assert.match(plain(both.body), /pas les deux/);
  assert.equal((await cast(address, third!, braine, { choice: 'against' })).statusCode, 303);
  await close(address);
  const ended = await page(address, second);
  assert.match(ended, /Rejeté : 0 pour, 2 contre/);
  assert.match(ended, /voix confiée à Braine-l’Alleud/);
});

test('a secret ballot: no row, no journal and no backup tells who chose what', async () => {
  const address = await proposed({ question: 'persons' }, { secret: '1' });
  const first = await cast(address, founder!, namur);
  assert.equal(first.statusCode, 303, plain(first.body));
  assert.equal((await cast(address, second!, beauvechain, { choice: 'against' })).statusCode, 303);
  assert.match(plain((await cast(address, second!, beauvechain)).body), /a déjà voté|ne vote pas ici/);
  const [vote] = await rows<{ id: string }>('select id from halle.pool_vote order by number desc limit 1');
  assert.deepEqual(await rows(`select * from halle.pool_ballot where vote_id = '${vote!.id}'`), []);
  const voters = await rows<object>(`select * from halle.pool_voter where vote_id = '${vote!.id}'`);
  assert.equal(voters.length, 2);
  assert.deepEqual(Object.keys(voters[0]!).toSorted(), [
    'group_id',
    'organisation_id',
    'round',
    'seat_id',
    'vote_id',
  ]);
  const sums = await rows<{ sealed: Buffer; cast_count: number }>('select * from halle.pool_sealed_sum');
  assert.deepEqual(
    sums.map(({ cast_count }) => cast_count),
    [2],
  );
  assert.doesNotMatch(sums[0]!.sealed.toString('latin1'), /for|against/);
  const journal = await rows<{ all: string }>(
    `select j::text as all from halle.journal_entry j where subject = '${vote!.id}'`,
  );
  assert.ok(journal.length > 0);
  for (const { all } of journal) assert.doesNotMatch(all, /\bfor\b|against|choice/);
  await close(address);
  const ended = await page(address, third);
  assert.match(ended, /Rejeté : 1 pour, 1 contre/);
  assert.match(ended, /A voté/);
  assert.doesNotMatch(ended, /<td[^>]*>Contre/);
});

test('one more round where the first comes close: its deadline is counted from the first', async () => {
  const address = await proposed({}, { rule: 'unanimity-first', quorum: '' });
  for (const [who, organisation, choice] of [
    [founder, namur, 'for'],
    [second, beauvechain, 'for'],
    [third, braine, 'against'],
  ] as const)
    assert.equal((await cast(address, who!, organisation, { choice })).statusCode, 303);
  assert.equal(await close(address), 1);
  assert.match(await page(address, third), /Prolongé de 90 jours : 2 pour, 1 contre/);
  const [vote] = await rows<{ id: string; at: Date }>(
    'select id, closes_at as at from halle.pool_vote order by number desc limit 1',
  );
  assert.equal(vote!.at.getTime() > Date.now() + 100 * 86_400_000, true);
  const seat = await seatOf(braine);
  const later = new Date(Date.now() + 20 * 86_400_000);
  const again = () =>
    inTransaction(
      market.halle.db,
      (tx) =>
        castBallot(
          tx,
          third!.actor,
          market.web.keyFor,
          { vote: vote!.id, seat, organisation: braine },
          { choice: 'for' },
          later,
        ),
      later,
    );
  await again();
  await assert.rejects(again(), { textKey: 'pools.votes.again' });
  assert.equal(await close(address), 1);
  assert.match(await page(address, third), /Tour 2 : adoptée/);
});

test('the link of a mail opens a form and votes nothing; sent, it votes once', async () => {
  const address = await proposed({}, { quorum: '' });
  const [vote] = await rows<{ id: string }>('select id from halle.pool_vote order by number desc limit 1');
  const telling = {
    id: '01938c7e-0000-7000-8000-0000000000f7',
    vote: vote!.id,
    as: namur,
    by: namur,
    round: 1,
  };
  const mails = { keyFor: market.web.keyFor, url: 'https://halle.example' };
  for (const _ of [1, 2])
    await tellVoteNews(market.halle.worker, mails, { ...telling, news: 'opened' }, new Date());
  const sent = await market.mails('pools.votes');
  assert.equal(sent.length, 3, 'one each, once');
  const links = sent.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname === '/voter');
  assert.equal(links.length, 3);
  const before = await rows(`select * from halle.pool_ballot where vote_id = '${vote!.id}'`);
  let opened = '';
  let token = '';
  for (const link of links) {
    const one = await market.get(link.pathname + link.search);
    assert.equal(one.statusCode, 200, plain(one.body).slice(0, 1_500));
    if (/Voter pour Braine/.test(one.body)) {
      opened = one.body;
      token = link.searchParams.get('t')!;
    }
  }
  assert.deepEqual(
    await rows(`select * from halle.pool_ballot where vote_id = '${vote!.id}'`),
    before,
    'a scanner that opens every link votes nothing',
  );
  assert.equal(opened.match(/<button class="btn" type="submit"/g)?.length, 1);
  const fields = { ...voteForms(braine, await seatOf(braine))['cast']!, t: token, choice: 'against' };
  const done = await market.post('/voter', fields);
  assert.equal(done.statusCode, 200, plain(done.body).slice(0, 1_500));
  assert.match(plain(done.body), /Votre vote est compté/);
  const again = await market.post('/voter', fields);
  assert.match(plain(again.body), /a déjà servi/);
  assert.match(plain((await market.get(`/voter?t=${token}`)).body), /a déjà servi/);
  assert.match(plain((await market.get('/voter?t=xx')).body), /n’est pas d’ici/);
  assert.match(await page(address, third), /Braine-l’Alleud[\s\S]*A voté/);
});

test('the charter in force says by which rule a question is voted: no other opens it', async () => {
  const [pool] = await rows<{ id: string }>('select id from halle.pool');
  const charter = '01938c7e-0000-7000-8000-0000000000c1';
  await withClient(market.halle.ownerUrl, async (client) => {
    const tables = ['halle.pool_charter', 'halle.pool_charter_clause'];
    for (const table of tables) await client.query(`alter table ${table} no force row level security`);
    await client.query(`insert into halle.pool_charter (id, group_id, version, organisation_id, account_id, begun_at,
      proposed_for, proposed_account, proposed_at, in_force_at)
      values ('${charter}', '${pool!.id}', 1, '${namur}', '${charter}', now(), '${namur}', '${charter}', now(), now())`);
    await client.query(`insert into halle.pool_charter_clause
      values ('${charter}', '${pool!.id}', 'money-rule', 'unanimous', null, '${namur}', '${charter}', now(), 1)`);
    for (const table of tables) await client.query(`alter table ${table} force row level security`);
  });
  const everyday = await proposed({}, { rule: 'simple', quorum: '' });
  const money = await proposed({ question: 'money' });
  assert.match(await page(money, founder), /La règle que la charte en vigueur donne/);
  assert.doesNotMatch(await page(money, founder), /La majorité simple/);
  const other = await market.post(`${money}/open`, { ...opening, rule: 'simple' }, founder);
  assert.equal(other.statusCode, 422);
  assert.equal(
    (await market.post(`${money}/open`, { ...opening, rule: 'charter' }, founder)).statusCode,
    303,
  );
  assert.match(await page(money, founder), /Tour 1 : 100 % des voix exprimées/);
  for (const [who, organisation, choice] of [
    [founder, namur, 'for'],
    [second, beauvechain, 'for'],
    [third, braine, 'against'],
  ] as const)
    for (const address of [everyday, money])
      assert.equal((await cast(address, who!, organisation, { choice })).statusCode, 303);
  await close(money);
  assert.match(await page(money, founder), /Rejeté : 2 pour, 1 contre/);
  assert.match(await page(everyday, founder), /Adopté : 2 pour, 1 contre/);
});

test('a member that leaves during a vote: what it cast stands, it votes no more, and the whole stays', async () => {
  const address = await proposed({}, { quorum: '60' });
  assert.equal((await cast(address, third!, braine)).statusCode, 303);
  const seats = { second: await seatOf(beauvechain), third: await seatOf(braine) };
  for (const [who, seat] of [
    [third, seats.third],
    [second, seats.second],
  ] as const)
    assert.equal((await market.post(`${at}/leave`, { seat }, who!)).statusCode, 303);
  const fields = { ...voteForms(beauvechain, seats.second)['cast']! };
  const late = await market.post(`${address}/cast`, fields, second);
  assert.ok(late.statusCode >= 400, 'it sees the vote no more');
  const [vote] = await rows<{ id: string }>('select id from halle.pool_vote order by number desc limit 1');
  const casting = { vote: vote!.id, seat: seats.second, organisation: beauvechain };
  const now = new Date();
  await assert.rejects(
    inTransaction(
      market.halle.db,
      (tx) => castBallot(tx, second!.actor, market.web.keyFor, casting, { choice: 'for' }, now),
      now,
    ),
    { textKey: /^pools\.votes\./ },
  );
  assert.equal(await close(address), 1);
  assert.match(await page(address, founder), /Pas de quorum : 1 sur 3 membres, pour 60 % demandés/);
});
