// SPDX-License-Identifier: AGPL-3.0-or-later
// Who speaks is told truly: by itself, by mandate, by an operator, by a source; and members are told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { recordedTexts as marketRecorded } from '../market/texts-recorded.ts';
import type { Role } from '../people/agents/permissions.ts';
import { tellDeeds } from '../people/desk/actions.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { naming } from '../testing/agents.ts';
import { declareUse, draftMission, smallTask } from '../testing/builders.ts';
import { day } from '../testing/clock.ts';
import { testDatabase } from '../testing/database.ts';
import { tokenIn } from '../testing/mails.ts';
import { giveMailboxes } from '../testing/organisations.ts';
import { config, keyFor } from '../testing/settings.ts';
import { openTestSite, type Visitor, type Who } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';
import { tellDeclared } from './actions/tell.ts';
import { declareAll } from './actions/usages.ts';
import { toldByUsages } from './jobs.ts';
import { recordedTexts as usageRecorded } from './texts/recorded.ts';

const site = await openTestSite({}, await testDatabase('organisations'));
const { halle, get, post, mails, lastLink } = site;
const keys = { keyFor, url: config.url };
const [grouping, town] = [stableId('siren', '200000172'), stableId('insee', '74042')];
let [bonneville, ours, syndicate] = ['', '', ''];
const all: readonly Role[] = ['admin', 'signatory', 'buyer', 'agent'];
const people = {} as Record<'syndicate' | 'town', Visitor>;

before(async () => {
  await importSoftware(halle.db, [
    softwareFile('tombeau', 'Tombeau'),
    softwareFile('grille', 'Grille'),
    softwareFile('registre', 'Registre'),
  ]);
  await giveMailboxes(halle.ownerUrl, { 74042: 'mairie@bonneville.example' });
  people.town = await site.comeIn('secretariat', [[town, all]]);
  people.syndicate = await site.comeIn('syndicat', [[grouping, all]]);
  const rows = await halle.db
    .selectFrom('organisation')
    .select(['id', 'slug'])
    .where('id', 'in', [grouping, town])
    .execute();
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  [bonneville, syndicate] = [slugs.get(town)!, slugs.get(grouping)!];
  ours = `/mon-organisation/${bonneville}/logiciels`;
  const acts = ['see', 'declare', 'publish', 'withdraw', 'tell-experience'].map((act) => [
    `act-usages.${act}`,
    '1',
  ]);
  const given = await post(
    `/mon-organisation/${bonneville}/mandats`,
    { to: syndicate, until: day(90), ...Object.fromEntries(acts), 'act-missions.draft': '1' },
    people.town,
  );
  assert.equal(given.statusCode, 303, given.body.slice(0, 3000));
  await declareUse(site, people.syndicate, bonneville, { software: 'tombeau', since: '2021', publish: '1' });
});
after(() => site.close());

const wordsOf = async (address: string, who?: Who) => {
  const { statusCode, body } = await get(address, who);
  assert.equal(statusCode, 200, `${address} ${body.slice(0, 300)}`);
  return body
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};
const usedBy = async (slug: string) => (await get(`/api/v1/software/${slug}/used-by`)).json().items[0];
const idOf = async (who: Who, name: string) => {
  const { body } = await get(ours, who);
  return new RegExp(`${name}[\\s\\S]*?name="id" value="([^"]+)"`).exec(body)![1]!;
};

test('what a mandatary declares is said to be its word, on the sheet, on the page of the organisation, among peers, in JSON and in CSV', async () => {
  const name = (await get(`/organisations/${syndicate}`)).body.match(/<h1[^>]*>([^<]+)/)![1]!.trim();
  const sheet = await wordsOf('/logiciels/tombeau');
  assert.match(sheet, /Qui le dit/);
  assert.match(sheet, new RegExp(`Bonneville[^.]*${name} *, par qui agit pour elle`));
  assert.doesNotMatch(sheet, /Elles le disent elles-mêmes/);
  assert.match(
    await wordsOf(`/organisations/${bonneville}`),
    new RegExp(`dit par ${name}, qui agit pour elle`),
  );
  assert.match(
    await wordsOf('/logiciels/tombeau/pairs?c=Auvillar'),
    new RegExp(`${name} *, par qui agit pour elle`),
  );
  assert.match(await wordsOf(ours, people.town), new RegExp(`déclaré par ${name}, qui agit pour elle`));
  const { usedBy: users } = await usedBy('tombeau');
  assert.deepEqual(
    [users[0].name, users[0].source, users[0].saidBy.slug],
    ['Bonneville', 'mandate', syndicate],
  );
  const [headings, line] = (await get('/api/v1/software/tombeau/used-by.csv')).body.split('\r\n');
  const cell = (heading: string) => line!.split(',')[headings!.split(',').indexOf(heading)];
  assert.deepEqual([cell('source'), cell('said_by')], ['mandate', name]);
});

test('the database holds to it: a mandatary cannot write that the organisation says so itself', async () => {
  const forged = (how: string, by: Id<'Organisation'>) =>
    inTransaction(halle.db, async (tx) => {
      await actAs(tx, naming(town, people.syndicate.account, 'usages.declare'));
      await sql`update usage set how = ${how}, declared_by = ${by}, confirmed_on = confirmed_on + 1
        where organisation_id = ${town}::uuid`.execute(tx);
    });
  await assert.rejects(forged('itself', town), /a use says who speaks/);
  await assert.rejects(forged('mandate', stableId('insee', '82008')), /a use says who speaks/);
});

test('the organisation is told by mail of what was declared in its name, and what it confirms is its own word', async () => {
  assert.equal(await tellDeclared(halle.db, keys, new Date()), 1);
  assert.equal(await tellDeclared(halle.db, keys, new Date()), 0);
  const [mail] = await mails('catalogue.usages-mandated');
  assert.equal(mail?.to, 'mairie@bonneville.example');
  assert.match(
    mail!.content.paragraphs.join(' '),
    /Parce que vous l’avez laissée agir pour vous[\s\S]*Tombeau[\s\S]*mandats/,
  );
  const link = await lastLink('catalogue.usages-mandated');
  const page = await get(link.pathname + link.search);
  assert.match(page.body, /ce qu’on déclare en votre nom/);
  const ids = /name="ids" value="([^"]+)"/.exec(page.body)![1]!;
  assert.equal((await post(link.pathname, { t: tokenIn(link), act: 'confirm', ids })).statusCode, 303);
  assert.match(await wordsOf('/logiciels/tombeau'), /Bonneville[^.]*elle-même/);
  assert.equal((await usedBy('tombeau')).usedBy[0].source, 'self');
  assert.match((await get(link.pathname + link.search)).body, /rien à confirmer|Il ne reste rien/);
});

test('the organisation objects without an account: what was declared in its name is gone at once', async () => {
  await declareUse(site, people.syndicate, bonneville, { software: 'grille', publish: '1' });
  assert.match(await wordsOf('/logiciels/grille'), /Bonneville/);
  const tomorrow = new Date(Date.now() + 86_400_000);
  assert.equal(await tellDeclared(halle.db, keys, tomorrow), 1);
  const link = await lastLink('catalogue.usages-mandated');
  const ids = /name="ids" value="([^"]+)"/.exec((await get(link.pathname + link.search)).body)![1]!;
  await post(link.pathname, { t: tokenIn(link), act: 'withdraw', ids });
  assert.doesNotMatch(await wordsOf('/logiciels/grille'), /Bonneville/);
});

test('an experience that a mandatary tells is not said to be told by the organisation', async () => {
  await declareUse(site, people.town, bonneville, { software: 'registre', publish: '1' });
  const id = await idOf(people.syndicate, 'Registre');
  const act = (fields: Record<string, string>) => post(`${ours}/acte`, { id, ...fields }, people.syndicate);
  assert.equal((await act({ act: 'tell', again: 'yes', wrong: 'Rien.' })).statusCode, 303);
  assert.equal((await act({ act: 'show' })).statusCode, 303);
  assert.match(
    await wordsOf('/logiciels/registre'),
    /Bonneville raconte son expérience[^(]*\(écrit par [^)]*qui agit pour elle\)/,
  );
});

test('all that a mandatary does in the name of an organisation is told to it, with the way to end the mandate', async () => {
  await draftMission(site, people.syndicate, { ...smallTask('Deux pages', town), software: 'tombeau' });
  const words = { recorded: { ...marketRecorded, ...usageRecorded }, elsewhere: toldByUsages };
  assert.equal(await tellDeeds(halle.db, keys, words, new Date()), 1);
  assert.equal(await tellDeeds(halle.db, keys, words, new Date()), 0);
  const [mail] = await mails('people.deeds-told');
  assert.equal(mail?.to, 'mairie@bonneville.example');
  const told = JSON.stringify(mail?.content);
  assert.match(told, /expérience racontée/);
  assert.match(told, /expérience rendue publique/);
  assert.match(told, /mission/);
  assert.doesNotMatch(
    told,
    /usages déclarés|usage retiré/,
    'told with its software, or done by its own mailbox',
  );
  assert.match(
    mail!.content.paragraphs.join(' '),
    /et d’un bouton ne la laissez plus agir\s: https?:.*mandats/,
  );
  assert.match(await wordsOf(`/mon-organisation/${bonneville}/journal`, people.town), /, qui agit pour elle/);
});

test('what a source of the catalogue says, and what an operator hosts, say so in JSON and in CSV', async () => {
  const { id } = await halle.db
    .selectFrom('software')
    .select('id')
    .where('slug', '=', 'grille')
    .executeTakeFirstOrThrow();
  const url = 'https://comptoir.example/u/1';
  for (const [position, organisation, known] of [
    [1, 'Ville d’Auvillar', stableId('insee', '82008')],
    [2, 'Service de la mairie de Nulle-Part', null],
  ] as const)
    await sql`insert into software_usage (software_id, position, organisation, organisation_id, source, date, url)
      values (${id}, ${position}, ${organisation}, ${known}, 'comptoir', '2026-01-02', ${url})`.execute(
      halle.db,
    );
  const [member] = await halle.db
    .selectFrom('organisation_member')
    .select('member_id')
    .where('grouping_id', '=', grouping)
    .where('member_id', '<>', town)
    .orderBy('member_id')
    .execute();
  const organisation = member!.member_id as Id<'Organisation'>;
  const wanted = { line: 1, software: id, organisation, publish: false, declaration: { details: {} } };
  await inTransaction(halle.db, (tx) => declareAll(tx, people.syndicate.actor, [wanted], new Date()));
  const { usedBy: users, hosted } = await usedBy('grille');
  assert.deepEqual(
    users.map((one: Record<string, unknown>) => [one['name'], one['source'], one['saidBy'], one['until']]),
    [
      ['Ville d’Auvillar', 'source', { name: 'comptoir', slug: null, url }, null],
      ['Service de la mairie de Nulle-Part', 'source', { name: 'comptoir', slug: null, url }, null],
    ],
  );
  assert.deepEqual(
    hosted.map(({ members, agreed, source, saidBy }: Record<string, unknown>) => [
      members,
      agreed,
      source,
      saidBy,
    ]),
    [[1, 0, 'operator', { name: 'CC Faucigny - Glières', slug: syndicate, url: null }]],
  );
  const { body } = await get('/api/v1/used-by.csv');
  assert.match(body, /\r\ngrille,Grille,,Ville d’Auvillar,.*,source,.*,comptoir,https:/);
  assert.match(body, /\r\ngrille,Grille,,,,.*,operator,,,,CC Faucigny - Glières,,1,0/);
  const { items, links } = (await get('/api/v1/used-by')).json();
  assert.deepEqual([items.length, links.next], [3, undefined]);
});

test('a commune that joined a network on the site counts as its member for what is hosted', async () => {
  const far = stableId('insee', '82008');
  const { id } = await halle.db
    .selectFrom('software')
    .select('id')
    .where('slug', '=', 'registre')
    .executeTakeFirstOrThrow();
  const wanted = { line: 1, software: id, organisation: far, publish: false, declaration: { details: {} } };
  const declared = async () =>
    (await inTransaction(halle.db, (tx) => declareAll(tx, people.syndicate.actor, [wanted], new Date())))[0]!
      .key;
  assert.equal(await declared(), 'usages.not-yours');
  const auvillar = await site.comeIn('auvillar', [[far, all]]);
  const described = { do: 'describe', words: 'Un réseau.', publish: '1' };
  assert.equal(
    (await post(`/mon-organisation/${syndicate}/reseau`, described, people.syndicate)).statusCode,
    303,
  );
  const joined = await post(
    '/mon-organisation/auvillar-82008/reseau',
    { do: 'join', network: syndicate },
    auvillar,
  );
  assert.equal(joined.statusCode, 303, joined.body.slice(0, 300));
  assert.equal(await declared(), 'usages.declared-hosted');
  await post('/mon-organisation/auvillar-82008/reseau', { do: 'leave', network: syndicate }, auvillar);
  assert.equal(await declared(), 'usages.not-yours');
});
