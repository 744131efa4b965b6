// SPDX-License-Identifier: AGPL-3.0-or-later
// The story of a keeper's desk in a real Chromium: a number that somebody took is contested without an account,
// whoever keeps the halle comes in by a passkey (a link is not enough), looks through the desk in both
// languages, frees the number with a reason, and finds it in the record.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findOrMakeAccount } from '../src/people/accounts/store.ts';
import { beginSession } from '../src/people/accounts/store-sessions.ts';
import { makeKeeper } from '../src/people/keeping/actions/keepers.ts';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { parseAddress } from '../src/platform/mail.ts';
import { asOwner } from '../src/platform/owner.ts';
import { withClient } from '../src/platform/roles.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
before(
  async () => {
    ground = await openGround();
  },
  { timeout: 120_000 },
);
after(() => ground?.close());

const taken = '01938c7e-0000-7000-8000-00000000c0de';

/** Signs somebody in by a session that began in that way, as its cookie says. */
async function comeIn(page: Page, word: string, way: string): Promise<void> {
  const at = new Date();
  const token = await inTransaction(ground.db, async (tx) => {
    const { id: account } = await findOrMakeAccount(
      tx,
      keyFor,
      parseAddress(`${word}@halle.example`),
      'fr',
      at,
    );
    await actAs(tx, { account });
    return (await beginSession(tx, { account, way, browser: 'chrome-linux' }, at)).token;
  });
  const { hostname } = new URL(ground.url);
  await page.context().clearCookies();
  for (const name of ['halle', '__Host-halle'])
    await page
      .context()
      .addCookies([{ name, value: token, domain: hostname, path: '/', secure: name.startsWith('__') }])
      .catch(() => {});
}

async function sound(page: Page, what: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], what);
  assert.deepEqual(await overflowing(page), [], what);
}

test('a keeper frees a number that was taken, from the contest to the record', async () => {
  await withClient(ground.ownerUrl, (client) =>
    client.query(`
      insert into halle.organisation (id, kind, name, slug, folded, country, siren, source, source_version, source_date, verified)
      values ('${taken}', 'provider', 'Grande Maison', 'grande-maison', 'grande maison', 'FR', '552100554', 'itself', '1', '2026-11-01', false);
      insert into halle.provider (organisation_id, scheme, number, domain, proved_on)
      values ('${taken}', 'siren', '552100554', 'pas-la-vraie.fr', '2026-11-01')`),
  );
  const { page, troubles } = await ground.visit('/prestataires/grande-maison', { width: 390 });
  assert.match(await page.locator('main').innerText(), /rien ne prouve encore/);
  await page.getByRole('link', { name: 'Ce numéro est le nôtre' }).click();
  await sound(page, 'the page that contests');
  await page.fill('[name="address"]', 'direction@grande-maison.fr');
  await page.fill('[name="words"]', 'Le registre des entreprises donne ce numéro à notre site.');
  await page.getByRole('button', { name: 'Contester' }).click();
  assert.match(await page.locator('main').innerText(), /C’est écrit/);

  await comeIn(page, 'tenue', 'link');
  await asOwner(ground, (db) => makeKeeper(db, keyFor, 'tenue@halle.example', new Date()));
  await page.goto(`${ground.url}/tenue`);
  assert.match(await page.locator('main').innerText(), /entrez par une clé d’accès/);
  troubles.length = 0;
  await comeIn(page, 'tenue', 'passkey');
  await page.goto(`${ground.url}/tenue`);
  assert.match(await page.locator('main').innerText(), /1 chose attend/);
  await sound(page, 'the desk');
  for (const section of ['comptes', 'courriers', 'reglages']) {
    await page.goto(`${ground.url}/tenue/${section}`);
    await sound(page, section);
  }
  await page.goto(`${ground.url}/en/keeping/numbers`);
  assert.match(await page.locator('main').innerText(), /Contested numbers/);
  await page.goto(`${ground.url}/tenue/numeros`);
  await page.locator('summary', { hasText: 'Libérer ce numéro' }).click();
  await page.locator('details[open] textarea').fill('Le registre donne ce numéro à une autre maison.');
  await sound(page, 'the contests');
  await page.getByRole('button', { name: 'Libérer', exact: true }).click();
  assert.match(await page.locator('main').innerText(), /Rien n’est contesté/);
  await page.goto(`${ground.url}/tenue/journal`);
  assert.match(await page.locator('main').innerText(), /Grande Maison[\s\S]*une autre maison/);
  await page.goto(`${ground.url}/prestataires/grande-maison`);
  assert.match(await page.locator('main').innerText(), /lui a été retiré/);
  assert.deepEqual(troubles, []);
});

/** Pages are many, and the machine may be slow. */
const patient = { timeout: 300_000 };
const double = '01938c7e-0000-7000-8000-00000000d0b1';

/** The words of each step, in the language of the page. */
const said = {
  fr: {
    section: '/tenue/doublons',
    compare: 'Voir ce qui changerait',
    shows: /Rien n’est encore fait[\s\S]*mènent à Namur[\s\S]*deux sortes d’organisations/,
    looked: 'J’ai regardé ce qui diffère',
    merge: 'Réunir Ville de Namur à Namur',
    unseen: /cochez la case/,
    organisation: '/organisations/ville-de-namur-bis',
    called: /Aussi appelé[\s\S]*Ville de Namur/i,
    open: 'Défaire cette réunion',
    part: 'Défaire',
    none: /Aucune\./,
    record: ['/tenue/journal', /réuni Ville de Namur à Namur[\s\S]*inscrite deux fois/],
  },
  en: {
    section: '/en/keeping/duplicates',
    compare: 'See what would change',
    shows: /Nothing is done yet[\s\S]*lead to Namur[\s\S]*two kinds of organisation/,
    looked: 'I have looked at what differs',
    merge: 'Merge Ville de Namur into Namur',
    unseen: /tick the box/,
    organisation: '/en/organisations/ville-de-namur-bis',
    called: /Also called[\s\S]*Ville de Namur/i,
    open: 'Take this merge back',
    part: 'Take back',
    none: /None\./,
    record: ['/en/keeping/record', /merged Ville de Namur into Namur[\s\S]*inscrite deux fois/],
  },
} as const;

/** The same town once more, entered by hand. */
const enterTwice = () =>
  withClient(ground.ownerUrl, (client) =>
    client.query(`
      insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version, source_date, verified)
      values ('${double}', 'other', 'Ville de Namur', 'ville-de-namur-bis', 'ville de namur', 'BE', 'itself', '1', '2026-11-01', false)
      on conflict (id) do nothing`),
  );

/** A keeper of this address, come in by a passkey. */
async function keeperAt(word: string) {
  const { page, troubles } = await ground.visit('/', { width: 390 });
  await comeIn(page, word, 'link');
  await asOwner(ground, (db) => makeKeeper(db, keyFor, `${word}@halle.example`, new Date()));
  await comeIn(page, word, 'passkey');
  troubles.length = 0;
  return { page, troubles };
}
/** A form that was refused is answered with 422, which a browser tells. */
const faults = (troubles: readonly string[]) => troubles.filter((one) => !/422/.test(one));
const mainOf = (page: Page) => page.locator('main').innerText();

for (const lang of ['fr', 'en'] as const)
  test(`${lang}: a keeper merges a town that was entered twice, and takes it back`, patient, async () => {
    const words = said[lang];
    await enterTwice();
    const { page, troubles } = await keeperAt(`doublons-${lang}`);
    await page.goto(ground.url + words.section);
    await page.fill('[name="double"]', 'ville-de-namur-bis');
    await page.fill('[name="other"]', 'nis:92094');
    // the names that are offered would cover the button
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.compare }).click();
    assert.match(await mainOf(page), words.shows);
    await sound(page, 'the preview');
    await page.locator('textarea').first().fill('La même ville, inscrite deux fois.');
    await page.getByRole('button', { name: words.merge }).click();
    assert.match(await mainOf(page), words.unseen);
    await page.getByLabel(words.looked).check();
    await page.getByRole('button', { name: words.merge }).click();
    await page.locator('#merged details').waitFor();
    await sound(page, 'merged');
    await page.goto(ground.url + words.organisation);
    assert.match(page.url(), /namur-be-92094$/);
    assert.match(await mainOf(page), words.called);
    await page.goto(ground.url + words.section);
    await page.locator('summary', { hasText: words.open }).click();
    await page.locator('details[open] textarea').fill('Ce sont bien deux organismes.');
    await page.getByRole('button', { name: words.part, exact: true }).click();
    assert.match(await page.locator('#merged').innerText(), words.none);
    const [record, done] = words.record;
    await page.goto(ground.url + record);
    assert.match(await mainOf(page), done);
    assert.deepEqual(faults(troubles), []);
  });
