// SPDX-License-Identifier: AGPL-3.0-or-later
// Things named by people, in real Chromium: the list that opens while one types follows the ARIA pattern of a
// combobox, what is chosen leads to a short address, and without script the names nearest are links.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations, type Ground, openGround } from './ground.ts';

let ground: Ground;
before(
  async () => {
    ground = await openGround();
  },
  { timeout: 240_000 },
);
after(() => ground?.close());

const field = (page: Page) => page.locator('main halle-names input, main halle-names textarea').first();
const options = (page: Page) => page.locator('main halle-names [role=option]');

/** What a screen reader is told of the field. */
const told = (page: Page) =>
  field(page).evaluate((input) => {
    const active = input.getAttribute('aria-activedescendant');
    return {
      role: input.getAttribute('role'),
      expanded: input.getAttribute('aria-expanded'),
      list: document.getElementById(input.getAttribute('aria-controls') ?? '')?.getAttribute('role'),
      active: active && document.getElementById(active)?.getAttribute('aria-selected'),
      at: active?.split('-').at(-1),
    };
  });

async function typed(page: Page, words: string): Promise<void> {
  await field(page).pressSequentially(words);
  await options(page).first().waitFor();
}

test('the list of names is a combobox: arrows, Enter, Escape, Tab, and what is said aloud', async () => {
  const { page, troubles, context } = await ground.visit('/organisations');
  const closed = { role: 'combobox', expanded: 'false', list: 'listbox', active: null, at: undefined };
  assert.deepEqual(await told(page), closed);
  await typed(page, 'saint-deni');
  assert.deepEqual(await told(page), { ...closed, expanded: 'true' });
  assert.match((await page.locator('halle-names [role=status]').textContent()) ?? '', /^\d propositions/);
  assert.deepEqual(await axeViolations(page), []);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.deepEqual(await told(page), { ...closed, expanded: 'true', active: 'true', at: '1' });
  await page.keyboard.press('ArrowUp');
  assert.equal((await told(page)).at, '0');
  assert.equal(await page.locator('[role=option][aria-selected=true]').count(), 1);
  await page.keyboard.press('ArrowUp');
  assert.equal((await told(page)).active, null, 'up from the first leads back to the field');
  await page.keyboard.press('Escape');
  assert.deepEqual(await told(page), closed);
  assert.equal(await field(page).inputValue(), 'saint-deni');
  await page.keyboard.press('ArrowDown');
  await options(page).first().waitFor();
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.matches('main button'));
  assert.deepEqual(await told(page), closed);
  assert.deepEqual(troubles, []);
  await context.close();
});

test('one of several that bear a name is chosen with Enter, and leads to it by a short address', async () => {
  const { page, troubles, context } = await ground.visit('/organisations');
  await typed(page, 'saint-denis');
  const reunion = options(page).filter({ hasText: 'La Réunion' });
  const places = await options(page).allTextContents();
  const down = places.findIndex((one) => one.includes('La Réunion')) + 1;
  assert.ok(down > 0 && (await reunion.count()) > 0, places.join());
  for (let n = 0; n < down; n++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await field(page).inputValue(), 'Saint-Denis');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/organisations\/saint-denis-97411$/);
  assert.deepEqual(troubles, []);
  await context.close();
});

test('what is compared is named one after another, and the address can be handed on', async () => {
  const { page, troubles, context } = await ground.visit('/comparer');
  for (const words of ['opencimeti', 'nextclou']) {
    await typed(page, words);
    await options(page).first().click();
    await page.locator('main form:has(halle-names) button').click();
    await page.waitForLoadState();
  }
  const { pathname, search } = new URL(page.url());
  assert.equal(pathname + search, '/comparer?s=opencimetiere&s=nextcloud');
  assert.deepEqual(troubles, []);
  await context.close();
});

test('in a field of several lines the name under the caret is completed, and the arrows move the caret', async () => {
  const { page, troubles, context } = await ground.visit('/organisations');
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.innerHTML = `<label for="where">Où</label><halle-names data-kind="territory" data-lang="fr"
      data-from="/api/v1/names" data-label="Où" data-none="rien" data-one="un" data-some="{n}"
      data-several><textarea id="where" name="where" rows="4"></textarea></halle-names>`;
    document.querySelector('main')!.replaceChildren(form);
  });
  await field(page).fill('Gironde\n\nNamur');
  await page.keyboard.press('ArrowUp');
  await typed(page, 'luxem');
  assert.deepEqual(await told(page), {
    ...{ role: null, expanded: null, list: 'listbox', active: null, at: undefined },
  });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const [first, second, third] = (await field(page).inputValue()).split('\n');
  assert.deepEqual([first, third], ['Gironde', 'Namur']);
  assert.match(second!, /^Luxembourg \((province, Wallonie|pays)\)$/);
  const posted = await page.evaluate(() => [...new FormData(document.querySelector('main form')!)]);
  assert.deepEqual(
    posted.slice(1).map(([name, value]) => [name, String(value).slice(0, 10)]),
    [
      ['where.typed-19', 'Luxembourg'],
      ['where.nearest-19', second!.includes('pays') ? 'LU' : 'BE-WLX'],
    ],
  );
  assert.deepEqual(troubles, []);
  await context.close();
});

test('without script a name that is mistyped or borne by several is asked back, with links that say which', async () => {
  const { page, context } = await ground.visit('/comparer?s=opencimetiere&s=nextclouud', { script: false });
  await page.locator('main [role=status] a', { hasText: 'Nextcloud' }).first().click();
  await page.waitForURL(/\/comparer\?s=opencimetiere&s=nextcloud$/);
  await page.goto(`${ground.url}/prestataires`);
  await page.locator('#software').fill('openCimetière');
  await page.locator('main .facets button').click();
  await page.waitForURL(/\/prestataires\?logiciel=opencimetiere$/);
  await page.goto(`${ground.url}/logiciels?commune=Saint-Denis`);
  await page.locator('main a', { hasText: 'Saint-Denis (Seine-Saint-Denis' }).first().click();
  await page.waitForURL(/\/logiciels\?commune=fr-93066$/);
  await context.close();
});
