// SPDX-License-Identifier: AGPL-3.0-or-later
// Journeys one and six: agents and mandates of an organisation, and being found. Real site, real Chromium,
// both languages, phone width.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { wordsOf } from '../src/platform/mail/store.ts';
import { giveMailboxes } from '../src/testing/organisations.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
const visitors: BrowserContext[] = [];

before(
  async () => {
    ground = await openGround({ HALLE_SMTP: 'smtp://127.0.0.1:9' });
    await giveMailboxes(ground.ownerUrl, {
      69259: 'mairie@venissieux.example',
      256910183: 'accueil@sitiv.example',
    });
  },
  { timeout: 240_000 },
);
after(async () => {
  await Promise.all(visitors.map((context) => context.close()));
  await ground?.close();
});

async function visit(address: string, lang: 'fr' | 'en'): Promise<Page> {
  const { page, context } = await ground.visit(address, { lang, script: false });
  visitors.push(context);
  return page;
}

/** The latest mail of a topic. */
async function lastMail(topic: string) {
  const query = ground.worker
    .selectFrom('mail')
    .select(['id', 'sealed'])
    .where('topic', '=', topic)
    .where('sealed', 'is not', null);
  const { id, sealed } = await query.orderBy('created_at', 'desc').executeTakeFirstOrThrow();
  return wordsOf(keyFor, { id, sealed: sealed! });
}

async function openLink(page: Page): Promise<void> {
  const { pathname, search } = new URL((await lastMail('people.sign-in')).content.button!.url);
  await page.goto(ground.url + pathname + search);
  await page.locator('main form button').click();
  await page.waitForURL(/compte|account|bienvenue|welcome/);
}

async function comeInFor(slug: string, lang: 'fr' | 'en'): Promise<Page> {
  const page = await visit(
    `${lang === 'fr' ? '/entrer/organisation' : '/en/sign-in/organisation'}?o=${slug}`,
    lang,
  );
  await page.locator('main form button').click();
  await page.waitForURL(/envoi|sent/);
  await openLink(page);
  return page;
}

/** No axe violation and no overflow, at both widths. */
async function sound(page: Page): Promise<void> {
  const { pathname, search } = new URL(page.url());
  const script = await page
    .context()
    .browser()!
    .newContext({ storageState: await page.context().storageState() });
  const shown = await script.newPage();
  for (const width of [1280, 390]) {
    await shown.setViewportSize({ width, height: 900 });
    await shown.goto(ground.url + pathname + search);
    assert.deepEqual(await axeViolations(shown), [], page.url());
    assert.deepEqual(await overflowing(shown), [], page.url());
  }
  await script.close();
}

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState();
};

test('a syndicate asks a town for a mandate; the town’s first agent makes themselves signatory, grants it, and sees who did what', async () => {
  const syndicate = await comeInFor('sitiv', 'en');
  assert.match(
    syndicate.url(),
    /bienvenue/,
    'the mail speaks the language of the body, and so does what it opens',
  );
  await sound(syndicate);
  await syndicate.goto(`${ground.url}/en/my-organisation/sitiv`);
  await sound(syndicate);
  await syndicate.getByRole('link', { name: 'Act for others' }).click();
  await sound(syndicate);
  const one = syndicate.locator('form:has([name="of"])');
  await one.locator('[name="of"]').fill('Vénissieux');
  await one.getByLabel('declare a use').check();
  await one.getByLabel('make a use public').check();
  await press(syndicate, 'Send the request');
  await sound(syndicate);
  const asked = await lastMail('people.mandate-request');
  assert.equal(asked.to, 'mairie@venissieux.example');

  const town = await comeInFor('venissieux-69259', 'fr');
  await town.goto(ground.url + new URL(asked.content.button!.url).pathname);
  assert.match(await town.locator('main').innerText(), /Seule une personne signataire en décide/);
  await town.goto(`${ground.url}/mon-organisation/venissieux-69259`);
  await town.locator('summary').first().click();
  await town.locator('details input[name="duty"]').fill('secrétariat');
  await town.locator('details input[name="role-signatory"]').check();
  await press(town, /Enregistrer les rôles/);
  assert.match(await town.locator('main').innerText(), /secrétariat/);
  await sound(town);
  await town.goto(ground.url + new URL(asked.content.button!.url).pathname);
  await sound(town);
  await press(town, /^Laisser agir/);
  assert.match(await town.locator('#given').innerText(), /SITIV/);
  await town.goto(`${ground.url}/mon-organisation/venissieux-69259/journal`);
  assert.match(
    await town.locator('main .rows').innerText(),
    /laisse [\s\S]* agir en son nom[\s\S]*secrétariat/,
  );
  await sound(town);

  await syndicate.goto(`${ground.url}/en/my-organisation/sitiv/acting-for`);
  assert.match(await syndicate.locator('#mandates').innerText(), /Vénissieux/);
  await town.goto(`${ground.url}/mon-organisation/venissieux-69259/mandats`);
  await press(town, /Ne plus laisser agir/);
  assert.match(await town.locator('#given').innerText(), /retiré le/);
  await syndicate.reload();
  assert.doesNotMatch(await syndicate.locator('#mandates').innerText(), /Vénissieux/);
});

test('a colleague is invited by mail, accepts on their account in their language, and acts', async () => {
  const admin = await comeInFor('venissieux-69259', 'fr');
  await admin.goto(`${ground.url}/mon-organisation/venissieux-69259`);
  await admin.locator('#invite input[name="address"]').fill('urbanisme@venissieux.example');
  await admin.locator('#invite input[name="duty"]').fill('urbanisme');
  await admin.locator('#invite').getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await admin.waitForLoadState();
  const invited = await visit('/en/sign-in', 'en');
  await invited.locator('input[name="address"]').fill('urbanisme@venissieux.example');
  await invited.locator('form:has(input[name="address"]) button').click();
  await invited.waitForURL(/sent/);
  await openLink(invited);
  await sound(invited);
  await press(invited, /Accept the invitation of Vénissieux/);
  await invited.locator('main a[href*="/my-organisation/"]').first().click();
  assert.match(await invited.locator('#agents').innerText(), /urbanisme[\s\S]*\(you\)/);
});

for (const lang of ['fr', 'en'] as const) {
  test(`an organisation is found by its name, and its page and its network’s are sound (${lang})`, async () => {
    const page = await visit(lang === 'fr' ? '/organisations' : '/en/organisations', lang);
    await page.locator('main input[name="q"]').fill('venissieux');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await sound(page);
    await page.getByRole('link', { name: 'Vénissieux' }).first().click();
    assert.match(
      await page.locator('main').innerText(),
      lang === 'fr' ? /habitants, en 2023/ : /inhabitants, in 2023/,
    );
    await sound(page);
    await page.getByRole('link', { name: /SITIV/ }).click();
    await page
      .locator(`main a[href*="${lang === 'fr' ? '/reseaux/' : '/networks/'}"]`)
      .first()
      .click();
    assert.match(await page.locator('#members').innerText(), /Vaulx-en-Velin/);
    await sound(page);
    await page.goto(ground.url + (lang === 'fr' ? '/reseaux' : '/en/networks'));
    await sound(page);
  });
}
