// SPDX-License-Identifier: AGPL-3.0-or-later
// The third door: by which way one may buy, and a tender written with the clauses, in a real Chromium; both
// languages, phone and desktop, with and without script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
before(
  async () => {
    ground = await openGround();
  },
  { timeout: 120_000 },
);
after(() => ground?.close());

test('a town hall opens « Acheter », types an amount and reads the way, without script', async () => {
  const { page, context, troubles } = await ground.visit('/', { script: false });
  await page.getByRole('link', { name: 'Acheter', exact: true }).click();
  await page.waitForURL(/\/acheter$/);
  await page.locator('#amount').fill('45 000 €');
  await page.locator('#date').fill('2026-05-01');
  await page.getByRole('button', { name: 'Voir les voies' }).click();
  await page.waitForURL(/amount=45/);
  const said = await page.locator('#answer').innerText();
  assert.match(said, /Commande directe/);
  assert.match(said, /les données essentielles de l’attribution se publient/);
  assert.match(await page.locator('#duties').innerText(), /Données essentielles/);
  assert.deepEqual(troubles, []);
  await context.close();
});

test('the answer follows while one types, and an amount with tax is refused where it stands', async () => {
  const { page, context, troubles } = await ground.visit('/en/buy?amount=45000&date=2026-05-01', {
    lang: 'en',
  });
  await page.locator('#amount').fill('60 000 € TTC');
  await page.locator('#ways .refused').waitFor();
  assert.match(await page.locator('#ways .refused').innerText(), /includes tax/);
  await page.locator('#amount').fill('60000');
  await page.locator('#FR-MAPA').waitFor();
  assert.match(await page.locator('#FR-MAPA').innerText(), /Adapted procedure/);
  assert.deepEqual(
    troubles.filter((one) => !one.includes('422')),
    [],
  );
  await context.close();
});

test('a tender is written from a software of the catalogue: need, criteria, clauses, two files', async () => {
  const { page, context } = await ground.visit('/acheter/cahier?from-software=opencimetiere', {
    script: false,
  });
  await page.locator('#subject').fill('Gestion du cimetière');
  await page.locator('#criteria').fill('Fonctions ; 45\nPrix ; 40');
  await page.getByRole('button', { name: 'Assembler' }).click();
  await page.waitForURL(/chosen=1/);
  assert.match(await page.locator('#made').innerText(), /Les poids font 85/);
  assert.equal(await page.locator('#subject').inputValue(), 'Gestion du cimetière');
  await page.locator('#criteria').fill('Fonctions ; 45\nPrix ; 40\nEnvironnement ; 15');
  await page.getByRole('button', { name: 'Assembler' }).click();
  const link = page.getByRole('link', { name: 'Le cahier des charges' });
  await link.waitFor();
  const file = await page.request.get(new URL((await link.getAttribute('href'))!, ground.url).href);
  assert.equal(file.status(), 200);
  assert.match(file.headers()['content-type'] ?? '', /wordprocessingml/);
  await context.close();
});

for (const [lang, address] of [
  ['fr', '/acheter?amount=45000&date=2026-05-01'],
  ['en', '/en/buy?buyer=CA-QC.municipalite&amount=150000&date=2026-05-01'],
  ['fr', '/acheter/clauses'],
  ['en', '/en/buy/tender?from-software=opencimetiere&chosen=1&c=lots'],
] as const)
  test(`${address} is read by everybody, on a phone and in the dark`, async () => {
    for (const view of [{ width: 1280 }, { width: 360, dark: true }]) {
      const { page, context } = await ground.visit(address, { lang, ...view });
      for (const summary of await page.locator('main details summary').all()) await summary.click();
      assert.deepEqual(await axeViolations(page), []);
      assert.deepEqual(await overflowing(page), []);
      await context.close();
    }
  });
