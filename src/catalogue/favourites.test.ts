// SPDX-License-Identifier: AGPL-3.0-or-later
// Favourites in the address; any page sent by mail with what was asked of it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { wordsOfPage } from '../testing/reading/reader.ts';
import { openTestSite } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';

const site = await openTestSite();
after(() => site.close());
await importSoftware(site.halle.db, [softwareFile('un', 'Un & deux'), softwareFile('trois', 'Trois')]);
const links = (body: string) =>
  [...body.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

test('a sheet leads to the list, which another joins by its name and leaves by a link', async () => {
  assert.ok(links((await site.get('/logiciels/un')).body).includes('/favoris?s=un'));
  const added = await site.get('/favoris?s=un&s=Trois');
  assert.equal(added.statusCode, 302);
  assert.equal(added.headers['location'], '/favoris?s=un&s=trois');
  const { body } = await site.get('/favoris?s=un&s=trois');
  assert.match(wordsOfPage(body), /Un & deux[\s\S]*Trois/);
  const led = links(body);
  for (const href of ['/favoris?s=trois', '/favoris?s=un', '/comparer?s=un&s=trois'])
    assert.ok(led.includes(href), href);
  assert.ok(led.includes('/en/favourites?s=un&s=trois'), 'the other language keeps the list');
});

test('what means nothing is told, an empty list says how to begin, and none is kept by robots', async () => {
  const unknown = wordsOfPage((await site.get('/favoris?s=un&s=introuvable')).body);
  assert.match(unknown, /introuvable/);
  const { body } = await site.get('/favoris');
  assert.match(wordsOfPage(body), /Rien encore/);
  assert.match(body, /name="robots" content="noindex"/);
});

test('at most thirty are kept, whatever the address holds', async () => {
  const many = Array.from({ length: 400 }, (_, n) => `s=x${n}`).join('&');
  assert.ok((await site.get(`/favoris?${many}`)).statusCode < 500);
});

test('a page is sent by mail with its title and all that was asked of it', async () => {
  const { body } = await site.get('/favoris?s=un&s=trois');
  const mail = links(body).find((href) => href.startsWith('mailto:?subject='))!;
  const { searchParams } = new URL(mail);
  assert.match(searchParams.get('subject')!, /Favoris/);
  assert.match(searchParams.get('body')!, /Favoris\r\nhttps?:\/\/[^\r]*\/favoris\?s=un&s=trois\r\n$/);
});
