// SPDX-License-Identifier: AGPL-3.0-or-later
// Everywhere a grade can be read, before and after the project had time to answer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openSite } from '../../app.ts';
import { sentence } from '../../languages/index.ts';
import type { Facts } from '../../measure/facts/facts.ts';
import { flag } from '../../measure/facts/forge.ts';
import { historyColumns, historyFromCsv } from '../../measure/facts/history-csv.ts';
import { gradeFacts } from '../../measure/letter/grade-facts.ts';
import { saveFacts } from '../../measure/stores/measures.ts';
import type { Machine } from '../../platform/cli.ts';
import { readConfig } from '../../platform/config.ts';
import { openLog } from '../../platform/log.ts';
import type { Opened } from '../../platform/opened.ts';
import type { Web } from '../../platform/web.tsx';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { xmlOfDocx } from '../../testing/docx.ts';
import { refreshGrades } from '../actions/grades.ts';
import { importRecords } from '../actions/import.ts';
import { recordNotice, tellProjects } from '../actions/tell-projects.ts';
import { searchCatalogue } from '../commands/search.ts';
import { indexSoftware, listOutdated } from '../search/stores/index.ts';
import { readStarter } from '../sources/starter-reader.ts';
import { loadGrade } from '../stores/grades.ts';
import { letterFor } from './mails.ts';
import { noticesOf } from './stores/notices.ts';

const day = 86_400_000;
const repository = 'https://forge.example/a/declin';
const head = '0123456789abcdef0123456789abcdef01234567';
const reply = { fr: 'Nous <b>préparons</b> la suite.', en: 'We are preparing what comes next.' };
let halle: TestDatabase;
let web: Web;

const record = (slug: string, name: string) => ({
  name: `${slug}.yml`,
  bytes: Buffer.from(`name: ${JSON.stringify(name)}
summary: { fr: "Sert à ${slug}.", en: "Serves for ${slug}." }
publisher: { name: "Ville de Rivière", country: FR, kind: public }
functions: [gis]
licence: MIT
repositories: [{ url: "https://forge.example/a/${slug}" }]
sources: [{ fields: [name], url: "https://exemple.fr/${slug}", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
`),
});

/** Two years of weekly work by three people that stopped `silent` days before the copy. */
function facts(url: string, silent: number, rest: Partial<Facts> = {}): Facts {
  const readAt = Math.floor(Date.now() / 1000) - 5 * 86_400;
  const end = readAt - silent * 86_400;
  const row = (week: number) =>
    `${end - week * 604_800},${end - week * 604_800},${week % 3},d${week % 2},${week % 3},1,0,2,0,1,0`;
  const rows = [historyColumns, ...Array.from({ length: 104 }, (_, week) => row(week))];
  // Silence alone advises against nothing: somebody has been waiting for an answer besides.
  const requests = {
    ...{ at: readAt, since: readAt - 365 * 86_400, outsiders: 'deeds' as const },
    ...{ opened: [readAt - 300 * 86_400], answered: [-1], closed: [-1], flags: [flag.outsider] },
  };
  const asked = { kind: 'github' as const, host: 'forge.example', askedAt: readAt, requests };
  const forge = silent > 365 ? { forge: asked } : {};
  const base = {
    collector: 'halle-git@1',
    repository: url,
    head,
    readAt,
    releases: [],
    files: { licence: 'LICENSE' },
    limits: [],
  };
  return { ...base, history: historyFromCsv(Buffer.from(rows.join('\n'))), ...forge, ...rest } as Facts;
}

async function keep(read: Facts): Promise<void> {
  await halle.db.transaction().execute(async (tx) => {
    await saveFacts(tx, read, new Date());
    const { rows } = await sql<{
      id: string;
    }>`select id from software where main_repository = ${read.repository}`.execute(tx);
    await refreshGrades(
      tx,
      rows.map(({ id }) => id),
      new Date(),
    );
  });
}

before(async () => {
  halle = await testDatabase();
  const files = [record('declin', 'Déclin'), record('vivier', 'Vivier')];
  await importRecords(halle.db, {
    source: 'starter',
    reads: readStarter(files, '2026-11-01'),
    complete: false,
    at: new Date('2026-11-02'),
  });
  await keep(facts(repository, 450, { claim: { reply, movedTo: 'https://forge.example/b/neuf' } }));
  await keep(facts('https://forge.example/a/vivier', 1));
  const config = readConfig({ HALLE_URL: 'http://localhost', HALLE_RATE_LIMIT: '0' });
  web = await openSite({ db: halle.db, config, log: openLog('fatal'), keyFor: () => Buffer.alloc(32, 1) });
});
after(async () => {
  await web.server.close();
  await halle.close();
});

const outlets = [
  '/',
  '/logiciels',
  '/logiciels?tri=note',
  '/logiciels?note=D&note=E&note=advised-against',
  '/logiciels/declin',
  '/logiciels/declin/preuves',
  '/logiciels/declin/activite',
  '/logiciels/declin/sources',
  '/logiciels/declin/contester',
  '/logiciels/declin/note.svg',
  '/en/software/declin',
  '/en/software/declin/evidence',
  '/en/software/declin/contest',
  '/en/software/declin/grade.svg',
  '/comparer?s=declin&s=vivier',
  '/comparer.csv?s=declin&s=vivier',
  '/comparer/document?s=declin&s=vivier',
  '/comparer.docx?s=declin&s=vivier',
  '/api/v1/software',
  '/api/v1/software?sort=grade',
  '/api/v1/software/declin',
  '/api/v1/software/declin/grade',
  '/api/v1/software/declin/grade?lang=en',
];

/** What is read at every outlet, without what changes at each answer; the terminal's search included. */
async function readAll(): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  for (const url of outlets) {
    const { statusCode, body, rawPayload } = await web.server.inject({ url });
    assert.equal(statusCode, 200, url);
    read.set(url, url.includes('.docx') ? xmlOfDocx(rawPayload) : body);
  }
  for (const json of [false, true]) read.set(`halle search ${json}`, await search(json));
  return read;
}

async function search(json: boolean): Promise<string> {
  const written: string[] = [];
  const machine = {
    lang: 'fr',
    isTerminal: false,
    out: (text: string) => void written.push(text),
    say: (key: string, filled?: Parameters<typeof sentence>[2]) => sentence('fr', key, filled),
    open: async () => ({ db: halle.db }) as Opened,
  } as unknown as Machine;
  await searchCatalogue(['Déclin'], { json }, machine, async () => undefined);
  return written.join('\n');
}

const made = () => gradeFacts(facts(repository, 450));

/**
 * What would tell the letter, or lead to it. The legend of the letters stands on every home page and list:
 * those are looked at apart.
 */
function secrets(): RegExp[] {
  const { probability, findings } = made();
  const percent = (probability! * 100).toFixed(1);
  return [
    new RegExp(String(probability).slice(0, 6).replace('.', '[.,]')),
    new RegExp(`\\b${percent.replace('.', '[.,]')}`),
    ...findings.flatMap(({ effect }) =>
      effect ? [new RegExp(String(effect).slice(0, 7).replace('.', '\\.'))] : [],
    ),
    /"advisedAgainst":true/,
    /"letter":\s*"[DE]"/,
    /"forecastLetter":\s*"/,
    /"effect":\s*-?\d/,
    /"cap":\s*"/,
    /class="advise"/,
    /notre prévision est basse|La prévision est basse|The forecast is low/i,
  ];
}

test('the world of these tests is one where the letter is low and advised against', () => {
  const { letter, advisedAgainst } = made();
  assert.ok(letter === 'E' || letter === 'D');
  assert.ok(advisedAgainst.length > 0);
});

test('before the project was told, nothing that anyone can read holds the letter or what leads to it', async () => {
  const read = await readAll();
  for (const [outlet, words] of read)
    for (const secret of secrets()) assert.doesNotMatch(words, secret, `${outlet}: ${secret}`);
  const told = /en danger|in danger|\bfragile|déconseillé|advised against|cas sur 100|of 100/i;
  const legend = /^\/$|^\/logiciels\?|^\/logiciels$|comparer\?/;
  for (const [outlet, words] of read)
    if (!legend.test(outlet))
      assert.doesNotMatch(
        words
          .replace(/href="[^"]*"/g, '')
          .replace(/«\sdéconseillé\s» n’est publié|“advised against” is published/, '')
          // The legend of the letters, on every document
          .replace('à E (en danger)', ''),
        told,
        outlet,
      );
  for (const outlet of [
    '/logiciels/declin',
    '/comparer?s=declin&s=vivier',
    '/comparer/document?s=declin&s=vivier',
    '/comparer.docx?s=declin&s=vivier',
    '/logiciels',
    '/logiciels/declin/preuves',
    '/logiciels/declin/note.svg',
    'halle search false',
  ])
    assert.match(read.get(outlet)!, /en cours de vérification/i, outlet);
  assert.doesNotMatch(
    read.get('/logiciels?note=D&note=E&note=advised-against')!,
    /href="\/logiciels\/declin"/,
  );
  assert.equal(JSON.parse(read.get('/api/v1/software/declin/grade')!).state, 'pending');
});

test('a D and an E that wait are the same in every list, facet, figure and order', async () => {
  const lists = ['/', '/logiciels', '/logiciels?tri=note', '/api/v1/software', '/api/v1/software?sort=grade'];
  const asLetter = async (letter: string, advised: boolean) => {
    await halle.db.transaction().execute(async (tx) => {
      await sql`update software_grade set letter = ${letter}, advised_against = ${advised} where repository = ${repository}`.execute(
        tx,
      );
      await sql`update search_entry set graded_until = '2020-01-01'`.execute(tx);
      const now = new Date();
      await indexSoftware(tx, await listOutdated(tx, now), now);
      await sql`select halle.revise('catalogue')`.execute(tx);
    });
    const answers = await Promise.all(lists.map((url) => web.server.inject({ url })));
    return answers.map(({ body }) => body.replace(/nonce[^ ]*|id="[^"]*"/g, ''));
  };
  const [d, e, against] = [await asLetter('D', false), await asLetter('E', false), await asLetter('E', true)];
  assert.deepEqual(d, e);
  assert.deepEqual(e, against);
});

test('the reply, the move and the way to contest are on the first screen, as plain text', async () => {
  const { body } = await web.server.inject({ url: '/logiciels/declin' });
  assert.match(body, /Le projet répond/);
  assert.match(body, /Nous &lt;b>préparons&lt;\/b> la suite\./);
  assert.match(body, /href="https:\/\/forge\.example\/b\/neuf"/);
  assert.match(body, /href="\/logiciels\/declin\/contester"/);
  const log = (await web.server.inject({ url: '/logiciels/declin/contester' })).body;
  assert.match(log, /Déplacé vers/);
  assert.match(log, /aucun avis|Aucun avis/);
});

test('without a contact the attempt is written down in public and the delay runs; the same fall is told once', async () => {
  const post = () => assert.fail('nobody to write to');
  const at = new Date();
  assert.equal(await tellProjects(halle.db, post, { at, days: 30 }), 1);
  assert.equal(await tellProjects(halle.db, post, { at, days: 30 }), 0);
  const { body } = await web.server.inject({ url: '/logiciels/declin/contester' });
  assert.match(body, /aucun contact connu/);
  const software = {
    repositories: [{ value: { url: repository }, source: 'starter', date: '2026-11-01' }],
  } as unknown as Parameters<typeof loadGrade>[1];
  assert.equal((await loadGrade(halle.db, software, at.getTime() + 29 * day))?.state, 'pending');
  const then = await loadGrade(halle.db, software, at.getTime() + 31 * day);
  assert.equal(then?.letter, made().letter);
  assert.ok(then!.advisedAgainst.length > 0);
});

test('the search follows by itself on the day the delay ends', async () => {
  const marks = async () => {
    const { rows } = await sql<{
      marks: string[];
    }>`select marks from search_entry e join software s on s.id = e.software_id where slug = 'declin'`.execute(
      halle.db,
    );
    return rows[0]!.marks.join(' ');
  };
  assert.match(await marks(), /grade:pending/);
  const later = new Date(Date.now() + 31 * day);
  await halle.db.transaction().execute(async (tx) => indexSoftware(tx, await listOutdated(tx, later), later));
  assert.match(await marks(), /grade:[DE]/);
  assert.match(await marks(), /grade:advised-against/);
});

test('once the delay is over the letter is read everywhere', async () => {
  await sql`update project_notice set attempted_at = now() - interval '40 days', shown_from = now() - interval '10 days'`.execute(
    halle.db,
  );
  const { letter, probability } = made();
  const sheet = (await web.server.inject({ url: '/logiciels/declin' })).body;
  assert.match(sheet, /Déconseillé/);
  assert.match(sheet, new RegExp(`Note ${letter}`));
  const grade = JSON.parse((await web.server.inject({ url: '/api/v1/software/declin/grade' })).body);
  assert.equal(grade.letter, letter);
  assert.equal(grade.probability, probability);
  assert.match((await web.server.inject({ url: '/logiciels/declin/note.svg' })).body, /Déconseillé/);
});

test('a letter that rises ends its notice; falling again within the year is no news', async () => {
  await keep(
    facts(repository, 1, { head: '1'.repeat(40), readAt: Math.floor(Date.now() / 1000) - 2 * 86_400 }),
  );
  const [ended] = (await noticesOf(halle.db, [repository])).get(repository)!;
  assert.ok(ended!.endedAt);
  await keep(
    facts(repository, 450, { head: '2'.repeat(40), readAt: Math.floor(Date.now() / 1000) - 86_400 }),
  );
  const [again] = (await noticesOf(halle.db, [repository])).get(repository)!;
  assert.equal(again!.endedAt, undefined);
  assert.equal(
    await tellProjects(halle.db, () => assert.fail('told already'), { at: new Date(), days: 30 }),
    0,
  );
  assert.match((await web.server.inject({ url: '/logiciels/declin' })).body, /Déconseillé/);
});

test('what a project declares, changes and takes back is written down once each, with the grade shown before and after', async () => {
  const reading = (digit: string, ago: number, rest: Partial<Facts>) =>
    keep(
      facts(repository, 450, {
        head: digit.repeat(40),
        readAt: Math.floor(Date.now() / 1000) - ago,
        ...rest,
      }),
    );
  await reading('3', 5_000, {
    claim: { endOfLife: { date: '2026-01-31', reason: { fr: 'Repris par l’État.' } } },
  });
  const sheet = (await web.server.inject({ url: '/logiciels/declin' })).body;
  assert.match(sheet, /Archivé/);
  assert.match(sheet, /Fin de vie déclarée par le projet/);
  assert.match(sheet, /Repris par l’État/);
  const log = (await web.server.inject({ url: '/logiciels/declin/contester' })).body.replaceAll(
    '\u00a0',
    ' ',
  );
  assert.match(log, /Fin de vie le 31 janvier 2026/);
  assert.match(log, /Note montrée avant : [DE], .* ; après : archivé/);
  const count = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from claim_event`.execute(halle.db)).rows[0]!.n;
  const before = await count();
  await reading('4', 4_000, {
    claim: { endOfLife: { reason: { fr: 'Repris par l’État.' }, date: '2026-01-31' } },
  });
  assert.equal(await count(), before);
});

test('a move is followed where both sides declare it, and only said where one does', async () => {
  const [former, present] = ['https://forge.example/a/vivier', 'https://forge.example/b/vivier'];
  const sheet = async () => (await web.server.inject({ url: '/logiciels/vivier' })).body;
  const repositoryGraded = async () =>
    JSON.parse((await web.server.inject({ url: '/api/v1/software/vivier/grade' })).body).repository;
  await keep(
    facts(former, 1, {
      head: '5'.repeat(40),
      readAt: Math.floor(Date.now() / 1000) - 3_000,
      claim: { movedTo: present },
    }),
  );
  assert.match(await sheet(), /Le projet déclare son déplacement vers/);
  const elsewhere = (claim: Facts['claim'], head: string, ago: number) =>
    halle.db.transaction().execute(async (tx) => {
      await saveFacts(
        tx,
        facts(present, 1, { head, readAt: Math.floor(Date.now() / 1000) - ago, ...(claim && { claim }) }),
        new Date(),
      );
      const { rows } = await sql<{ id: string }>`select id from software where slug = 'vivier'`.execute(tx);
      await refreshGrades(tx, [rows[0]!.id], new Date());
    });
  await elsewhere(undefined, '6'.repeat(40), 2_000);
  assert.equal(await repositoryGraded(), former);
  await elsewhere({ movedFrom: former }, '7'.repeat(40), 1_000);
  assert.equal(await repositoryGraded(), present);
  assert.match(await sheet(), /Mesuré à sa nouvelle adresse/);
  assert.match((await web.server.inject({ url: '/logiciels/vivier/contester' })).body, /Prend la suite de/);
});

test('an operator who told the project on a public page says where; anything else is refused', async () => {
  const telling = { at: new Date(), days: 30 };
  await assert.rejects(
    recordNotice(halle.db, 'vivier', 'https://forge.example/a/vivier/issues/1', telling),
    /nothing-to-tell/,
  );
  await assert.rejects(recordNotice(halle.db, 'declin', 'http://forge.example/1', telling), /not-public/);
});

test('the letter to a project says its grade, the date, and how to answer, in both languages', () => {
  const software = [{ id: '1', slug: 'declin', name: 'Déclin' }];
  const low = {
    repository,
    letter: 'E',
    advisedAgainst: true,
    readAt: new Date('2026-11-01'),
    software,
  } as const;
  const { subject, paragraphs, button } = letterFor(
    low,
    { mailbox: 'contact@ville.example', via: 'publiccode' },
    new Date('2026-12-22'),
    'https://halle.example',
  );
  const words = paragraphs.join('\n').replaceAll('\u00a0', ' ');
  assert.match(subject, /Déclin/);
  assert.match(words, /la note de Déclin est E, avec la mention « déconseillé »/);
  assert.match(words, /22 décembre 2026/);
  assert.match(words, /the grade of Déclin is E, with the words/);
  assert.match(words, /https:\/\/halle\.example\/methode\/contester/);
  assert.doesNotMatch(words, /contact@ville/);
  assert.equal(button.url, 'https://halle.example/logiciels/declin/contester');
});
