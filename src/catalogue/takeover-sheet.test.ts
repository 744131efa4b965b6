// SPDX-License-Identifier: AGPL-3.0-or-later
// On the sheet: who takes over, what changed of what was promised, what kind of thing it is, what the project
// asks for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { wordsOfPage } from '../testing/reading/reader.ts';
import { openTestSite } from '../testing/site.ts';
import { importRecords } from './actions/import.ts';
import { readPubliccode } from './sources/publiccode.ts';
import { readStarter } from './sources/starter-reader.ts';

const at = new Date('2026-11-02');
const site = await openTestSite();
after(() => site.close());
const page = async (path: string) => wordsOfPage((await site.get(path)).body).replace(/\s+/g, ' ');

const sold = `name: Vendu
summary: { fr: "Un registre.", en: "A register." }
publisher: { name: "Éditeur", country: FR, kind: company }
functions: [cemetery]
licence: MIT
repositories: [{ url: "https://forge.example/a/vendu" }]
asks: [{ kind: review, url: "https://forge.example/a/vendu/reviews" }]
meets: [{ kind: forum, url: "https://forum.example/" }]
commons: { nameOwner: { name: "Société d’exemple", url: "https://societe.example/" } }
events:
  - { kind: bought, date: "2021-05", words: { fr: "Une société l’achète.", en: "A company buys it." }, url: "https://journal.example/" }
  - { kind: relicensed, date: "2023-12-13", words: { fr: "Autre licence.", en: "Other licence." }, url: "https://journal.example/2", verified: false }
successors: [{ kind: successor, name: "Suite", url: "https://suite.example/", source: "https://journal.example/3" }]
sources: [{ fields: [name, licence, commons, asks, meets, events, successors], url: "https://exemple.fr/vendu", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
`;
const fork = `publiccodeYmlVersion: "0.4"
name: Relève
url: https://forge.example/b/releve
isBasedOn: https://forge.example/a/vendu.git
description: { fr: { shortDescription: "La relève." } }
`;
const calm = sold
  .replaceAll('Vendu', 'Calme')
  .replaceAll('a/vendu', 'a/calme')
  .replace(/events:[\s\S]*(?=sources:)/, '')
  .replace(', events, successors', '');

before(async () => {
  const starter = ['vendu', sold, 'calme', calm];
  const files = [0, 2].map((n) => ({ name: `${starter[n]}.yml`, bytes: Buffer.from(starter[n + 1]!) }));
  const given = { complete: false, at };
  await importRecords(site.halle.db, {
    ...{ ...given, source: 'starter' },
    reads: readStarter(files, '2026-11-01'),
  });
  await importRecords(site.halle.db, {
    ...{ ...given, source: 'publiccode' },
    reads: readPubliccode([{ name: 'publiccode.yml', bytes: Buffer.from(fork) }], '2026-11-01'),
  });
});

test('of what was bought, the sheet names what is made from it, what sources name, and how to ask for upkeep', async () => {
  const words = await page('/logiciels/vendu');
  assert.match(words, /Qui prend la suite/);
  assert.match(words, /n’est plus dans les mêmes mains/);
  assert.match(words, /Suite suite, selon journal\.example/);
  assert.match(words, /Relève variante, issue du même code/);
  assert.match(words, /Aucun prestataire n’a prouvé y avoir travaillé/);
  const { body } = await site.get('/en/software/vendu');
  assert.match(body, /href="\/en\/software\/releve"/);
  assert.match(body, /href="\/en\/needs\/new\?kind=maintain&amp;software=vendu"/);
});

test('dated facts stand with their source, the newest first, apart from the letter; anybody may contest them', async () => {
  const words = await page('/en/software/vendu');
  const [newer, older] = [
    words.indexOf('13 December 2023: change of licence'),
    words.indexOf('May 2021: buy-out'),
  ];
  assert.ok(newer > 0 && older > newer, words);
  assert.match(words, /Other licence\. journal\.example, not verified/);
  assert.match(words, /They do not count in the letter/);
  assert.match(words, /Contest one of these facts/);
});

test('where nothing of the kind happened, no such section stands', async () => {
  const words = await page('/logiciels/calme');
  assert.doesNotMatch(words, /Qui prend la suite|Ce qui a changé pour/);
  assert.match(words, /Open source d’éditeur/);
  assert.match(words, /Qui le garde inconnu/);
  assert.match(words, /À qui est son nom Société d’exemple/);
});

test('what the project asks for and where it meets stand with their source; nobody else answers for it', async () => {
  const words = await page('/en/software/calme');
  assert.match(words, /What it needs reviews according to exemple\.fr/);
  assert.match(words, /Where it meets forum according to exemple\.fr/);
  assert.match(words, /nobody else answers for that/);
  assert.match(
    await page('/logiciels/vendu/sources'),
    /Ce qui a changé 13 décembre 2023 \(changement de licence\)/,
  );
});

test('a page that named no heir names one as soon as the catalogue has it', async () => {
  await page('/logiciels/vendu');
  const later = fork.replaceAll('Relève', 'Reprise').replaceAll('releve', 'reprise');
  await importRecords(site.halle.db, {
    ...{ source: 'publiccode', complete: false, at },
    reads: readPubliccode([{ name: 'publiccode.yml', bytes: Buffer.from(later) }], '2026-11-01'),
  });
  assert.match(await page('/logiciels/vendu'), /Reprise variante/);
});
