// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { Problem } from '../../base/problem.ts';
import { inTransaction } from '../../platform/db.ts';
import { testDatabase } from '../../testing/database.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { findFacts, listCopies, saveFacts } from './measures.ts';

const { db, close } = await testDatabase();
after(() => close());

const day = 86_400;
const now = Date.UTC(2026, 0, 1) / 1000;
const rows = steadyRows(now - 1500 * day, now - day, 300, 4, 'd1');
const facts = factsOf(rows, { readAt: now, repository: 'https://forge.example/group/stored' });
const save = (given: typeof facts) => inTransaction(db, (tx) => saveFacts(tx, given, new Date(now * 1000)));

test('facts saved and found again give the same grade', async () => {
  await save(facts);
  const found = await findFacts(db, facts.repository);
  assert.deepEqual(gradeFacts(found!), gradeFacts(facts));
  assert.equal(await findFacts(db, 'https://forge.example/group/unknown'), undefined);
});

test('of two readings of one head the later is kept, in whatever order they come', async () => {
  await save({ ...facts, readAt: now + 30 * day });
  await save(facts);
  assert.deepEqual(
    await listCopies(db, [facts.repository]),
    new Map([[facts.repository, { head: facts.head, collector: 'hand@1', readAt: now + 30 * day }]]),
  );
});

test('the latest copy is the one found, and what has no address is refused', async () => {
  const later = factsOf([...rows, { at: now + 60 * day, who: 1 }], {
    readAt: now + 61 * day,
    repository: facts.repository,
    head: 'b'.repeat(40),
  });
  await save(later);
  assert.equal((await findFacts(db, facts.repository))!.head, later.head);
  await assert.rejects(
    save({ ...facts, repository: 'folder' }),
    (error) => error instanceof Problem && error.textKey === 'measure.facts-without-address',
  );
});
