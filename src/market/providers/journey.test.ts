// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { factsOf } from '../../../fixtures/measure/facts.ts';
import { keepReading } from '../../measure/actions-keep-reading.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { sealPending } from '../../platform/journal/sealer.ts';
import { sweepLinks } from '../../platform/links/store.ts';
import { parseAddress } from '../../platform/mail.ts';
import { asProgram, naming } from '../../testing/agents.ts';
import { day } from '../../testing/clock.ts';
import { openMarket, software } from '../../testing/market.ts';
import { giveMailboxes } from '../../testing/organisations.ts';
import { config, keyFor } from '../../testing/settings.ts';
import type { Visitor } from '../../testing/site.ts';
import { remindOfEnds } from './actions/offers.ts';
import { followClaims } from './actions/work.ts';
import { whoCanHelp } from './routes/section.tsx';
import { domainHash, mailHash } from './stores/hashes.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let founder: Visitor;
let stranger: Visitor;
let townsman: Visitor;
const town = stableId('nis', '92094');
const repository = 'https://forge.example/mairie/cimetiere';
const post = { keyFor, url: config.url };

before(async () => {
  market = await openMarket();
  await market.halle.db
    .updateTable('software')
    .set({ main_repository: repository })
    .where('id', '=', software)
    .execute();
  founder = await market.comeIn('fondatrice');
  stranger = await market.comeIn('passante');
  townsman = await market.comeIn('secretaire', [[town, ['agent']]]);
});
after(() => market.close());

const coming = {
  name: 'Atelier <b>Exemple</b>',
  scheme: 'siren',
  number: '732 829 320',
  mailbox: 'contact@atelier.example.fr',
};
const lastLink = async (topic: string) =>
  new URL((await market.mails()).filter((mail) => mail.topic === topic).at(-1)!.url);
const tokenOf = (url: URL) => url.searchParams.get('t')!;
const words = (body: string) =>
  body
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const dashboard = '/compte/prestataire/atelier-b-exemple-b';
const offering = {
  software: 'opencimetiere',
  'kind-development': '1',
  'kind-support': '1',
  territories: 'France, Liège',
  'language-fr': '1',
  words: 'Depuis 2019.',
};

test('a provider needs an official number that checks and a mailbox at its own domain', async () => {
  for (const [wrong, why] of [
    [{ number: '732829321' }, 'pas bien écrit'],
    [{ mailbox: 'atelier@gmail.com' }, 'ne prouve rien'],
    [{ mailbox: 'contact@lab.atelier.fr' }, '@atelier.fr'],
    [{ name: ' ' }, 'nom de votre organisation'],
  ] as const) {
    const answer = await market.post('/devenir-prestataire', { ...coming, ...wrong }, founder);
    assert.equal(answer.statusCode, 422);
    assert.ok(words(answer.body).includes(why), `${why}: ${words(answer.body).slice(0, 600)}`);
  }
  const nobody = await market.post('/devenir-prestataire', coming);
  assert.equal(nobody.headers['location'], '/entrer');
  const forged = await market.web.server.inject({
    method: 'POST',
    url: '/devenir-prestataire',
    payload: new URLSearchParams({ ...coming, form: 'x' }).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: founder.cookie,
      'sec-fetch-site': 'same-origin',
    },
  });
  assert.equal(forged.statusCode, 403);
});

test('the link makes the asker its first agent, once, and no other account', async () => {
  const asked = await market.post(
    '/devenir-prestataire',
    { ...coming, mailbox: 'contact@example.fr' },
    founder,
  );
  assert.equal(asked.statusCode, 303, words(asked.body));
  const link = await lastLink('market.provider');
  const t = tokenOf(link);
  assert.match((await market.get(`${link.pathname}${link.search}`)).body, /Inscrire cette organisation/);
  const other = await market.post('/preuve', { t, answer: 'yes' }, stranger);
  assert.equal(other.statusCode, 403);
  const done = await market.post('/preuve', { t, answer: 'yes' }, founder);
  assert.equal(done.headers['location'], dashboard, words(done.body));
  const again = await market.post('/preuve', { t, answer: 'yes' }, founder);
  assert.equal(again.headers['location'], dashboard, 'a used link leads to what it made');
  assert.equal(
    (await market.post('/preuve', { t, answer: 'yes' }, stranger)).statusCode,
    409,
    'and leads nobody else there',
  );
  assert.equal((await market.post('/preuve', { t: 'x', answer: 'yes' }, founder)).statusCode, 400);
  assert.equal((await market.get(dashboard, founder)).statusCode, 200);
  assert.equal((await market.get(dashboard, stranger)).statusCode, 403);
});

test('a number is claimed once; the second is told what to do', async () => {
  const again = await market.post(
    '/devenir-prestataire',
    { ...coming, mailbox: 'x@autre-exemple.fr' },
    stranger,
  );
  assert.equal(again.statusCode, 422);
  assert.match(
    words(again.body),
    /donné par Atelier .*demandez à la personne.*dites que ce numéro est le vôtre/,
  );
  assert.ok(!again.body.includes('<b>Exemple'));
});

test('an offer is published for a year, seen as said, withdrawn in one click; a draft is seen by its provider alone', async () => {
  assert.equal(
    (await market.post(`${dashboard}/offer`, { ...offering, publish: '1' }, stranger)).statusCode,
    403,
  );
  for (const wrong of [{ territories: 'Atlantide' }, { software: 'nul' }, { words: 'x'.repeat(601) }])
    assert.ok(
      (await market.post(`${dashboard}/offer`, { ...offering, ...wrong, publish: '1' }, founder))
        .statusCode >= 400,
    );
  const published = await market.post(`${dashboard}/offer`, { ...offering, publish: '1' }, founder);
  assert.equal(published.statusCode, 303, words(published.body));
  assert.equal(
    (
      await market.post(
        `${dashboard}/offer`,
        {
          software: 'opencimetiere',
          'kind-audit': '1',
          territories: 'FR',
          'language-fr': '1',
          words: '',
          publish: '0',
        },
        founder,
      )
    ).statusCode,
    303,
  );
  const list = await market.get('/prestataires?logiciel=opencimetiere&territoire=FR-74');
  assert.match(words(list.body), /1 prestataire .*seulement dit.*Atelier/);
  assert.match(list.body, /class="said"/);
  assert.ok(!words(list.body).includes('audit, openCimetière'));
  assert.match(words((await market.get(dashboard, founder)).body), /audit, openCimetière brouillon/);
  assert.match(words((await market.get('/prestataires/atelier-b-exemple-b')).body), /« Depuis 2019\. »/);
  const { n } = (
    await sql<{ n: number }>`select count(*) as n from provider_offer where published_on is null`.execute(
      market.halle.db,
    )
  ).rows[0]!;
  assert.equal(n, 0);
  for (const [place, count] of [
    ['territoire=CA-QC', 0],
    ['service=development&langue=fr', 1],
    ['service=hosting', 0],
  ] as const)
    assert.match(
      words((await market.get(`/prestataires?${place}`)).body),
      count ? /1 prestataire / : /Aucun prestataire/,
      place,
    );
  const { statusCode, headers } = await market.get(
    '/prestataires?logiciel=openCimetière&service=&territoire=haute savoie',
  );
  assert.deepEqual(
    [statusCode, headers['location']],
    [302, '/prestataires?logiciel=opencimetiere&territoire=FR-74'],
  );
});

test('the work of its people is proved by hashes alone, and a share is told of no single person without their yes', async () => {
  const now = Math.floor(Date.now() / 1000);
  const commit = (who: number, ago: number, domain?: string) => ({
    at: now - ago * 86_400,
    who,
    ...(domain ? { domain } : {}),
    tagged: who === 9,
  });
  const others = Array.from({ length: 60 }, (_, index) => commit(5 + (index % 3), 10 + index));
  const rows = [
    ...others,
    ...Array.from({ length: 30 }, (_, index) => commit(0, 20 + index, 'd1')),
    commit(9, 5),
    commit(9, 25),
  ];
  const facts = factsOf(rows, { repository, readAt: now });
  const own = parseAddress('personne@ailleurs-exemple.fr');
  const identities = [
    {
      signature: Buffer.alloc(16, 1),
      person: 0,
      domain: domainHash(keyFor, 'example.fr'),
      organisation: 1,
      isRobot: false,
    },
    { signature: Buffer.alloc(16, 2), person: 7, mail: mailHash(keyFor, own), isRobot: false },
  ];
  await inTransaction(market.halle.db, (tx) =>
    keepReading(tx, { facts, identities, how: 'whole', read: 0 }, repository, new Date()),
  );
  await sealPending(market.halle.db);
  assert.equal(await followClaims(market.halle.db, new Date()), 2);
  const page = '/prestataires/atelier-b-exemple-b';
  assert.match(
    words((await market.get(page)).body),
    /une personne de ce prestataire y a travaillé.*La part n’est pas dite/,
  );

  assert.equal((await market.post(`${dashboard}/person`, { address: own }, founder)).statusCode, 303);
  const link = await lastLink('market.person');
  const t = tokenOf(link);
  assert.match((await market.get(`/preuve?t=${t}`)).body, /Travaillez-vous pour Atelier/);
  assert.equal((await market.post('/preuve', { t, answer: 'yes' })).statusCode, 200);
  await sealPending(market.halle.db);
  await followClaims(market.halle.db, new Date());
  assert.match(words((await market.get(page)).body), /54 % du travail de trois ans, par 2 personnes/);
  assert.match((await market.get('/prestataires?service=development')).body, /class="proved"/);
  assert.match((await market.get('/prestataires?service=support')).body, /class="said"/);

  const kept = JSON.stringify(
    await Promise.all(
      ['link', 'provider_work', 'journal_entry'].map((table) =>
        sql.raw(`select * from ${table}`).execute(market.halle.db),
      ),
    ),
  );
  assert.ok(!kept.includes('ailleurs-exemple'));
  assert.equal((await market.post('/preuve', { t, answer: 'no' })).statusCode, 200);
  await sealPending(market.halle.db);
  await followClaims(market.halle.db, new Date());
  assert.match(words((await market.get(page)).body), /La part n’est pas dite/);
});

test('a reference proves once the client itself has confirmed it, and disappears when it says otherwise', async () => {
  const asking = {
    client: 'nis:92094',
    software: 'opencimetiere',
    kind: 'support',
    on: day(-40),
    function: 'cemetery',
  };
  assert.equal(
    (await market.post(`${dashboard}/reference`, { ...asking, on: day(3) }, founder)).statusCode,
    422,
  );
  const asked = await market.post(`${dashboard}/reference`, asking, founder);
  assert.equal(asked.statusCode, 303, words(asked.body));
  assert.equal((await market.post(`${dashboard}/reference`, asking, founder)).statusCode, 422);
  const waiting = await market.get('/compte/references', townsman);
  const id = /name="id" value="([^"]+)"/.exec(waiting.body)![1]!;
  const answer = (who: Visitor, said: string) =>
    market.post('/compte/references', { id, client: town, answer: said }, who);
  assert.equal((await answer(stranger, 'confirmed')).statusCode, 403);
  assert.equal((await answer(founder, 'confirmed')).statusCode, 403);
  assert.ok(
    !words((await market.get('/prestataires/atelier-b-exemple-b')).body).includes(
      'assistance, openCimetière, pour',
    ),
  );
  assert.equal((await answer(townsman, 'confirmed')).statusCode, 303);
  const page = words((await market.get('/prestataires/atelier-b-exemple-b')).body);
  assert.match(page, /assistance, openCimetière, pour Namur/);
  assert.match(page, /une référence, la dernière du/);
  assert.match((await market.get('/prestataires?service=support')).body, /class="proved"/);
  assert.match(words((await market.get('/prestataires?fonction=cemetery')).body), /1 prestataire/);
  assert.equal((await answer(townsman, 'refused')).statusCode, 303);
  assert.match(words((await market.get('/prestataires?fonction=cemetery')).body), /Aucun prestataire/);
  assert.equal((await answer(townsman, 'confirmed')).statusCode, 303);
});

test('the official mailbox of the client answers by its link', async () => {
  await giveMailboxes(market.halle.ownerUrl, { 'nis:25005': 'accueil@commune-exemple.be' });
  const asking = {
    client: 'nis:25005',
    software: 'opencimetiere',
    training: '1',
    kind: 'support',
    on: day(-20),
  };
  assert.equal((await market.post(`${dashboard}/reference`, asking, founder)).statusCode, 303);
  const t = tokenOf(await lastLink('market.reference'));
  assert.match(
    words((await market.get(`/preuve?t=${t}`)).body),
    /devient publique avec le nom de votre organisation/,
  );
  assert.equal((await market.post('/preuve', { t, answer: 'yes' })).statusCode, 422);
  assert.equal((await market.post('/preuve', { t, answer: 'confirmed' })).statusCode, 200);
  assert.match(
    words((await market.get('/prestataires/atelier-b-exemple-b')).body),
    /formation tenue, openCimetière/,
  );
  const taken = await market.post(`${dashboard}/domain`, { mailbox: 'x@commune-exemple.be' }, founder);
  assert.equal(taken.statusCode, 422);
});

test('what is one provider’s own is read by no other, whatever the SQL', async () => {
  const { db } = market.halle;
  for (const organisation of [undefined, town, '01938c7e-0000-7000-8000-0000000000ff'])
    await inTransaction(db, async (tx) => {
      await actAs(tx, naming(organisation, stranger.account));
      for (const table of ['provider_domain', 'provider_person', 'link'])
        assert.equal(
          (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]!.n,
          0,
          table,
        );
      const drafts = await sql<{
        n: number;
      }>`select count(*) as n from provider_offer where published_on is null`.execute(tx);
      assert.equal(drafts.rows[0]!.n, 0);
      const changed = await sql`update provider_offer set words = 'à moi'`.execute(tx);
      assert.equal(changed.numAffectedRows, 0n);
    });
  const cheating = inTransaction(db, async (tx) => {
    const { organisation_id: organisation } = await tx
      .selectFrom('provider')
      .select('organisation_id')
      .executeTakeFirstOrThrow();
    await actAs(tx, naming(organisation, founder.account));
    await sql`update provider_reference set answer = 'confirmed', answered_on = current_date where answer = 'refused' or answer is null or true`.execute(
      tx,
    );
  });
  await assert.rejects(cheating, /row-level security/);
});

test('an offer that ends is reminded of once, and renewed by the link', async () => {
  const { db } = market.halle;
  const later = new Date(Date.now() + 340 * 86_400_000);
  assert.equal(await remindOfEnds(db, post, later), 1);
  assert.equal(await remindOfEnds(db, post, later), 0);
  const t = tokenOf(await lastLink('market.renewal'));
  await inTransaction(db, async (tx) => {
    const { organisation_id: organisation } = await tx
      .selectFrom('provider')
      .select('organisation_id')
      .executeTakeFirstOrThrow();
    await actAs(tx, asProgram(organisation));
    await tx
      .updateTable('provider_offer')
      .set({ expires_on: day(10) })
      .where('published_on', 'is not', null)
      .execute();
  });
  assert.match((await market.get(`/preuve?t=${t}`)).body, /Prolonger les offres/);
  assert.equal((await market.post('/preuve', { t, answer: 'yes' })).statusCode, 200);
  const rows = await db.selectFrom('provider_offer').select('expires_on').execute();
  assert.ok(rows.length > 0 && rows.every(({ expires_on }) => expires_on! > day(300)));
  assert.equal((await market.post('/preuve', { t, answer: 'yes' })).statusCode, 409);
});

test('the sheet of the software says who can help', async () => {
  const section = await whoCanHelp(market.halle.db).make('fr', {
    id: software,
    slug: 'opencimetiere',
    name: 'openCimetière',
  });
  assert.equal(section?.id, 'help');
  const { render } = await import('preact-render-to-string');
  const html = words(render(section!.body as never));
  assert.match(html, /Atelier .* assistance et développement prouvé depuis moins d’un an/);
});

test('an offer is gone at once when withdrawn; links to one address are few; old links are swept', async () => {
  const ids = [
    ...(await market.get(dashboard, founder)).body.matchAll(/\/withdraw"[\s\S]*?name="id" value="([^"]+)"/g),
  ].map(([, id]) => id!);
  assert.equal(ids.length, 2);
  for (const id of ids)
    assert.equal((await market.post(`${dashboard}/withdraw`, { id }, founder)).statusCode, 303);
  assert.equal((await market.post(`${dashboard}/withdraw`, { id: ids[0]! }, founder)).statusCode, 404);
  assert.match(words((await market.get('/prestataires')).body), /Aucun prestataire/);
  const asked = [];
  for (let turn = 0; turn < 4; turn++)
    asked.push(
      (await market.post(`${dashboard}/domain`, { mailbox: 'x@second-exemple.fr' }, founder)).statusCode,
    );
  assert.deepEqual(asked, [303, 303, 303, 503]);
  await sweepLinks(market.halle.db, new Date());
  const t = tokenOf(await lastLink('market.domain'));
  assert.equal((await market.post('/preuve', { t, answer: 'yes' })).statusCode, 200);
  assert.match(words((await market.get(dashboard, founder)).body), /@second-exemple\.fr prouvé le/);
});

test('every page answers in English too', async () => {
  for (const page of [
    '/en/providers',
    '/en/become-a-provider',
    '/en/proof?t=x',
    '/en/providers/atelier-b-exemple-b',
  ])
    assert.ok((await market.get(page)).statusCode < 500, page);
  assert.equal((await market.get('/en/account/references', townsman)).statusCode, 200);
  assert.equal((await market.get('/prestataires?page=9')).statusCode, 404);
  assert.equal((await market.get('/prestataires?page=x')).statusCode, 400);
  assert.equal((await market.get('/prestataires/personne')).statusCode, 404);
});
