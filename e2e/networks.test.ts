// SPDX-License-Identifier: AGPL-3.0-or-later
// A syndicate states three members by a file; one of them denies it by the link of its mail, without an
// account, and the page of the network shows it. Real site, real Chromium, both languages, two widths.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { wordsOf } from '../src/platform/mail/store.ts';
import type { MailContent } from '../src/platform/mail.ts';
import { giveMailboxes } from '../src/testing/organisations.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
const visitors: BrowserContext[] = [];
const towns = {
  69259: 'venissieux',
  69256: 'vaulx',
  69266: 'villeurbanne',
  69290: 'priest',
  69034: 'caluire',
  69091: 'givors',
};

before(
  async () => {
    ground = await openGround({ HALLE_SMTP: 'smtp://127.0.0.1:9' });
    await giveMailboxes(ground.ownerUrl, {
      ...Object.fromEntries(Object.entries(towns).map(([code, name]) => [code, `mairie@${name}.example`])),
      256910183: 'accueil@sitiv.example',
    });
  },
  { timeout: 240_000 },
);
after(async () => {
  await Promise.all(visitors.map((context) => context.close()));
  await ground?.close();
});

async function visit(address: string, lang: 'fr' | 'en'): Promise<Page> {
  const { page, context } = await ground.visit(address, { lang, script: false });
  visitors.push(context);
  return page;
}

/** The mails of a topic, the latest last. */
async function mails(topic: string): Promise<{ to: string; content: MailContent }[]> {
  const rows = await ground.worker
    .selectFrom('mail')
    .select(['id', 'sealed'])
    .where('topic', '=', topic)
    .where('sealed', 'is not', null)
    .orderBy('created_at')
    .execute();
  return rows.map(({ id, sealed }) => wordsOf(keyFor, { id, sealed: sealed! }));
}

/** No axe violation and no overflow, at both widths. */
async function sound(page: Page): Promise<void> {
  const { pathname, search } = new URL(page.url());
  const storageState = await page.context().storageState();
  const script = await page.context().browser()!.newContext({ storageState });
  const shown = await script.newPage();
  for (const width of [1280, 390]) {
    await shown.setViewportSize({ width, height: 900 });
    await shown.goto(ground.url + pathname + search);
    assert.deepEqual(await axeViolations(shown), [], page.url());
    assert.deepEqual(await overflowing(shown), [], page.url());
  }
  await script.close();
}

async function comeIn(lang: 'fr' | 'en'): Promise<Page> {
  const page = await visit(
    `${lang === 'fr' ? '/entrer/organisation' : '/en/sign-in/organisation'}?o=sitiv`,
    lang,
  );
  await page.locator('main form button').click();
  await page.waitForURL(/envoi|sent/);
  const { content } = (await mails('people.sign-in')).at(-1)!;
  const { pathname, search } = new URL(content.button!.url);
  await page.goto(ground.url + pathname + search);
  await page.locator('main form button').click();
  await page.waitForURL(/compte|account|bienvenue|welcome|mon-organisation|my-organisation/);
  return page;
}

const main = async (page: Page) => (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');

const words = {
  fr: {
    members: '/mon-organisation/sitiv/membres',
    network: '/reseaux/sitiv',
    link: '/mes-reseaux/lien',
    button: 'Dire que ce sont nos membres',
    told: /3 membres de plus, chacun prévenu, une ligne refusée/,
    deny: 'Ce n’est pas exact',
    denied: /vous avez répondu que ce n’est pas exact/,
    by: (name: string) => new RegExp(`${name} dit par l’opérateur le`),
    own: (name: string) => new RegExp(`${name} dit le [^,]*, démenti par lui le`),
    file: 'commune;code INSEE\nVénissieux;69259\nVaulx-en-Velin;69256\nVilleurbanne;69266\nNulle part;\n',
    names: ['Vénissieux', 'Vaulx-en-Velin', 'Villeurbanne'],
    denies: 'mairie@villeurbanne.example',
  },
  en: {
    members: '/en/my-organisation/sitiv/members',
    network: '/en/networks/sitiv',
    link: '/en/my-networks/link',
    button: 'Say that these are our members',
    told: /3 further members, each told, one line refused/,
    deny: 'It is not right',
    denied: /you answered that it is not right/,
    by: (name: string) => new RegExp(`${name} stated by the operator on`),
    own: (name: string) => new RegExp(`${name} stated on [^,]*, denied by it on`),
    file: 'name;INSEE code\nSaint-Priest;69290\nCaluire-et-Cuire;69034\nGivors;69091\nNowhere;\n',
    names: ['Saint-Priest', 'Caluire-et-Cuire', 'Givors'],
    denies: 'mairie@givors.example',
  },
} as const;

for (const lang of ['fr', 'en'] as const)
  test(`a syndicate states three members by a file; one denies it by its mail, and the page shows it (${lang})`, async () => {
    const say = words[lang];
    const [first, second, third] = say.names;
    const syndicate = await comeIn(lang);
    await syndicate.goto(ground.url + say.members);
    await sound(syndicate);
    await syndicate
      .locator('input[type="file"]')
      .setInputFiles({ name: 'membres.csv', mimeType: 'text/csv', buffer: Buffer.from(say.file) });
    await syndicate.getByRole('button', { name: say.button }).click();
    await syndicate.waitForLoadState();
    assert.match(await main(syndicate), say.told);

    const visitor = await visit(say.network, lang);
    for (const name of say.names) assert.match(await main(visitor), say.by(name));
    await sound(visitor);

    const mail = (await mails('people.network-stated')).find(({ to }) => to === say.denies)!;
    assert.match(mail.content.subject, /SITIV/);
    const { search } = new URL(mail.content.button!.url);
    const town = await visit(say.link + search, lang);
    await sound(town);
    await visitor.reload();
    assert.match(await main(visitor), say.by(third), 'opening the link answers nothing');
    await town.getByRole('button', { name: say.deny }).click();
    await town.waitForLoadState();
    assert.match(await main(town), say.denied);
    await sound(town);

    await visitor.reload();
    const shown = await main(visitor);
    assert.match(shown, say.by(first));
    assert.match(shown, say.by(second));
    assert.doesNotMatch(shown, say.by(third));
    await syndicate.goto(ground.url + say.members);
    assert.match(await main(syndicate), say.own(third));
    await sound(syndicate);
  });
