// SPDX-License-Identifier: AGPL-3.0-or-later
// The journeys of a town hall through the site, in a real Chromium: French and English, with and without
// script, phone and desktop.
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

const everydayWords: readonly [string, 'fr' | 'en', RegExp][] = [
  ['gestion du cimetière', 'fr', /openCimetière/],
  ['tombes', 'fr', /openCimetière/],
  ['cemetery', 'en', /openCimetière/],
  ['parapheur', 'fr', /parapheur/i],
  ['courrier', 'fr', /Maarch|courrier/i],
  ['cantine', 'fr', /cantine|Noethys|Publik|extraschool/i],
];

for (const [words, lang, expected] of everydayWords) {
  test(`« ${words} » typed on the home page leads to the software that does it, without script (${lang})`, async () => {
    const { page, context, troubles } = await ground.visit(lang === 'fr' ? '/' : '/en', {
      lang,
      script: false,
    });
    await page.locator('main input[type="search"], main input[name="q"]').first().fill(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    assert.match(await page.locator('main').innerText(), expected);
    assert.deepEqual(troubles, []);
    await context.close();
  });
}

test('a facet narrows the list and its address can be shared', async () => {
  const { page, context } = await ground.visit('/logiciels?q=cimeti%C3%A8re', { script: false });
  const found = await page.locator('main h2 a[href^="/logiciels/"], main h3 a[href^="/logiciels/"]').count();
  assert.ok(found > 0);
  await page.goto(`${page.url()}${page.url().includes('?') ? '&' : '?'}pays=CA`);
  assert.ok((await page.locator('main').innerText()).length > 50);
  await context.close();
});

for (const lang of ['fr', 'en'] as const) {
  test(`a sheet says what it is, the grade, and opens every finding with its evidence (${lang})`, async () => {
    const { page, context } = await ground.visit(
      lang === 'fr'
        ? '/logiciels?q=d%C3%A9lib%C3%A9rations&note=A'
        : '/en/software?q=council+meetings&grade=A',
      { lang, script: false },
    );
    await page.locator('main h2 a, main h3 a').first().click();
    await page.waitForLoadState();
    const words = await page.locator('main').innerText();
    assert.match(words, lang === 'fr' ? /Licence/ : /Licen[cs]e/);
    assert.match(words, lang === 'fr' ? /copie du|note indisponible/i : /copy of|unavailable/i);
    await page
      .locator(`a[href*="${lang === 'fr' ? '/preuves' : '/evidence'}"]`)
      .first()
      .click();
    await page.waitForURL(lang === 'fr' ? /\/preuves/ : /\/evidence/);
    assert.match(await page.locator('main').innerText(), /halle measure/);
    await context.close();
  });
}

test('a cost is shared while a rule is moved, and by the button without script', async () => {
  const { page, context, troubles } = await ground.visit('/partage', { width: 390 });
  const shareOf = (name: string) => page.locator('.shares tr', { hasText: name }).locator('b').innerText();
  const before = await shareOf('Auvillar');
  await page.locator('#people').fill('40');
  await page.locator('#equal').fill('40');
  await page.waitForFunction((was) => {
    const row = [...document.querySelectorAll('.shares tr')].find((one) =>
      one.textContent?.includes('Auvillar'),
    );
    return row?.querySelector('b')?.textContent?.trim() !== was;
  }, before.trim());
  assert.match(page.url(), /people=40/);
  const live = await shareOf('Auvillar');
  const bare = await ground.visit(new URL(page.url()).pathname + new URL(page.url()).search, {
    script: false,
  });
  assert.equal(await bare.page.locator('.shares tr', { hasText: 'Auvillar' }).locator('b').innerText(), live);
  await bare.page.locator('#people').fill('70');
  await bare.page.locator('.share-rules button').click();
  assert.match(await bare.page.locator('.refused').innerText(), /130/);
  await bare.page.goto(
    new URL((await page.locator('#take a').last().getAttribute('href')) as string, page.url()).href,
  );
  assert.match(await bare.page.locator('main').innerText(), /hors taxes/);
  assert.deepEqual(troubles, []);
  await Promise.all([context.close(), bare.context.close()]);
});

test('two software ticked in the list stand side by side, without script', async () => {
  const { page, context } = await ground.visit('/logiciels?q=assistance+informatique', { script: false });
  const boxes = page.locator('main input[type="checkbox"][name="s"]');
  assert.ok((await boxes.count()) >= 2, 'two results to compare');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page
    .locator('main button', { hasText: /comparer/i })
    .first()
    .click();
  await page.waitForURL(/comparer/);
  assert.ok((await page.locator('main table').count()) > 0);
  await context.close();
});

test('the name of a proprietary product leads to its function, with a source', async () => {
  const { page, context } = await ground.visit('/logiciels?q=Berger-Levrault');
  assert.match(await page.locator('main').innerText(), /Berger-Levrault/);
  await context.close();
});

/** The two widths and the two looks, each once under the eyes of axe. */
const views = [
  { width: 1280, dark: false, axe: true },
  { width: 390, dark: true, axe: true },
  { width: 1280, dark: true, axe: false },
  { width: 320, dark: false, axe: false },
] as const;
const addresses = [
  '/',
  '/en',
  '/logiciels',
  '/partage',
  '/logiciels?q=tombes',
  '/en/software?q=cemetery',
  '/methode',
  '/en/method',
  '/methode/preuve',
  '/en/method/proof',
  '/mots',
  '/accessibilite',
  '/nulle-part',
];

for (const address of addresses) {
  test(`no accessibility fault, no overflow and no script error on ${address}, phone and desktop, light and dark`, async () => {
    for (const { width, dark, axe } of views) {
      const { page, context, troubles } = await ground.visit(address, { width, dark });
      if (axe) assert.deepEqual(await axeViolations(page), [], `${width} ${dark ? 'dark' : 'light'}`);
      assert.deepEqual(await overflowing(page), [], `${width}`);
      assert.deepEqual(
        troubles.filter((trouble) => !/404/.test(trouble)),
        [],
      );
      await context.close();
    }
  });
}

test('a sheet, its proofs and a comparison have no accessibility fault and no overflow', async () => {
  const list = (await (await fetch(`${ground.url}/api/v1/software`)).json()) as { items: { slug: string }[] };
  const [one, two] = list.items.map(({ slug }) => slug);
  for (const address of [
    `/logiciels/${one}`,
    `/en/software/${one}`,
    `/logiciels/${one}/preuves`,
    `/comparer?s=${one}&s=${two}`,
    `/en/compare?s=${one}&s=${two}`,
    `/comparer/document?s=${one}&s=${two}`,
  ]) {
    for (const { width, dark, axe } of views) {
      const { page, context, troubles } = await ground.visit(address, { width, dark });
      if (axe) assert.deepEqual(await axeViolations(page), [], `${address} at ${width}`);
      assert.deepEqual(await overflowing(page), [], `${address} at ${width}`);
      assert.deepEqual(troubles, []);
      await context.close();
    }
  }
});

test('the method is printed from the indicators, in both languages', async () => {
  for (const [address, words] of [
    ['/methode', /CHAOSS/],
    ['/en/method', /CHAOSS/],
  ] as const) {
    const { page, context } = await ground.visit(address, { script: false });
    assert.match(await page.locator('main').innerText(), words);
    await context.close();
  }
});

test('the other language is one link away and says so to machines', async () => {
  const { page, context } = await ground.visit('/logiciels?q=tombes', { script: false });
  assert.equal(await page.locator('link[rel="alternate"][hreflang="en"]').count(), 1);
  await page.locator('a[hreflang="en"]').first().click();
  await page.waitForURL(/\/en\/software\?q=tombes/);
  await context.close();
});
