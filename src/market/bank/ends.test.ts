// SPDX-License-Identifier: AGPL-3.0-or-later
// Ending what one said of oneself: a loan that was confirmed, even after having left; an address that one
// proved, and nobody else's.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { asProgram } from '../../testing/agents.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const town = stableId('nis', '92094');
let signatory: Visitor;
before(async () => {
  market = await openMarket();
  signatory = await market.comeIn('direction', [[town, ['signatory']]]);
});
after(() => market.close());

const profile = {
  employer: town,
  'function-cemetery': '1',
  'language-fr': '1',
  territories: 'Belgique',
  days: '2',
  from: day(0),
  until: day(200),
};
const loan = { quota: '20', from: day(0), until: day(90), basis: 'Convention de mise à disposition' };

async function lent(name: string): Promise<{ who: Visitor; id: string }> {
  const who = await market.comeIn(name, [[town, ['agent']]]);
  assert.equal((await market.post('/developpeurs/moi', profile, who)).statusCode, 303);
  const id = await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, { account: who.account });
    return (
      await tx
        .selectFrom('availability')
        .select('id')
        .where('account_id', '=', who.account)
        .executeTakeFirstOrThrow()
    ).id;
  });
  assert.equal((await market.post(`/developpeurs/${id}/confirm`, loan, signatory)).statusCode, 303);
  assert.equal((await market.get(`/developpeurs/${id}`)).statusCode, 200);
  return { who, id };
}

test('whoever is lent ends it themselves, though a signatory confirmed it', async () => {
  const { who, id } = await lent('prete');
  assert.equal((await market.post(`/developpeurs/${id}/withdraw`, {}, who)).statusCode, 303);
  assert.equal((await market.get(`/developpeurs/${id}`)).statusCode, 404);
});

test('and after they have left the employer', async () => {
  const { who, id } = await lent('parti');
  await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, asProgram(town, who.account));
    await tx.updateTable('agent').set({ until: new Date() }).where('account_id', '=', who.account).execute();
  });
  assert.equal((await market.post(`/developpeurs/${id}/withdraw`, {}, who)).statusCode, 303);
  assert.equal((await market.get(`/developpeurs/${id}`)).statusCode, 404);
});

test('forgetting what is not one’s own is refused, and told to nobody', async () => {
  const { who } = await lent('oublieux');
  const entries = async () =>
    (await market.halle.db.selectFrom('journal_entry').select('id').execute()).length;
  const before_ = await entries();
  assert.equal((await market.post(`/developpeurs/${crypto.randomUUID()}/forget`, {}, who)).statusCode, 404);
  assert.equal(await entries(), before_);
});

test('each step of a loan is a row: by whom, for whom; whoever is told of an end did not end it', async () => {
  const { who, id } = await lent('deux-fins');
  const again = await market.post(`/developpeurs/${id}/confirm`, loan, signatory);
  assert.equal(again.statusCode, 422, 'it is confirmed once');
  const told = async () =>
    (await market.mails()).filter(
      ({ topic, to }) => topic === 'market.loans' && to === 'deux-fins@ailleurs.example',
    ).length;
  assert.equal(await told(), 1, 'that it was confirmed');
  assert.equal((await market.post(`/developpeurs/${id}/withdraw`, {}, who)).statusCode, 303);
  assert.equal(await told(), 1);
  const steps = await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, { account: who.account });
    return tx.selectFrom('loan_step').selectAll().where('thing_id', '=', id).orderBy('at').execute();
  });
  assert.deepEqual(
    steps.map(({ step, account_id, organisation_id }) => [step, account_id, organisation_id]),
    [
      ['proposed', who.account, town],
      ['confirmed', signatory.account, town],
      ['withdrawn', who.account, null],
    ],
  );
  const changing = inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, { account: who.account });
    await tx.updateTable('loan_step').set({ linked: true }).where('thing_id', '=', id).execute();
  });
  await assert.rejects(changing, /permission denied|only grows/);
});

test('thirty proposals a day are the most for one account', async () => {
  const who = await market.comeIn('indecise', [[town, ['agent']]]);
  const said = async (n: number) =>
    (await market.post('/developpeurs/moi', { ...profile, terms: `Essai ${n}.` }, who)).statusCode;
  for (let n = 1; n <= 30; n += 1) assert.equal(await said(n), 303, String(n));
  assert.equal(await said(31), 422);
});
