// SPDX-License-Identifier: AGPL-3.0-or-later
// The story of a keeper's desk in a real Chromium: a number that somebody took is contested without an account,
// whoever keeps the halle comes in by a passkey (a link is not enough), looks through the desk in both
// languages, frees the number with a reason, and finds it in the record.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Command } from 'commander';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { catalogueCommands } from '../src/catalogue/commands/index.ts';
import { sentence } from '../src/languages/index.ts';
import { findOrMakeAccount } from '../src/people/accounts/store.ts';
import { beginSession } from '../src/people/accounts/store-sessions.ts';
import { makeKeeper } from '../src/people/keeping/actions/keepers.ts';
import type { Machine } from '../src/platform/cli.ts';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { parseAddress } from '../src/platform/mail.ts';
import { asOwner, repairingAnyRow } from '../src/platform/owner.ts';
import { withClient } from '../src/platform/roles.ts';
import { configWith, keyFor } from '../src/testing/settings.ts';
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

/** What is said of a plan and of a text, in the language of the page. */
const decided = {
  fr: {
    imports: ['/tenue/importations', /Nouvelles \(1\)[\s\S]*Alpha/, 'L’abandonner', /abandonnée/],
    words: ['/tenue/paroles', 'Retirer ce texte', 'Retirer', 'Remettre ce texte', 'Remettre'],
    withdrawn: ['/reseaux', /texte retiré par ceux qui tiennent/],
  },
  en: {
    imports: ['/en/keeping/imports', /New \(1\)[\s\S]*Alpha/, 'Drop it', /dropped/],
    words: ['/en/keeping/words', 'Withdraw this text', 'Withdraw', 'Put this text back', 'Put back'],
    withdrawn: ['/en/networks', /text withdrawn by those who keep/],
  },
} as const;

for (const lang of ['fr', 'en'] as const)
  test(
    `${lang}: a keeper reads a plan field by field and drops it; withdraws a text and puts it back`,
    patient,
    async () => {
      const { imports, words, withdrawn } = decided[lang];
      const [network, title] = [
        `01938c7e-0000-7000-8000-00000000d1b${lang === 'fr' ? 1 : 2}`,
        `Réseau ${lang}`,
      ];
      await asOwner(ground, (db) =>
        repairingAnyRow(db, new Date(), async (tx) => {
          await sql
            .raw(`insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version, source_date, verified)
          values ('${network}', 'association', '${title}', 'reseau-${lang}', 'reseau ${lang}', 'BE', 'itself', '1', '2026-11-01', false)`)
            .execute(tx);
          await sql.raw('alter table halle.network disable row level security').execute(tx);
          await sql
            .raw(`insert into halle.network (organisation_id, description, described_by, described_at, published_on)
          values ('${network}', 'Achetez Zorglub ${lang}.', '${network}', '2026-11-01', '2026-11-01')`)
            .execute(tx);
          await sql.raw('alter table halle.network enable row level security').execute(tx);
        }),
      );
      const { page, troubles } = await keeperAt(`paroles-${lang}`);
      const plan = await planned(lang);
      await page.goto(`${ground.url}${imports[0]}?plan=${plan}`);
      assert.match(await mainOf(page), imports[1]);
      await sound(page, 'the plan');
      await page.locator('textarea').fill('Cette liste n’est pas la nôtre.');
      await page.getByRole('button', { name: imports[2] }).click();
      assert.match(await mainOf(page), imports[3]);

      await page.goto(`${ground.url}${words[0]}?q=${encodeURIComponent(`Achetez Zorglub ${lang}`)}`);
      await page.locator('summary', { hasText: words[1] }).click();
      await page.locator('details[open] textarea').fill('Une publicité déguisée.');
      await sound(page, 'the texts found');
      await page.getByRole('button', { name: words[2], exact: true }).click();
      await page.locator('#withdrawn article').waitFor();
      await page.goto(`${ground.url}${withdrawn[0]}/reseau-${lang}`);
      assert.match(await mainOf(page), withdrawn[1]);
      await page.goto(ground.url + words[0]);
      await page.locator('summary', { hasText: words[3] }).click();
      await page.locator('details[open] textarea').fill('C’est une citation.');
      await page.getByRole('button', { name: words[4], exact: true }).click();
      await page.goto(`${ground.url}${withdrawn[0]}/reseau-${lang}`);
      assert.match(await mainOf(page), /Achetez Zorglub/);
      assert.deepEqual(faults(troubles), []);
    },
  );

/** Plans an import of one software, as `halle import … --dry`. @returns the id of the plan */
async function planned(lang: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'halle-e2e-plan-'));
  const file = path.join(folder, 'liste.csv');
  const columns = 'ID,nom,fonction,annees,wikidata,comptoir-du-libre,licence';
  await writeFile(file, `${columns}\n1,Alpha ${lang},Sert à tout,2020,Q1,,MIT\n`);
  let out = '';
  const machine = {
    lang: 'fr',
    say: (key: string, facts = {}) => sentence('fr', key, facts),
    out: (line: string) => {
      out += line;
    },
    err: () => {},
    config: () => configWith({}),
    open: async () => ({ ...ground, keyFor, config: configWith({}) }),
  } as unknown as Machine;
  const program = new Command().exitOverride();
  catalogueCommands(program, machine);
  await program.parseAsync(['import', 'sill', file, '--dry'], { from: 'user' });
  await rm(folder, { recursive: true });
  return /halle imports carry-out ([0-9a-f-]{36})/.exec(out)![1]!;
}
