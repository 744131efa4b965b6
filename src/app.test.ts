// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { openSite } from './app.ts';
import { examples } from './home/texts.ts';
import { technical } from './home/texts-technical.ts';
import { technicalWordsIn } from './platform/web/terms.ts';
import { site } from './site.ts';
import { testDatabase } from './testing/database.ts';
import { type Fields, openTestSite } from './testing/site.ts';

const opened = await openTestSite();
const { halle: database, web } = opened;
after(() => opened.close());

/** A site with the catalogue of a first start, opened for the tests that ask for it. */
let full: ReturnType<typeof openFull> | undefined;
async function openFull() {
  const other = await openTestSite({}, await testDatabase('catalogue'));
  const rows = await other.halle.db.selectFrom('software').select('slug').orderBy('slug').execute();
  return { ...other, slugs: rows.map(({ slug }) => slug) };
}
const filled = () => (full ??= openFull());
after(async () => (await full)?.close());

const get = (url: string, headers: Fields = {}) => opened.get(url, {}, headers);

for (const lang of ['fr', 'en'] as const) {
  test(`an empty halle still has a home page and a method, without technical words or inline style (${lang})`, async () => {
    const home = await get(site.home(lang));
    assert.equal(home.statusCode, 200);
    assert.match(home.body, new RegExp(`<html lang="${lang}">`));
    assert.deepEqual(technicalWordsIn(home.body, technical, lang), []);
    assert.doesNotMatch(home.body, /\sstyle=|<script(?![^>]* src="\/)|\son\w+=|NaN|undefined/);
    const method = await get(site.method(lang));
    assert.equal(method.statusCode, 200);
    assert.match(method.body, /note@/);
    assert.doesNotMatch(method.body, /\sstyle=|<script|NaN|undefined|measure\.[a-z-]+\./);
  });
}

test('the list and the technical words answer in both languages', async () => {
  for (const lang of ['fr', 'en'])
    for (const url of [site.search(lang), site.words(lang), site.accessibility(lang)])
      assert.equal((await get(url)).statusCode, 200, url);
});

test('a page names itself and its other languages by the public address', async () => {
  const { body } = await get('/methode');
  assert.match(body, /<link rel="canonical" href="https:\/\/halle\.example\/methode"/);
  assert.match(body, /<link rel="alternate" hreflang="en" href="https:\/\/halle\.example\/en\/method"/);
  assert.match(body, /<a href="\/en\/method" lang="en" hreflang="en">English<\/a>/);
});

test('every link of the home page leads somewhere', async () => {
  const { body } = await get('/');
  const hrefs = new Set(
    [...body.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&')),
  );
  assert.ok(hrefs.size > 8);
  for (const href of hrefs) assert.equal((await get(href)).statusCode, 200, href);
});

test('a kept page changes as soon as the catalogue does', async () => {
  let built = 0;
  const other = await openSite(
    { db: database.db, config: web.config, log: web.log, keyFor: web.keyFor },
    (site) => {
      site.get({ fr: '/essai', en: '/en/trial' }, async ({ lang }) => ({
        lang,
        title: `n° ${++built}`,
        body: null,
      }));
    },
  );
  const title = async () => /n° (\d+)/.exec((await other.server.inject('/essai')).body)![1];
  assert.equal(await title(), '1');
  assert.equal(await title(), '1');
  await sql`select halle.revise('catalogue')`.execute(database.db);
  assert.equal(await title(), '2');
  await other.server.close();
});

test('with the starter catalogue, home, search and the first screen of sheets use no technical word', async () => {
  const { slugs, get } = await filled();
  assert.ok(slugs.length >= 80);
  const found: string[] = [];
  for (const [at, lang] of (['fr', 'en'] as const).entries()) {
    const look = async (url: string, part: (html: string) => string) => {
      const { statusCode, body } = await get(url);
      assert.equal(statusCode, 200, url);
      for (const word of technicalWordsIn(part(body), technical, lang)) found.push(`${url}: ${word}`);
    };
    await look(site.home(lang), (html) => html);
    await look(site.search(lang), (html) => html);
    // Every sheet is read whole in catalogue/pages/whole-sheets.test.tsx; here some, with what the site adds.
    for (const slug of slugs.filter((_, n) => n % 16 === at * 8))
      await look(site.software(lang, slug), firstScreen);
  }
  assert.deepEqual(found, []);
});

/** What is read before the list of the sections. */
function firstScreen(html: string): string {
  const [before] = html.split('<nav class="toc');
  assert.ok(before!.length < html.length, 'a sheet has a list of its sections');
  return before!;
}

test('the example of a shared cost names communes that the directory knows', async () => {
  const { get } = await filled();
  for (const lang of ['fr', 'en'] as const) {
    const { statusCode, body } = await get(site.shareCost(lang));
    assert.equal(statusCode, 200);
    assert.equal(body.match(/href="\/(?:en\/)?organisations\/[a-z-]+-82\d{3}"/g)?.length, 9);
  }
});

test('each example of the home page finds software', async () => {
  const { get } = await filled();
  for (const example of examples)
    for (const lang of ['fr', 'en'] as const) {
      const { body } = await get(site.search(lang, { q: example[lang] }));
      assert.match(body, /class="hit"/, example[lang]);
    }
});
