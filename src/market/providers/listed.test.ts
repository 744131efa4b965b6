// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { packageRoot } from '../../platform/root.ts';
import { makeAgents, naming } from '../../testing/agents.ts';
import { openMarket, software } from '../../testing/market.ts';
import { importProviders, servicesFile } from './actions/import.ts';
import { objectTo } from './actions/publishers.ts';
import { isLegalPerson, worksAlone } from './listed.ts';
import { whatItProvides } from './routes/section.tsx';
import { legalNames, readServices, servicesIn } from './sources/companies.ts';
import { readTrainers } from './sources/trainers.ts';
import { listListedFor, listSaidOf } from './stores/listed.ts';
import { saveOffer } from './stores/offers.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let folder: string;
const at = new Date('2026-11-21T10:00:00Z');
const fixture = (name: string) => path.join(packageRoot, 'fixtures/providers', name);

before(async () => {
  market = await openMarket();
  folder = await mkdtemp(path.join(tmpdir(), 'halle-lists-'));
  const keys = ['comptoir 117', 'sill 23'].map((key) => ({ record_id: software, key }));
  await market.halle.db.insertInto('record_key').values(keys).execute();
});
after(async () => {
  await market.close();
  await rm(folder, { recursive: true });
});

test('what other catalogues list is shown as said by them, on their date; the same list again changes nothing', async () => {
  const { db } = market.halle;
  const first = await importProviders(db, 'comptoir', fixture('comptoir.json'), at);
  assert.deepEqual([first.read, first.changed, first.complaints.length], [2, 2, 2]);
  assert.deepEqual(
    { ...(await importProviders(db, 'comptoir', fixture('comptoir.json'), at)), complaints: 0 },
    { read: 2, changed: 0, gone: 0, complaints: 0 },
  );
  assert.equal((await importProviders(db, 'cnll', fixture('cnll.json'), at)).read, 3);
  assert.deepEqual(
    (await listListedFor(db, software)).map(({ source, name, statedOn }) => `${source} ${name} ${statedOn}`),
    [
      'comptoir Coopérative Exemple 2026-06-18',
      'cnll Sans numéro 2026-11-21',
      'cnll Services Exemple 2026-11-21',
      'comptoir Services Exemple 2026-06-18',
    ],
  );
  const { body } = await market.get('/prestataires?logiciel=opencimetiere');
  assert.match(
    body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
    /Services Exemple dit par le Comptoir du Libre, le 18 juin 2026/,
  );
  assert.match(body, /href="https:\/\/services\.example\.fr\/" rel="noopener"/);
});

test('a provider that joined takes the place of its line in a list of the same SIREN', async () => {
  const { db } = market.halle;
  const id = '01938c7e-0000-7000-8000-0000000000bb';
  const row = {
    id,
    kind: 'provider' as const,
    form: null,
    name: 'Services Exemple',
    slug: 'services-exemple',
    folded: 'services exemple',
    country: 'FR',
  };
  const more = {
    siren: '732829320',
    insee: null,
    department: null,
    territory: null,
    population: null,
    population_year: null,
  };
  await db
    .insertInto('organisation')
    .values({ ...row, ...more, source: 'itself', source_version: '1', source_date: null })
    .execute();
  const provider = {
    organisation_id: id,
    scheme: 'siren' as const,
    number: '732829320',
    domain: 'services.example.fr',
    proved_on: '2026-11-21',
  };
  await db.insertInto('provider').values(provider).execute();
  const names = (await listListedFor(db, software)).map(({ source, name }) => `${source} ${name}`);
  assert.ok(!names.includes('cnll Services Exemple') && names.includes('comptoir Services Exemple'));
  assert.deepEqual(await listSaidOf(db, '732829320'), [
    { source: 'cnll', statedOn: '2026-11-21', software: { slug: 'opencimetiere', name: 'openCimetière' } },
  ]);
  assert.match((await market.get('/prestataires/services-exemple')).body, /le CNLL/);
});

test('what a list no longer has is gone; a file that is none is refused', async () => {
  const { db } = market.halle;
  const file = path.join(folder, 'list.json');
  writeFileSync(file, '\uFEFF[]');
  assert.equal((await importProviders(db, 'cnll', file, at)).gone, 3);
  writeFileSync(file, '{ not json');
  for (const bad of [file, folder, path.join(folder, 'none')])
    await assert.rejects(
      importProviders(db, 'cnll', bad, at),
      (error) => error instanceof Problem && error.textKey === 'market.import.unreadable',
    );
});

test('a provider’s page as an organisation leads to its offers; a town has no such section', async () => {
  const { db } = market.halle;
  const of = { id: 'x' as never, name: 'x', country: 'FR' };
  assert.equal(await whatItProvides(db).make('fr', { ...of, kind: 'commune', slug: 'x' }), undefined);
  assert.equal(
    await whatItProvides(db).make('fr', { ...of, kind: 'provider', slug: 'services-exemple' }),
    undefined,
  );
  await inTransaction(db, async (tx) => {
    const provider = '01938c7e-0000-7000-8000-0000000000bb';
    await makeAgents(tx, {
      account: provider as Id<'Account'>,
      memberships: [{ organisation: provider as Id<'Organisation'>, roles: ['agent'] }],
      mandates: [],
    });
    await actAs(tx, naming(provider, provider));
    const published = { on: '2026-11-21', until: '2099-01-01', by: provider };
    const offer = {
      id: crypto.randomUUID(),
      organisation: provider,
      record: software,
      kind: 'audit' as const,
      territories: ['FR'],
      languages: ['fr'],
    };
    await saveOffer(tx, { ...offer, words: '', published });
  });
  const { id, title } = (await whatItProvides(db).make('fr', {
    ...of,
    kind: 'provider',
    slug: 'services-exemple',
  }))!;
  assert.deepEqual([id, title], ['provides', 'Ce qu’elle propose']);
  assert.match((await market.get('/organisations/services-exemple')).body, /audit, openCimetière/);
  const feed = (await market.get('/prestataires.atom?logiciel=opencimetiere')).body;
  assert.match(feed, /<title>Services Exemple<\/title>[\s\S]*audit, openCimetière/);
  assert.doesNotMatch((await market.get('/prestataires.atom?service=hosting')).body, /<entry>/);
  const table = (await market.get('/prestataires.csv?service=audit')).body.split('\r\n');
  assert.match(table[0]!, /^\uFEFF"Prestataire";"Service"/);
  assert.match(table[1]!, /^"Services Exemple";"audit";"openCimetière";"dit par le prestataire";"France"/);
});

test('trainers of the list of code.gouv.fr: those it tells to be legal persons, no sole trader, and only for software that is known', async () => {
  const { db } = market.halle;
  const file = fixture('trainers.yml');
  const planned = await importProviders(db, 'codegouv', file, at, true);
  const listed = async () =>
    (await listListedFor(db, software)).filter(({ source }) => source === 'codegouv');
  assert.deepEqual(await listed(), [], 'a dry run writes nothing');
  const done = await importProviders(db, 'codegouv', file, at);
  assert.deepEqual(planned, done);
  assert.deepEqual(
    done.complaints.map(({ place, key }) => `${place} ${key.split('.').at(-1)}`),
    ['3 no-legal-person', '4 no-legal-person', '5 no-known-software', '6 no-name'],
  );
  assert.deepEqual(
    (await listed()).map(({ name, kinds, statedOn }) => `${name} ${kinds} ${statedOn}`),
    ['Bois-Joli training 2026-11-21', 'Société Exemple training 2026-11-21'],
  );
  assert.equal((await importProviders(db, 'codegouv', file, at)).changed, 0, 'again, nothing changes');
  const { body } = await market.get('/prestataires?logiciel=opencimetiere');
  const words = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  assert.match(
    words,
    /Bois-Joli formation, selon la liste des formations de code\.gouv\.fr, le 21 novembre 2026/,
  );
  assert.doesNotMatch(body, /contact@exemple|Camille/);
});

test('who objects is left out of every list that cites it, and stays out', async () => {
  const { db } = market.halle;
  await objectTo(db, undefined, 'Bois-Joli', 'sa direction s’y oppose', at);
  await importProviders(db, 'codegouv', fixture('trainers.yml'), at);
  assert.ok(!(await listListedFor(db, software)).some(({ name }) => name === 'Bois-Joli'));
});

test('a natural person under a trade name is told from a legal person', () => {
  for (const name of [
    'Camille Exemple EI',
    'Exemple EIRL',
    'Exemple, auto-entrepreneur',
    'Exemple e.K.',
    'Exemple FREELANCE',
  ])
    assert.ok(worksAlone(name), name);
  for (const name of ['Exemple EURL', 'Eiffel', 'Les Indépendances', 'Société Exemple'])
    assert.ok(!worksAlone(name), name);
  assert.ok(isLegalPerson('Exemple', 'Depuis 2001. La SAS Exemple édite.'));
  assert.ok(!isLegalPerson('Exemple', 'Nous aidons la société Autre. Un partenaire est une société.'));
});

test('the companies that a first start brings: each with its legal form, its list, its day and known services', () => {
  const file = readServices(readFileSync(servicesFile, 'utf8'));
  const slugs = new Set(file.companies.flatMap(({ said }) => said.flatMap((one) => one.software)));
  for (const slug of slugs) readFileSync(path.join(packageRoot, 'src/catalogue/starter', `${slug}.yml`));
  assert.ok(slugs.size >= 25 && file.companies.length >= 15, `${slugs.size} ${file.companies.length}`);
  for (const source of ['codegouv', 'qgis', 'afs'] as const)
    for (const one of servicesIn(file, source, (slug) => slug)) {
      assert.ok(one.kinds!.length > 0 && one.software.length > 0 && one.readAt, one.name);
      assert.doesNotMatch(one.raw, /@/, one.name);
    }
});

const given = process.env['HALLE_TESTDATA'];
test('the list of code.gouv.fr as it stands: of its entries, those that are legal persons and name known software', {
  skip: given ? false : 'no data',
}, () => {
  const file = readServices(readFileSync(servicesFile, 'utf8'));
  const list = path.join(given!, 'data/catalogues/codegouvfr/formations-logiciels-libres.yml');
  const names = {
    LibreOffice: 'a',
    QGIS: 'b',
    Matomo: 'c',
    'Les Bases': 'd',
    'Administration+': 'e',
    Sympa: 'f',
    Drupal: 'g',
  };
  const known = { software: new Map(Object.entries(names)), legal: legalNames(file) };
  const { providers, complaints } = readTrainers(readFileSync(list, 'utf8'), '2026-11-21', known);
  assert.deepEqual(
    providers.map(({ name, software: keys }) => `${name} ${keys.join('')}`),
    ['Makina Corpus bcg', 'Oslandia b', 'Société 2i2L abcf'],
  );
  assert.ok(complaints.length > 10);
});
