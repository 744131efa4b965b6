// SPDX-License-Identifier: AGPL-3.0-or-later
// Four communes in four browsers at once: a session played together, its result made a charter, agreed to by
// two people of each, and a vote under it. One at a telephone, one in English, one by the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Id } from '../src/base/id.ts';
import { stableId } from '../src/people/directory/sources/stable-id.ts';
import { clauses } from '../src/pools/charter/clauses.ts';
import { closeDueVotes } from '../src/pools/votes/actions/close.ts';
import { rowsIn } from '../src/testing/charters.ts';
import { day } from '../src/testing/clock.ts';
import { letter, poolForms, smallPool } from '../src/testing/forms-pools.ts';
import { smallProposal } from '../src/testing/forms-votes.ts';
import { openMarket } from '../src/testing/market.ts';
import type { Visitor } from '../src/testing/site.ts';
import { axeViolations, openBrowser, overflowing } from './ground.ts';
import { openAs } from './members.ts';
import { freePort } from './servers.ts';

interface Member {
  readonly seat: string;
  readonly who: Visitor;
  readonly second: Visitor;
  readonly page: Page;
}

let market: Awaited<ReturnType<typeof openMarket>>;
let browser: Browser;
let origin: string;
let at: string;
let members: readonly Member[];
const towns = [
  ['92094', 'coordonne'],
  ['25005', 'voisine'],
  ['25014', 'troisieme'],
  ['25072', 'quatrieme'],
] as const;
const english = () => at.replace('/groupements/', '/en/pools/');

before(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  market = await openMarket({ HALLE_URL: origin });
  browser = await openBrowser();
  const people = [];
  for (const [code, name] of towns) {
    const id = stableId('nis', code) as Id<'Organisation'>;
    const who = await market.comeIn(name, [[id, ['buyer', 'signatory']]]);
    people.push({ id, who, second: await market.comeIn(`${name}-dg`, [[id, ['signatory']]]) });
  }
  const [first, ...others] = people;
  const made = await market.post('/groupements/nouveau', smallPool('À quatre', first!.id), first!.who);
  at = made.headers['location'] as string;
  for (const { id, who } of others) await market.post(`${at}/join`, poolForms(id, '')['join']!, who);
  const seats = await rowsIn<{ id: string; organisation_id: string }>(
    market,
    'select m.id, m.organisation_id from halle.pool_member m join halle.pool p on p.id = m.group_id where p.slug = $1',
    [at.split('/').at(-1)],
  );
  await market.web.server.listen({ port, host: '127.0.0.1' });
  await market.post(`${at}/seance/open`, { way: 'together' }, first!.who);
  members = await Promise.all(
    people.map(async ({ id, who, second }, n) => {
      const seat = seats.find((one) => one.organisation_id === id)!.id;
      await market.post(`${at}/intend`, letter(seat), who);
      const address = n === 2 ? `${english()}/session` : `${at}/seance`;
      return {
        seat,
        who,
        second,
        page: await openAs(browser, origin, address, { who, width: n === 1 ? 360 : 1280 }),
      };
    }),
  );
});
after(async () => {
  await browser?.close();
  await market?.close();
});

/** What the member presses: in its language, with the pointer or, for the fourth, by the keys. */
async function press(n: number, fr: string, en: string): Promise<void> {
  const { page } = members[n]!;
  const button = page.getByRole('button', { name: n === 2 ? en : fr, exact: true }).first();
  await button.waitFor();
  if (n === 3) await button.focus();
  await Promise.all([page.waitForNavigation(), n === 3 ? page.keyboard.press('Enter') : button.click()]);
}

/** Each page shows the number that all have come to, without being asked again. */
const everybodySees = (selector: string, count: number) =>
  Promise.all(
    members.map(({ page }) =>
      page
        .locator(selector)
        .nth(count - 1)
        .waitFor(),
    ),
  );

const agreeAll = async () => {
  for (const n of [1, 2, 3, 0]) await press(n, 'Le modèle me convient', 'The model suits me');
};

test('a session is played by four at once, to a good model, and is made a draft of the charter', async () => {
  for (const n of [0, 1, 2, 3]) await press(n, 'Nous sommes là', 'We are here');
  await everybodySees('.seats > li', 4);
  await press(0, 'Partir de là', 'Start from there');
  await Promise.all(members.map(({ page }) => page.locator('#model li').first().waitFor()));
  await agreeAll();
  for (const draw of ['Tirer une carte', 'Tirer la carte suivante']) {
    await press(0, draw, draw);
    await Promise.all(members.map(({ page }) => page.locator('#decision').waitFor()));
    const { page } = members[0]!;
    for (const name of await page
      .locator('#decision input[type=radio]')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))]))
      await page.locator(`#decision input[name="${name}"]`).first().check();
    await press(0, 'Consigner la décision', 'Record the decision');
    await agreeAll();
  }
  await Promise.all(
    members.map(({ page }) =>
      page
        .getByText(/a survécu à 2 cartes|has survived 2 cards/)
        .first()
        .waitFor(),
    ),
  );
  for (const { page } of members) {
    assert.deepEqual(await axeViolations(page), []);
    assert.deepEqual(await overflowing(page), []);
  }
  await press(0, 'En faire un projet de charte', '');
  assert.match(members[0]!.page.url(), /\/charte/);
});

test('the charter that comes of it is agreed to by two people of each, on exactly one version', async () => {
  const [leader] = members;
  const rows = await rowsIn<{ clause: string }>(market, 'select clause from halle.pool_charter_clause');
  const said = new Set(rows.map(({ clause }) => clause));
  assert.ok(said.size > 0);
  for (const { id, answers } of clauses.filter((one) => one.isNeeded && !said.has(one.id)))
    await market.post(
      `${at}/charte/clause`,
      { clause: id, turn: '0', seat: '', answer: answers[0]!.id, words: '' },
      leader!.who,
    );
  await leader!.page.goto(`${origin}${at}/charte`);
  await leader!.page.getByRole('button', { name: 'Proposer cette version' }).click();
  await leader!.page
    .getByText(/attend l’accord de chacun/)
    .first()
    .waitFor();
  await Promise.all(
    members.map(async ({ page, second }, n) => {
      await give(page, 'Bourgmestre', n === 2);
      const other = await openAs(browser, origin, at, { who: second });
      await give(other, 'Direction générale', false);
      await other.context().close();
    }),
  );
  await members[2]!.page.goto(`${origin}${english()}/charter`);
  await members[2]!.page
    .getByText(/in force since/)
    .first()
    .waitFor();
});

async function give(page: Page, office: string, inEnglish: boolean): Promise<void> {
  await page.goto(`${origin}${inEnglish ? `${english()}/charter` : `${at}/charte`}?v=1`);
  await page.getByLabel(inEnglish ? /^As\b/ : 'En qualité de').fill(office);
  await page.getByLabel(inEnglish ? /I have read version 1/ : /J’ai lu la version 1/).check();
  const decided = page.getByLabel(inEnglish ? 'Day of the decision' : 'Jour de la décision');
  if (await decided.count()) await decided.fill(day(-3));
  const button = page.getByRole('button', { name: inEnglish ? /^Give/ : /^Donner l’accord/ });
  await Promise.all([page.waitForNavigation(), button.press('Enter')]);
}

test('under it they vote, all four at once, and each reads the same result', async () => {
  const [leader, phone] = members;
  const proposal: Record<string, unknown> = smallProposal(phone!.seat);
  const title = 'Choisir l’hébergeur du registre';
  await phone!.page.goto(`${origin}${at}/votes/proposer`);
  await phone!.page.getByLabel('Ce qui est proposé, en une phrase').fill(title);
  await phone!.page.getByLabel('Le texte de la proposition').fill(proposal['words'] as string);
  await phone!.page.getByLabel('Ce que tous liront').fill(proposal['shown'] as string);
  await phone!.page.getByRole('button', { name: 'Proposer' }).click();
  await phone!.page.getByRole('heading', { name: title }).waitFor();
  await leader!.page.goto(`${origin}${at}/votes/1`);
  await leader!.page.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await leader!.page.getByText('Fixée à l’ouverture').waitFor();
  await Promise.all(
    members.map(async ({ page }, n) => {
      await page.goto(`${origin}${n === 2 ? english() : at}/votes/1`);
      await page.getByLabel(n === 2 ? 'For' : 'Pour', { exact: true }).press('Space');
      await page.getByRole('button', { name: n === 2 ? 'Vote' : 'Voter', exact: true }).press('Enter');
      await page
        .getByText(n === 2 ? 'Voted' : 'A voté')
        .first()
        .waitFor();
    }),
  );
  const [vote] = await rowsIn<{ at: Date }>(market, 'select closes_at as at from halle.pool_vote');
  const later = new Date(vote!.at.getTime() + 10_000);
  assert.equal(await closeDueVotes(market.halle.worker, market.web.keyFor, later), 1);
  for (const [n, { page }] of members.entries()) {
    await page.reload();
    const words = await page.locator('#results').innerText();
    assert.match(words, n === 2 ? /4 for, 0 against/ : /4 pour, 0 contre/);
    assert.deepEqual(await overflowing(page), []);
  }
});
