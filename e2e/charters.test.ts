// SPDX-License-Identifier: AGPL-3.0-or-later
// Members of a pool write their charter by the buttons and the keys of the pages, two people of each give
// their accord, an act is said with its document; every page is sound. Real Chromium, four contexts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type AgreedPool, agreedPool } from '../src/testing/charters.ts';
import { day } from '../src/testing/clock.ts';
import { openMarket } from '../src/testing/market.ts';
import type { Visitor } from '../src/testing/site.ts';
import { axeViolations, openBrowser, overflowing } from './ground.ts';
import { openAs } from './members.ts';
import { freePort } from './servers.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let browser: Browser;
let origin: string;
let pool: AgreedPool;

before(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  market = await openMarket({ HALLE_URL: origin });
  pool = await agreedPool(market);
  await market.web.server.listen({ port, host: '127.0.0.1' });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await market?.close();
});

const open = (address: string, who: Visitor, width = 1280): Promise<Page> =>
  openAs(browser, origin, address, { who, width });

test('a second version: written on a telephone, proposed, agreed to by two people of each of two communes', async () => {
  const writer = await open(`${pool.at}/charte`, pool.neighbour, 360);
  await writer.getByRole('button', { name: 'Commencer une version' }).click();
  await writer.getByRole('link', { name: 'Changer « Quorum »' }).click();
  await writer.getByLabel('Un tiers des membres au moins.').check();
  await writer.getByLabel('Avec vos mots').fill('Sauf pour la clé.');
  await writer.getByRole('button', { name: 'Écrire cette clause' }).press('Enter');
  await writer.locator('#deciding').getByText('Sauf pour la clé.').first().waitFor();
  const coordinator = await open(`${pool.at}/charte`, pool.founder);
  await coordinator.getByRole('button', { name: 'Proposer cette version' }).press('Enter');
  await coordinator
    .getByText(/attend l’accord de chacun/)
    .first()
    .waitFor();
  const give = async (page: Page, office: string, button: RegExp) => {
    await page.goto(`${origin}${pool.at}/charte?v=2`);
    await page.getByLabel('En qualité de').fill(office);
    const decided = page.getByLabel('Jour de la décision qui le donne');
    if (await decided.count()) await decided.fill(day(-3));
    await page.getByLabel(/J’ai lu la version 2/).check();
    await page.getByRole('button', { name: button }).press('Enter');
    await page.locator('#accords').waitFor();
  };
  for (const [first, other] of [
    [coordinator, pool.second],
    [writer, pool.neighbourSecond],
  ] as const) {
    await give(first, 'Bourgmestre', /^Donner l’accord à la version/);
    await give(await open(`${pool.at}/charte`, other), 'Direction générale', /à mon tour/);
  }
  await writer.goto(`${origin}${pool.at}/charte`);
  await writer
    .getByText(/en vigueur depuis/)
    .first()
    .waitFor();
  for (const page of [writer, coordinator]) await page.context().close();
});

test('an act is said with its document, and the page names what lacks', async () => {
  const page = await open(`${pool.at}/actes`, pool.neighbour);
  await page.getByLabel('Jour de la décision').fill(day(-9));
  await page.getByLabel('Le document').setInputFiles({
    ...{ name: 'deliberation.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('%PDF-1.7'),
  });
  await page.getByRole('button', { name: 'Enregistrer l’acte' }).click();
  await page.getByRole('link', { name: 'Document de Beauvechain' }).waitFor();
  assert.match(await page.locator('main').innerText(), /la publication\s: secrétariat/);
  await page.context().close();
});

test('its pages are sound in both languages at both widths', async () => {
  const english = pool.at.replace('/groupements', '/en/pools');
  const shown: [string, number][] = [
    [`${pool.at}/charte?clause=quorum`, 360],
    [`${english}/charter?v=1&clause=licence`, 1280],
    [`${pool.at}/charte/differences?from=1&to=2`, 360],
    [`${pool.at}/actes`, 360],
    [`${english}/acts`, 1280],
    [`${english}/due`, 360],
  ];
  for (const [address, width] of shown) {
    const page = await open(address, pool.founder, width);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    assert.deepEqual(await axeViolations(page), [], `${address} ${width}`);
    assert.deepEqual(await overflowing(page), [], `${address} ${width}`);
    await page.context().close();
  }
});
