// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { keyFor } from '../testing/settings.ts';
import { inTransaction } from './db.ts';
import { parseAddress, queueMail, readerOf } from './mail.ts';

const halle: TestDatabase = await testDatabase();
after(() => halle.close());
const noon = new Date('2026-11-21T12:00:00Z');
const to = parseAddress('mairie@auvillar.example');

beforeEach(() => halle.worker.deleteFrom('mail').execute());

test('a mail asked for in a transaction waits once it is committed, and never when it is undone', async () => {
  const content = { subject: 'Votre lien', paragraphs: ['Bonjour.'] };
  const mail = {
    to,
    lang: 'fr',
    urgency: 'urgent',
    topic: 'people.sign-in',
    optional: false,
    content,
  } as const;
  await inTransaction(halle.db, (tx) => queueMail(tx, keyFor, mail, noon));
  await assert.rejects(
    inTransaction(halle.db, async (tx) => {
      await queueMail(tx, keyFor, mail, noon);
      throw new Error('undone');
    }),
  );
  const rows = await halle.worker.selectFrom('mail').selectAll().execute();
  assert.deepEqual(
    rows.map(({ state, reader }) => [state, reader]),
    [['waiting', readerOf(keyFor, to)]],
  );
});
