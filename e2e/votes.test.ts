// SPDX-License-Identifier: AGPL-3.0-or-later
// Three administrations decide: one proposes, who coordinates opens, all vote by the buttons of the pages and
// by the link of a mail; every page of it is sound. Real Chromium, both languages, two widths.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Id } from '../src/base/id.ts';
import { stableId } from '../src/people/directory/sources/stable-id.ts';
import { withClient } from '../src/platform/roles.ts';
import { closeDueVotes } from '../src/pools/votes/actions/close.ts';
import { tellVoteNews } from '../src/pools/votes/actions/tell.ts';
import { poolForms, smallPool } from '../src/testing/forms-pools.ts';
import { smallProposal, voteForms } from '../src/testing/forms-votes.ts';
import { openMarket } from '../src/testing/market.ts';
import type { Visitor } from '../src/testing/site.ts';
import { axeViolations, openBrowser, overflowing } from './ground.ts';
import { openAs } from './members.ts';
import { freePort } from './servers.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let browser: Browser;
let origin: string;
let at: string;
let [founder, second, third]: Visitor[] = [];
const [namur, beauvechain, braine] = ['92094', '25005', '25014'].map((code) => stableId('nis', code)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
  Id<'Organisation'>,
];
const owner = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });

before(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  market = await openMarket({ HALLE_URL: origin });
  founder = await market.comeIn('coordonne', [[namur, ['buyer', 'signatory']]]);
  second = await market.comeIn('voisine', [[beauvechain, ['buyer']]]);
  third = await market.comeIn('troisieme', [[braine, ['buyer']]]);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  at = made.headers['location'] as string;
  await market.post(`${at}/join`, poolForms(beauvechain, '')['join']!, second);
  await market.post(`${at}/join`, poolForms(braine, '')['join']!, third);
  await market.web.server.listen({ port, host: '127.0.0.1' });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await market?.close();
});

const open = (address: string, who?: Visitor, width = 1280): Promise<Page> =>
  openAs(browser, origin, address, { who, width });

test('one proposes, who coordinates opens, two vote on the page and one by the link of a mail', async () => {
  const proposing = await open(`${at}/votes`, second, 360);
  await proposing.getByRole('link', { name: 'Proposer une décision' }).click();
  await proposing.getByLabel('Ce qui est proposé, en une phrase').fill('Choisir l’hébergeur du registre');
  await proposing.getByLabel('Le texte de la proposition').fill(smallProposal('')['words'] as string);
  await proposing.getByLabel('Ce que tous liront').fill(smallProposal('')['shown'] as string);
  await proposing.getByRole('button', { name: 'Proposer' }).click();
  await proposing.getByRole('heading', { name: 'Choisir l’hébergeur du registre' }).waitFor();
  await proposing.context().close();

  const opening = await open(`${at}/votes/1`, founder);
  await opening.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await opening.getByText('Fixée à l’ouverture').waitFor();
  await opening.context().close();

  for (const [who, choice] of [
    [founder, 'Pour'],
    [second, 'Abstention'],
  ] as const) {
    const voting = await open(`${at}/votes/1`, who, 360);
    // by the keyboard alone
    await voting.getByLabel(choice, { exact: true }).focus();
    await voting.keyboard.press('Space');
    await voting.getByLabel('Pourquoi').fill('Nous attendons notre budget.');
    await voting.getByRole('button', { name: 'Voter' }).focus();
    await voting.keyboard.press('Enter');
    await voting.getByText('A voté').first().waitFor();
    await voting.context().close();
  }

  const [vote] = await owner<{ id: string; at: Date }>('select id, closes_at as at from halle.pool_vote');
  const telling = {
    id: '01938c7e-0000-7000-8000-0000000000f9',
    vote: vote!.id,
    as: namur,
    by: namur,
    round: 1,
  };
  const mails = { keyFor: market.web.keyFor, url: origin };
  await tellVoteNews(market.halle.worker, mails, { ...telling, news: 'opened' }, new Date());
  for (const { url } of await market.mails('pools.votes')) {
    const link = new URL(url);
    const page = await open(link.pathname + link.search, undefined, 360);
    if (await page.getByRole('heading', { name: 'Voter pour Braine-l’Alleud' }).isVisible()) {
      assert.deepEqual(await axeViolations(page), []);
      assert.deepEqual(await overflowing(page), []);
      await page.getByLabel('Pour', { exact: true }).check();
      await page.getByRole('button', { name: 'Voter' }).click();
      await page.getByRole('heading', { name: 'Votre vote est compté' }).waitFor();
    }
    await page.context().close();
  }
  const later = new Date(vote!.at.getTime() + 10_000);
  assert.equal(await closeDueVotes(market.halle.worker, market.web.keyFor, later), 1);
  const ended = await open(`${at}/votes/1`, third);
  assert.match(await ended.locator('#results').innerText(), /2 pour, 0 contre, 1 abstention/);
  await ended.context().close();
});

test('its pages are sound in both languages at both widths', async () => {
  const more = { ...smallProposal(beauvechain), title: 'Un second hébergeur' };
  await market.post(`${at}/votes/proposer`, more, second);
  await market.post(`${at}/votes/proposer`, { ...more, title: 'Un troisième' }, second);
  await market.post(`${at}/votes/3/open`, { ...voteForms('', '')['open']!, delegation: '1' }, founder);
  const english = at.replace('/groupements/', '/en/pools/');
  const pages = ['', '/1', '/2', '/3'].flatMap((end) => [`${at}/votes${end}`, `${english}/votes${end}`]);
  const shown: [string, Visitor | undefined][] = [
    ...[...pages, `${at}/votes/proposer`].map((address): [string, Visitor] => [address, founder!]),
    [`${at}/votes`, undefined],
  ];
  for (const [address, who] of shown)
    for (const width of [1280, 360]) {
      const page = await open(address, who, width);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      assert.deepEqual(await axeViolations(page), [], `${address} ${width}`);
      assert.deepEqual(await overflowing(page), [], `${address} ${width}`);
      await page.context().close();
    }
});
