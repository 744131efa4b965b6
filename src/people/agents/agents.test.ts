// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { parseAddress, readerOf } from '../../platform/mail.ts';
import { asProgram, naming } from '../../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { keyFor } from '../../testing/settings.ts';
import { findOrMakeAccount } from '../accounts/store.ts';
import { saveEdition } from '../directory/actions.ts';
import { stableId } from '../directory/sources/stable-id.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';
import {
  actorOf,
  answerInvitation,
  giveRoles,
  invitationsFor,
  invite,
  removeAgent,
} from './actions/agents.ts';
import { grantMandate, withdrawMandate } from './actions/mandates.ts';
import { type Actor, mayAct } from './actor.ts';
import { becomeFirstAgent, findWho } from './stores/agencies.ts';
import { listColleagues } from './stores/agents.ts';
import { listMandatesOf } from './stores/mandates.ts';

let halle: TestDatabase;
const at = new Date('2026-11-21T10:00:00Z');
const [town, neighbour] = [stableId('nis', '92094'), stableId('nis', '25005')];
const [secretary, director] = ['mairie@commune.example', 'direction@commune.example'].map(parseAddress) as [
  ReturnType<typeof parseAddress>,
  ReturnType<typeof parseAddress>,
];

before(async () => {
  halle = await testDatabase();
  await saveEdition(halle.db, await readWallonia());
});
after(() => halle.close());

const post = { keyFor, url: 'https://halle.example' };
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(halle.db, work);

/** Comes in, as who has just opened a link. */
async function signIn(address: typeof secretary, first?: Id<'Organisation'>): Promise<Actor> {
  return within(async (tx) => {
    const { id } = await findOrMakeAccount(tx, keyFor, address, 'fr', at);
    await actAs(tx, first ? asProgram(first, id) : { account: id });
    if (first) await becomeFirstAgent(tx, id, first, at);
    return actorOf(tx, id, (await findWho(tx, id))!.agencies);
  });
}

test('the first agent invites a colleague, who accepts and has the roles given', async () => {
  const first = await signIn(secretary, town);
  assert.ok(
    mayAct(first, 'agents.admit', town, '2026-11-21') && !mayAct(first, 'mandates.grant', town, '2026-11-21'),
  );
  await within((tx) =>
    invite(
      tx,
      first,
      town,
      { to: director, roles: ['agent', 'signatory'], duty: 'direction' },
      { keyFor, url: 'https://halle.example' },
      at,
    ),
  );
  const { account } = await signIn(director);
  const reader = readerOf(keyFor, director);
  const [invitation] = await within((tx) => invitationsFor(tx, reader, at));
  assert.equal(invitation?.duty, 'direction');
  await within((tx) => answerInvitation(tx, account!, reader, invitation!.id, true, post, at));
  const signatory = await signIn(director);
  assert.ok(mayAct(signatory, 'mandates.grant', town, '2026-11-21'));
  await assert.rejects(
    within((tx) => answerInvitation(tx, account!, reader, invitation!.id, true, post, at)),
    Problem,
  );
});

test('an invitation is not there for another address, and is over after two weeks', async () => {
  const first = await signIn(secretary);
  const guest = parseAddress('accueil@commune.example');
  await within((tx) =>
    invite(
      tx,
      first,
      town,
      { to: guest, roles: ['agent'], duty: 'accueil' },
      { keyFor, url: 'https://halle.example' },
      at,
    ),
  );
  assert.deepEqual(
    await within((tx) => invitationsFor(tx, readerOf(keyFor, parseAddress('autre@commune.example')), at)),
    [],
  );
  assert.deepEqual(
    await within((tx) => invitationsFor(tx, readerOf(keyFor, guest), new Date('2026-12-06T10:00:00Z'))),
    [],
  );
});

test('who does not administer admits, removes and promotes nobody; the last in charge stays', async () => {
  const [first, other] = [await signIn(secretary), await signIn(director)];
  const keys = { keyFor, url: 'https://halle.example' };
  const inviting = { to: director, roles: ['admin'] as const, duty: 'direction' };
  await assert.rejects(
    within((tx) => invite(tx, other, town, inviting, keys, at)),
    { kind: 'forbidden' },
  );
  await assert.rejects(
    within((tx) => invite(tx, first, neighbour, inviting, keys, at)),
    { kind: 'forbidden' },
  );
  const colleagues = await within(async (tx) => {
    await actAs(tx, asProgram(town));
    return listColleagues(tx, town);
  });
  const mine = colleagues.find((one) => one.account === first.account)!;
  await assert.rejects(
    within((tx) => removeAgent(tx, other, town, mine.id, post, at)),
    { kind: 'forbidden' },
  );
  await assert.rejects(
    within((tx) => removeAgent(tx, first, town, mine.id, post, at)),
    { textKey: 'people.last-admin' },
  );
  await assert.rejects(
    within((tx) => giveRoles(tx, first, town, mine.id, { roles: ['agent'], duty: 'secrétariat' }, post, at)),
    { textKey: 'people.last-admin' },
  );
  await assert.rejects(
    within((tx) =>
      giveRoles(tx, first, town, mine.id, { roles: ['admin'], duty: 'jane@commune.example' }, post, at),
    ),
    { textKey: 'people.no-duty' },
  );
  await assert.rejects(
    within((tx) =>
      giveRoles(tx, first, town, mine.id, { roles: ['admin'], duty: 'Mme Martin, secrétariat' }, post, at),
    ),
    { textKey: 'people.contact.person' },
  );
});

test('a signatory grants a mandate; its holder acts within it until it is withdrawn', async () => {
  const signatory = await signIn(director);
  const terms = {
    grantor: town,
    mandatary: neighbour,
    acts: ['usages.declare'] as const,
    from: '2026-11-21',
    until: '2027-12-31',
  };
  const id = await within((tx) => grantMandate(tx, signatory, terms, at));
  const holder = await signIn(parseAddress('syndicat@commune.example'), neighbour);
  assert.ok(
    mayAct(holder, 'usages.declare', town, '2026-11-22') &&
      !mayAct(holder, 'usages.publish', town, '2026-11-22'),
  );
  await assert.rejects(
    within((tx) => withdrawMandate(tx, holder, town, id, at)),
    { kind: 'forbidden' },
  );
  await within((tx) => withdrawMandate(tx, signatory, town, id, at));
  assert.ok(
    !mayAct(await signIn(parseAddress('syndicat@commune.example')), 'usages.declare', town, '2026-11-22'),
  );
});

test('agents, invitations and mandates of an organisation are not there for another, nor for nobody', async () => {
  for (const organisation of [undefined, stableId('nis', '25014')]) {
    const seen = await within(async (tx) => {
      await actAs(tx, naming(organisation));
      const { rows } = await sql<{
        n: number;
      }>`select (select count(*) from agent) + (select count(*) from agent_invitation) + (select count(*) from mandate) as n`.execute(
        tx,
      );
      return [Number(rows[0]?.n), (await listMandatesOf(tx, town)).length];
    });
    assert.deepEqual(seen, [0, 0]);
  }
});
