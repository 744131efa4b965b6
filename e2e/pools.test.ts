// SPDX-License-Identifier: AGPL-3.0-or-later
// A commune founds a pool, another joins it and writes its letter of intent by the buttons of the pages;
// every page of it is sound. Real Chromium, both languages, two widths.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Id } from '../src/base/id.ts';
import { saveEdition } from '../src/people/directory/actions.ts';
import { readOperators } from '../src/people/directory/sources/operators.ts';
import { stableId } from '../src/people/directory/sources/stable-id.ts';
import { withClient } from '../src/platform/roles.ts';
import { plainBacking, sayNeed, smallNeed } from '../src/testing/builders.ts';
import { poolForms, smallPool } from '../src/testing/forms-pools.ts';
import { openMarket } from '../src/testing/market.ts';
import type { Visitor } from '../src/testing/site.ts';
import { axeViolations, openBrowser, overflowing } from './ground.ts';
import { openAs } from './members.ts';
import { freePort } from './servers.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let browser: Browser;
let origin: string;
let at: string;
let [founder, neighbour]: Visitor[] = [];
const [namur, beauvechain] = ['92094', '25005'].map((code) => stableId('nis', code)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
];

before(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  market = await openMarket({ HALLE_URL: origin });
  founder = await market.comeIn('coordonne', [[namur, ['buyer', 'signatory']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['buyer']]]);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  at = made.headers['location'] as string;
  await market.web.server.listen({ port, host: '127.0.0.1' });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await market?.close();
});

const open = (address: string, who?: Visitor, width = 1280): Promise<Page> =>
  openAs(browser, origin, address, { who, width });

test('another commune joins and says what it would pay, by the buttons of the page', async () => {
  const page = await open(at, neighbour, 390);
  await page.getByRole('button', { name: 'Rejoindre, sans engagement' }).click();
  await page.getByRole('heading', { name: 'Autour de la table' }).waitFor();
  await page.getByLabel(/Chaque année/).fill('420,50');
  await page.getByRole('button', { name: 'Envoyer la lettre d’intention' }).click();
  await page.getByText('Faites délibérer votre conseil').waitFor();
  assert.match(await page.locator('#table').innerText(), /420,50/);
  await page.context().close();
  const visitor = await open(at);
  assert.doesNotMatch(await visitor.locator('main').innerText(), /420,50|Autour de la table/);
  await visitor.context().close();
});

test('its pages are sound in both languages at both widths', async () => {
  const frozen = await market.post(
    `${at}/freeze`,
    { ...poolForms(namur, '')['freeze']!, equal: '40', people: '60' },
    founder,
  );
  assert.equal(frozen.statusCode, 303);
  const slug = at.split('/').at(-1)!;
  const shown: [string, Visitor | undefined][] = [
    ...['/groupements', '/en/pools', '/groupements/cadres', '/en/pools/vehicles', at].map(
      (address): [string, undefined] => [address, undefined],
    ),
    ...[at, `/en/pools/${slug}`, '/groupements/nouveau', '/en/pools/new'].map(
      (address): [string, Visitor] => [address, founder!],
    ),
  ];
  for (const [address, who] of shown)
    for (const width of [1280, 390]) {
      const page = await open(address, who, width);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      assert.deepEqual(await axeViolations(page), [], `${address} ${width}`);
      assert.deepEqual(await overflowing(page), [], `${address} ${width}`);
      await page.context().close();
    }
});

/** Ten communes that a syndicate decides for. */
async function syndicateOfTen(): Promise<{ id: Id<'Organisation'>; names: string[] }> {
  for (const edition of await readOperators()) await saveEdition(market.halle.db, edition);
  const id = stableId('operator', 'imio') as unknown as Id<'Organisation'>;
  return withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query<{ id: string; name: string }>(`select id, name from halle.organisation
      where kind = 'commune' and heir_id is null and id not in ('${namur}', '${beauvechain}') and name !~ '[ ,()]' order by name limit 10`);
    for (const member of rows)
      await client.query(`insert into halle.organisation_member (grouping_id, member_id)
        values ('${id}', '${member.id}') on conflict do nothing`);
    return { id, names: rows.map(({ name }) => name) };
  });
}

const stories = {
  fr: {
    ...{ need: '/besoins/', found: 'En faire un groupement', pools: '/groupements/' },
    ...{ title: 'Numéroter les allées', create: 'Créer le groupement', join: 'Rejoindre, sans engagement' },
    ...{ freeze: 'Geler une clé' },
    ...{ freezeButton: 'Geler cette clé', chosen: /Choisi.*\(Belgique\)/, covers: /décide aussi pour/ },
    ...{
      papers: /Les papiers pour Namur/,
      deliberation: /projet de délibération/,
      unions: /Concertation syndicale/,
    },
  },
  en: {
    ...{ need: '/en/needs/', found: 'Make it a pool', pools: '/en/pools/' },
    ...{ title: 'Number the alleys', create: 'Create the pool', join: 'Join, without commitment' },
    ...{ freeze: 'Freeze a key' },
    ...{ freezeButton: 'Freeze this key', chosen: /Chosen: .*\(Belgium\)/, covers: /also decides for/ },
    ...{ papers: /The papers for Namur/, deliberation: /draft/, unions: /Consultation with unions/ },
  },
} as const;

test('from a need to the papers: a commune, a small one, and a syndicate that decides for ten', async () => {
  const ten = await syndicateOfTen();
  const syndicate = await market.comeIn('syndicat', [[ten.id, ['buyer', 'signatory']]]);
  for (const lang of ['fr', 'en'] as const) {
    const words = stories[lang];
    const said = await sayNeed(market, founder!, smallNeed(words.title, namur));
    const backing = { ...plainBacking, organisation: beauvechain };
    assert.equal((await market.post(`${said}/back`, backing, neighbour)).statusCode, 303);
    const page = await open(`${words.need}${said.split('/').at(-1)}`, founder, 360);
    await page.getByRole('link', { name: words.found }).click();
    await page.fill('[name="name"]', `Allées ${lang}`);
    await page.fill('[name="purpose"]', 'Numéroter les allées ensemble, pour quatre ans.');
    await page.selectOption('[name="function"]', 'cemetery');
    await page.fill('[name="territory"]', lang === 'fr' ? 'Belgique' : 'Belgium');
    await page.check('[name="kind"][value="build"]');
    await page.selectOption('[name="vehicle"]', 'be-marche-conjoint');
    await page.check('[name="work"]');
    assert.deepEqual(await axeViolations(page), [], `founding ${lang}`);
    await page.getByRole('button', { name: words.create }).click();
    await page.getByText(words.chosen).first().waitFor();
    const address = new URL(page.url()).pathname;
    assert.match(await page.locator('#calendar').innerText(), words.unions);

    const other = await open(address, syndicate, 360);
    await other.check('[name="standing"][value="transferred"]');
    await other.fill('[name="covers"]', ten.names.join(', '));
    await other.getByRole('button', { name: words.join }).click();
    await other.getByText(words.covers).waitFor();
    await other.context().close();

    await page.reload();
    await page.getByText(words.freeze, { exact: true }).click();
    await page.fill('[name="total"]', '8400');
    await page.getByRole('button', { name: words.freezeButton }).click();
    await page.getByRole('link', { name: words.papers }).click();
    await page.getByText(words.deliberation).first().waitFor();
    for (const shown of [page, await open(address, founder, 360)]) {
      assert.deepEqual(await axeViolations(shown), [], `${lang} ${shown.url()}`);
      assert.deepEqual(await overflowing(shown), [], `${lang} ${shown.url()}`);
      await shown.context().close();
    }
  }
});
