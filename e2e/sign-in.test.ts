// SPDX-License-Identifier: AGPL-3.0-or-later
// A town hall signs in by its official mailbox: the real site, a real mail server, a real Chromium, without
// script.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { importMailboxes } from '../src/people/directory/mailboxes/actions.ts';
import { readMailboxes } from '../src/people/directory/mailboxes/sources/file.ts';
import { refusalAddress } from '../src/platform/mail/refusal.ts';
import { asOwner } from '../src/platform/owner.ts';
import { packageRoot } from '../src/platform/root.ts';
import { doubleClickMs } from '../src/platform/web/double-click.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
let post: SMTPServer;
const taken: { to: string; words: string }[] = [];

before(
  async () => {
    post = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData: (stream, session, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          const words = Buffer.concat(pieces).toString().replace(/=\r\n/g, '').replace(/=3D/g, '=');
          taken.push({ to: session.envelope.rcptTo[0]!.address, words });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
    const { port } = post.server.address() as { port: number };
    ground = await openGround({ HALLE_SMTP: `smtp://127.0.0.1:${port}` });
    const file = path.join(packageRoot, 'fixtures/mailboxes/annuaire.json');
    const reading = await readMailboxes(file, '2026-11-21');
    await asOwner(ground, (db) => importMailboxes(db, reading, new Date()));
  },
  { timeout: 180_000 },
);
after(async () => {
  await ground?.close();
  post?.close();
});

/** The link of the next mail, as its reader would follow it. */
async function nextLink(): Promise<{ to: string; address: string; words: string }> {
  for (let tries = 0; tries < 600 && taken.length === 0; tries++) await sleep(100);
  const mails = ground.worker.selectFrom('mail').select(['topic', 'state', 'answer', 'created_at']);
  const { to, words } =
    taken.shift() ?? assert.fail(`no mail came: ${JSON.stringify(await mails.execute())}`);
  const [, found] = /https?:\/\/\S+?(\/(?:en\/sign-in|entrer)\/\S+?)[\s"]/.exec(words)!;
  return { to, address: found!, words };
}

async function sound(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await axeViolations(page), [], page.url());
    assert.deepEqual(await overflowing(page), [], page.url());
  }
}

const visitors: BrowserContext[] = [];
async function visit(address: string, lang: 'fr' | 'en' = 'fr'): Promise<Page> {
  // axe needs script; the journey needs none
  const { page, context } = await ground.visit(address, { lang });
  visitors.push(context);
  return page;
}
after(() => Promise.all(visitors.map((context) => context.close())));

test('a town hall asks for its link, opens it from the official mailbox, and acts as first agent; a second person is told whom to ask', async () => {
  const page = await visit('/');
  await page.getByRole('link', { name: 'Entrer' }).click();
  await sound(page);
  await page.getByLabel('Nom de la commune ou du groupement').fill('auvillar');
  await page.keyboard.press('Enter');
  // A name that only one bears leads to it.
  await page.waitForURL(/organisation\?o=auvillar-82008/);
  assert.match(
    await page.locator('main').innerText(),
    /mairie@auvillar\.example[\s\S]*annuaire de l’administration[\s\S]*12 mars 2026/,
  );
  await sound(page);
  await page.getByRole('button', { name: 'Envoyer le lien à la boîte officielle' }).click();
  await page.waitForURL(/entrer\/envoi/);
  await sound(page);
  const { to, address, words } = await nextLink();
  assert.equal(to, 'mairie@auvillar.example');
  assert.match(words, /^Content-Language: fr\r?$/m);
  await page.goto(ground.url + address);
  assert.match(await page.locator('main').innerText(), /pour Auvillar/);
  await sound(page);
  await page.locator('main').getByRole('button', { name: 'Entrer' }).click();
  await page.waitForURL(/\/bienvenue$/);
  assert.match(await page.locator('main').innerText(), /premier agent de Auvillar|premier agent d’Auvillar/);
  assert.equal(await page.getByRole('link', { name: 'Dire ce que nous utilisons' }).count(), 1);
  assert.equal(await page.locator('header .sign-who').innerText(), 'Auvillar');
  await sound(page);
  await page.goto(`${ground.url}/logiciels`);
  assert.equal(await page.locator('header').getByRole('link', { name: 'Mon compte' }).count(), 1);

  const second = await visit(address);
  assert.match(await second.locator('main').innerText(), /a déjà un premier agent[\s\S]*secrétariat/);
  await sound(second);
});

for (const lang of ['fr', 'en'] as const)
  test(`a reader refuses further mails by the link of a mail and one button (${lang})`, async () => {
    const reader = Buffer.alloc(32, lang);
    const page = await visit(refusalAddress(keyFor, lang, { reader, topic: 'measure.notice' }), lang);
    await sound(page);
    await page.locator('main button').click();
    await page.waitForLoadState();
    assert.match(await page.locator('h1').innerText(), lang === 'fr' ? /C’est noté/ : /It is noted/);
    await sound(page);
  });

test('someone signs in by their own address, sees both their sessions, closes the other and leaves (en)', async () => {
  const comeIn = async () => {
    const page = await visit('/en/sign-in', 'en');
    await page.getByLabel('Your mail address').fill('agent@ailleurs.example');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sign-in\/sent/);
    await page.goto(ground.url + (await nextLink()).address);
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/en\/account$/);
    return page;
  };
  const there = await comeIn();
  // the same form from the same place just afterwards is a second click, and sends no second mail
  await sleep(doubleClickMs + 500);
  const here = await comeIn();
  assert.equal(await here.locator('tbody tr').count(), 2);
  await sound(here);
  await here.getByRole('button', { name: /^Close the session/ }).click();
  await here.waitForLoadState();
  assert.equal(await here.locator('tbody tr').count(), 1);
  await there.reload();
  assert.match(there.url(), /\/en\/sign-in$/);
  await here.getByRole('button', { name: 'Sign out' }).click();
  await here.waitForURL(/\/en$/);
  await here.goto(`${ground.url}/en/account`);
  assert.match(here.url(), /\/en\/sign-in$/);
});
