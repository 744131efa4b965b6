// SPDX-License-Identifier: AGPL-3.0-or-later
// Journeys two and three: an organisation says what it uses, its operator for its members, and finds who is
// like it. Real site, real Chromium.

import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { wordsOf } from '../src/platform/mail/store.ts';
import { giveMailboxes } from '../src/testing/organisations.ts';
import { keyFor } from '../src/testing/settings.ts';
import { tellDeclared } from '../src/usages/actions/tell.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
const places = { town: 'auvillar-82008', neighbour: '', grouping: '' };

before(
  async () => {
    ground = await openGround({ HALLE_SMTP: 'smtp://127.0.0.1:9' });
    await giveMailboxes(ground.ownerUrl, {
      82008: 'mairie@auvillar.example',
      74042: 'mairie@bonneville.example',
      200000172: 'accueil@grouping.example',
    });
    const of = (column: 'insee' | 'siren', code: string) =>
      ground.db.selectFrom('organisation').select('slug').where(column, '=', code).executeTakeFirstOrThrow();
    places.neighbour = (await of('insee', '74042')).slug;
    places.grouping = (await of('siren', '200000172')).slug;
  },
  { timeout: 180_000 },
);
const visitors: BrowserContext[] = [];
after(async () => {
  await Promise.all(visitors.map((context) => context.close()));
  await ground?.close();
});

/** The path of the button of the latest mail. */
async function lastLink(topic?: string): Promise<string> {
  let query = ground.worker.selectFrom('mail').select(['id', 'sealed']).where('sealed', 'is not', null);
  if (topic) query = query.where('topic', '=', topic);
  const { id, sealed } = await query.orderBy('created_at', 'desc').executeTakeFirstOrThrow();
  const { pathname, search } = new URL(wordsOf(keyFor, { id, sealed: sealed! }).content.button!.url);
  return pathname + search;
}

async function visit(address: string, lang: 'fr' | 'en' = 'fr'): Promise<Page> {
  const { page, context } = await ground.visit(address, { lang });
  visitors.push(context);
  return page;
}

async function comeIn(slug: string, lang: 'fr' | 'en' = 'fr'): Promise<Page> {
  const page = await visit(
    `${lang === 'fr' ? '/entrer/organisation' : '/en/sign-in/organisation'}?o=${slug}`,
    lang,
  );
  await page.locator('main form button').click();
  await page.waitForLoadState();
  await page.goto(ground.url + (await lastLink()));
  await page.locator('main form button').click();
  await page.waitForURL(/compte|account|bienvenue|welcome/);
  return page;
}

async function sound(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeViolations(page), [], page.url());
    assert.deepEqual(await overflowing(page), [], page.url());
  }
}
const main = (page: Page) => page.locator('main').innerText();
const press = async (page: Page, name: string | RegExp) => {
  await page.locator('main').getByRole('button', { name }).first().click();
  await page.waitForLoadState();
};

test('a town hall says from a sheet that it uses the software, makes it public, tells what it learnt, and withdraws', async () => {
  const page = await comeIn(places.town);
  await page.goto(`${ground.url}/logiciels/opencimetiere`);
  await page.getByRole('link', { name: 'Nous l’utilisons aussi' }).click();
  await page.waitForURL(/mon-organisation/);
  await sound(page);
  await page.getByLabel('En service depuis (2021 ou 2021-09)').fill('2021-09');
  await page.getByLabel('Version').fill('4.2-secret');
  await press(page, 'Déclarer');
  assert.match(await main(page), /openCimetière[\s\S]*encore 12 mois|encore 11 mois/);
  await sound(page);
  await press(page, /^Rendre public/);
  assert.match(await main(page), /Tout le monde/);
  await page.getByRole('link', { name: /^Corriger, raconter/ }).click();
  await page.waitForURL(/logiciels\/[0-9a-f-]{36}/);
  await page.getByLabel('Ce qu’il coûte par an, hors taxes').fill('1200');
  await page.getByLabel('Ce qui a mal tourné').fill('La reprise des plans a pris un mois.');
  await page.getByLabel('Oui', { exact: true }).check();
  await press(page, 'Garder ces réponses');
  await sound(page);
  await press(page, 'Rendre ce récit public');
  await page.goto(`${ground.url}/logiciels/opencimetiere#usages`);
  const sheet = await page.locator('#usages').textContent();
  assert.match(sheet!, /Auvillar[\s\S]*septembre 2021[\s\S]*Auvillar raconte son expérience/);
  assert.doesNotMatch(await page.content(), /4\.2-secret/);
  await sound(page);
});

test('an operator sends a spreadsheet for its members; one of them answers by the link of its mail, without an account', async () => {
  const page = await comeIn(places.grouping);
  await page.goto(`${ground.url}/mon-organisation/${places.grouping}/logiciels`);
  await sound(page);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'halle-e2e-')), 'members.csv');
  await writeFile(
    file,
    Buffer.from(
      'Commune;Logiciel;Hébergement\r\n74042;openCimetière;syndicat\r\n82008;openCimetière;\r\n',
      'latin1',
    ),
  );
  await page.getByLabel('Votre fichier (CSV)').setInputFiles(file);
  await press(page, 'Envoyer le fichier');
  assert.match(await main(page), /Une ligne déclarée, une refusée/);
  await sound(page);
  await tellDeclared(ground.db, { keyFor, url: ground.url }, new Date());
  const member = await visit(await lastLink('catalogue.usages-hosted'));
  assert.match(await main(member), /openCimetière[\s\S]*hébergé par/);
  await sound(member);
  await press(member, /^C’est exact/);
  assert.match(await main(member), /C’est confirmé pour douze mois/);
  await sound(member);
});

test('anybody finds who is like their commune and uses it; who is signed in writes to them without an address', async () => {
  const anyone = await visit('/logiciels/opencimetiere/pairs');
  await anyone.getByLabel('Votre commune').fill('bonneville');
  await press(anyone, 'Chercher');
  await sound(anyone);
  await anyone.locator(`main a[href*="o=${places.neighbour}"]`).click();
  await anyone.waitForURL(/o=/);
  assert.match(await main(anyone), /Auvillar[\s\S]*même échelon/);
  await sound(anyone);
  const page = await comeIn(places.neighbour, 'en');
  await page.goto(`${ground.url}/en/software/opencimetiere/peers`);
  await page.getByRole('link', { name: 'Write to them (Auvillar)' }).click();
  await page.waitForURL(/peers\/auvillar/);
  assert.doesNotMatch(await main(page), /@/);
  await sound(page);
  await press(page, 'Send');
  assert.match(await main(page), /Your letter has left/);
  await sound(page);
});

test('the same pages in English', async () => {
  const page = await visit(
    await lastLink('catalogue.usages-hosted').then((link) =>
      link.replace('/mes-logiciels/lien', '/en/my-software/link'),
    ),
    'en',
  );
  assert.match(await main(page), /Nothing is left to confirm/);
  const own = await comeIn('bourg-en-bresse-01053', 'en').catch(() => undefined);
  assert.equal(own, undefined, 'no mailbox, no link');
  await page.goto(`${ground.url}/en/software/opencimetiere`);
  assert.match((await page.locator('#usages').textContent())!, /September 2021/);
  await sound(page);
});
