// SPDX-License-Identifier: AGPL-3.0-or-later
// The library of clauses is whole and sourced; a tender is begun from what is known, checked as it is
// written, and assembled into two documents.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadRules, loadSources } from '../../law/sources-rows.ts';
import { openMarket } from '../../testing/market.ts';
import type { TestSite } from '../../testing/site.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';
import { countries, fill, readClause, variablesIn } from './clause.ts';
import { checkCriteria, readCriteria } from './criteria.ts';
import { loadLibrary } from './sources/library.ts';

const library = loadLibrary();
const rules = loadRules();
let site: TestSite;
before(async () => {
  site = await openMarket();
});
after(() => site?.close());

const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');

/** What a tender for free software must be able to say, in each country. */
const wanted = [
  ...[
    'free-program',
    'results-licence',
    'sources',
    'upstream',
    'publisher-apart',
    'reversibility',
    'open-formats',
  ],
  ...[
    'acceptance',
    'materials',
    'vulnerabilities',
    'accessibility',
    'maintenance',
    'payment',
    'share-authors',
  ],
  ...['equivalence', 'environment', 'social', 'lots', 'candidates', 'electronic', 'buyers', 'help-before'],
];

test('each country has each clause once, with sources that are listed and variables that are known', () => {
  const sources = loadSources();
  const known = new Set(library.variables.map(({ id }) => id));
  for (const country of countries) {
    const own = library.clauses.filter((clause) => clause.country === country);
    const ids = own.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, country);
    assert.deepEqual(
      wanted.filter((id) => !ids.includes(id)),
      [],
      country,
    );
    for (const { id, basis, variables } of own) {
      for (const { mark, sources: read } of basis) {
        assert.ok(mark === 'memory' || read.length > 0, `${country} ${id}`);
        for (const one of read) assert.ok(sources[one], `${country} ${id}: ${one}`);
      }
      for (const name of variables) assert.ok(known.has(name), `${country} ${id}: ${name}`);
    }
  }
  const used = new Set(library.clauses.flatMap(({ variables }) => variables));
  assert.deepEqual(
    [...known].filter((name) => !used.has(name)),
    [],
  );
});

test('a clause whose text names what its front matter does not is a fault', () => {
  const file = (variables: string) =>
    `---\nid: a\ncountry: FR\nlang: fr\npart: rules\norder: 1\ntitle: {fr: a, en: a}\nwhen: {fr: a, en: a}\nwhy: {fr: a, en: a}\nbasis: [{text: a, mark: memory, sources: []}]\ncheckedOn: '2026-11-30'\nowner: law-fr\nvariables: [${variables}]\n---\nUn {b}.\n\n- un\n- deux\n`;
  assert.deepEqual(readClause(file('b')).pieces, [{ paragraph: 'Un {b}.' }, { items: ['un', 'deux'] }]);
  assert.throws(() => readClause(file('')), /names b/);
  assert.throws(() => readClause('Un.'), /front matter/);
  assert.equal(
    fill(
      '{b}, {c}',
      (name) => (name === 'b' ? 'x' : undefined),
      (name) => `[${name}]`,
    ),
    'x, [c]',
  );
  assert.deepEqual(variablesIn('{a} {b} {a}'), ['a', 'b']);
});

const found = (written: string, country: (typeof countries)[number] = 'FR', on = '2026-09-01') =>
  checkCriteria(readCriteria(written), { country, on, rules }).map(
    ({ severity, key }) => `${severity} ${key}`,
  );

test('criteria make a hundred, judge the offer, prefer nobody from here', () => {
  const good = 'Fonctions ; 45\nPrix : 40 %\nEnvironnement, 15';
  assert.deepEqual(found(good), []);
  assert.deepEqual(readCriteria('Prix : 12,5 %\nQualité de la réponse\u00a0; 87.5').lines, [
    { words: 'Prix', weight: 12.5 },
    { words: 'Qualité de la réponse', weight: 87.5 },
  ]);
  assert.deepEqual(found(''), ['wrong none']);
  assert.deepEqual(found('Prix ; 40\nFonctions ; 40\nEnvironnement ; 15'), ['wrong sum']);
  assert.deepEqual(found('Prix ; 40\nProximité de l’entreprise ; 40\nEnvironnement ; 20'), [
    'wrong local-FR',
  ]);
  assert.deepEqual(found('Prix ; 50\nEntreprise locale ; 50', 'CA-QC'), ['wrong local-CA-QC']);
  assert.deepEqual(found('Prix ; 50\nSupport en français et serveur local de test ; 50', 'BE'), []);
  assert.deepEqual(found('Prix ; 50\nChiffre d’affaires ; 35\nÉnergie ; 15'), ['wrong candidate']);
  assert.deepEqual(found('Prix ; 70\nFonctions ; 15\nNumérique responsable ; 15'), ['advice price-much']);
  assert.deepEqual(found('Fonctions ; 85\nEnvironnement ; 15'), ['advice no-price']);
  assert.deepEqual(found('Fonctions\nPrix ; 85\nEnvironnement ; 15'), ['wrong line', 'advice price-much']);
});

test('the environment and price alone are asked from the day of the row, in its country', () => {
  const two = 'Prix ; 50\nFonctions ; 50';
  assert.deepEqual(
    [found(two, 'FR', '2026-08-20'), found(two, 'FR', '2026-08-21')],
    [[], ['wrong environment']],
  );
  assert.deepEqual(found(two, 'BE'), []);
  assert.deepEqual(found('Prix ; 100', 'FR', '2026-08-20'), [
    'advice price-only-advice',
    'advice price-much',
  ]);
  assert.deepEqual(found('Prix ; 100', 'FR', '2026-08-21'), ['wrong price-only', 'advice price-much']);
});

test('a tender begins with the software of the catalogue, and its documents say the need first', async () => {
  await importSoftware(site.halle.db, [softwareFile('stele', 'Stèle')]);
  const page = await site.get('/acheter/cahier?from-software=stele&subject=Cimeti%C3%A8re');
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /value="Stèle"/);
  assert.match(plain(page.body), /le logiciel libre Stèle, ou équivalent/);
  const asked = new URLSearchParams({ chosen: '1', subject: 'Gestion du cimetière', software: 'Stèle' });
  asked.append('criteria', 'Fonctions ; 45\nPrix ; 40\nEnvironnement ; 15');
  for (const id of ['free-program', 'lots', 'reversibility', 'candidates']) asked.append('c', id);
  const made = await site.get(`/acheter/cahier?${asked}`);
  assert.equal(made.statusCode, 200);
  assert.match(made.body, /cahier-des-charges\.docx/);
  for (const address of ['/acheter/cahier-des-charges.docx', '/en/buy/rules.docx']) {
    const file = await site.get(`${address}?${asked}`);
    assert.equal(file.statusCode, 200);
    assert.match(String(file.headers['content-type']), /wordprocessingml/);
  }
});

test('what is wrong is said, what was typed stays, and no document is made of it', async () => {
  const asked = 'chosen=1&country=FR&date=demain&criteria=Prix%20%3B%20140&need=Des%20tombes&c=lots';
  const page = await site.get(`/acheter/cahier?${asked}`);
  assert.equal(page.statusCode, 422);
  for (const words of [/Dites l’objet/, /« demain » n’est pas un jour/, /font 140/])
    assert.match(plain(page.body), words);
  assert.match(page.body, /Des tombes/);
  const file = await site.get(`/en/buy/specification.docx?${asked}`);
  assert.equal(file.statusCode, 422);
  assert.match(file.body, /Say the object of the tender/);
});

test('the library is read in both languages, each clause with when, why and its source', async () => {
  for (const [address, words] of [
    ['/acheter/clauses', /Quand : /],
    ['/en/buy/clauses?country=CA-QC', /When: /],
  ] as const) {
    const { statusCode, body } = await site.get(address);
    assert.equal(statusCode, 200);
    assert.match(plain(body), words);
    assert.match(plain(body), address.includes('en') ? /Public call|not verified/ : /non vérifié/);
  }
});
