// SPDX-License-Identifier: AGPL-3.0-or-later
// A page that is kept changes when the day ends where what it shows is: a mission of Québec is open hours
// longer than one of Wallonia with the same last day.
import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import { endOfDay } from '../../base/day.ts';
import { saveEdition } from '../../people/directory/actions.ts';
import { readQuebec } from '../../people/directory/sources/quebec.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { withClient } from '../../platform/roles.ts';
import { draftMission, missionStep, smallTask } from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import { namur } from '../../testing/organisations.ts';

const site = await openMarket();
const montreal = stableId('quebec', '66023');
const due = smallTask('', namur.id)['due']!;
const ends = { namur: endOfDay(due, 'Europe/Brussels'), montreal: endOfDay(due, 'America/Toronto') };
const earlier = (moment: Date) => new Date(moment.getTime() - 1);

before(async () => {
  await saveEdition(site.halle.db, await readQuebec());
  for (const [title, organisation, word] of [
    ['Relire à Namur', namur.id, 'acheteuse'],
    ['Relire à Montréal', montreal, 'acheteur'],
  ] as const) {
    const buyer = await site.comeIn(word, [[organisation, ['agent', 'buyer']]]);
    const mission = await draftMission(site, buyer, smallTask(title, organisation));
    await missionStep(site, buyer, mission, 'open');
  }
});
after(async () => {
  mock.timers.reset();
  await site.close();
});

/** The missions that the list shows at a moment. */
const shownAt = async (moment: Date) => {
  mock.timers.setTime(moment.getTime());
  const { statusCode, body } = await site.get('/missions');
  assert.equal(statusCode, 200);
  return [...body.matchAll(/Re\w+ à (Namur|Montréal)/g)].map(([words]) => words);
};

test('a kept page is another one at midnight of each place, and the same one in between', async () => {
  mock.timers.enable({ apis: ['Date'], now: earlier(ends.namur) });
  assert.deepEqual((await shownAt(earlier(ends.namur))).toSorted(), ['Relire à Montréal', 'Relire à Namur']);
  assert.deepEqual(await shownAt(ends.namur), ['Relire à Montréal']);
  // Changed behind the back of who keeps: the page that is kept does not know.
  await withClient(site.halle.ownerUrl, (client) =>
    client.query(`alter table halle.mission disable trigger user; alter table halle.mission no force row level security;
      update halle.mission set title = replace(title, 'Relire', 'Revoir');
      alter table halle.mission force row level security; alter table halle.mission enable trigger user`),
  );
  assert.deepEqual(await shownAt(new Date(ends.namur.getTime() + 60_000)), ['Relire à Montréal']);
  assert.deepEqual(
    await shownAt(earlier(ends.montreal)),
    ['Revoir à Montréal'],
    'days began elsewhere meanwhile',
  );
  assert.deepEqual(await shownAt(ends.montreal), []);
});
