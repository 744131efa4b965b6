// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openSite } from '../app.ts';
import { formatDay } from '../base/format.ts';
import { technical } from '../home/texts-technical.ts';
import type { Facts } from '../measure/facts/facts.ts';
import { historyColumns, historyFromCsv } from '../measure/facts/history-csv.ts';
import { saveFacts } from '../measure/stores/measures.ts';
import { readConfig } from '../platform/config.ts';
import { openLog } from '../platform/log.ts';
import { technicalWordsIn } from '../platform/web/terms.ts';
import type { Web } from '../platform/web.tsx';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { xmlOfDocx } from '../testing/docx.ts';
import { refreshGrades } from './actions/grades.ts';
import { importRecords } from './actions/import.ts';
import { readStarter } from './sources/starter-reader.ts';

let halle: TestDatabase;
let web: Web;

const record = (slug: string, name: string, rest: string) => ({
  name: `${slug}.yml`,
  bytes: Buffer.from(`name: ${JSON.stringify(name)}
summary: { fr: "Sert à ${slug}.", en: "Serves for ${slug}." }
publisher: { name: "Éditeur de ${slug}", country: FR, kind: public }
sources: [{ fields: [name], url: "https://exemple.fr/${slug}", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
${rest}`),
});

const files = [
  record(
    'tombeau',
    'Tombeau',
    `functions: [cemetery]
licence: AGPL-3.0-or-later
languages: [fr]
countries: [FR]
repositories: [{ url: "https://forge.exemple.fr/a/tombeau" }]
usages: [{ organisation: "Commune d’Auvillar", insee: "82008", date: 2026-10-01, url: "https://exemple.fr/usages" }]`,
  ),
  record(
    'registre',
    'Registre <b>simple</b>',
    'functions: [cemetery, civil-status]\nlicence: MIT\nlanguages: [fr, en]',
  ),
  record('vigne', 'Vigne', 'functions: [gis]\nrepositories: [{ url: "https://forge.exemple.fr/a/vigne" }]'),
  record('ruine', 'Ruine', 'functions: [gis]\nrepositories: [{ url: "https://forge.exemple.fr/a/ruine" }]'),
  record('marmite', 'Marmite', 'functions: [school-meals]\nlanguages: [fr]'),
];

/** Two years of weekly work by four people, read `age` days ago. */
async function measured(repository: string, age: number): Promise<void> {
  const readAt = Math.floor(Date.now() / 1000) - age * 86_400;
  const row = (week: number) =>
    `${readAt - week * 604_800},${readAt - week * 604_800},${week % 4},d${week % 2},${week % 4},1,0,2,0,1,${week % 20 === 0 ? 1 : 0}`;
  const history = historyFromCsv(
    Buffer.from([historyColumns, ...Array.from({ length: 104 }, (_, week) => row(week))].join('\n')),
  );
  const facts: Facts = {
    collector: 'halle-git@1',
    repository,
    head: '0123456789abcdef0123456789abcdef01234567',
    readAt,
    history,
    releases: [{ name: 'v1', at: readAt - 86_400 }],
    files: { licence: 'LICENSE' },
    licence: 'MIT',
    limits: [],
  };
  await halle.db.transaction().execute((tx) => saveFacts(tx, facts, new Date()));
}

before(async () => {
  halle = await testDatabase('organisations');
  await importRecords(halle.db, {
    source: 'starter',
    reads: readStarter(files, '2026-11-01'),
    complete: false,
    at: new Date('2026-11-02'),
  });
  await measured('https://forge.exemple.fr/a/vigne', 10);
  await measured('https://forge.exemple.fr/a/ruine', 500);
  const { rows } = await sql<{ id: string }>`select id from software`.execute(halle.db);
  await halle.db.transaction().execute((tx) =>
    refreshGrades(
      tx,
      rows.map(({ id }) => id),
      new Date(),
    ),
  );
  web = await openSite({
    db: halle.db,
    config: readConfig({ HALLE_URL: 'http://localhost', HALLE_RATE_LIMIT: '0' }),
    log: openLog('fatal'),
    keyFor: () => Buffer.alloc(32, 7),
  });
});
after(async () => {
  await web.server.close();
  await halle.close();
});

const get = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await web.server.inject({ url, headers });
  return {
    ...answer,
    status: answer.statusCode,
    words: answer.body.replaceAll(/[\u00a0\u202f]/g, ' '),
    location: answer.headers.location,
  };
};

test('a need in everyday words finds the software, in French and in English', async () => {
  const french = await get('/logiciels?q=tombes');
  assert.equal(french.status, 200);
  assert.match(french.words, /Tombeau/);
  assert.match(french.words, /répond au besoin : Cimetière/);
  assert.match(french.words, /Nous cherchons aussi/);
  const english = await get('/en/software?q=graves');
  assert.match(english.words, /Tombeau/);
  assert.match(english.words, /answers the need/);
  assert.match(english.body, /<html lang="en"/);
});

test('facets narrow the list and stay in the address', async () => {
  const all = await get('/logiciels');
  assert.match(all.words, /reste libre après modification/);
  const narrowed = await get('/logiciels?licence=may-close&q=cimeti%C3%A8re');
  assert.match(narrowed.words, /Registre/);
  assert.doesNotMatch(narrowed.words, /Tombeau/);
  assert.match(narrowed.body, /value="may-close" checked/);
  assert.match(narrowed.body, /href="\/en\/software\?q=cimeti%C3%A8re&amp;licence=may-close"/);
});

test('a commune is understood by its code or its name, and narrows to what communes of its size use', async () => {
  for (const commune of ['82008', 'auvillar', 'AUVILLAR', 'auvillar-82008']) {
    const { headers } = await get(`/logiciels?q=&commune=${commune}&semblables=1`);
    assert.equal(headers['location'], '/logiciels?commune=fr-82008&semblables=1', commune);
  }
  const { words } = await get('/logiciels?commune=fr-82008&semblables=1');
  assert.match(words, /Tombeau/);
  assert.doesNotMatch(words, /Marmite/);
  assert.match(words, /Pour Auvillar/);
  const several = await get('/logiciels?commune=Saint-Aubin');
  assert.match(several.words, /Laquelle \?/);
  assert.match((await get('/logiciels?commune=Xyzxyz')).words, /Aucune commune/);
});

test('a commune that merged, a district or a code of either narrows as the commune of today does', async () => {
  for (const [written, name] of [
    ['Annecy-le-Vieux', 'Annecy'],
    ['74011', 'Annecy'],
    ['75115', 'Paris'],
    ['Paris 15e', 'Paris'],
    ['Ville du Mans', 'Le Mans'],
    ['Mairie de Lyon', 'Lyon'],
  ] as const) {
    const first = await get(`/logiciels?q=cantine&commune=${encodeURIComponent(written)}`);
    const { words } = first.location ? await get(String(first.location)) : first;
    assert.match(words, new RegExp(`Pour ${name} \\(`), written);
    assert.doesNotMatch(words, /Aucune commune/, written);
  }
  const short = await get('/logiciels?q=cantine&commune=1004');
  assert.match(short.words, /Laquelle \?[\s\S]*Ambérieu-en-Bugey/);
  for (const [written, slug] of [
    ['Annecy-le-Vieux', 'annecy-74010'],
    ['Mairie de Lyon', 'lyon-69123'],
    ['Boulogne s/ Mer', 'boulogne-sur-mer-62160'],
  ] as const) {
    const { body } = await get(`/organisations?q=${encodeURIComponent(written)}`);
    assert.match(body, new RegExp(`href="/organisations/${slug}"`), written);
  }
});

test('the number of a department never runs into that of inhabitants', async () => {
  for (const url of [
    '/organisations?q=auvillar',
    '/entrer/organisation?q=auvill',
    '/logiciels?commune=82008',
  ]) {
    const first = await get(url);
    const { words } = first.location ? await get(String(first.location)) : first;
    assert.match(words, /Auvillar/, url);
    assert.doesNotMatch(words.replace(/<[^>]+>/g, ' '), /82\)?,? 895|33\)?,? 238|14\)?,? 238/, url);
  }
  assert.match(
    (await get('/logiciels?commune=82008')).words,
    /Pour Auvillar \(Tarn-et-Garonne, 895 habitants\)/,
  );
});

test('the answers of a question can be taken away as a table, in their order', async () => {
  const { words } = await get('/logiciels.csv?q=cimeti%C3%A8re&licence=may-close');
  const [head, first, ...others] = words.replace('\uFEFF', '').trimEnd().split('\r\n');
  assert.match(head!, /^"Logiciel";"Éditeur";"Note"/);
  assert.match(first!, /^"Registre <b>simple<\/b>";.*"http[^"]*\/logiciels\/registre/);
  assert.deepEqual(others, []);
  assert.match((await get('/en/software.csv?q=graves')).words, /"Tombeau",/);
  const page = await get('/logiciels?q=cimeti%C3%A8re&licence=may-close');
  assert.match(page.body, /href="\/logiciels\.csv\?q=cimeti%C3%A8re&amp;licence=may-close"/);
  assert.match(page.body, /<ul class="chips[^>]*><li><a href="\/logiciels\?q=cimeti%C3%A8re">/);
});

test('a name from outside is shown as words', async () => {
  const { body } = await get('/logiciels?q=registre');
  assert.match(body, /Registre &lt;b>simple&lt;\/b>|Registre &lt;b&gt;simple/);
  assert.doesNotMatch(body, /<b>simple/);
});

test('questions without bounds are refused in a sentence', async () => {
  for (const [url, words] of [
    [`/logiciels?q=${'x'.repeat(201)}`, /200 caractères/],
    ['/logiciels?page=0', /n’existe pas/],
    ['/logiciels?page=99999', /n’existe pas/],
    ['/en/software?page=abc', /does not exist/],
  ] as const) {
    const answer = await get(url);
    assert.equal(answer.status, 400, url);
    assert.match(answer.words, words);
  }
});

test('a page past the last one says that there is nothing there', async () => {
  const answer = await get('/logiciels?page=40');
  assert.equal(answer.status, 404);
  assert.match(answer.words, /Les pages vont de 1 à 1/);
});

test('the sheet shows licence, users and the connections of its trade, and leads on', async () => {
  const { status, words, body } = await get('/logiciels/tombeau');
  assert.equal(status, 200);
  for (const said of [
    'AGPL, version 3 ou suivante',
    'une administration',
    'Commune d’Auvillar',
    'Copyleft',
    'Note indisponible',
    'Voir les logiciels qui font la même chose',
  ])
    assert.ok(words.includes(said), said);
  assert.match(body, /hreflang="en" href="http:\/\/localhost\/en\/software\/tombeau"/);
  assert.match((await get('/en/software/tombeau')).words, /AGPL, version 3 or later/);
});

test('the first screen of a sheet and the search speak without technical words', async () => {
  for (const lang of ['fr', 'en']) {
    const sheet = (await get(lang === 'fr' ? '/logiciels/tombeau' : '/en/software/tombeau')).body;
    const first = sheet.slice(sheet.indexOf('<main'), sheet.indexOf('class="toc'));
    assert.deepEqual(technicalWordsIn(first, technical, lang), []);
    const search = (await get(lang === 'fr' ? '/logiciels?q=tombes' : '/en/software?q=graves')).body;
    assert.deepEqual(technicalWordsIn(search.slice(search.indexOf('<main')), technical, lang), []);
  }
});

test('a former address leads to the present one for good', async () => {
  const { rows } = await sql<{
    record_id: string;
  }>`select record_id from software_slug where slug = 'tombeau'`.execute(halle.db);
  await sql`insert into software_slug (slug, record_id) values ('ancien-tombeau', ${rows[0]!.record_id})`.execute(
    halle.db,
  );
  for (const [from, to] of [
    ['/logiciels/ancien-tombeau', '/logiciels/tombeau'],
    ['/en/software/ancien-tombeau/sources', '/en/software/tombeau/sources'],
    ['/api/v1/software/ancien-tombeau', '/api/v1/software/tombeau'],
    ['/logiciels/ancien-tombeau/note.svg', '/logiciels/tombeau/note.svg'],
  ] as const) {
    const answer = await get(from);
    assert.deepEqual([answer.status, answer.location], [301, to]);
  }
});

test('an unknown software is not found, as a page and as JSON', async () => {
  assert.equal((await get('/logiciels/nulle-part')).status, 404);
  const json = await get('/api/v1/software/nulle-part');
  assert.equal(json.status, 404);
  assert.match(String(json.headers['content-type']), /application\/problem\+json/);
});

test('users and sources have pages of their own', async () => {
  assert.match((await get('/logiciels/tombeau/usages')).words, /Qui se sert de Tombeau/);
  const sources = await get('/en/software/tombeau/sources');
  assert.match(sources.words, /AGPL-3\.0-or-later/);
  assert.match(sources.words, /1 November 2026/);
});

test('two to four software are compared; otherwise the page says how to choose', async () => {
  const { status, words } = await get('/comparer?s=tombeau&s=registre');
  assert.equal(status, 200);
  assert.match(words, /Deux logiciels, côte à côte/);
  assert.match(words, /peut être refermée/);
  assert.match(words, /inconnu/);
  assert.match((await get('/comparer?s=tombeau')).words, /Un seul est choisi/);
  assert.match(
    (await get('/comparer?s=tombeau&s=nulle-part')).words,
    /Nous ne connaissons pas « nulle-part »/,
  );
  assert.equal((await get('/en/compare?s=a&s=b&s=c&s=d&s=e')).status, 400);
  assert.match((await get('/comparer?logiciel=tombeau&logiciel=marmite')).words, /côte à côte/);
});

test('a comparison is a spreadsheet too', async () => {
  const { body, headers } = await get('/comparer.csv?s=tombeau&s=registre');
  assert.match(String(headers['content-type']), /text\/csv/);
  assert.match(body, /"Tombeau";"source";"Registre <b>simple<\/b>"/);
  assert.equal((await get('/comparer.csv?s=tombeau')).status, 400);
});

const words2 = 's=tombeau&s=registre';
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('a comparison is a page to print: who made it, where, when, and what to sign', async () => {
  const { status, words, body } = await get(`/comparer/document?${words2}`);
  assert.equal(status, 200);
  assert.match(words, /Établi par.*la halle localhost/s);
  assert.match(words, /http:\/\/localhost\/comparer\?s=tombeau&amp;s=registre/);
  assert.ok(words.includes(formatDay('fr', new Date())));
  assert.match(words, /<h2>4\. Décision<\/h2>/);
  assert.match(body, /Registre &lt;b>simple&lt;\/b>/);
  assert.match((await get(`/en/compare/document?${words2}`)).words, /<h2>4\. Decision<\/h2>/);
  const compared = (await get(`/comparer?${words2}`)).body;
  for (const address of ['/comparer/document', '/comparer.docx', '/comparer.csv'])
    assert.ok(compared.includes(`href="${address}?s=tombeau&amp;s=registre"`), address);
});

test('a comparison is a file for a word processor, named, kept and asked again as a page is', async () => {
  const address = `/comparer.docx?${words2}`;
  const answer = await web.server.inject(address);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], office);
  assert.equal(answer.headers['cache-control'], 'no-cache');
  assert.match(
    String(answer.headers['content-disposition']),
    /^attachment; filename="comparaison-de-logiciels-libres-tombeau-registre-b-simple-b\.docx"; filename\*=UTF-8''Comparaison%20de%20logiciels%20libres%20Tombeau%2C%20Registre%20b%20simple%20b\.docx$/,
  );
  const xml = xmlOfDocx(answer.rawPayload);
  assert.match(xml, /Registre &lt;b&gt;simple&lt;\/b&gt;/);
  assert.match(xml, /w:lang w:val="fr-FR"/);
  const etag = String(answer.headers.etag);
  const again = await web.server.inject({ url: address, headers: { 'if-none-match': etag } });
  assert.deepEqual([again.statusCode, again.rawPayload.length], [304, 0]);
  const head = await web.server.inject({ method: 'HEAD', url: address });
  assert.deepEqual([head.statusCode, head.headers.etag, head.rawPayload.length], [200, etag, 0]);
  assert.equal(head.headers['content-length'], String(answer.rawPayload.length));
  const english = await web.server.inject(`/en/compare.docx?${words2}`);
  assert.match(xmlOfDocx(english.rawPayload), /w:lang w:val="en-GB"/);
  assert.notEqual(english.headers.etag, etag);
});

test('a document of what is unknown, too few or too many is refused with a sentence', async () => {
  for (const address of ['/comparer/document', '/comparer.docx']) {
    const unknown = await get(`${address}?s=tombeau&s=nulle-part`);
    assert.equal(unknown.status, 404);
    assert.match(unknown.words, /Nous ne savons pas quel logiciel est « nulle-part »/);
    for (const [n, asked] of [
      [0, ''],
      [1, '?s=tombeau&s=tombeau'],
      [5, '?s=a&s=b&s=c&s=d&s=e'],
    ] as const) {
      const refused = await get(address + asked);
      assert.equal(refused.status, 422, asked);
      assert.match(refused.words, new RegExp(`deux à quatre logiciels .* ici il y en a ${n}`));
    }
  }
  assert.equal(
    (await get('/comparer/document?s=Tombeau&s=registre')).location,
    `/comparer/document?${words2}`,
  );
});

test('the badge is a picture that other sites may show', async () => {
  const { status, headers, body } = await get('/logiciels/tombeau/note.svg');
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /image\/svg\+xml/);
  assert.match(body, /<svg/);
});

test('the API searches, lists, and is described', async () => {
  const list = (await get('/api/v1/software?q=tombes')).json();
  assert.equal(list.items[0].name, 'Tombeau');
  assert.deepEqual(list.items[0].grade, { state: 'unavailable', letter: null, advisedAgainst: false });
  assert.ok(list.items[0].functions.includes('cemetery'));
  const one = await get(list.items[0].links.self);
  assert.equal(one.json().fields.licence.value, 'AGPL-3.0-or-later');
  assert.equal(one.json().licence.network, true);
  assert.equal(one.headers['access-control-allow-origin'], '*');
  const functions = (await get('/api/v1/functions?lang=en')).json();
  assert.ok(functions.items.length >= 120);
  const description = (await get('/api/v1/openapi.json')).json();
  assert.match(description.openapi, /^3\.1/);
  assert.ok(description.paths['/api/v1/software/{slug}/grade']);
});

test('the API offers names by their first letters, a memory of them or a code, and says what tells them apart', async () => {
  const names = async (query: string) => {
    const answer = await get(`/api/v1/names?${query}`);
    assert.equal(answer.headers['cache-control'], 'public, max-age=300', query);
    return answer.json().items as { value: string; label: string; hint?: string }[];
  };
  assert.deepEqual((await names('kind=software&q=tombo'))[0], {
    value: 'tombeau',
    label: 'Tombeau',
    hint: 'forge.exemple.fr/a/tombeau',
  });
  assert.equal((await names('kind=organisation&q=auvilla'))[0]?.value, 'auvillar-82008');
  assert.equal((await names('kind=commune&q=82008'))[0]?.label, 'Auvillar');
  assert.deepEqual((await names('kind=territory&q=occi&lang=en'))[0], {
    value: 'FR-OCC',
    label: 'Occitanie',
    hint: 'region, France',
  });
  assert.deepEqual(await names('kind=software&q='), []);
  for (const refused of ['kind=person&q=a', 'q=a', `kind=software&q=${'x'.repeat(121)}`])
    assert.equal((await get(`/api/v1/names?${refused}`)).status, 400, refused);
  const { paths } = (await get('/api/v1/openapi.json')).json();
  assert.ok(paths['/api/v1/names']);
});

test('the API refuses in problem+json', async () => {
  for (const url of [
    '/api/v1/software?page=x',
    `/api/v1/software?q=${'x'.repeat(201)}`,
    '/api/v1/software?lang=de',
  ]) {
    const { status, headers } = await get(url);
    assert.equal(status, 400, url);
    assert.match(String(headers['content-type']), /problem\+json/);
  }
  assert.equal((await get('/api/v1/software/tombeau/grade')).status, 404);
});

test('no page brings inline script or style, and only those with a field of names bring a file of script', async () => {
  const named = /^<script type="module" src="\/assets\/names\.[\w-]{12}\.js"><\/script>$/;
  for (const [url, hasNames] of [
    ['/logiciels', true],
    ['/comparer?s=tombeau', true],
    ['/logiciels/tombeau', false],
    ['/comparer?s=tombeau&s=registre', true],
    ['/logiciels/tombeau/sources', false],
  ] as const) {
    const { body } = await get(url);
    const scripts = body.match(/<script[\s\S]*?(?:<\/script>|$)/gi) ?? [];
    assert.equal(scripts.length, hasNames ? 1 : 0, url);
    for (const script of scripts) assert.match(script, named, url);
    assert.doesNotMatch(body, /<style|style="| on\w+="/, url);
  }
});

test('a measured software shows its letter in the list, on its sheet, in the API and on its badge', async () => {
  const one = (await get('/api/v1/software/vigne/grade')).json();
  assert.match(one.letter, /^[A-E]$/);
  assert.ok(one.findings.length > 5);
  assert.ok(
    one.findings.every(
      (finding: { sentence: string }) => finding.sentence && !finding.sentence.startsWith('measure.'),
    ),
  );
  const list = await get('/logiciels?q=vigne');
  assert.match(list.body, new RegExp(`class="plaque[^"]*">${one.letter}<`));
  const sheet = await get('/logiciels/vigne');
  assert.match(sheet.words, new RegExp(`Note ${one.letter}\\.`));
  assert.match(sheet.words, /d’après une copie du/);
  assert.match(sheet.words, /id="forecast"/);
  const proofs = await get('/en/software/vigne/evidence');
  assert.match(proofs.words, /npx halle measure https:\/\/forge\.exemple\.fr\/a\/vigne/);
  assert.match((await get('/logiciels/vigne/activite')).words, /Trimestre par trimestre/);
  assert.match((await get('/logiciels/vigne/note.svg')).body, new RegExp(`>${one.letter}<`));
});

test('a copy older than twelve months gives no letter, but its facts', async () => {
  const one = (await get('/api/v1/software/ruine/grade')).json();
  assert.deepEqual([one.state, one.letter], ['unavailable', null]);
  const sheet = await get('/logiciels/ruine');
  assert.match(sheet.words, /Note indisponible/);
  assert.match(sheet.words, /Pas de prévision/);
  assert.match(sheet.words, /id="solidity"/);
  assert.match((await get('/logiciels?q=ruine')).words, /Note indisponible/);
});
