// SPDX-License-Identifier: AGPL-3.0-or-later
// A site that is killed in the middle of an act of a session, at each of its steps: all of the act is there
// or nothing, and whoever does it again, since no answer came, has it done once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { withClient } from '../../platform/roles.ts';
import { smallPool } from '../../testing/forms-pools.ts';
import { openKillable } from '../../testing/killable.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let leader: Visitor;
let pool: string;

before(async () => {
  market = await openMarket();
  const namur = stableId('nis', '92094');
  leader = await market.comeIn('mene', [[namur as never, ['buyer', 'signatory']]]);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), leader);
  pool = made.headers['location'] as string;
  // in turn: a card that is drawn is told by mail
  await market.post(`${pool}/seance/open`, { way: 'in-turn' }, leader);
  for (const [seq, act] of ['sit', 'start.4'].entries())
    assert.equal((await market.post(`${pool}/seance/act`, { act, seen: `${seq}` }, leader)).statusCode, 303);
});
after(() => market.close());

/** What stands of a draw: its act, its entry in the journal, the job that tells of it. */
const standing = () =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query(`select
      (select count(*)::int from halle.pool_session_act where act = 'draw') as acts,
      (select count(*)::int from halle.pool_session_act) as all,
      (select count(*)::int from halle.journal_entry where kind = 'pools.session-drawn') as noted,
      (select count(*)::int from halle.asked_job where data ->> 'news' = 'card') as told`);
    return rows[0] as Record<'acts' | 'all' | 'noted' | 'told', number>;
  });
const nothing = { acts: 0, all: 3, noted: 0, told: 0 };
const done = { acts: 1, all: 4, noted: 1, told: 1 };
const draw = { act: 'draw', seen: '3' };

/** How many questions to the database an act costs. */
async function questionsOf(act: string): Promise<number> {
  const site = await openKillable(market.halle.url);
  await site.killAt(10_000);
  assert.equal(await site.post(`${pool}/seance/act`, { act, seen: '2' }, leader), 303);
  const asked = await site.asked();
  await site.kill();
  return asked;
}

test('a site is killed at each step of an act: all of it or nothing is there, and it is done once', async () => {
  const stride = Math.ceil((await questionsOf('agree')) / 6);
  assert.deepEqual(await standing(), nothing);
  let killed = 0;
  for (let at = 1; (await standing()).acts === 0; at += stride) {
    const site = await openKillable(market.halle.url);
    await site.killAt(at);
    const status = await site.post(`${pool}/seance/act`, draw, leader);
    assert.ok(status === 303 || status === 0, `${status} at ${at}`);
    if (status === 0) {
      killed += 1;
      assert.equal(await site.ended, 'SIGKILL');
    }
    const left = await standing();
    assert.deepEqual(left, left.acts === 0 ? nothing : done, `killed at ${at}`);
    if (status === 303) assert.deepEqual(left, done);
    await site.kill();
  }
  assert.ok(killed >= 4, `${killed} were killed`);
  const again = await market.post(`${pool}/seance/act`, draw, leader);
  assert.equal(again.statusCode, 422, 'what is there already is not done a second time');
  assert.deepEqual(await standing(), done);
});
