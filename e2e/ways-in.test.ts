// SPDX-License-Identifier: AGPL-3.0-or-later
// Passkeys in a real Chromium with a virtual authenticator: made in the account, used to sign in, removed;
// and the sign-in page without script.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { CDPSession, Page } from 'playwright-core';
import type { Id } from '../src/base/id.ts';
import { findOrMakeAccount } from '../src/people/accounts/store.ts';
import { asSystem } from '../src/people/agents/actions/acting.ts';
import { putAdmission } from '../src/people/agents/stores/admissions.ts';
import { becomeFirstAgent } from '../src/people/agents/stores/agencies.ts';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { wordsOf } from '../src/platform/mail/store.ts';
import { parseAddress } from '../src/platform/mail.ts';
import { doubleClickMs } from '../src/platform/web/double-click.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
let url: string;
before(
  async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    ground = await openGround({
      HALLE_URL: url,
      PORT: String(port),
      HALLE_SMTP: 'smtp://127.0.0.1:9',
      HALLE_SIGN_IN_LIMIT: '1000',
      HALLE_OIDC: JSON.stringify([
        { name: 'pro', preset: 'proconnect', clientId: 'halle', clientSecret: 'a word for tests' },
      ]),
    });
  },
  { timeout: 120_000 },
);
after(() => ground?.close());

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** When each address last asked for a link. */
const askedAt = new Map<string, number>();

async function comeInByLink(page: Page, address: string): Promise<void> {
  // The same form just afterwards would be a second click, and send no second mail.
  const since = performance.now() - (askedAt.get(address) ?? Number.NEGATIVE_INFINITY);
  if (since < doubleClickMs + 500) await sleep(doubleClickMs + 500 - since);
  askedAt.set(address, performance.now());
  await page.goto(`${url}/entrer`);
  await page.fill('main [name="address"]', address);
  await page.click('section[aria-labelledby="way-address"] button');
  await page.waitForURL(/envoi/);
  const mail = await ground.worker
    .selectFrom('mail')
    .select(['id', 'sealed'])
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow();
  await page.goto(wordsOf(keyFor, { id: mail.id, sealed: mail.sealed! }).content.button!.url);
  await page.click('main button');
  await page.waitForURL(/compte/);
}

/** A device that holds passkeys and checks its owner. */
async function device(page: Page, verified = true): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

async function makeKey(page: Page): Promise<void> {
  await page.goto(`${url}/compte`);
  await page.click('#passkeys form[action="/compte/cles"] button');
  await page.click('halle-passkey button');
  await page.waitForURL(/compte#passkeys/);
}
/** The account of the address administers a commune, where someone asks to be admitted. */
async function someoneAsks(address: string): Promise<void> {
  const at = new Date();
  await inTransaction(ground.db, async (tx) => {
    const { id: account } = await findOrMakeAccount(tx, keyFor, parseAddress(address), 'fr', at);
    const { id: asker } = await findOrMakeAccount(tx, keyFor, parseAddress(`asker-${address}`), 'fr', at);
    const { rows } = await sql<{
      id: Id<'Organisation'>;
    }>`select id from organisation where kind = 'commune' order by random() limit 1`.execute(tx);
    const organisation = rows[0]!.id;
    await actAs(tx, asSystem('first-agent', organisation, account));
    await becomeFirstAgent(tx, account, organisation, at);
    await putAdmission(
      tx,
      keyFor,
      { organisation, account: asker, provider: 'pro', names: 'Agent DU SERVICE' },
      at,
    );
  });
}
async function leave(page: Page): Promise<void> {
  await page.goto(`${url}/compte`);
  await page.click('form[action="/compte/sortie"] button');
  await page.waitForURL(`${url}/`);
}
async function showKey(page: Page): Promise<void> {
  await page.goto(`${url}/entrer`);
  await page.click('form[action="/entrer/cle"] button');
  await page.click('halle-passkey button');
}

test('a passkey made in the account signs in, is listed with its day, and removed opens nothing', async () => {
  const { page, context, troubles } = await ground.visit('/entrer');
  await comeInByLink(page, 'agent@valmont.example');
  const { cdp, authenticatorId } = await device(page);
  await makeKey(page);
  assert.match(await page.locator('#passkeys').innerText(), /Chrome sur Linux[\s\S]*jamais/);
  await leave(page);
  await showKey(page);
  await page.waitForURL(`${url}/compte`);
  assert.match(await page.locator('main').innerText(), /agent@valmont\.example/);
  assert.match(await page.locator('#sessions').innerText(), /une clé d’accès/);
  assert.doesNotMatch(await page.locator('#passkeys').innerText(), /jamais/);
  const entries = await ground.db
    .selectFrom('journal_entry')
    .select('facts')
    .where('kind', '=', 'people.signed-in')
    .orderBy('at')
    .execute();
  assert.deepEqual(
    entries.map(({ facts }) => facts),
    [{ way: 'link' }, { way: 'passkey' }],
  );
  await page.click('#passkeys tbody form button');
  await page.waitForURL(/compte#passkeys/);
  await leave(page);
  assert.equal((await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length, 1);
  await showKey(page);
  await page.waitForURL(/montree/);
  assert.match(await page.locator('main').innerText(), /ne connaît pas cette clé d’accès/);
  await comeInByLink(page, 'agent@valmont.example');
  assert.deepEqual(
    troubles
      .filter((trouble) => !/status of 400/.test(trouble))
      .filter((trouble) => !trouble.startsWith(`left the site: ${url}`)),
    [],
  );
  await context.close();
});

test('the copy of a passkey whose counter is behind does not open', async () => {
  const { page, context } = await ground.visit('/entrer');
  await comeInByLink(page, 'copy@valmont.example');
  const { cdp, authenticatorId } = await device(page);
  await makeKey(page);
  const [made] = (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
  await leave(page);
  await showKey(page);
  await page.waitForURL(`${url}/compte`);
  await leave(page);
  await cdp.send('WebAuthn.removeCredential', { authenticatorId, credentialId: made!.credentialId });
  await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: { ...made!, signCount: 0 } });
  await showKey(page);
  await page.waitForURL(/montree/);
  assert.match(await page.locator('main').innerText(), /n’a pas pu vérifier/);
  await context.close();
});

test('what a device answered serves once, and for its own challenge', async () => {
  const { page, context } = await ground.visit('/entrer');
  await comeInByLink(page, 'again@valmont.example');
  await device(page);
  await makeKey(page);
  await leave(page);
  let answer = '';
  page.on('request', (request) => {
    if (request.url().endsWith('/montree'))
      answer = new URLSearchParams(request.postData() ?? '').get('answer') ?? '';
  });
  await showKey(page);
  await page.waitForURL(`${url}/compte`);
  await leave(page);
  assert.ok(answer.length > 100);
  const send = () =>
    page.request.post(`${url}/entrer/cle/montree`, { form: { answer }, headers: { origin: url } });
  assert.match(await (await send()).text(), /a déjà servi/);
  // asking again just afterwards would be a second click, and give the same challenge
  await sleep(doubleClickMs + 500);
  await page.goto(`${url}/entrer`);
  await page.click('form[action="/entrer/cle"] button');
  await page.locator('halle-passkey button').waitFor();
  const other = await send();
  assert.equal(other.status(), 400);
  assert.match(await other.text(), /n’a pas pu vérifier/);
  await context.close();
});

test('a device that does not check its owner makes no passkey, and says so on the page', async () => {
  const { page, context } = await ground.visit('/entrer');
  await comeInByLink(page, 'unsure@valmont.example');
  await device(page, false);
  await page.goto(`${url}/compte`);
  await page.click('#passkeys form[action="/compte/cles"] button');
  await page.click('halle-passkey button');
  await page.getByText('L’appareil n’a pas créé de clé').waitFor();
  await page.goto(`${url}/compte`);
  assert.match(await page.locator('#passkeys').innerText(), /Vous n’en avez pas encore/);
  await context.close();
});

test('a page of another site cannot ask for it: the passkey is asked for the name of this halle', async () => {
  const { page, context } = await ground.visit('/entrer');
  await page.goto(`${url}/entrer`);
  await page.click('form[action="/entrer/cle"] button');
  const options = JSON.parse((await page.locator('halle-passkey').getAttribute('data-options'))!) as Record<
    string,
    unknown
  >;
  assert.equal(options['rpId'], 'localhost');
  assert.equal(options['userVerification'], 'required');
  assert.deepEqual(options['allowCredentials'] ?? [], []);
  await context.close();
});

test('without script the page of the passkey says the other ways', async () => {
  for (const [door, words] of [
    ['/entrer', /Entrez par un lien/],
    ['/en/sign-in', /Sign in by a link/],
  ] as const) {
    const { page, context } = await ground.visit(door, { script: false });
    await page.goto(url + door);
    await page.locator('section[aria-labelledby="way-passkey"] button').click();
    assert.match(await page.locator('main').innerText(), words);
    assert.equal(await page.locator('halle-passkey button').isVisible(), false);
    await context.close();
  }
});

for (const [lang, width, dark] of [
  ['fr', 1280, false],
  ['fr', 390, true],
  ['en', 1280, true],
  ['en', 390, false],
] as const)
  test(`the sign-in page, the account and the two pages of the passkey have no axe violation (${lang}, ${width}, ${dark ? 'dark' : 'light'})`, async () => {
    const { page, context } = await ground.visit('/entrer', { width, dark, lang });
    await comeInByLink(page, `${lang}${width}${dark}@valmont.example`);
    await device(page);
    await makeKey(page);
    const look = async (name: string) => {
      assert.deepEqual(await axeViolations(page), [], name);
      assert.deepEqual(await overflowing(page), [], name);
    };
    const [door, account] = lang === 'fr' ? ['/entrer', '/compte'] : ['/en/sign-in', '/en/account'];
    await page.goto(url + account);
    await look('account');
    await page.click('#passkeys form[action$="cles"] button, #passkeys form[action$="passkeys"] button');
    await look('new-key');
    await page.goto(url + door);
    await look('door');
    await page.click('section[aria-labelledby="way-passkey"] button');
    await look('show-key');
    await page.goto(`${url}${account}/${lang === 'fr' ? 'arrivee' : 'arrival'}?w=no-organisation`);
    await look('arrival');
    await page.goto(`${url}/openid/pro?code=a`);
    await look('closed');
    await someoneAsks(`${lang}${width}${dark}@valmont.example`);
    await page.goto(`${url}${account}/${lang === 'fr' ? 'demandes' : 'requests'}`);
    await page.locator('input[name="duty"]').first().waitFor();
    await look('requests');
    await context.close();
  });
