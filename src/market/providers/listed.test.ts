// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
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
import { importProviders } from './actions/import.ts';
import { whatItProvides } from './routes/section.tsx';
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
