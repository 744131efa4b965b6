// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsOf, type Row } from '../../../fixtures/measure/facts.ts';
import { forEach } from '../../base/list/list.ts';
import { parseQuery, queryWords } from '../../base/list/query.ts';
import { Problem } from '../../base/problem.ts';
import { packageRoot } from '../../platform/root.ts';
import { provableDomain } from './domain.ts';
import { findProviders, orderReason } from './find.ts';
import { mustBeOpen } from './link.ts';
import { facetNames, type ProviderQuery, providerList } from './list.ts';
import { gathered } from './listed.ts';
import { lastDay, type ServiceKind, serviceKinds } from './offer.ts';
import { checkReference, competences, type Reference } from './reference.ts';
import { type OfferRow, shelve } from './shelf.ts';
import { readCnllProviders } from './sources/cnll.ts';
import { readComptoirProviders } from './sources/comptoir.ts';
import { workOf } from './work.ts';

const refused = (key: string) => (error: unknown) => error instanceof Problem && error.textKey === key;
const day = 86_400;
const now = Date.UTC(2026, 10, 21) / 1000;
const by = (who: number, count: number, domain?: string): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    at: now - (index + 1) * 5 * day,
    who,
    ...(domain ? { domain } : {}),
  }));
const claimed = (domains: number[], persons: [number, boolean][] = []) => ({
  domains: new Set(domains),
  persons: new Map(persons),
});

test('of two people the share is told; of one person alone only with their yes; of who carries half of the work, too', () => {
  const facts = factsOf([...by(0, 20, 'd1'), ...by(1, 20, 'd1'), ...by(2, 60)], { readAt: now });
  assert.equal(workOf(facts, claimed([1]))?.share, 0.4);
  assert.equal(workOf(facts, claimed([1]))?.people, 2);
  const alone = workOf(facts, claimed([], [[1, false]]));
  assert.equal(
    alone,
    undefined,
    'work signed for another organisation is not the person’s present employer’s',
  );
  const one = factsOf([...by(0, 20, 'd1'), ...by(2, 60)], { readAt: now });
  assert.deepEqual(workOf(one, claimed([1])), { last: '2026-11-01', people: 1 });
  assert.equal(workOf(one, claimed([1], [[0, true]]))?.share, 0.25);
  assert.equal(workOf(one, claimed([1], [[0, false]]))?.share, undefined);
  assert.equal(
    workOf(one, claimed([1], [[2, false]]))?.share,
    undefined,
    'one of the two carries three quarters of the project',
  );
  assert.equal(workOf(one, claimed([1], [[2, true]]))?.share, 1);
});

test('work older than three years, robots and merges prove nothing; a release counts when some of the work is new in it', () => {
  const old = factsOf([{ at: now - 1200 * day, domain: 'd1' }, ...by(3, 5)], { readAt: now });
  assert.equal(workOf(old, claimed([1])), undefined);
  const odd = factsOf(
    [
      { at: now - day, domain: 'd1', bot: true },
      { at: now - 2 * day, domain: 'd1', parents: 2 },
      ...by(3, 5),
    ],
    {
      readAt: now,
    },
  );
  assert.equal(workOf(odd, claimed([1])), undefined);
  const tagged = [300, 200, 100].map((ago) => ({ at: now - ago * day, who: 9, tagged: true }));
  const made = [250, 240].map((ago, who) => ({ at: now - ago * day, who, domain: 'd1' }));
  assert.equal(workOf(factsOf([...tagged, ...made], { readAt: now }), claimed([1]))?.releases, 1);
});

test('whoever proves less than all is told a share between nothing and all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ who: fc.nat(4), ago: fc.integer({ min: 1, max: 2000 }), theirs: fc.boolean() }), {
        maxLength: 60,
      }),
      (list) => {
        const rows = list.map(({ who, ago, theirs }) => ({
          at: now - ago * day,
          who,
          ...(theirs ? { domain: 'd1' } : {}),
        }));
        const work = workOf(factsOf(rows, { readAt: now }), claimed([1]));
        if (!work) return;
        assert.ok(work.share === undefined || (work.share > 0 && work.share <= 1));
        assert.equal(work.share === undefined, work.releases === undefined);
        assert.ok(work.people > 1 || work.share === undefined);
      },
    ),
  );
});

test('a mailbox proves its own whole domain, no public one and none above it', () => {
  assert.equal(provableDomain('contact@atelier-exemple.fr'), 'atelier-exemple.fr');
  for (const free of ['a@gmail.com', 'a@orange.fr', 'a@localhost', 'a@users.noreply.github.com'])
    assert.throws(() => provableDomain(free), refused('market.domain.free'));
  assert.throws(() => provableDomain('a@lab.univ-exemple.fr'), refused('market.domain.not-whole'));
});

test('references are past, of a known trade; competence counts confirmed ones alone, with sizes', () => {
  const telling = { kind: 'support' as ServiceKind, on: '2026-05-01', function: 'cemetery' };
  checkReference(telling, '2026-11-21', new Set(['cemetery']));
  for (const on of ['2026-11-22', 'hier', '1999-01-01', '2026-13-40'])
    assert.throws(
      () => checkReference({ ...telling, on }, '2026-11-21', new Set(['cemetery'])),
      refused('market.reference.bad-date'),
    );
  assert.throws(
    () => checkReference(telling, '2026-11-21', new Set()),
    refused('market.reference.bad-function'),
  );
  const client = (population?: number) =>
    ({ id: 'x', name: 'x', slug: 'x', ...(population ? { population } : {}) }) as Reference['client'];
  const of = (on: string, population?: number, answer?: 'confirmed' | 'refused') => ({
    function: 'cemetery',
    on,
    client: client(population),
    linked: false,
    ...(answer ? { answer } : {}),
  });
  assert.deepEqual(
    competences([
      of('2026-01-01', 800, 'confirmed'),
      of('2025-01-01', 12_000, 'confirmed'),
      of('2026-10-01', 5, 'refused'),
      of('2026-10-01', 7),
    ]),
    [{ function: 'cemetery', count: 2, smallest: 800, largest: 12_000, last: '2026-01-01' }],
  );
});

test('a link is opened once, and not after its day; an offer lasts a year, leap day or not', () => {
  const link = { expiresAt: new Date('2026-11-21') };
  mustBeOpen(link, new Date('2026-11-20'));
  assert.throws(() => mustBeOpen(link, new Date('2026-11-22')), refused('market.link.expired'));
  assert.throws(
    () => mustBeOpen({ ...link, usedAt: new Date('2026-11-19') }, new Date('2026-11-20')),
    refused('market.link.used'),
  );
  assert.equal(lastDay('2028-02-29'), '2029-02-28');
});

test('competences stand with the latest first; of one day, by their name', () => {
  const of = (trade: string | undefined, on: string) => ({
    ...(trade ? { function: trade } : {}),
    on,
    client: { id: 'x', name: 'x', slug: 'x' } as Reference['client'],
    answer: 'confirmed' as const,
    linked: false,
  });
  const listed = [
    of('roads', '2025-05-05'),
    of('cemetery', '2024-01-01'),
    of('gis', '2026-02-02'),
    of('library', '2025-05-05'),
    of('cemetery', '2025-12-31'),
    of(undefined, '2026-03-03'),
  ];
  const inOrder = ['gis', 'cemetery', 'library', 'roads'];
  assert.deepEqual(
    competences(listed).map((one) => one.function),
    inOrder,
  );
  assert.deepEqual(
    competences(listed.toReversed()).map((one) => one.function),
    inOrder,
  );
});

const offerOf = (provider: string, kind: ServiceKind, more: Partial<OfferRow> = {}): OfferRow => ({
  id: `${provider} ${kind}`,
  provider,
  kind,
  entry: 'a',
  software: { slug: 'a', name: 'A' },
  territories: ['FR'],
  languages: ['fr'],
  words: '',
  publishedOn: '2026-01-01',
  expiresOn: '2027-01-01',
  proof: { references: [], trainings: [] },
  ...more,
});
type Choices = Partial<ProviderQuery['chosen']>;
const asked = (chosen: Choices = {}): ProviderQuery => ({
  q: '',
  sort: 'proof',
  page: 1,
  chosen: { ...forEach(facetNames, (): readonly string[] => []), ...chosen },
});
const committed = {
  commits: { share: 0.5, last: '2026-11-01', releases: 2, people: 3 },
  references: [],
  trainings: [],
};
const number = { scheme: 'siren', standing: 'claimed', since: '2026-11-01' } as const;
const shelf = shelve(
  [
    offerOf('codes', 'development', { proof: committed }),
    offerOf('codes', 'support', { proof: committed }),
    offerOf('helps', 'support', {
      proof: { references: [{ on: '2026-06-01' }], trainings: [] },
      territories: ['FR-73'],
    }),
    offerOf('says', 'support', { territories: ['BE'], languages: ['nl'] }),
  ],
  new Map(['codes', 'helps', 'says'].map((id) => [id, { slug: id, name: id, number, isNamesake: false }])),
  new Map([['helps', ['cemetery']]]),
  '2026-11-21',
);
const slugs = (chosen: Choices) => findProviders(shelf, asked(chosen), 20).hits.map(({ slug }) => slug);

test('each kind stands by its own proof: who codes is not first for support', () => {
  assert.equal(slugs({ kind: ['support'] })[0], 'helps');
  assert.deepEqual(slugs({ kind: ['development'] }), ['codes']);
  assert.deepEqual(slugs({ territory: ['FR-74'] }), ['codes']);
  assert.deepEqual(slugs({ territory: ['FR-73'], kind: ['support'] }), ['helps', 'codes']);
  assert.deepEqual(slugs({ function: ['cemetery'] }), ['helps']);
  assert.deepEqual(slugs({ language: ['nl'], territory: ['FR'] }), []);
  assert.deepEqual(
    ['development', 'training', 'audit'].map((kind) => orderReason([kind])),
    ['development', 'training', 'references'],
  );
});

test('the number beside a choice is how many providers it would leave', () => {
  for (const kind of serviceKinds) {
    const { facets } = findProviders(shelf, asked({ territory: ['FR'] }), 20);
    const { total } = findProviders(shelf, asked({ territory: ['FR'], kind: [kind] }), 20);
    assert.equal(facets.kind.get(kind) ?? 0, total, kind);
  }
});

test('an address says its question in both languages and is read back', () => {
  const question = {
    ...asked(),
    page: 2,
    chosen: { ...asked().chosen, kind: ['audit'], software: ['a', 'b'] },
  };
  for (const lang of ['fr', 'en'])
    assert.deepEqual(parseQuery(providerList, queryWords(providerList, question, lang)), question);
  assert.deepEqual(parseQuery(providerList, { territoire: '' }), asked());
  assert.throws(() => parseQuery(providerList, { service: 'x'.repeat(101) }), refused('list.bad-question'));
  assert.throws(() => parseQuery(providerList, { page: '0' }), refused('list.no-such-page'));
});

const fixture = (name: string) =>
  JSON.parse(readFileSync(path.join(packageRoot, 'fixtures/providers', name), 'utf8')) as unknown;

test('a list of the Comptoir gives organisations, not persons, each once with all its software', () => {
  const { providers, complaints } = readComptoirProviders(fixture('comptoir.json'), '2026-11-21');
  assert.deepEqual(
    gathered(providers).map(({ externalId, name, url, software, statedOn }) => [
      externalId,
      name,
      url,
      software.join(),
      statedOn,
    ]),
    [
      ['12', 'Services Exemple', 'https://services.example.fr/', 'comptoir 117,comptoir 118', '2026-06-18'],
      ['13', 'Coopérative Exemple', undefined, 'comptoir 117', '2026-06-18'],
    ],
  );
  assert.deepEqual(
    complaints.map(({ key }) => key),
    ['market.import.no-name', 'market.import.no-software'],
  );
  assert.throws(() => readComptoirProviders([], '2026-11-21'), refused('market.import.other-shape'));
});

test('a list of the CNLL gives a SIREN where it checks, and says where it does not', () => {
  const { providers, complaints } = readCnllProviders(fixture('cnll.json'), '2026-11-21');
  assert.deepEqual(
    gathered(providers).map(({ externalId, siren, software }) => [externalId, siren, software.join()]),
    [
      ['732829320', '732829320', 'sill 23,sill 24'],
      ['sans numéro', undefined, 'sill 23'],
      ['mal écrite', undefined, 'sill 24'],
    ],
  );
  assert.deepEqual(
    complaints.map(({ key }) => key),
    ['market.import.bad-siren', 'market.import.no-software'],
  );
  assert.throws(() => readCnllProviders({}, '2026-11-21'), refused('market.import.other-shape'));
});

test('a name with invisible characters in it is the name without them', () => {
  const lists = {
    comptoir: (name: string) =>
      readComptoirProviders({ softwares: [{ id: 1, name: 'X', providers: [{ name }] }] }, '2026-11-21'),
    cnll: (name: string) =>
      readCnllProviders([{ sill_id: 1, nom: 'X', prestataires: [{ nom: name }] }], '2026-11-21'),
  };
  for (const [source, read] of Object.entries(lists))
    for (const sign of [
      '\u200b',
      '\u200d',
      '\u2060',
      '\u00ad',
      '\u200e',
      '\u202e',
      '\u2066',
      '\u{e0041}',
      '\ufe0f',
    ]) {
      const named = (name: string) => read(name).providers.map((one) => [one.name, one.externalId]);
      assert.deepEqual(named(`${sign}Atelier ${sign}Li${sign}bre`), named('Atelier Libre'), source);
      assert.equal(named('Atelier Libre').length, 1);
    }
});
