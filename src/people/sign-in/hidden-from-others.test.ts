// SPDX-License-Identifier: AGPL-3.0-or-later
// The second wall: what opens an account, and who asks to act for an organisation, cannot be read by the SQL
// of another's request.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type Id, idFrom } from '../../base/id.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { hashOf } from '../../platform/links/secrets.ts';
import { parseAddress } from '../../platform/mail.ts';
import { withClient } from '../../platform/roles.ts';
import { asProgram, naming } from '../../testing/agents.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { keyFor } from '../../testing/settings.ts';
import { findOrMakeAccount } from '../accounts/store.ts';
import { putAdmission } from '../agents/stores/admissions.ts';
import { findAccountBy, putIdentity } from './openid/store-identities.ts';
import { findPasskey, putPasskey } from './passkeys/store.ts';
import { putAttempt, useAttempt } from './ways/store.ts';

const at = new Date('2026-11-22T10:00:00Z');
const organisation = '019a0000-0000-7000-8000-000000000001' as Id<'Organisation'>;
let halle: TestDatabase;
let owner: Id<'Account'>;
let stranger: Id<'Account'>;
const credential = randomBytes(32);

before(async () => {
  halle = await testDatabase();
  await withClient(halle.ownerUrl, (client) =>
    client.query(`insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
      values ('${organisation}', 'commune', 'Valmont', 'valmont', 'valmont', 'FR', 'test', '1')`),
  );
  owner = await make('owner@valmont.example');
  stranger = await make('stranger@valmont.example');
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(organisation, owner));
    await putIdentity(tx, owner, 'pro', hashOf('identity'), at);
    await putAdmission(
      tx,
      keyFor,
      { organisation, account: owner, provider: 'pro', names: 'Agent Du Service' },
      at,
    );
    const id = idFrom<'Passkey'>(at.getTime(), randomBytes(16));
    const key = {
      id,
      account: owner,
      credential,
      publicKey: randomBytes(77),
      counter: 0,
      transports: [],
      browser: 'other-other',
      createdAt: at,
    };
    await putPasskey(tx, key);
  });
});
after(() => halle.close());

const make = (address: string) =>
  inTransaction(
    halle.db,
    async (tx) => (await findOrMakeAccount(tx, keyFor, parseAddress(address), 'fr', at)).id,
  );

async function seen(tx: Tx): Promise<number[]> {
  const of = (table: 'openid_identity' | 'passkey' | 'agent_request' | 'link') =>
    tx.selectFrom(table).select('id').execute();
  return [
    (await of('openid_identity')).length,
    (await of('passkey')).length,
    (await of('agent_request')).length,
    (await of('link')).length,
  ];
}

test('the owner sees their own; another account, and nobody, see none and change none', async () => {
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, { account: owner });
    assert.deepEqual(await seen(tx), [1, 1, 1, 0]);
  });
  for (const account of [stranger, undefined])
    await inTransaction(halle.db, async (tx) => {
      await actAs(tx, { account });
      assert.deepEqual(await seen(tx), [0, 0, 0, 0]);
      const { numDeletedRows } = await tx.deleteFrom('passkey').executeTakeFirstOrThrow();
      assert.equal(numDeletedRows, 0n);
    });
});

test('a passkey or an identity is not put on the account of another', async () => {
  const putFor = (work: (tx: Tx) => Promise<unknown>) =>
    inTransaction(halle.db, async (tx) => {
      await actAs(tx, { account: stranger });
      await work(tx);
    });
  await assert.rejects(
    putFor((tx) => putIdentity(tx, owner, 'pro', hashOf('stolen'), at)),
    /row-level security/,
  );
  const id = idFrom<'Passkey'>(at.getTime(), randomBytes(16));
  const key = {
    id,
    account: owner,
    credential: randomBytes(9),
    publicKey: randomBytes(9),
    counter: 0,
    transports: [],
    browser: 'other-other',
  };
  await assert.rejects(
    putFor((tx) => putPasskey(tx, { ...key, createdAt: at })),
    /row-level security/,
  );
});

test('who shows the credential or the identity finds its account, and nothing else', async () => {
  await inTransaction(halle.db, async (tx) => {
    assert.equal((await findPasskey(tx, credential))?.account, owner);
    assert.equal(await findPasskey(tx, randomBytes(32)), undefined);
    assert.equal(await findAccountBy(tx, hashOf('identity')), owner);
    assert.equal(await findAccountBy(tx, hashOf('another')), undefined);
  });
});

test('the administrator of another organisation sees no request', async () => {
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, asProgram(organisation));
    assert.deepEqual(await seen(tx), [0, 0, 1, 0]);
    await actAs(tx, naming(organisation, stranger));
    assert.deepEqual(await seen(tx), [0, 0, 0, 0]);
    await actAs(tx, asProgram(owner));
    assert.deepEqual(await seen(tx), [0, 0, 0, 0]);
  });
});

test('of two that use one attempt at once, one has it', async () => {
  const plan = { challenge: 'x' };
  const token = await inTransaction(halle.db, (tx) =>
    putAttempt(tx, keyFor, { way: 'passkey', plan, client: hashOf('client') }, at),
  );
  const use = (way: 'passkey' | 'openid') =>
    inTransaction(halle.db, (tx) => useAttempt(tx, keyFor, token, way, at));
  assert.equal(await use('openid'), undefined);
  const both = await Promise.all([use('passkey'), use('passkey')]);
  assert.deepEqual(
    both.filter((one) => one !== undefined),
    [plan],
  );
  assert.equal(await use('passkey'), undefined);
});
