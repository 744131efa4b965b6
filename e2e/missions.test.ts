// SPDX-License-Identifier: AGPL-3.0-or-later
// Journey five: a town hall asks for a hand and gets one; someone says what they can do, an employer lends an
// agent. Real site, real Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import type { Id } from '../src/base/id.ts';
import { findOrMakeAccount } from '../src/people/accounts/store.ts';
import { beginSession } from '../src/people/accounts/store-sessions.ts';
import { asSystem } from '../src/people/agents/actions/acting.ts';
import type { Role } from '../src/people/agents/permissions.ts';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { parseAddress } from '../src/platform/mail.ts';
import { day } from '../src/testing/clock.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
const visitors: BrowserContext[] = [];

before(
  async () => {
    ground = await openGround({ HALLE_SMTP: 'smtp://127.0.0.1:9' });
  },
  { timeout: 180_000 },
);
after(async () => {
  await Promise.all(visitors.map((context) => context.close()));
  await ground?.close();
});

/** Somebody who is signed in, for an organisation or for nobody. */
async function visitor(
  word: string,
  lang: 'fr' | 'en',
  of?: { organisation: string; roles: Role[] },
): Promise<Page> {
  const token = await inTransaction(ground.db, async (tx) => {
    const at = new Date();
    const { id } = await findOrMakeAccount(tx, keyFor, parseAddress(`${word}@ailleurs.example`), lang, at);
    await actAs(
      tx,
      of ? asSystem('first-agent', of.organisation as Id<'Organisation'>, id) : { account: id },
    );
    const agent = {
      id: crypto.randomUUID(),
      account_id: id,
      first: false,
      since: at,
      until: null,
      duty: word,
    };
    if (of)
      await tx
        .insertInto('agent')
        .values({ ...agent, organisation_id: of.organisation, roles: of.roles })
        .execute();
    return (await beginSession(tx, { account: id, way: 'link', browser: 'firefox-linux' }, at)).token;
  });
  const { page, context } = await ground.visit('/mots', { lang });
  visitors.push(context);
  await context.addCookies([{ name: 'halle', value: token, url: ground.url }]);
  return page;
}

const organisation = async (insee: string) =>
  (
    await ground.db
      .selectFrom('organisation')
      .select('id')
      .where('insee', '=', insee)
      .executeTakeFirstOrThrow()
  ).id;
const main = (page: Page) => page.locator('main').innerText();

/** No axe violation and no overflow, at phone and desktop width, light and dark. */
async function sound(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: width === 390 ? 'dark' : 'light' });
    assert.deepEqual(await axeViolations(page), [], page.url());
    assert.deepEqual(await overflowing(page), [], page.url());
  }
}

/** Fills and posts the form that posts to an address ending so. */
async function post(page: Page, ending: string, fields: Record<string, string> = {}): Promise<void> {
  const form = page.locator(`main form[action$="${ending}"]`).first();
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first();
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await form.locator('button').last().click();
  await page.waitForLoadState();
}

test('from a sheet a town hall asks for a trial, gets offers, retains one with all that the law wants told, and confirms', {
  timeout: 400_000,
}, async () => {
  const town = await organisation('74010');
  const buyer = await visitor('achats', 'fr', { organisation: town, roles: ['buyer', 'agent'] });
  await buyer.goto(`${ground.url}/logiciels/opencimetiere`);
  await buyer.locator('#try a', { hasText: 'Demander un essai' }).click();
  await buyer.waitForLoadState();
  await sound(buyer);
  await post(buyer, '/missions/nouvelle', { ceiling: '1 500', due: day(90) });
  assert.match(await main(buyer), /en préparation/);
  await sound(buyer);
  const address = new URL(buyer.url()).pathname;
  await post(buyer, '/open');
  const maker = await visitor('atelier', 'en', {
    organisation: await organisation('74003'),
    roles: ['agent'],
  });
  await maker.goto(`${ground.url}/en/missions`);
  await sound(maker);
  await maker.locator('main .rows h2 a').first().click();
  await maker.waitForLoadState();
  await sound(maker);
  await post(maker, '/answer', {
    price: '1200',
    by: day(60),
    words: 'Installed on our machines, opened to your agents.',
  });
  assert.match(await main(maker), /Your offer/);
  const alone = await visitor('seule', 'fr');
  await alone.goto(ground.url + address);
  await post(alone, '/answer', {
    number: 'SIREN 404 833 048',
    price: '900,50',
    by: day(70),
    words: 'Une machine louée pour un mois, et une heure de prise en main.',
  });
  assert.doesNotMatch(await main(alone), /1\s200/);
  await buyer.goto(ground.url + address);
  await sound(buyer);
  await buyer.locator('input[name="offer"]').first().check();
  await post(buyer, '/accept', { spent: '0', reason: 'La mieux expliquée des deux.', signatory: 'Maire' });
  assert.match(await main(buyer), /cochez que chacune a été comparée/);
  await buyer.goto(ground.url + address);
  await buyer.locator('input[name="offer"]').first().check();
  for (const box of await buyer.locator('input[name^="compared-"]').all()) await box.check();
  await post(buyer, '/accept', {
    spent: '59 500',
    reason: 'La mieux expliquée des deux.',
    signatory: 'Maire',
  });
  assert.match(await main(buyer), /l’année atteint 60\s700 EUR/);
  await buyer.goto(ground.url + address);
  await buyer.locator('input[name="offer"]').first().check();
  for (const box of await buyer.locator('input[name^="compared-"]').all()) await box.check();
  await post(buyer, '/accept', {
    spent: '2 000',
    reason: 'La mieux expliquée des deux.',
    signatory: 'Maire',
  });
  assert.match(await main(buyer), /se signe hors de la halle/);
  await sound(buyer);
  await maker.goto(`${ground.url}/en${address}`);
  await post(maker, '/deliver', { proof: 'https://essai.example' });
  await sound(maker);
  await buyer.goto(ground.url + address);
  await buyer.locator('summary', { hasText: 'Ce n’est pas fait' }).click();
  await sound(buyer);
  await post(buyer, '/not-done', { reasons: 'Une seule personne a pu se connecter.' });
  assert.match(await main(buyer), /a jugé que la mission n’est pas faite[\s\S]*Une seule personne/);
  await maker.goto(`${ground.url}/en${address}`);
  await sound(maker);
  assert.match(await main(maker), /judges that it is not done/);
  await post(maker, '/deliver', { proof: 'https://essai.example/deux' });
  await buyer.goto(ground.url + address);
  await post(buyer, '/confirm');
  assert.match(await main(buyer), /retour d’expérience/);
  await sound(buyer);
  await buyer.goto(`${ground.url}/missions/les-notres`);
  await sound(buyer);
  const { page, context } = await ground.visit(address, { script: false });
  assert.match(await main(page), /confirmée/);
  assert.doesNotMatch(await main(page), /1\s200|900,50|2\s000|mieux expliquée/);
  await context.close();
});

test('an independent is in the bank by their own word; an agent once a signatory lends them; one writes through the halle', {
  timeout: 400_000,
}, async () => {
  const town = await organisation('74010');
  const alone = await visitor('seule', 'fr');
  await alone.goto(`${ground.url}/developpeurs/moi`);
  await alone.locator('summary', { hasText: 'Population' }).first().click();
  const said = {
    software: 'opencimetiere',
    territories: '74, France',
    days: '2',
    until: day(200),
    terms: 'Sur place le mardi.',
  };
  await post(alone, '/developpeurs/moi', said);
  assert.match(await main(alone), /Montré à tous/);
  await sound(alone);
  const agent = await visitor('technique', 'en', { organisation: town, roles: ['agent'] });
  await agent.goto(`${ground.url}/en/developers/me`);
  await post(agent, '/developers/me', { ...said, employer: town, terms: 'By train.' });
  assert.match(await main(agent), /Waits for a signatory/);
  const signatory = await visitor('direction', 'en', { organisation: town, roles: ['signatory'] });
  await signatory.goto(`${ground.url}/en/developers/ours`);
  await sound(signatory);
  await post(signatory, '/confirm', { quota: '20', basis: 'Agreement of 3 November' });
  assert.match(await main(signatory), /20 days in all/);
  await signatory.goto(`${ground.url}/en/developers`);
  await sound(signatory);
  await signatory.locator('main .rows h2 a', { hasText: 'Independent' }).click();
  await signatory.waitForLoadState();
  await sound(signatory);
  await post(signatory, '/write', { words: 'Could you spare two days in March?' });
  assert.match(await main(signatory), /Message passed on/);
  await signatory.goto(`${ground.url}/en/developers/ours`);
  await post(signatory, '/withdraw');
  const { page, context } = await ground.visit('/developpeurs');
  assert.doesNotMatch(await main(page), /Agent prêté/);
  assert.doesNotMatch(await page.content(), /@ailleurs/);
  await sound(page);
  await context.close();
});
