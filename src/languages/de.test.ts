// SPDX-License-Identifier: AGPL-3.0-or-later
// A third language on a real site: what its one file says is said, the rest in English under its own `lang`.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { functionOptions } from '../market/providers/stores/functions.ts';
import { saveEdition } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { giveMailboxes } from '../testing/organisations.ts';
import { openTestSite } from '../testing/site.ts';

const site = await openTestSite({ HALLE_LANGUAGES: 'fr,en,de' });
after(() => site.close());
const german = async (address: string) => (await site.get(address)).body;

test('the first page speaks German from door to foot, and says that not everything does', async () => {
  const html = await german('/de');
  assert.match(html, /^<!doctype html><html lang="de">/);
  for (const words of [
    'Was braucht Ihre Gemeinde?',
    'Auswählen',
    'Wie wir bewerten',
    'Dienstleister',
    'Gemeinderat',
  ])
    assert.ok(html.includes(words), words);
  const other = await german('/en');
  assert.match(other, /<a href="\/de" lang="de" hreflang="de">Deutsch \(teilweise übersetzt\)<\/a>/);
  assert.match(other, /<link rel="alternate" hreflang="de" href="[^"]*\/de"\/>/);
  assert.match(html, / · Deutsch \(teilweise übersetzt\)<\/p>/);
});

test('what has no German words yet is said in English and marked so, once and nowhere in an attribute', async () => {
  const html = await german('/de/developers');
  assert.match(html, /<h1>Entwicklerpool</);
  assert.match(html, /<span lang="en">[^<]*people[^<]*<\/span>/i);
  assert.match(html, /<meta name="description" content="[^\uFDD0]*people/i);
  for (const address of ['/de/developers', '/de/method', '/de/method/proof'])
    assert.doesNotMatch(await german(address), /[\uFDD0\uFDD1]/, address);
  assert.doesNotMatch(html, /<(title|option)>[^<]*<span/);
  assert.doesNotMatch(await german('/en/developers'), /<span lang="en">/);
});

test('a need typed in German leads to its function, with German words of it', async () => {
  for (const [typed, label] of [
    ['Gräber', 'Friedhofsverwaltung'],
    ['Software für die Müllabfuhr', 'Abfallwirtschaft'],
    ['Kita', 'Kindertagesstätten'],
  ] as const) {
    const { body } = await site.get(`/api/v1/software?lang=de&q=${encodeURIComponent(typed)}`);
    const [first] = (JSON.parse(body) as { understood: { functions: string[] } }).understood.functions;
    assert.equal(functionOptions('de').find(({ value }) => value === first)?.label, label, typed);
  }
  const { body } = await site.get('/api/v1/functions?lang=de');
  const { items } = JSON.parse(body) as { items: { id: string; label: string; synonyms: string[] }[] };
  const cemetery = items.find(({ id }) => id === 'cemetery')!;
  assert.equal(cemetery.label, 'Friedhofsverwaltung');
  assert.ok(cemetery.synonyms.includes('Grab'));
  assert.equal(items.find(({ id }) => id === 'census')!.label, 'Census');
});

test('a table in a further language holds no mark, and its cells stand apart as its office programs expect', async () => {
  const { body } = await site.get('/de/compare.csv?s=a&s=b');
  assert.doesNotMatch(body, /[\uFDD0\uFDD1]/);
});

test('the API is described with the languages it speaks, and refuses others', async () => {
  const { body } = await site.get('/api/v1/openapi.json');
  assert.match(body, /"enum":\["fr","en","de"\]/);
  assert.equal((await site.get('/api/v1/functions?lang=xx')).statusCode, 400);
});

test('a refusal is said in the language of its address', async () => {
  const { statusCode, body } = await site.get('/de/gibt-es-nicht');
  assert.equal(statusCode, 404);
  assert.match(body, /<html lang="de">/);
  assert.match(body, /Diese Seite gibt es nicht/);
  const { detail } = JSON.parse(await german('/api/v1/software/nirgends?lang=de')) as { detail: string };
  assert.match(detail, /^Keine Software hat das Adresswort „nirgends“/);
  assert.match(await german('/de/software?page=90'), /Diese Seite der Liste gibt es nicht/);
});

test('signing in from a German page gets a German mail that leads back to German pages', async () => {
  assert.match(await german('/de/anmelden'), /Ihre E-Mail-Adresse/);
  await site.post('/de/anmelden', { address: 'amt@gemeinde.example' });
  const [mail] = await site.mails();
  assert.equal(mail?.subject, 'Ihr Link zur Anmeldung in der Halle');
  assert.match((await site.lastLink()).pathname, /^\/de\/anmelden\/link$/);
});

test('a German-speaking commune of Belgium is written to in German from a French page, and its neighbour in French', async () => {
  await saveEdition(site.halle.db, await readWallonia());
  await giveMailboxes(site.halle.ownerUrl, {
    'nis:63023': 'rathaus@eupen.example',
    'nis:63079': 'commune@verviers.example',
  });
  for (const [slug, subject] of [
    ['eupen-be-63023', 'Anmeldung in der Halle für Eupen'],
    ['verviers-be-63079', 'Entrer dans la halle pour Verviers'],
  ] as const) {
    await site.post('/entrer/organisation', { o: slug });
    assert.equal((await site.mails()).at(-1)?.subject, subject);
  }
});
