// SPDX-License-Identifier: AGPL-3.0-or-later
// Journey four: a provider joins and says what it offers, its client confirms, and a town hall finds it by
// what is proved. Real site, real Chromium.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { factsOf, steadyRows } from '../fixtures/measure/facts.ts';
import { importProviders } from '../src/market/providers/actions/import.ts';
import { followClaims } from '../src/market/providers/actions/work.ts';
import { domainHash } from '../src/market/providers/stores/hashes.ts';
import { keepReading } from '../src/measure/actions-keep-reading.ts';
import { inTransaction } from '../src/platform/db.ts';
import { sealPending } from '../src/platform/journal/sealer.ts';
import { wordsOf } from '../src/platform/mail/store.ts';
import { giveMailboxes } from '../src/testing/organisations.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
const visitors: BrowserContext[] = [];

before(
  async () => {
    ground = await openGround({ HALLE_SMTP: 'smtp://127.0.0.1:9' });
    await giveMailboxes(ground.ownerUrl, { 82008: 'mairie@auvillar.example' });
    await importProviders(ground.db, 'comptoir', 'fixtures/providers/comptoir.json', new Date());
  },
  { timeout: 180_000 },
);
after(async () => {
  await Promise.all(visitors.map((context) => context.close()));
  await ground?.close();
});

/** The path of the button of the latest mail about something. */
async function lastLink(topic: string): Promise<string> {
  const query = ground.worker
    .selectFrom('mail')
    .select(['id', 'sealed'])
    .where('sealed', 'is not', null)
    .where('topic', '=', topic);
  const { id, sealed } = await query.orderBy('created_at', 'desc').executeTakeFirstOrThrow();
  const { pathname, search } = new URL(wordsOf(keyFor, { id, sealed: sealed! }).content.button!.url);
  return pathname + search;
}

async function visit(
  address: string,
  lang: 'fr' | 'en' = 'fr',
  options: { width?: number; script?: boolean } = {},
): Promise<Page> {
  const { page, context } = await ground.visit(address, { lang, ...options });
  visitors.push(context);
  return page;
}

/** Nothing that axe finds, nothing that sticks out, on a phone and on a desktop. */
async function sound(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeViolations(page), [], page.url());
    assert.deepEqual(await overflowing(page), [], page.url());
  }
}

const press = async (page: Page, within: string, name?: RegExp) => {
  const button = page.locator(`${within} button`);
  await (name ? button.filter({ hasText: name }) : button).first().click();
  await page.waitForLoadState();
};
const main = (page: Page) => page.locator('main').innerText();
const lastYear = (months: number) =>
  new Date(Date.now() - months * 30 * 86_400_000).toISOString().slice(0, 10);

let dashboard: Page;
let software: { slug: string; name: string; main_repository: string | null };

test('a provider joins by its number and a mailbox at its domain, on a phone', {
  timeout: 300_000,
}, async () => {
  software = await ground.db
    .selectFrom('software')
    .select(['slug', 'name', 'main_repository'])
    .where('slug', '=', 'opencimetiere')
    .executeTakeFirstOrThrow();
  const door = await visit('/devenir-prestataire', 'fr', { width: 390 });
  assert.match(await main(door), /Entrer d’abord/);
  await sound(door);
  await door.goto(`${ground.url}/entrer`);
  await door.locator('main [name="address"]').fill('direction@atelier.example');
  await press(door, 'main section[aria-labelledby="way-address"] form');
  await door.goto(ground.url + (await lastLink('people.sign-in')));
  await press(door, 'main form');
  await door.goto(`${ground.url}/devenir-prestataire`);
  await sound(door);
  await door.locator('main [name="name"]').fill('Atelier Exemple');
  await door.locator('main [name="number"]').fill('732 829 320');
  await door.locator('main [name="mailbox"]').fill('contact@atelier-exemple.fr');
  await press(door, 'main form');
  assert.match(await main(door), /Un lien est parti/);
  await sound(door);
  await door.goto(ground.url + (await lastLink('market.provider')));
  await sound(door);
  await press(door, 'main form');
  await door.waitForURL(/\/compte\/prestataire\/atelier-exemple/);
  dashboard = door;
});

test('it publishes offers, names a client, and keeps a draft', { timeout: 300_000 }, async () => {
  const form = 'main form[action$="/offer"]';
  await dashboard.locator(`${form} [name="software"]`).fill(software.name);
  for (const kind of ['support', 'development'])
    await dashboard.locator(`${form} [name="kind-${kind}"]`).check();
  await dashboard.locator(`${form} [name="territories"]`).fill('France');
  await dashboard
    .locator(`${form} [name="words"]`)
    .fill('Nous l’installons et le faisons évoluer depuis 2019.');
  await press(dashboard, form, /Publier/);
  assert.match(await main(dashboard), /assistance et développement, openCimetière jusqu’au/);
  const asking = 'main form[action$="/reference"]';
  await dashboard.locator(`${asking} [name="client"]`).fill('82008');
  await dashboard.locator(`${asking} [name="software"]`).fill(software.name);
  await dashboard.locator(`${asking} [name="kind"]`).selectOption('support');
  await dashboard.locator(`${asking} [name="on"]`).fill(lastYear(3));
  await dashboard.locator(`${asking} [name="function"]`).selectOption('cemetery');
  await press(dashboard, asking);
  assert.match(await main(dashboard), /attend la réponse du client/);
  await sound(dashboard);
  await dashboard.goto(`${ground.url}/en/account/provider/atelier-exemple`);
  await sound(dashboard);
});

test('the client confirms by the link of its official mailbox; work is proved by the history', {
  timeout: 300_000,
}, async () => {
  const client = await visit(await lastLink('market.reference'), 'fr', { width: 390 });
  assert.match(await main(client), /Auvillar/);
  await sound(client);
  await press(client, 'main form', /Confirmer/);
  assert.match(await main(client), /confirmée et publique/);
  await sound(client);
  const now = Math.floor(Date.now() / 1000);
  const url = software.main_repository!;
  const rows = [
    ...steadyRows(now - 9e7, now - 1e6, 60, 3, 'd1'),
    ...steadyRows(now - 9e7, now - 2e6, 120, 2),
  ];
  const identities = [
    {
      signature: Buffer.alloc(16, 1),
      person: 0,
      domain: domainHash(keyFor, 'atelier-exemple.fr'),
      organisation: 1,
      isRobot: false,
    },
  ];
  const facts = factsOf(rows, { repository: url, readAt: now });
  await inTransaction(ground.db, (tx) =>
    keepReading(tx, { facts, identities, how: 'whole', read: 0 }, url, new Date()),
  );
  await sealPending(ground.db);
  await followClaims(ground.db, new Date());
});

for (const lang of ['fr', 'en'] as const)
  test(`a town hall finds who helps from the sheet, by what is proved, without script (${lang})`, {
    timeout: 300_000,
  }, async () => {
    const [sheet, list] =
      lang === 'fr'
        ? ['/logiciels/opencimetiere', '/prestataires']
        : ['/en/software/opencimetiere', '/en/providers'];
    const page = await visit(sheet, lang, { width: 390, script: false });
    assert.match(await page.locator('#help').innerText(), /Atelier Exemple/);
    await page.locator('#help a[href*="?"]').click();
    await page.waitForURL((url) => url.pathname === list);
    assert.match(
      await main(page),
      lang === 'fr' ? /1 prestataire\b[\s\S]*Personne ne paie/ : /1 provider\b[\s\S]*Nobody pays/,
    );
    const looked = await visit(list, lang);
    await sound(looked);
    await page.goto(
      `${ground.url}${list}?service=support&${lang === 'fr' ? 'fonction' : 'function'}=cemetery`,
    );
    await page.locator('main ol a').first().click();
    await page.waitForURL(/atelier-exemple/);
    const words = await main(page);
    assert.match(words, /Auvillar/);
    assert.match(words, lang === 'fr' ? /% du travail de trois ans/ : /% of three years of work/);
    const provider = await visit(new URL(page.url()).pathname, lang);
    await sound(provider);
    await sound(await visit(sheet, lang));
  });

test('whoever signs for the client sees what is asked of it, in one list', { timeout: 300_000 }, async () => {
  const page = await visit('/entrer/organisation?o=auvillar-82008');
  await press(page, 'main form');
  await page.goto(ground.url + (await lastLink('people.sign-in')));
  await press(page, 'main form');
  await page.goto(`${ground.url}/compte/references`);
  assert.match(await main(page), /Atelier Exemple/);
  await sound(page);
});
