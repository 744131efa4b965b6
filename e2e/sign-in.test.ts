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
import { giveDueKeys } from '../src/people/keys/actions.ts';
import { refusalAddress } from '../src/platform/mail/refusal.ts';
import { asOwner } from '../src/platform/owner.ts';
import { packageRoot } from '../src/platform/root.ts';
import { doubleClickMs } from '../src/platform/web/double-click.ts';
import { giveMailboxes } from '../src/testing/organisations.ts';
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

/** The link of the next mail to `reader`, as its reader would follow it: mails to others come in between. */
async function nextLink(reader: string): Promise<{ to: string; address: string; words: string }> {
  const opens = /https?:\/\/\S+?(\/(?:en\/sign-in\/link|entrer\/lien)\?\S+?)[\s"]/;
  const came = () => taken.findIndex(({ to, words }) => to === reader && opens.test(words));
  for (let tries = 0; tries < 600 && came() < 0; tries++) await sleep(100);
  const mails = ground.worker.selectFrom('mail').select(['topic', 'state', 'answer', 'created_at']);
  if (came() < 0) assert.fail(`no mail came: ${JSON.stringify(await mails.execute())}`);
  const [{ to, words }] = taken.splice(came(), 1) as [(typeof taken)[0]];
  return { to, address: opens.exec(words)![1]!, words };
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
  const { address, words } = await nextLink('mairie@auvillar.example');
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

/** When a form was last sent: the same one from the same place just afterwards is a second click. */
let sent = 0;
async function notTwice(): Promise<void> {
  const since = Date.now() - sent;
  if (since < doubleClickMs + 500) await sleep(doubleClickMs + 500 - since);
  sent = Date.now();
}

/** Asks for the link of an organisation's mailbox by its name, and opens it. */
async function comeInFor(name: string, mailbox: string): Promise<{ page: Page; words: string }> {
  const page = await visit('/entrer');
  await page.getByLabel('Nom de la commune ou du groupement').fill(name);
  await page.keyboard.press('Enter');
  await notTwice();
  await page.getByRole('button', { name: 'Envoyer le lien à la boîte officielle' }).click();
  await page.waitForURL(/entrer\/envoi/);
  const { address, words } = await nextLink(mailbox);
  await page.goto(ground.url + address);
  await page.locator('main').getByRole('button', { name: 'Entrer' }).click();
  return { page, words };
}

test('a commune of Wallonia and a municipality of Québec come in by the same words and steps', async () => {
  await giveMailboxes(ground.ownerUrl, {
    'nis:25112': 'commune@wavre.example',
    'quebec:46005': 'info@abercorn.example',
  });
  for (const [name, mailbox] of [
    ['Wavre', 'commune@wavre.example'],
    ['Abercorn', 'info@abercorn.example'],
  ] as const) {
    const { page, words } = await comeInFor(name, mailbox);
    assert.match(words, /^Content-Language: fr\r?$/m);
    await page.waitForURL(/\/bienvenue$/);
    assert.match(await page.locator('main').innerText(), new RegExp(`premier agent (de |d’)${name}`));
  }
});

test('what was typed when the session ended is there again after signing in by a mail', async () => {
  const { page } = await comeInFor('Wavre', 'commune@wavre.example');
  await page.waitForURL(/\/compte$/);
  await page.goto(`${ground.url}/mon-organisation/wavre-be-25112`);
  await page.locator('#invite').getByLabel('Adresse électronique').fill('guichet@wavre.example');
  await page.locator('#invite').getByLabel('Fonction').fill('guichet du lundi');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Envoyer l’invitation', exact: true }).click();
  await page.getByRole('link', { name: 'Entrer et retrouver ce que j’écrivais' }).waitFor();
  await sound(page);
  await page.getByRole('link', { name: 'Entrer et retrouver ce que j’écrivais' }).click();
  await page.getByLabel('Votre adresse électronique').fill('commune@wavre.example');
  await notTwice();
  await page.getByRole('button', { name: 'Recevoir un lien' }).click();
  await page.waitForURL(/entrer\/envoi/);
  const elsewhere = await visit((await nextLink('commune@wavre.example')).address);
  await elsewhere.locator('main').getByRole('button', { name: 'Entrer' }).click();
  await elsewhere.waitForURL(/\/compte\/reprise/);
  assert.equal(await elsewhere.locator('#invite').getByLabel('Fonction').inputValue(), 'guichet du lundi');
  await elsewhere.getByRole('button', { name: 'Envoyer l’invitation', exact: true }).click();
  await elsewhere.waitForURL(/mon-organisation\/wavre-be-25112$/);
  assert.match(await elsewhere.locator('main').innerText(), /guichet du lundi\s: jusqu’au/);
});

test('a town that is locked out takes its keys again: those inside are told, and a week later it is in', async () => {
  await giveMailboxes(ground.ownerUrl, { 'nis:25112': 'nouvelle@wavre.example' });
  const { page } = await comeInFor('Wavre', 'nouvelle@wavre.example');
  await page.waitForURL(/\/cles$/);
  await sound(page);
  await page.getByRole('button', { name: 'Redemander les clés' }).click();
  await page.getByRole('button', { name: 'Annuler ma demande' }).waitFor();
  const told = () => taken.filter(({ words }) => /redemand=C3=A9/.test(words)).map(({ to }) => to);
  for (let tries = 0; tries < 200 && told().length < 2; tries++) await sleep(100);
  assert.deepEqual(told().sort(), ['commune@wavre.example', 'nouvelle@wavre.example']);
  const later = new Date(Date.now() + 8 * 86_400_000);
  assert.equal(await giveDueKeys(ground.db, { keyFor, url: ground.url }, later), 1);
  await page.goto(`${ground.url}/mon-organisation/wavre-be-25112`);
  assert.match(await page.locator('main').innerText(), /responsable des accès/);
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
    await notTwice();
    await page.keyboard.press('Enter');
    await page.waitForURL(/sign-in\/sent/);
    await page.goto(ground.url + (await nextLink('agent@ailleurs.example')).address);
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/en\/account$/);
    return page;
  };
  const there = await comeIn();
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
