// SPDX-License-Identifier: AGPL-3.0-or-later
// A need in a real Chromium, in both languages and on a phone: what exists already shows while it is typed, it
// is published, another administration backs it in one click, and the two talk.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import type { Id } from '../src/base/id.ts';
import { findOrMakeAccount } from '../src/people/accounts/store.ts';
import { beginSession } from '../src/people/accounts/store-sessions.ts';
import { asSystem } from '../src/people/agents/actions/acting.ts';
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

interface Agent {
  readonly page: Page;
  readonly troubles: string[];
}

/** An agent of a commune, signed in. */
async function agentOf(insee: string, lang: 'fr' | 'en', width: number): Promise<Agent> {
  const { id: organisation } = await ground.db
    .selectFrom('organisation')
    .select('id')
    .where('insee', '=', insee)
    .executeTakeFirstOrThrow();
  const token = await inTransaction(ground.db, async (tx) => {
    const at = new Date();
    const address = parseAddress(`agent-${insee}-${lang}@ailleurs.example`);
    const { id } = await findOrMakeAccount(tx, keyFor, address, lang, at);
    await actAs(tx, asSystem('first-agent', organisation as Id<'Organisation'>, id));
    const agent = { id: crypto.randomUUID(), account_id: id, first: false, since: at, until: null };
    await tx
      .insertInto('agent')
      .values({ ...agent, duty: 'secrétariat', organisation_id: organisation, roles: ['agent', 'admin'] })
      .execute();
    return (await beginSession(tx, { account: id, way: 'link', browser: 'firefox-linux' }, at)).token;
  });
  const { page, context, troubles } = await ground.visit('/mots', { lang, width, dark: lang === 'en' });
  visitors.push(context);
  await context.addCookies([{ name: 'halle', value: token, url: ground.url }]);
  return { page, troubles };
}

async function sound(page: Page, what: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], what);
  assert.deepEqual(await overflowing(page), [], what);
}
const main = async (page: Page) => (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');

const stories = {
  fr: {
    board: '/besoins',
    say: '/besoins/nouveau',
    title: 'Suivre les concessions du cimetière',
    purpose: 'Savoir lesquelles arrivent à échéance et montrer le plan au guichet.',
    near: /Des logiciels qui le font/,
    looked: 'J’ai regardé : rien de cela ne convient',
    publish: 'Publier ce besoin',
    again: /Qui le porte\s+Auvillar/,
    too: 'Nous aussi',
    two: /2 administrations/,
    talk: 'Se parler, entre ceux qui le soutiennent',
    answer: 'Les échéances d’abord.',
    button: 'Répondre',
  },
  en: {
    board: '/en/needs',
    say: '/en/needs/new',
    title: 'Bill meals of the school canteen',
    purpose: 'Register children, count meals and send invoices to families.',
    near: /Software that does it/,
    looked: 'I have looked: none of that suits',
    publish: 'Publish this need',
    again: /Who leads it\s+Auvillar/,
    too: 'So do we',
    two: /2 administrations/,
    talk: 'Talk, among those who back it',
    answer: 'Invoices first.',
    button: 'Answer',
  },
} as const;

for (const lang of ['fr', 'en'] as const)
  test(`a need is said, backed and talked about (${lang})`, { timeout: 180_000 }, async () => {
    const words = stories[lang];
    const width = lang === 'fr' ? 1280 : 360;
    const owner = await agentOf('82008', lang, width);
    const { page } = owner;
    await page.goto(ground.url + words.board);
    await sound(page, 'the board');
    await page.goto(ground.url + words.say);
    await sound(page, 'the form');
    await page.fill('[name="title"]', words.title);
    await page.locator('halle-near h3').first().waitFor();
    assert.match(await main(page), words.near);
    await page.fill('[name="purpose"]', words.purpose);
    await page.fill('[name="audience"]', 'accueil');
    await page.fill('[name="neededBy"]', day(200));
    await page.getByLabel(words.looked).check();
    await sound(page, 'the form with what exists already');
    await page.getByRole('button', { name: words.publish }).click();
    assert.match(await main(page), words.again);
    await sound(page, 'the need');
    const at = new URL(page.url()).pathname;
    const other = await agentOf('82001', lang, width);
    await other.page.goto(ground.url + at);
    await other.page.getByRole('button', { name: words.too }).click();
    assert.match(await main(other.page), words.two);
    await sound(other.page, 'the need, backed');
    await other.page.getByRole('link', { name: words.talk }).click();
    await sound(other.page, 'the talk');
    const first = other.page.locator('#do');
    await first.locator('summary').click();
    await first.locator('textarea').fill(words.answer);
    await first.getByRole('button', { name: words.button }).click();
    await page.goto(`${ground.url}${at}${lang === 'fr' ? '/echanges' : '/talk'}`);
    assert.ok((await main(page)).includes(words.answer));
    assert.deepEqual([...owner.troubles, ...other.troubles], []);
  });
