// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { inTransaction } from '../../platform/db.ts';
import { testDatabase } from '../../testing/database.ts';
import type { KeptIdentity } from '../facts/kept.ts';
import { listIdentities, saveIdentities } from './identities.ts';
import { saveFacts } from './measures.ts';

const { db, close } = await testDatabase();
after(() => close());

const repository = 'https://forge.example/group/signed';
const hash = (filled: number) => Buffer.alloc(16, filled);

test('who is who is replaced at each saving and found again as given, in its order', async () => {
  const first: KeptIdentity[] = [
    {
      signature: hash(1),
      person: 0,
      mail: hash(2),
      name: hash(3),
      domain: hash(4),
      organisation: 1,
      isRobot: false,
    },
    { signature: hash(5), person: 1, isRobot: true },
  ];
  const second = [{ signature: hash(9), person: 0, isRobot: false }, ...first];
  await inTransaction(db, async (tx) => {
    await saveFacts(tx, factsOf(steadyRows(1e9, 1.1e9, 30), { repository }), new Date(1.2e12));
    await saveIdentities(tx, repository, first);
  });
  assert.deepEqual(await listIdentities(db, repository), first);
  await inTransaction(db, (tx) => saveIdentities(tx, repository, second));
  assert.deepEqual(await listIdentities(db, repository), second);
  await inTransaction(db, (tx) => saveIdentities(tx, repository, []));
  assert.deepEqual(await listIdentities(db, repository), []);
});
