// SPDX-License-Identifier: AGPL-3.0-or-later
// A governance session in Chromium: the exercise by the keyboard alone, its pages sound at both widths in both
// languages; two members of a pool who see at once what the other does; and PostgreSQL killed in the middle.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Id } from '../src/base/id.ts';
import { stableId } from '../src/people/directory/sources/stable-id.ts';
import type { Web } from '../src/platform/web.tsx';
import { poolForms, smallPool } from '../src/testing/forms-pools.ts';
import { openMarket } from '../src/testing/market.ts';
import { openWebOn, type Visitor } from '../src/testing/site.ts';
import { axeViolations, openBrowser, overflowing } from './ground.ts';
import { listening } from './listening.ts';
import { openAs } from './members.ts';
import { freePort, type OwnServer, openServer } from './servers.ts';

let server: OwnServer;
let market: Awaited<ReturnType<typeof openMarket>>;
let further: Web;
let browser: Browser;
let origin: string;
let pool: string;
let [leader, neighbour]: Visitor[] = [];
const [namur, beauvechain] = ['92094', '25005'].map((code) => stableId('nis', code)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
];

before(async () => {
  // a server of its own, which it may kill
  server = await openServer('PostgreSQL 18');
  process.env['HALLE_TEST_SERVER'] = server.superUrl;
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  market = await openMarket({ HALLE_URL: origin });
  further = await openWebOn(market.halle, { HALLE_URL: origin });
  leader = await market.comeIn('mene', [[namur, ['buyer', 'signatory']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['agent']]]);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), leader);
  pool = made.headers['location'] as string;
  const joined = await market.post(`${pool}/join`, poolForms(beauvechain, '')['join']!, neighbour);
  assert.equal(joined.statusCode, 303);
  await market.web.server.listen({ port, host: '127.0.0.1' });
  await further.server.listen({ port: 0, host: '127.0.0.1' });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await further?.server.close();
  await market?.close();
  await server?.close();
});

const open = (address: string, who?: Visitor, width = 1280): Promise<Page> =>
  openAs(browser, origin, address, { who, width });

/** Reaches a button or a link by the tabulator alone, and presses it. */
async function pressByKeyboard(page: Page, words: string): Promise<void> {
  for (let n = 0; n < 200; n++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate('document.activeElement.textContent.trim()');
    if (focused !== words) continue;
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    return;
  }
  assert.fail(`no ${words} for the keyboard`);
}

/** Nothing is chosen beforehand: reaches each question of the decision and takes its first answer. */
async function chooseByKeyboard(page: Page): Promise<void> {
  const open = '#decision input[type=radio]:not(:disabled)';
  const questions = await page.evaluate(
    (all) => new Set([...document.querySelectorAll<HTMLInputElement>(all)].map(({ name }) => name)).size,
    open,
  );
  for (let n = 0, chosen = 0; n < 200 && chosen < questions; n++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate('document.activeElement.matches("#decision input[type=radio]")'))) continue;
    await page.keyboard.press('Space');
    chosen++;
  }
}

test('the exercise is played to a good model by the keyboard alone, on a first start without account', async () => {
  const page = await open('/en/session?seed=7');
  await pressByKeyboard(page, 'Start from there');
  await pressByKeyboard(page, 'The model suits everybody');
  for (const draw of ['Draw a card', 'Draw the next card']) {
    await pressByKeyboard(page, draw);
    await chooseByKeyboard(page);
    await pressByKeyboard(page, 'Record the decision');
    await pressByKeyboard(page, 'The model suits everybody');
  }
  await page.getByRole('heading', { name: 'The model is good' }).waitFor();
  await page.context().close();
});

test('its pages are sound in both languages at both widths', async () => {
  const played = '?seed=7&acts=start.4_agree_draw';
  for (const address of [
    '/seance',
    '/en/session',
    `/seance${played}`,
    `/en/session${played}`,
    '/seance?seed=7&acts=draw',
  ])
    for (const width of [1280, 360]) {
      const page = await open(address, undefined, width);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      assert.deepEqual(await axeViolations(page), [], `${address} ${width}`);
      assert.deepEqual(await overflowing(page), [], `${address} ${width}`);
      await page.context().close();
    }
});

test('two members see at once what the other does, and what one is choosing stays', async () => {
  const opened = await market.post(`${pool}/seance/open`, { way: 'together' }, leader);
  assert.equal(opened.statusCode, 303);
  const lead = await open(`${pool}/seance`, leader);
  const phone = await open(`${pool}/seance`, neighbour, 360);
  const press = async (page: Page, name: string) => {
    await Promise.all([
      page.waitForNavigation(),
      page.getByRole('button', { name, exact: true }).first().click(),
    ]);
  };
  await press(lead, 'Nous sommes là');
  await phone.locator('.seats').getByText('Namur').waitFor();
  await press(phone, 'Nous sommes là');
  await press(lead, 'Partir de là');
  await phone.locator('#model').getByText('Comité de pilotage décide').first().waitFor();
  await press(phone, 'Le modèle me convient');
  await lead.locator('.seats').getByText('d’accord').waitFor();
  await press(lead, 'Le modèle me convient');
  await press(lead, 'Tirer une carte');
  await phone.locator('#decision').waitFor();
  const second = phone.locator('#decision input[type=radio]').nth(1);
  await second.check();
  await lead.locator('#lead summary').click();
  await lead.getByRole('button', { name: /La parole à Namur, 2/ }).click();
  await phone.locator('.seats .speaks').waitFor();
  assert.equal(await second.isChecked(), true);
  for (const page of [lead, phone]) {
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    assert.deepEqual(await axeViolations(page), []);
    assert.deepEqual(await overflowing(page), []);
    await page.context().close();
  }
});

const baseOf = ({ server }: Web) => `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

test('PostgreSQL killed in the middle: all go on, nothing is lost and nothing told twice', async () => {
  const all = [0, 1, 2, 3, 4, 5].map((n) =>
    listening(baseOf(n % 2 ? further : market.web), `${pool}/seance/flux`, n % 3 ? neighbour! : leader!),
  );
  const seen = async () =>
    /name="seen" value="(\d+)"/.exec((await market.get(`${pool}/seance`, leader)).body)?.[1] ?? '0';
  const play = async (act: string) => {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await market.post(`${pool}/seance/act`, { act, seen: await seen() }, leader);
      if (answer.statusCode < 500) return answer.statusCode;
      await sleep(200);
    }
    return 0;
  };
  await sleep(500);
  for (const act of ['pause', 'resume']) assert.equal(await play(act), 303);
  await server.stop('immediate');
  const meanwhile = play('pause');
  await sleep(1_000);
  await server.start();
  // of an act whose answer was lost one does not know whether it was done: played again, it is refused
  assert.ok([303, 422].includes(await meanwhile));
  for (const act of ['resume', 'pause', 'resume']) assert.ok([303, 422].includes(await play(act)));
  const last = Number(await seen());
  const until = Date.now() + 30_000;
  while (!all.every(({ heard }) => heard.at(-1) === last)) {
    assert.ok(Date.now() < until, `${last}: ${all.map(({ heard }) => heard.at(-1)).join()}`);
    await sleep(50);
  }
  for (const { heard, stop } of all) {
    assert.deepEqual(
      heard,
      Array.from({ length: last }, (_, n) => n + 1),
    );
    stop();
  }
});
