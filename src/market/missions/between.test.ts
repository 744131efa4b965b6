// SPDX-License-Identifier: AGPL-3.0-or-later
// What the two sides of a mission, and those who may become one, say to each other: questions answered for
// all, a draft shown to who may open it, letters once an offer is retained, lateness told; and what the year
// has cost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { naming } from '../../testing/agents.ts';
import {
  answerWith,
  draftMission,
  missionStep,
  offersOf,
  retainOffer,
  smallTask,
} from '../../testing/builders.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import { config, keyFor } from '../../testing/settings.ts';
import type { Visitor } from '../../testing/site.ts';
import { tellLate } from './actions/late.ts';
import { tellNews } from './actions/news.ts';
import type { News } from './steps.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [town, provider, rival] = [
  stableId('nis', '92094'),
  stableId('nis', '25005'),
  stableId('nis', '25014'),
];
let buyer: Visitor;
let clerk: Visitor;
let maker: Visitor;
let other: Visitor;
let alone: Visitor;
before(async () => {
  market = await openMarket();
  buyer = await market.comeIn('acheteur', [[town, ['buyer']]]);
  clerk = await market.comeIn('accueil', [[town, ['agent']]]);
  maker = await market.comeIn('atelier', [[provider, ['agent']]]);
  other = await market.comeIn('bureau', [[rival, ['agent']]]);
  alone = await market.comeIn('independante');
});
after(() => market.close());

const mails = { keyFor, url: config.url };
const opened = async (title: string, more: Record<string, string> = {}) => {
  const address = await draftMission(market, clerk, { ...smallTask(title, town), ...more });
  await missionStep(market, buyer, address, 'open');
  return address;
};
async function retained(title: string, more: Record<string, string> = {}): Promise<string> {
  const address = await opened(title, more);
  await missionStep(market, maker, address, 'answer', answerWith(provider, 'Corrigé.'));
  await retainOffer(market, buyer, address, (await offersOf(market, buyer, address))[0]!);
  return address;
}
const missionId = async (address: string) =>
  (
    await sql<{ id: string }>`select id from mission where slug = ${address.split('/').at(-1)!}`.execute(
      market.halle.db,
    )
  ).rows[0]!.id;
async function told(news: News, address: string, mission?: string) {
  const what = {
    id: crypto.randomUUID(),
    mission: mission ?? (await missionId(address)),
    organisation: town,
    news,
  };
  await tellNews(market.halle.db, mails, what, new Date());
}
const subjectsTo = async (address: string) =>
  (await market.mails())
    .filter(({ url }) => url.split('#')[0]!.endsWith(address))
    .map(({ to, subject }) => `${to.split('@')[0]} ${subject}`)
    .toSorted();

test('a question names nobody, is answered for all, and those who asked or offered are told', async () => {
  const address = await opened('Questions');
  await missionStep(market, maker, address, 'answer', answerWith(provider, 'Corrigé.'));
  const question = 'Faut-il reprendre <b>les anciens</b> plans ?';
  await missionStep(market, alone, address, 'ask', { words: question });
  await told('asked', address);
  for (const who of [undefined, buyer, clerk, maker]) {
    const { body } = await market.get(address, who);
    assert.match(body, /reprendre &lt;b/);
    assert.doesNotMatch(body, /independante|indépendante<\/dd>/);
    assert.match(body, /Pas encore de réponse/);
  }
  const [, id] = /name="question" value="([^"]+)"/.exec((await market.get(address, buyer)).body)!;
  const reply = { question: id!, words: 'Oui, ceux depuis 1990.' };
  for (const who of [clerk, maker, alone])
    assert.equal((await market.post(`${address}/reply`, reply, who)).statusCode, 403);
  await missionStep(market, buyer, address, 'reply', reply);
  assert.equal((await market.post(`${address}/reply`, reply, buyer)).statusCode, 422, 'answered once');
  assert.match((await market.get(address)).body, /ceux depuis 1990/);
  await told('replied', address);
  assert.deepEqual(
    await subjectsTo(address),
    [
      'accueil Une question sur « Questions »',
      'acheteur Une question sur « Questions »',
      'atelier Une réponse sur « Questions »',
      'independante Une réponse sur « Questions »',
    ].map((line) => line.replace('« ', '«\u00a0').replace(' »', '\u00a0»')),
  );
});

test('a question that tells who asks is refused, with the words that do; so are those of the asking side', async () => {
  const address = await opened('Qui demande');
  for (const [words, refused] of [
    [
      'Écrivez-moi à contact@atelier.example, je réponds vite.',
      /contact@atelier\.example[\s\S]*boîte aux lettres/,
    ],
    ['Appelez le 04 50 33 65 12 avant de répondre.', /04 50 33 65 12[\s\S]*téléphone/],
    ['Voyez https://atelier.example/plans d’abord.', /adresse de site/],
  ] as const) {
    const { statusCode, body } = await market.post(`${address}/ask`, { words }, alone);
    assert.equal(statusCode, 422);
    assert.match(body, refused);
    assert.match(body, /<details[^>]* open/);
  }
  for (const who of [buyer, clerk])
    assert.equal(
      (await market.post(`${address}/ask`, { words: 'Suis-je bien claire ?' }, who)).statusCode,
      403,
    );
  const visitor = await market.post(`${address}/ask`, { words: 'Faut-il venir sur place ?' });
  assert.match(String(visitor.headers['location']), /entrer|connexion|sign-in/);
});

test('five questions a day are the most; none once an offer is retained', async () => {
  const curious = await market.comeIn('curieuse');
  const address = await opened('Beaucoup de questions');
  const ask = (n: number) => market.post(`${address}/ask`, { words: `Question numéro ${n} ?` }, curious);
  for (let n = 1; n <= 5; n++) assert.equal((await ask(n)).statusCode, 303);
  assert.match((await ask(6)).body, /5 au plus/);
  const late = await retained('Trop tard');
  const after = await market.post(`${late}/ask`, { words: 'Est-ce trop tard ?' }, alone);
  assert.match(after.body, /ne reçoit plus de question/);
});

test('by SQL, who asked stands in no row that another reads, and nobody of the organisation asks or answers twice', async () => {
  const address = await opened('Par les lignes');
  await missionStep(market, alone, address, 'ask', { words: 'Faut-il venir sur place ?' });
  const id = await missionId(address);
  const as = (organisation: typeof town | undefined, { account }: Visitor, what: RawBuilder<unknown>) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(organisation, account));
      return (await what.execute(tx)).rows as { id: string }[];
    });
  const read = sql`select account_id as id from mission_step where thing_id = ${id} and step = 'asked'`;
  for (const [organisation, who] of [
    [town, buyer],
    [provider, maker],
    [undefined, clerk],
  ] as const)
    assert.deepEqual(await as(organisation, who, read), []);
  assert.deepEqual(await as(undefined, alone, read), [{ id: alone.account }]);
  const put = sql`insert into mission_question (id, mission_id, words, asked_at)
    values (gen_random_uuid(), ${id}, 'Une question de la maison ?', '2026-11-21T10:00:00Z') returning id`;
  const [question] = await as(undefined, clerk, put);
  const step = (who: Visitor) => sql`
    insert into mission_step (thing_id, step, once_for, account_id, at, about)
    values (${id}, 'asked', ${question!.id}, ${who.account}, '2026-11-21T10:00:00Z', ${question!.id})`;
  await assert.rejects(as(undefined, clerk, step(clerk)), { textKey: 'people.both-sides' });
  const reply = sql`insert into mission_reply (question_id, mission_id, words, replied_at)
    values (${question!.id}, ${id}, 'Nous répondons à sa place.', '2026-11-21T10:00:00Z')`;
  await assert.rejects(as(provider, maker, reply), /row-level security/);
  await assert.rejects(as(undefined, alone, reply), /row-level security/);
});

test('who may not open a draft reads who may, and tells them by mail, once', async () => {
  const address = await draftMission(market, clerk, smallTask('À ouvrir', town));
  const { body } = await market.get(address, clerk);
  assert.match(body, /Un acheteur ou un signataire[\s\S]*Chez vous.: acheteur/);
  assert.match(body, /Le leur dire par mail/);
  assert.equal((await market.post(`${address}/propose`, {}, maker)).statusCode, 404);
  await missionStep(market, clerk, address, 'propose');
  const { rows } = await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, naming(town, clerk.account));
    return sql<{ id: string }>`select id from mission where slug = ${address.split('/').at(-1)!}`.execute(tx);
  });
  await told('proposed', address, rows[0]!.id);
  assert.match((await market.get(address, clerk)).body, /Ils en ont été avertis le/);
  assert.equal((await market.post(`${address}/propose`, {}, clerk)).statusCode, 422);
  assert.deepEqual(await subjectsTo(address), ['acheteur Une mission attend d’être ouverte\u00a0: À ouvrir']);
  await missionStep(market, buyer, address, 'open');
  assert.match((await market.post(`${address}/propose`, {}, buyer)).body, /n’attend plus d’être ouverte/);
});

test('once an offer is retained the two sides write to each other, and nobody else does', async () => {
  const before = await opened('Pas encore');
  await missionStep(market, maker, before, 'answer', answerWith(provider, 'Corrigé.'));
  const words = 'Quand pourriez-vous passer <b>à la mairie</b> ?';
  for (const who of [buyer, maker, alone]) {
    assert.equal((await market.post(`${before}/write`, { words }, who)).statusCode, 403);
    assert.doesNotMatch((await market.get(before, who)).body, /id="write"/);
  }
  const address = await retained('Écrire');
  for (const who of [other, alone]) {
    assert.equal((await market.post(`${address}/write`, { words }, who)).statusCode, 403);
    assert.doesNotMatch((await market.get(address, who)).body, /id="write"/);
  }
  for (const [who, at] of [
    [clerk, 'atelier'],
    [buyer, 'atelier'],
    [maker, 'acheteur'],
  ] as const) {
    const sent = await market.post(`${address}/write`, { words }, who);
    assert.equal(sent.statusCode, 303, sent.body);
    const last = (await market.mails()).findLast(({ subject }) => /À propos de/.test(subject));
    assert.deepEqual([last?.to.split('@')[0], last?.url.endsWith(`${address}#write`)], [at, true]);
  }
  assert.match((await market.get(`${address}?sent=1`, maker)).body, /Message transmis/);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from journal_entry where kind = 'market.mission-letter-sent'`.execute(
    market.halle.db,
  );
  assert.equal(rows[0]!.n, 3);
});

test('by SQL, a letter goes from one side of a deal to the other, and nowhere else', async () => {
  const [done, not] = [
    await missionId(await retained('Par la table')),
    await missionId(await opened('Sans')),
  ];
  const put = (about: string, who: Visitor, from: string | null, to: Visitor) => sql`
    insert into letter (id, kind, about_id, account_id, from_organisation, to_account, written_at)
    values (gen_random_uuid(), 'market.mission', ${about}, ${who.account}, ${from}, ${to.account}, '2026-11-21T10:00:00Z')`;
  const as = (organisation: typeof town | undefined, who: Visitor, about: string, to: Visitor) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(organisation, who.account));
      await put(about, who, organisation ?? null, to).execute(tx);
    });
  await as(town, clerk, done, maker);
  await as(provider, maker, done, buyer);
  for (const [organisation, who, about, to] of [
    [town, clerk, not, maker],
    [town, clerk, done, alone],
    [rival, other, done, buyer],
    [undefined, alone, done, buyer],
    [undefined, maker, done, clerk],
  ] as const)
    await assert.rejects(as(organisation, who, about, to), /row-level security/);
});

test('that work is late is told to both sides, on the page and once by mail', async () => {
  const address = await retained('En retard');
  const after = new Date(`${day(52)}T12:00:00Z`);
  await tellLate(market.halle.db, mails, new Date());
  assert.deepEqual(await subjectsTo(address), []);
  const n = await tellLate(market.halle.db, mails, after);
  assert.ok(n >= 1);
  assert.equal(await tellLate(market.halle.db, mails, after), 0, 'told once');
  assert.deepEqual(await subjectsTo(address), [
    'accueil En retard\u00a0: En retard',
    'acheteur En retard\u00a0: En retard',
    'atelier En retard\u00a0: En retard',
  ]);
});

test('the year’s missions of the same kind or software begin the spend, with each of them named', async () => {
  const first = await retained('Déjà cette année', { kind: 'translate', software: '' });
  const next = await opened('La suivante', { kind: 'translate', software: '' });
  await missionStep(market, other, next, 'answer', answerWith(rival, 'Traduit.'));
  const { body } = await market.get(next, buyer);
  assert.match(body, /name="spent"[^>]*value="900"/);
  assert.match(body, new RegExp(`une mission du même genre[\\s\\S]*${first}`));
  await missionStep(market, buyer, first, 'withdraw');
  assert.doesNotMatch((await market.get(next, buyer)).body, /name="spent"[^>]*value="900"/);
  const unlike = await opened('Autre genre', { kind: 'hosting', software: '' });
  await missionStep(market, other, unlike, 'answer', answerWith(rival, 'Hébergé.'));
  assert.doesNotMatch((await market.get(unlike, buyer)).body, /du même genre/);
});
