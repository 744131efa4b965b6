// SPDX-License-Identifier: AGPL-3.0-or-later
// What a command does as the owner of the database, on one that an operator has made with two lines and
// nothing else.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bringUpToDate } from '../open.ts';
import { emptyDatabase } from '../testing/database.ts';
import { asOwner } from './owner.ts';

const { url, workerUrl, ownerUrl, close } = await emptyDatabase();
after(close);

test('the owner meets our tables on a database that nobody has set up for it', async () => {
  await bringUpToDate({ appUrl: url, workerUrl, ownerUrl });
  assert.deepEqual(
    await asOwner({ ownerUrl }, (db) => db.selectFrom('official_mailbox').select('address').execute()),
    [],
  );
});

test('where only the site’s address was given, it says so', async () => {
  await assert.rejects(
    asOwner({ ownerUrl: undefined }, async () => {}),
    { textKey: 'platform.owner-needed' },
  );
});
