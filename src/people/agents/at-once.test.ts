// SPDX-License-Identifier: AGPL-3.0-or-later
// Two at once: whatever each of them read, somebody administers the organisation afterwards.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { parseAddress } from '../../platform/mail.ts';
import { withClient } from '../../platform/roles.ts';
import { asProgram } from '../../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { keyFor } from '../../testing/settings.ts';
import { findOrMakeAccount } from '../accounts/store.ts';
import { saveEdition } from '../directory/actions.ts';
import { stableId } from '../directory/sources/stable-id.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';
import { actorOf, giveRoles, removeAgent } from './actions/agents.ts';
import { claimFirst } from './actions/first-agent.ts';
import type { Actor } from './actor.ts';
import { findWho } from './stores/agencies.ts';
import { addAgent, endAgent, listColleagues } from './stores/agents.ts';

let halle: TestDatabase;
const at = new Date('2026-11-21T10:00:00Z');
const town = stableId('nis', '92094');
const refused = (key: string) => (error: unknown) =>
  error instanceof Problem && error.kind === 'conflict' && error.textKey === key;

before(async () => {
  halle = await testDatabase();
  await saveEdition(halle.db, await readWallonia());
});
beforeEach(() =>
  withClient(
    halle.ownerUrl,
    async (client) => void (await client.query('truncate halle.agent, halle.account cascade')),
  ),
);
after(() => halle.close());

const post = { keyFor, url: 'https://halle.example' };
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(halle.db, work);
const asTown = <Result>(work: (tx: Tx) => Promise<Result>) =>
  within(async (tx) => {
    await actAs(tx, asProgram(town));
    return work(tx);
  });

async function account(name: string): Promise<Id<'Account'>> {
  return (
    await within((tx) => findOrMakeAccount(tx, keyFor, parseAddress(`${name}@commune.example`), 'fr', at))
  ).id;
}

/** An administrator of the town, as they signed in. */
async function admin(name: string): Promise<{ actor: Actor; agent: string }> {
  const id = await account(name);
  return within(async (tx) => {
    const agent = stableId('nis', name) as string;
    await actAs(tx, asProgram(town, id));
    await addAgent(
      tx,
      { id: agent, organisation: town, account: id, roles: ['agent', 'admin'], duty: name },
      at,
    );
    return { actor: await actorOf(tx, id, (await findWho(tx, id))!.agencies), agent };
  });
}

const adminsNow = async () =>
  (await asTown((tx) => listColleagues(tx, town))).filter(({ roles }) => roles.includes('admin')).length;

/** Both have read before either writes: what a lock taken too late would let through. */
async function bothAtOnce(
  works: readonly ((tx: Tx) => Promise<void>)[],
): Promise<PromiseSettledResult<void>[]> {
  let waiting = works.length;
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  return Promise.allSettled(
    works.map((work) =>
      within(async (tx) => {
        await actAs(tx, asProgram(town));
        await listColleagues(tx, town);
        if (--waiting === 0) open();
        await gate;
        await work(tx);
      }),
    ),
  );
}

test('two administrators who remove each other at once, or themselves, leave one', async () => {
  for (const kind of ['each other', 'themselves'] as const)
    for (let round = 0; round < 2; round++) {
      const [one, two] = [await admin(`one${round}`), await admin(`two${round}`)];
      const [first, second] = kind === 'each other' ? [two, one] : [one, two];
      const done = await bothAtOnce([
        (tx) => removeAgent(tx, one.actor, town, first.agent, post, at),
        (tx) => removeAgent(tx, two.actor, town, second.agent, post, at),
      ]);
      const lost = done.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
      assert.equal(lost.length, 1);
      // Who was removed a moment before no longer acts for the organisation: the database shows them nobody
      // to remove.
      const words = kind === 'each other' ? 'people.no-agent' : 'people.last-admin';
      assert.equal((lost[0]!.reason as Problem).textKey, words, String(lost[0]!.reason));
      assert.equal(await adminsNow(), 1);
      await withClient(
        halle.ownerUrl,
        async (client) => void (await client.query('truncate halle.agent, halle.account cascade')),
      );
    }
});

test('one gives up the role while the other is removed: one administrator stays', async () => {
  const [one, two] = [await admin('one'), await admin('two')];
  await bothAtOnce([
    (tx) => giveRoles(tx, one.actor, town, one.agent, { roles: ['agent'], duty: 'accueil' }, post, at),
    (tx) => removeAgent(tx, one.actor, town, two.agent, post, at),
  ]);
  assert.equal(await adminsNow(), 1);
});

test('the database itself refuses to leave agents without an administrator, even to a store that asked nobody', async () => {
  const [one, two] = [await admin('one'), await admin('two')];
  const done = await bothAtOnce([(tx) => endAgent(tx, one.agent, at), (tx) => endAgent(tx, two.agent, at)]);
  // Nobody is left to admit anyone, nor to be admitted: the mailbox makes a first agent again.
  assert.ok(done.every(({ status }) => status === 'fulfilled'));
  const [kept, gone] = [await admin('kept'), await admin('gone')];
  const third = await account('third');
  await asTown((tx) =>
    addAgent(
      tx,
      { id: stableId('nis', 'third'), organisation: town, account: third, roles: ['agent'], duty: 'x' },
      at,
    ),
  );
  const last = await bothAtOnce([(tx) => endAgent(tx, kept.agent, at), (tx) => endAgent(tx, gone.agent, at)]);
  const lost = last.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  assert.equal(lost.length, 1);
  assert.ok(refused('people.last-admin')(lost[0]!.reason), String(lost[0]!.reason));
  assert.equal(await adminsNow(), 1);
});

test('where an earlier release left agents without an administrator, the official mailbox makes one', async () => {
  const [left, other] = [await account('left'), await account('other')];
  const stays = {
    id: stableId('nis', 'left'),
    organisation: town,
    account: left,
    roles: ['agent'] as const,
    duty: 'accueil',
  };
  await asTown((tx) => addAgent(tx, stays, at));
  const claim = (who: Id<'Account'>) =>
    within(async (tx) => {
      await actAs(tx, asProgram(town, who));
      return claimFirst(tx, who, { id: town, name: 'Namur' }, post, at);
    });
  await claim(left);
  const [found] = await asTown((tx) => listColleagues(tx, town));
  assert.deepEqual(
    [found?.id, found?.duty, [...(found?.roles ?? [])].sort()],
    [stays.id, 'accueil', ['admin', 'agent']],
  );
  await claim(left);
  assert.equal(await adminsNow(), 1);
  const agents = await Promise.all([1, 2, 3].map((n) => account(`else${n}`)));
  await asTown((tx) =>
    tx
      .updateTable('agent')
      .set({ until: at })
      .where('account_id', '=', left)
      .execute()
      .then(() => {}),
  );
  await asTown((tx) => addAgent(tx, { ...stays, id: stableId('nis', 'more'), account: other }, at));
  const claims = await Promise.allSettled(agents.map(claim));
  const became = claims.map((one) => one.status === 'fulfilled' && one.value);
  assert.deepEqual(became.sort(), ['again', 'outside', 'outside']);
  assert.equal(await adminsNow(), 1);
});
