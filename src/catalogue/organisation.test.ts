// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../base/id.ts';
import type { Actor } from '../people/agents/actor.ts';
import type { Role } from '../people/agents/permissions.ts';
import { saveEdition } from '../people/directory/actions.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import {
  describeNetwork,
  joinNetwork,
  leaveNetwork,
  stateItem,
  takeGovernance,
} from '../people/networks/actions.ts';
import { shareOf } from '../people/networks/network.ts';
import { inTransaction } from '../platform/db.ts';
import { actorOf, makeAgents } from '../testing/agents.ts';
import { testDatabase } from '../testing/database.ts';
import { openTestSite } from '../testing/site.ts';
import { publishes } from './publisher.ts';
import { itemNaming } from './stores/item-naming.ts';

const site = await openTestSite({}, await testDatabase('catalogue'));
const { halle, get } = site;
const at = new Date();
const imio = stableId('operator', 'imio');
const namur = stableId('nis', '92094');
const actor = (organisation: Id<'Organisation'>, ...roles: Role[]): Actor =>
  actorOf(organisation, organisation, ...roles);
const within = <Result>(work: Parameters<typeof inTransaction<Result>>[1]) => inTransaction(halle.db, work);

const avesnes = {
  ...{ source: 'test', version: '1', date: '2026-01-01', country: 'FR', members: [] },
  organisations: [
    {
      ...{
        id: stableId('insee', '62063'),
        kind: 'commune' as const,
        name: 'Avesnes-le-Comte',
        slug: 'avesnes-le-comte-62063',
      },
      ...{ insee: '62063', department: '62', population: 2_000 },
    },
  ],
};

before(async () => {
  await saveEdition(halle.db, avesnes);
  await makeAgents(halle.db, actor(imio, 'agent'), actor(namur, 'agent'));
});
after(() => site.close());

test('the page of an organisation says what it is, with the year of its population, its source and date, in both languages', async () => {
  const french = await get('/organisations/namur-be-92094');
  assert.equal(french.statusCode, 200);
  assert.match(french.body, /111\s432 habitants, en 2020/);
  assert.match(french.body, /NIS 92094/);
  assert.match(french.body, /Source\s: statbel\.fgov\.be, 1er janvier 2020/);
  assert.match(
    french.body,
    /<link rel="canonical" href="https:\/\/halle\.example\/organisations\/namur-be-92094"/,
  );
  assert.match((await get('/en/organisations/namur-be-92094')).body, /111,432 inhabitants, in 2020/);
  assert.equal((await get('/organisations/nulle-part')).statusCode, 404);
});

test('what nobody verified says so, on its page and in the list of networks', async () => {
  assert.match((await get('/organisations/cogitis')).body, /Non vérifié/);
  assert.doesNotMatch((await get('/organisations/sitiv')).body, /Non vérifié/);
  assert.match((await get('/reseaux')).body, /Non vérifié/);
});

test('a code that two countries share shows both, told apart, wherever organisations are sought; with its country, the one', async () => {
  for (const place of ['/organisations?q=', '/entrer/organisation?q=']) {
    const { body } = await get(`${place}62063`);
    assert.match(body, /Avesnes-le-Comte<\/a>.{0,60}Pas-de-Calais/, place);
    assert.match(body, /Liège<\/a>.{0,60}Belgique/, place);
  }
  assert.doesNotMatch((await get('/organisations?q=ins+62063')).body, /Avesnes/);
  assert.match((await get('/organisations?q=fr-62063')).body, /Avesnes/);
  for (const [written, slug] of [
    ['ins+62063', 'liege-be-62063'],
    ['fr-62063', 'avesnes-le-comte-62063'],
  ] as const) {
    const { statusCode, headers } = await get(`/entrer/organisation?q=${written}`);
    assert.deepEqual([statusCode, headers['location']], [302, `/entrer/organisation?o=${slug}`]);
  }
  const { body } = await get('/logiciels?q=tombes&commune=62063');
  assert.match(body, /commune=fr-62063.{0,80}Avesnes-le-Comte \(Pas-de-Calais, /);
  assert.match(body, /commune=be-62063.{0,80}Liège \(Belgique, /);
  assert.match((await get('/logiciels?q=tombes&commune=be-62063')).body, /Pour Liège \(Belgique, /);
  for (const written of ['92094', 'be-92094'])
    assert.match(
      (await get(`/logiciels?q=tombes&commune=${written}`)).body,
      /Pour Namur \(Belgique, /,
      written,
    );
});

test('organisations are found by name, hostile words too are answered', async () => {
  assert.match((await get('/organisations?q=namur')).body, /href="\/organisations\/namur-be-92094"/);
  for (const hostile of ['%27%3B--', '%3Cscript%3Ealert(1)%3C/script%3E', 'x'.repeat(1_000), '%25_%25']) {
    const { statusCode, body } = await get(`/organisations?q=${hostile}`);
    assert.equal(statusCode, 200);
    assert.ok(!body.includes('<script>alert'));
  }
});

test('a former address leads to the present page for good', async () => {
  await halle.db
    .insertInto('organisation_slug')
    .values({ slug: 'ancien-nom', organisation_id: namur })
    .execute();
  const { statusCode, headers } = await get('/en/organisations/ancien-nom');
  assert.deepEqual([statusCode, headers['location']], [301, '/en/organisations/namur-be-92094']);
});

test('a network says what it operates, and its share of free software counts what is proprietary', async () => {
  const slug = (
    await halle.db
      .selectFrom('software')
      .select(['name', 'slug'])
      .orderBy('slug')
      .limit(1)
      .executeTakeFirstOrThrow()
  ).slug;
  const find = async (words: string) => {
    const read = await itemNaming.resolve(halle.db, words, 'fr');
    return 'nearest' in read ? undefined : { kind: read.found.kind, subject: read.found.subject };
  };
  const libre = await find(slug);
  assert.equal(libre?.kind, 'libre');
  const bought = await find('civil net');
  assert.deepEqual(bought, { kind: 'proprietary', subject: 'civil net' });
  assert.equal(await find('un logiciel que personne ne connaît'), undefined);
  await within((tx) => stateItem(tx, actor(imio, 'admin'), imio, { ...libre!, how: 'operates' }, at));
  await within((tx) => stateItem(tx, actor(imio, 'admin'), imio, { ...bought!, how: 'operates' }, at));
  await assert.rejects(
    within((tx) => stateItem(tx, actor(imio, 'admin'), imio, { ...bought!, how: 'operates' }, at)),
    /item-stated-already/,
  );
  const { body } = await get('/reseaux/imio');
  assert.match(body, /Part de logiciels libres[\s\S]*1 sur 2/);
  assert.match(body, /Civil Net \(Ciril Group\)/);
  assert.deepEqual(shareOf([]), { libre: 0, of: 0 });
});

test('what a network recommends stands apart from what it operates, and counts in no share', async () => {
  const other = (
    await halle.db
      .selectFrom('software')
      .select('id')
      .orderBy('slug')
      .offset(1)
      .limit(1)
      .executeTakeFirstOrThrow()
  ).id;
  const item = { kind: 'libre', subject: other, how: 'recommends' } as const;
  await within((tx) => stateItem(tx, actor(imio, 'admin'), imio, item, at));
  const { body } = await get('/reseaux/imio');
  assert.match(body, /Part de logiciels libres[\s\S]*1 sur 2/);
  assert.match(body, /id="recommends"[\s\S]*dit le/);
});

test('a network shows what the catalogue names it the publisher of, out of how many, as its other page does', async () => {
  const { body } = await get('/reseaux/imio');
  const { n } = await halle.db
    .selectFrom('software')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  const count = new RegExp(`(\\d+) des ${n} logiciels du catalogue`);
  const [, published] = count.exec(body) ?? [];
  assert.ok(Number(published) > 0, 'counted');
  const other = (await get('/organisations/imio')).body;
  assert.equal(count.exec(other)?.[1], published);
  assert.match(other, /href="\/reseaux\/imio"/);
  assert.match(body, /href="\/organisations\/imio"/);
});

test('of a network that nobody names, each page says that it is not known, never none or zero', async () => {
  const { body } = await get('/reseaux/uvcw');
  for (const id of ['publishes', 'hosts', 'operates', 'recommends'])
    assert.match(body, new RegExp(`id="${id}"[\\s\\S]{0,400}On ne sait pas`), id);
  const english = (await get('/en/networks/uvcw')).body;
  assert.match(english, /id="publishes"[\s\S]{0,400}Not known/);
});

test('the list of networks stands by name, is narrowed by what is known, and is a table where unknown is empty', async () => {
  const names = (body: string) =>
    [...body.matchAll(/class="line-title"><a href="\/reseaux\/([^"]+)"/g)].map(([, slug]) => slug);
  const all = names((await get('/reseaux')).body);
  assert.ok(all.length > 5, String(all.length));
  assert.ok(all.indexOf('bep') < all.indexOf('imio') && all.indexOf('imio') < all.indexOf('uvcw'), 'by name');
  assert.deepEqual(names((await get('/reseaux?pays=BE&publie=yes')).body), ['imio']);
  assert.ok(!names((await get('/reseaux?publie=unknown')).body).includes('imio'));
  assert.equal((await get('/reseaux?page=2')).statusCode, 404);
  assert.equal((await get(`/reseaux?pays=${'x'.repeat(200)}`)).statusCode, 400);
  const table = (await get('/reseaux.csv?publie=unknown')).body.split('\r\n');
  const uvcw = table.find((line) => line.includes('UVCW'))!.split(';');
  assert.equal(uvcw[4], '""', 'unknown is empty');
  assert.match(table[0]!, /on ne sait pas/);
});

test('the accounts that a list of public code gives to a network stand on its page, with the list and the day', async () => {
  const { body } = await get('/reseaux/gip-recia');
  assert.match(
    body,
    /id="accounts"[\s\S]*gip-recia sur github\.com[\s\S]*code\.gouv\.fr, lue le 30 novembre 2026/,
  );
  assert.doesNotMatch((await get('/reseaux/imio')).body, /id="accounts"/);
});

test('a draft of a network is not on its page; what is published is', async () => {
  await within((tx) => describeNetwork(tx, actor(imio, 'admin'), imio, 'Encore un brouillon.', false, at));
  assert.doesNotMatch((await get('/reseaux/imio')).body, /Encore un brouillon/);
  await within((tx) =>
    describeNetwork(tx, actor(imio, 'admin'), imio, 'Pour les communes de Wallonie.', true, at),
  );
  assert.match((await get('/reseaux/imio')).body, /Pour les communes de Wallonie/);
});

test('a commune joins a network by its own act, leaves it, and may come back', async () => {
  const signatory = actor(namur, 'signatory');
  await assert.rejects(
    within((tx) => joinNetwork(tx, actor(namur, 'agent'), namur, 'imio', at)),
    /not-allowed/,
  );
  await within((tx) => joinNetwork(tx, signatory, namur, 'imio', at));
  await assert.rejects(
    within((tx) => joinNetwork(tx, signatory, namur, 'imio', at)),
    /network-joined-already/,
  );
  assert.match((await get('/reseaux/imio')).body, /Par leur propre déclaration[\s\S]*Namur/);
  await within((tx) => leaveNetwork(tx, signatory, namur, 'imio', at));
  assert.doesNotMatch((await get('/reseaux/imio')).body, /Par leur propre déclaration/);
  await within((tx) => joinNetwork(tx, signatory, namur, 'imio', at));
  await assert.rejects(
    within((tx) => joinNetwork(tx, signatory, namur, 'beauvechain-be-25005', at)),
    /no-network/,
  );
});

test('a network that a signatory makes the governance of a software is named on its sheet', async () => {
  const { id, slug } = await halle.db
    .selectFrom('software')
    .select(['id', 'slug'])
    .orderBy('slug')
    .limit(1)
    .executeTakeFirstOrThrow();
  assert.doesNotMatch((await get(`/logiciels/${slug}`)).body, /id="governance"/);
  const item = { kind: 'libre' as const, subject: id };
  await assert.rejects(
    within((tx) => takeGovernance(tx, actor(imio, 'admin'), imio, item, at)),
    /not-allowed/,
  );
  await within((tx) => takeGovernance(tx, actor(imio, 'signatory'), imio, item, at));
  assert.match((await get(`/logiciels/${slug}`)).body, /id="governance"[\s\S]*href="\/reseaux\/imio"/);
  assert.match((await get('/reseaux/imio')).body, /Gouvernance de/);
});

test('a publisher is an organisation by its site, or by a name that no other bears', () => {
  const sitiv = { kind: 'operator', name: 'Syndicat intercommunal (SITIV)' } as const;
  assert.ok(publishes(sitiv, { publisher: 'SITIV' }, { namesakes: false }));
  assert.ok(
    publishes(
      sitiv,
      { publisher: 'autre', url: 'https://sitiv.fr/code' },
      { site: 'https://www.sitiv.fr/', namesakes: false },
    ),
  );
  const commune = { kind: 'commune', name: 'Saint-Denis' } as const;
  assert.ok(publishes(commune, { publisher: 'Ville de Saint-Denis' }, { namesakes: false }));
  assert.ok(!publishes(commune, { publisher: 'Ville de Saint-Denis' }, { namesakes: true }));
  assert.ok(!publishes(commune, { publisher: 'Saint-Denis' }, { namesakes: false }));
});

test('an organisation shows what catalogues say it uses, and says that it is only said', async () => {
  const { id } = await halle.db
    .selectFrom('software')
    .select('id')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirstOrThrow();
  const use = {
    software_id: id,
    position: 9_999,
    organisation: 'Wavre',
    organisation_id: stableId('nis', '25112'),
  };
  await halle.db
    .insertInto('software_usage')
    .values({ ...use, source: 'comptoir', date: '2026-01-02', url: null })
    .execute();
  assert.match(
    (await get('/organisations/wavre-be-25112')).body,
    /id="uses"[\s\S]*selon le Comptoir du Libre, 2 janvier 2026/,
  );
});
