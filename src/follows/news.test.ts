// SPDX-License-Identifier: AGPL-3.0-or-later
// What happened to software, for functions and in territories, as rows of the database tell it, and the feeds
// that say it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { factsOf, steadyRows } from '../../fixtures/measure/facts.ts';
import { refreshGrades } from '../catalogue/actions/grades.ts';
import { keepBests } from '../catalogue/actions/keep-bests.ts';
import { loadThesaurus } from '../catalogue/sources/thesaurus.ts';
import type { Facts } from '../measure/facts/facts.ts';
import { saveFacts } from '../measure/stores/measures.ts';
import { inTransaction } from '../platform/db.ts';
import {
  becomeProvider,
  declareUse,
  draftMission,
  missionStep,
  offerService,
  smallTask,
} from '../testing/builders.ts';
import { openMarket } from '../testing/market.ts';
import { namur } from '../testing/organisations.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';
import { newsLine } from './mails-news.ts';
import { concerns, type News } from './news.ts';

const day = 86_400;
const at = new Date('2026-11-20T10:00:00Z');
const now = at.getTime() / 1000;
const repository = 'https://forge.example/mairie/tombeau';
const rows = steadyRows(now - 1500 * day, now - 40 * day, 300, 4);

let site: Awaited<ReturnType<typeof openMarket>>;
before(async () => {
  site = await openMarket();
  await importSoftware(site.halle.db, [
    softwareFile('tombeau', 'Tombeau <b>&', { repositories: `[{ url: "${repository}" }]` }),
  ]);
});
after(() => site.close());

const software = () =>
  site.halle.db.selectFrom('software').select('id').where('slug', '=', 'tombeau').executeTakeFirstOrThrow();
const changes = async () =>
  (
    await site.halle.db
      .selectFrom('software_change')
      .select(['kind', 'was', 'became', 'function'])
      .where('software_id', '=', (await software()).id)
      .orderBy('at')
      .orderBy('kind')
      .execute()
  ).map(({ kind, was, became }) => [kind, was, became]);
const read = async (readAt: number, rest: Partial<Facts>) => {
  const { id } = await software();
  const on = new Date(readAt * 1000);
  await inTransaction(site.halle.db, (tx) =>
    saveFacts(tx, factsOf(rows, { repository, readAt, ...rest }), on),
  );
  await inTransaction(site.halle.db, (tx) => refreshGrades(tx, [id], on), on);
};
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

test('a letter that is shown for the first time, another one, a release: each is written down with its moment', async () => {
  assert.deepEqual(await changes(), []);
  const first = [{ name: 'v1.0', at: now - 90 * day }];
  await read(now - 30 * day, { releases: first });
  const [[kind, was, letter] = []] = await changes();
  assert.deepEqual([kind, was], ['grade', 'unavailable']);
  assert.match(String(letter), /^[A-E]$|^inert$/);
  await read(now - 20 * day, { releases: [{ name: 'v1.1', at: now - 25 * day }, ...first] });
  await read(now - 20 * day, { releases: [{ name: 'v1.1', at: now - 25 * day }, ...first] });
  assert.deepEqual(
    (await changes()).filter(([one]) => one === 'release'),
    [['release', 'v1.0', 'v1.1']],
  );
  await read(now - 10 * day, { releases: first });
  assert.equal((await changes()).filter(([one]) => one === 'release').length, 1, 'an older one is no news');
  await read(now - 5 * day, { releases: first, archived: true });
  assert.deepEqual((await changes()).at(-1), ['grade', letter, 'archived']);
});

test('the feed of a software is Atom that a reader takes, each entry with a name for good', async () => {
  const { body, headers, statusCode } = await site.get('/nouvelles.atom?logiciel=tombeau');
  assert.equal(statusCode, 200);
  assert.match(String(headers['content-type']), /^application\/atom\+xml/);
  assert.match(
    body,
    /rel="self" type="application\/atom\+xml" href="[^"]*\/nouvelles\.atom\?logiciel=tombeau"/,
  );
  assert.match(plain(body), /Tombeau &lt;b[^<]*&amp; : version v1\.1/);
  assert.match(plain(body), /Tombeau &lt;b[^<]*&amp; est archivé/);
  const ids = [...body.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(
    ids.slice(1).every((id) => /\/logiciels\/tombeau#(grade|release)-[0-9a-f-]{36}$/.test(id!)),
    ids.join(),
  );
  assert.equal((await site.get('/nouvelles.atom?logiciel=tombeau')).body, body);
  assert.match((await site.get('/en/news.atom?software=tombeau')).body, /xml:lang="en"[\s\S]*is archived/);
  const moments = [...body.matchAll(/<updated>([^<]*)</g)].map(([, moment]) => moment!);
  assert.equal(moments[0], [...moments].sort().at(-1));
});

test('the best of a function is another one: told, but not the first that is known', async () => {
  await keepBests(site.halle.db, at);
  const best = () =>
    site.halle.db.selectFrom('software_change').select(['was', 'at']).where('kind', '=', 'best').execute();
  const known = (await best()).length;
  assert.equal(await keepBests(site.halle.db, at), 0, 'nothing changed since');
  const other = 'https://forge.example/mairie/autre';
  await importSoftware(site.halle.db, [
    softwareFile('autre', 'Autre', { repositories: `[{ url: "${other}" }]` }),
  ]);
  const { id } = await site.halle.db
    .selectFrom('software')
    .select('id')
    .where('slug', '=', 'autre')
    .executeTakeFirstOrThrow();
  await inTransaction(site.halle.db, (tx) =>
    saveFacts(tx, factsOf(rows, { repository: other, readAt: now - day }), at),
  );
  await inTransaction(site.halle.db, (tx) => refreshGrades(tx, [id], at), at);
  const changed = await keepBests(site.halle.db, new Date(at.getTime() + 1000));
  assert.equal((await best()).length, known + changed);
});

test('a function hears of new software and declared uses, a territory of uses, missions and providers', async () => {
  const agent = await site.comeIn('agent', [[namur.id, ['agent', 'buyer', 'signatory', 'admin']]]);
  await declareUse(site, agent, namur.slug, { software: 'tombeau', publish: '1' });
  const mission = await draftMission(site, agent, smallTask('Corriger le registre', namur.id));
  assert.doesNotMatch((await site.get('/nouvelles.atom?territoire=BE-WAL')).body, /#mission-/, 'a draft');
  await missionStep(site, agent, mission, 'open');
  const provider = await becomeProvider(site, agent);
  await offerService(site, agent, provider, {
    ...{ software: 'opencimetiere', territories: 'Wallonie' },
    'kind-training': '1',
  });
  const local = (await site.get('/nouvelles.atom?territoire=BE-WNA')).body;
  for (const [kind, words] of [
    ['usage', /Namur utilise Tombeau/],
    ['mission', /Mission de [^<]*Namur : Corriger le registre/],
    ['provider', /Atelier Exemple vient servir \(openCimetière\)/],
  ] as const) {
    assert.match(plain(local), words);
    assert.match(local, new RegExp(`#${kind}-`));
  }
  assert.doesNotMatch(local, /#(grade|release|new)-/);
  const needed = (await site.get('/nouvelles.atom?fonction=cemetery')).body;
  assert.match(plain(needed), /Namur utilise Tombeau/);
  assert.match(plain(needed), /Nouveau dans la halle : Tombeau/);
  assert.doesNotMatch(needed, /#(grade|release|mission)-/);
  assert.doesNotMatch((await site.get('/nouvelles.atom?territoire=FR-BRE')).body, /<entry>/);
});

test('what a thing concerns', () => {
  const news = (kind: News['kind'], more: Partial<News> = {}): News => ({
    ...{ kind, key: 'x', at: '2026-11-20', functions: ['cemetery'], territories: ['FR-31'] },
    software: { id: 's', slug: 's', name: 'S' },
    ...more,
  });
  const followed = (kind: 'software' | 'function' | 'territory', value: string) =>
    ({ kind, value, ...(kind === 'software' && { software: value }) }) as const;
  assert.ok(concerns(news('release'), followed('software', 's')));
  assert.ok(!concerns(news('usage'), followed('software', 's')));
  assert.ok(concerns(news('usage'), followed('function', 'cemetery')));
  assert.ok(concerns(news('usage'), followed('territory', 'FR-OCC')));
  assert.ok(!concerns(news('usage', { territories: ['FR'] }), followed('territory', 'FR-31')));
  assert.ok(concerns(news('provider', { territories: ['FR'] }), followed('territory', 'FR-31')));
  assert.ok(!concerns(news('release'), followed('territory', 'FR-31')));
});

test('one follows one thing at a time, by its name; nothing, several or an unknown one is said in words', async () => {
  for (const [address, words] of [
    ['/suivre', /Que voulez-vous suivre/],
    ['/suivre?fonction=nawak', /Que voulez-vous suivre/],
    ['/suivre?logiciel=tombeau&territoire=BE-WAL', /Que voulez-vous suivre/],
    ['/suivre?fonction=cemetery', /Suivre [\s\S]*nouvelles\.atom\?fonction=cemetery/],
    ['/en/follow?territory=BE-WAL', /Follow Wallonie[\s\S]*\/en\/news\.atom\?territory=BE-WAL/],
  ] as const) {
    const { statusCode, body } = await site.get(address);
    assert.equal(statusCode, 200, address);
    assert.match(body, words);
  }
  assert.equal((await site.get('/nouvelles.atom')).statusCode, 400);
  assert.equal((await site.get('/nouvelles.atom?territoire=nawak')).statusCode, 400);
});

test('a sheet, the list of a need and the lists of a territory lead to it', async () => {
  for (const [address, link] of [
    ['/logiciels/tombeau', '/suivre?logiciel=tombeau'],
    ['/en/software/tombeau', '/en/follow?software=tombeau'],
    ['/logiciels?q=cimetiere', '/suivre?fonction=cemetery'],
    ['/logiciels?fonction=cemetery', '/suivre?fonction=cemetery'],
    ['/missions?territoire=BE-WAL', '/suivre?territoire=BE-WAL'],
    ['/prestataires?territoire=BE-WAL', '/suivre?territoire=BE-WAL'],
  ] as const)
    assert.ok((await site.get(address)).body.includes(`href="${link}"`), address);
});

test('a letter given by a former method is told with its name: the method changed, not the project', () => {
  const news: News = {
    ...{ kind: 'grade', key: 'grade-1', at: '2026-11-20', functions: [], territories: [] },
    software: { id: 's', slug: 's', name: 'Tombeau' },
    was: 'C note@1.1',
    became: 'D',
  };
  const words = (lang: string) => plain(newsLine(lang, news, loadThesaurus()).words);
  assert.equal(words('fr'), 'Tombeau : note D (c’était : note C par la méthode d’avant, note@1.1)');
  assert.equal(words('en'), 'Tombeau: grade D (it was: grade C by the method before, note@1.1)');
});
