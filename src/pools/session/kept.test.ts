// SPDX-License-Identifier: AGPL-3.0-or-later
// A session of a pool by the forms of the site: who opens and leads it, what members do at once, who sees
// nothing of it, and what two sites tell of it while it is played.
import assert from 'node:assert/strict';
import { get as request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '../../base/id.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import type { Web } from '../../platform/web.tsx';
import { becomeProvider } from '../../testing/builders.ts';
import { poolForms, smallPool } from '../../testing/forms-pools.ts';
import { openMarket } from '../../testing/market.ts';
import { openWebOn, type Visitor } from '../../testing/site.ts';
import { findClause } from '../charter/clauses.ts';
import { mustBeWritten } from './clauses.ts';
import { tableFrom } from './kept.ts';
import { lastSession, listActs } from './store.ts';
import { lyingCard } from './table.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
const [namur, beauvechain, braine, wavre] = ['92094', '25005', '25014', '25112'].map((code) =>
  stableId('nis', code),
) as [Organisation, Organisation, Organisation, Organisation];
let [leader, neighbour, third, stranger, seller]: Visitor[] = [];
let pool: string;
let further: Web;

before(async () => {
  market = await openMarket();
  leader = await market.comeIn('mene', [[namur, ['buyer', 'signatory']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['agent']]]);
  third = await market.comeIn('tierce', [[braine, ['agent']]]);
  stranger = await market.comeIn('ailleurs', [[wavre, ['agent']]]);
  seller = await market.comeIn('atelier');
  await becomeProvider(market, seller);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), leader);
  pool = made.headers['location'] as string;
  for (const [who, organisation] of [
    [neighbour, beauvechain],
    [third, braine],
  ] as const) {
    const joined = await market.post(`${pool}/join`, poolForms(organisation, '')['join']!, who);
    assert.equal(joined.statusCode, 303, joined.body.slice(0, 500));
  }
  further = await openWebOn(market.halle);
  for (const { server } of [market.web, further]) await server.listen({ port: 0, host: '127.0.0.1' });
});
after(async () => {
  await further.server.close();
  await market.close();
});

const plain = (html: string) => html.replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (who?: Visitor) => plain((await market.get(`${pool}/seance`, who ?? {})).body);
const fields = async (who: Visitor) => /name="seen" value="(\d+)"/.exec(await page(who))?.[1] ?? '0';
const does = async (who: Visitor, act: string, seen?: string) =>
  market.post(`${pool}/seance/act`, { act, seen: seen ?? (await fields(who)) }, who);
async function played(who: Visitor, ...acts: string[]) {
  for (const act of acts) {
    const answer = await does(who, act);
    assert.equal(
      answer.statusCode,
      303,
      `${act}: ${plain(answer.body).match(/class="refused[\s\S]{0,400}/)?.[0]}`,
    );
  }
}
/** As a member sees it in the database. */
const seen = (who: Visitor, organisation: Organisation) =>
  inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, asMember(who.actor, organisation));
    const { id } = await tx
      .selectFrom('pool')
      .select('id')
      .where('slug', '=', pool.split('/').at(-1)!)
      .executeTakeFirstOrThrow();
    const session = await lastSession(tx, id);
    const acts = session ? await listActs(tx, session.id) : [];
    return { session, acts, table: tableFrom(session ?? { seed: 0 }, acts) };
  });

/** A browser that listens. */
function listening(web: Web, who: Visitor, from = 0) {
  const { port } = web.server.server.address() as AddressInfo;
  const heard = { text: '', at: 0, status: 0, ended: false };
  const asked = request(
    {
      ...{ port, host: '127.0.0.1', path: `${pool}/seance/flux?after=${from}` },
      headers: { cookie: who.cookie, accept: 'text/event-stream' },
    },
    (answer) => {
      heard.status = answer.statusCode ?? 0;
      answer.setEncoding('utf8');
      answer.on('data', (words: string) => {
        heard.text += words;
        heard.at = performance.now();
      });
      answer.on('close', () => {
        heard.ended = true;
      });
    },
  );
  asked.on('error', () => {});
  return { heard, stop: () => asked.destroy() };
}
const actsIn = (text: string) => [...text.matchAll(/^id: (\d+)\nevent: act$/gm)].map(([, id]) => Number(id));
async function until(holds: () => boolean, what: string, ms = 10_000) {
  for (const end = Date.now() + ms; !holds(); await sleep(5)) assert.ok(Date.now() < end, what);
}

test('who coordinates opens one session, and nobody else; members see it, no stranger and no seller', async () => {
  assert.match(await page(neighbour), /Aucune séance n’est ouverte/);
  assert.doesNotMatch(await page(neighbour), /Ouvrir la séance/);
  const refused = await market.post(`${pool}/seance/open`, { way: 'together' }, neighbour);
  assert.equal(refused.statusCode, 403);
  const opened = await market.post(`${pool}/seance/open`, { way: 'together' }, leader);
  assert.equal(opened.statusCode, 303, opened.body.slice(0, 3_000));
  const twice = await market.post(`${pool}/seance/open`, { way: 'in-turn' }, leader);
  assert.equal(twice.statusCode, 422);
  assert.match(plain(twice.body), /Une séance est déjà ouverte/);
  assert.match(await page(neighbour), /Nous sommes là/);
  for (const who of [stranger, seller]) {
    assert.equal((await market.get(`${pool}/seance`, who)).statusCode, 404);
    assert.equal((await does(who!, 'sit', '0')).statusCode, 404);
  }
  assert.equal((await market.get(`${pool}/seance`)).statusCode, 303, 'a visitor is led to sign in');
});

test('members sit and say what suits them; the model and the cards are of who coordinates', async () => {
  await played(leader!, 'sit', 'start.4');
  await played(neighbour!, 'sit');
  for (const act of ['draw', 'write.entry.catch-up', 'hold.code.firm', 'end', 'pause']) {
    const refused = await does(neighbour!, act);
    assert.equal(refused.statusCode, 403, act);
  }
  const early = await does(leader!, 'draw');
  assert.equal(early.statusCode, 422);
  assert.match(plain(early.body), /Le modèle ne convient pas encore à tous/);
  await played(leader!, 'agree');
  await played(neighbour!, 'agree');
  await played(leader!, 'draw');
  const { table } = await seen(neighbour!, beauvechain);
  const card = lyingCard(table)!;
  const [clause] = mustBeWritten(table.answers, card.calamity);
  const [first, second] = findClause(clause!)!.answers;
  await played(neighbour!, `prefer.${clause}.${second!.id}`);
  await played(leader!, `prefer.${clause}.${second!.id}`);
  assert.match(await page(third!), /2 voix/);
  await played(leader!, `write.${clause}.${(second ?? first)!.id}`, 'agree');
  await played(neighbour!, 'agree');
  const now = await seen(third!, braine);
  assert.equal(now.table.drawn[0]!.outcome, 'changed');
});

test('nobody agrees to what has changed since they saw it, and words that are no act are told', async () => {
  const before = await fields(neighbour!);
  await played(leader!, 'enter.citizens');
  const late = await does(neighbour!, 'agree', before);
  assert.equal(late.statusCode, 422);
  assert.match(plain(late.body), /La table a changé depuis/);
  for (const words of ['', 'x', 'draw.draw', 'agree<script>', '{act}', 'sit\u202e'])
    assert.equal((await does(neighbour!, words)).statusCode, 422, words);
});

test('what is played is told at once by both sites to all who look on, each act once', async () => {
  const from = Number(await fields(leader!));
  const all = [
    listening(market.web, leader!, from),
    listening(further, neighbour!, from),
    listening(further, third!, from),
  ];
  await until(() => all.every(({ heard }) => heard.text.includes('retry')), 'they listen');
  await sleep(300);
  const began = performance.now();
  await played(leader!, 'leave.citizens');
  await until(() => all.every(({ heard }) => heard.text.includes('event: table')), 'all saw it');
  const slowest = Math.max(...all.map(({ heard }) => heard.at)) - began;
  assert.ok(slowest < 3_000, `${slowest} ms`);
  await played(neighbour!, 'agree');
  await played(third!, 'sit');
  await until(() => all.every(({ heard }) => actsIn(heard.text).length === 3), 'all three');
  for (const { heard } of all) assert.deepEqual(actsIn(heard.text), [from + 1, from + 2, from + 3]);
  const [own, other] = [all[0]!.heard.text, all[1]!.heard.text];
  assert.match(own, /value="pause"/, 'who leads is shown what leads');
  assert.doesNotMatch(other, /value="pause"/);
  for (const { form } of [leader!, neighbour!])
    assert.ok(!own.includes(form) && !other.includes(form), 'what is told to many bears nobody’s token');
  assert.match(await page(neighbour), new RegExp(`data-token="${neighbour!.form}"`));
  for (const one of all) one.stop();
  const back = listening(further, third!, from + 1);
  await until(() => actsIn(back.heard.text).length === 2, 'whoever comes back hears what they missed');
  back.stop();
});

test('whoever leaves the pool hears nothing more; a stranger never hears anything', async () => {
  const before = listening(market.web, stranger!);
  await until(() => before.heard.status !== 0, 'answered');
  assert.equal(before.heard.status, 404);
  const from = Number(await fields(third!));
  const line = listening(market.web, third!, from);
  await until(() => line.heard.text.includes('retry'), 'listens');
  const seat = await withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query(`select id from halle.pool_member where organisation_id = $1`, [braine]))
      .rows[0].id;
  });
  await market.post(`${pool}/leave`, { seat }, third!);
  // leaving is for buyers: this agent may not, so the seat is ended by who may
  const buyer = await market.comeIn('acheteuse', [[braine, ['buyer']]]);
  const left = await market.post(`${pool}/leave`, { seat }, buyer);
  assert.equal(left.statusCode, 303);
  await played(leader!, 'enter.agents');
  await until(() => line.heard.ended, 'cut');
  assert.doesNotMatch(line.heard.text, /event/);
});

test('the database refuses what the program would not do', async () => {
  const { session, acts } = await seen(leader!, namur);
  const seq = acts.at(-1)!.seq + 1;
  const attempt = (who: Visitor, organisation: Organisation, values: object) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, asMember(who.actor, organisation));
      const { id: seat, group_id } = await tx
        .selectFrom('pool_member')
        .select(['id', 'group_id'])
        .where('organisation_id', '=', organisation)
        .where('until', 'is', null)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('pool_session_act')
        .values({
          ...{ session_id: session!.id, seq, group_id, seat_id: seat, organisation_id: organisation },
          ...{ account_id: who.account, act: 'agree', at: new Date(), ...values },
        })
        .execute();
    });
  await assert.rejects(attempt(neighbour!, beauvechain, { act: 'draw' }), /who coordinates leads/);
  await assert.rejects(attempt(neighbour!, beauvechain, { organisation_id: namur }), /row-level security/);
  await assert.rejects(
    attempt(neighbour!, beauvechain, { account_id: leader!.account }),
    /row-level security/,
  );
  await assert.rejects(attempt(neighbour!, beauvechain, { seq: seq + 1 }), /at-once/);
  await assert.rejects(attempt(neighbour!, beauvechain, { seq: 1 }), /at-once|duplicate/);
  await assert.rejects(attempt(neighbour!, beauvechain, { act: 'agree.; drop' }), /check/);
  await assert.rejects(
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, asMember(leader!.actor, namur));
      await tx.updateTable('pool_session').set({ until: new Date() }).where('id', '=', session!.id).execute();
    }),
    /ended by its act/,
  );
  for (const [who, organisation] of [[stranger!, wavre]] as const) {
    const rows = await inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, asMember(who.actor, organisation));
      return tx.selectFrom('pool_session_act').selectAll().execute();
    });
    assert.deepEqual(rows, []);
  }
});

test('of many at once each is done or refused in words, none twice, and the table is what was played', async () => {
  const { acts } = await seen(leader!, namur);
  const from = acts.at(-1)!.seq;
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      n % 2
        ? does(neighbour!, n % 4 === 1 ? 'agree' : 'object', String(from))
        : does(leader!, 'agree', String(from)),
    ),
  );
  assert.deepEqual(
    [...new Set(answers.map(({ statusCode }) => statusCode))].filter((one) => one !== 303 && one !== 422),
    [],
  );
  const now = await seen(leader!, namur);
  assert.deepEqual(
    now.acts.map(({ seq }) => seq),
    now.acts.map((_, n) => n + 1),
  );
});

test('a session is ended by who leads, is read afterwards, and another may follow', async () => {
  await played(leader!, 'pause', 'resume', 'end');
  assert.equal((await does(neighbour!, 'agree')).statusCode, 422);
  const over = await page(neighbour!);
  assert.match(over, /Ce qui s’écrit/);
  assert.doesNotMatch(over, /halle-streamed/);
  assert.doesNotMatch(over, /value="agree"/);
  const drafted = await market.post(`${pool}/seance/draft`, {}, leader!);
  assert.equal(drafted.statusCode, 303, plain(drafted.body).slice(0, 1_500));
  const { table } = await seen(leader!, namur);
  const [[, wording]] = [...table.answers] as [[string, string]];
  assert.ok(wording, 'something was written');
  const charter = plain((await market.get(String(drafted.headers.location), leader!)).body);
  assert.match(charter, /projet|Projet/);
  const mails = market.mails('pools.news');
  const opened = await market.post(`${pool}/seance/open`, { way: 'in-turn' }, leader!);
  assert.equal(opened.statusCode, 303);
  await mails;
  assert.match(await page(neighbour!), /Rien n’a encore été joué/);
});
