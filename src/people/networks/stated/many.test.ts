// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of a large syndicate at once: each of its members has its own mail, and a day has no more.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { giveMailboxes } from '../../../testing/organisations.ts';
import { openTestSite } from '../../../testing/site.ts';
import { saveEdition } from '../../directory/actions.ts';
import { readOperators } from '../../directory/sources/operators.ts';
import { readQuebec } from '../../directory/sources/quebec.ts';
import { stableId } from '../../directory/sources/stable-id.ts';
import { readWallonia } from '../../directory/sources/wallonia.ts';
import { mostStated } from './statement.ts';

const site = await openTestSite();
const { halle, post, get, mails } = site;
after(() => site.close());

test('four hundred communes are stated by one list, each told once in a mail of its own; one more waits for tomorrow', async () => {
  for (const edition of [await readWallonia(), await readQuebec(), ...(await readOperators())])
    await saveEdition(halle.db, edition);
  const codes = await halle.db
    .selectFrom('organisation_code')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['scheme', 'code'])
    .where('scheme', 'in', ['nis', 'quebec'])
    .where('kind', '=', 'commune')
    .orderBy('code')
    .limit(mostStated + 1)
    .execute();
  const boxes = codes.map(({ scheme, code }, at) => [`${scheme}:${code}`, `mairie@c${at}.example`]);
  await giveMailboxes(halle.ownerUrl, Object.fromEntries(boxes));
  const admin = await site.comeIn('direction', [[stableId('operator', 'imio'), ['agent', 'admin']]]);
  const rows = codes.map(({ scheme, code }) => `${scheme === 'nis' ? 'BE' : 'CA'};${code}`);
  const state = (lines: readonly string[]) =>
    post('/mon-organisation/imio/membres', { do: 'state', names: ['Pays;Code', ...lines].join('\n') }, admin);
  const told = await state(rows.slice(0, mostStated));
  assert.match(told.body, /400 membres de plus, chacun prévenu, aucune ligne refusée/);
  const sent = await mails('people.network-stated');
  assert.deepEqual([sent.length, new Set(sent.map(({ to }) => to)).size], [mostStated, mostStated]);
  const more = await state(rows.slice(mostStated));
  assert.ok([422, 429, 503].includes(more.statusCode), String(more.statusCode));
  assert.equal((await mails('people.network-stated')).length, mostStated);
  assert.match((await get('/reseaux')).body, /400 membres connus/);
});
