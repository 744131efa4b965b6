// SPDX-License-Identifier: AGPL-3.0-or-later
// The story of a follower in a real Chromium, in both languages: a visitor follows a software by mail, confirms
// by the link, something happens to it, one letter comes, and its own link stops it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { tellFollowers } from '../src/follows/actions-tell.ts';
import { gatherLetters } from '../src/platform/mail/digest.ts';
import { withClient } from '../src/platform/roles.ts';
import { mailsIn } from '../src/testing/mails.ts';
import { keyFor } from '../src/testing/settings.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

const url = 'https://halle.example';
let ground: Ground;
before(
  async () => {
    ground = await openGround({ HALLE_SMTP: 'smtp://127.0.0.1:9' });
  },
  { timeout: 120_000 },
);
after(() => ground?.close());

async function sound(page: Page, what: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], what);
  assert.deepEqual(await overflowing(page), [], what);
}

const mailsTo = async (to: string, topic: string) =>
  (await mailsIn(ground)).filter((mail) => mail.to === to && mail.topic === topic);
/** Where a link of a mail leads, on this site. */
const here = (link: string) => {
  const { pathname, search } = new URL(link);
  return ground.url + pathname + search;
};
const hours = (n: number) => new Date(Date.now() + n * 3_600_000);

const stories = {
  fr: {
    sheet: '/logiciels/opencimetiere',
    follow: 'Suivre ce logiciel',
    button: 'Suivre par courriel',
    sent: /Un message est parti/,
    yes: 'Oui, je veux suivre',
    confirmed: /C’est confirmé : vous suivez openCimetière/,
    told: 'openCimetière : version v9.1',
    stop: 'Ne plus suivre',
    stopped: /vous ne suivez plus openCimetière/,
  },
  en: {
    sheet: '/en/software/opencimetiere',
    follow: 'Follow this software',
    button: 'Follow by mail',
    sent: /A mail has left/,
    yes: 'Yes, I want to follow',
    confirmed: /It is confirmed: you follow openCimetière/,
    told: 'openCimetière: release v9.1',
    stop: 'Stop following',
    stopped: /you no longer follow openCimetière/,
  },
} as const;
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

for (const lang of ['fr', 'en'] as const)
  test(`a visitor follows a software by mail, is told once, and stops (${lang})`, async () => {
    const words = stories[lang];
    const to = `accueil-${lang}@commune.example`;
    const { page, troubles } = await ground.visit(words.sheet, { lang, width: 390, dark: lang === 'en' });
    const text = async () => plain(await page.locator('main').innerText());
    await page.getByRole('link', { name: words.follow }).click();
    await sound(page, 'the page that follows');
    await page.fill('[name="address"]', to);
    await page.getByRole('button', { name: words.button }).click();
    assert.match(await text(), words.sent);
    await sound(page, 'what is said once a mail has left');
    const [confirm] = await mailsTo(to, 'follows.confirm');
    await page.goto(here(confirm!.url));
    await sound(page, 'the link');
    await page.getByRole('button', { name: words.yes }).click();
    assert.match(await text(), words.confirmed);
    await withClient(ground.ownerUrl, async (client) => {
      await client.query('delete from halle.software_change');
      await client.query(
        `insert into halle.software_change (software_id, kind, became, at)
          select id, 'release', 'v9.1', $1 from halle.software where slug = 'opencimetiere'`,
        [hours(1)],
      );
    });
    const mails = { keyFor, url };
    for (const at of [hours(2), hours(3)]) await tellFollowers(ground.worker, mails, at);
    await gatherLetters({ db: ground.worker, keyFor, config: { url }, at: hours(4) });
    const letters = await mailsTo(to, 'mail.letter');
    assert.deepEqual(
      letters.map(({ subject }) => plain(subject)),
      [words.told],
    );
    const stop = /"(https:\/\/halle\.example\/[^"]*\?t=[^"]+)"/.exec(
      JSON.stringify(letters[0]!.content.blocks),
    );
    await page.goto(here(stop![1]!));
    await sound(page, 'the page that stops');
    await page.getByRole('button', { name: words.stop }).click();
    assert.match(await text(), words.stopped);
    assert.deepEqual(troubles, []);
  });
