// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { Problem } from '../base/problem.ts';
import { testDatabase } from '../testing/database.ts';
import { inTransaction } from './db.ts';
import { readJournal } from './journal/reader.ts';
import { sealPending } from './journal/sealer.ts';
import { verifyJournal } from './journal/verify.ts';
import { origin, record, seal } from './journal.ts';
import { withClient } from './roles.ts';

const { db, ownerUrl, close } = await testDatabase();
after(close);

const at = new Date('2026-11-21T10:00:00.123Z');
const software = { kind: 'software', id: '01938c7e-0000-7000-8000-000000000001' };
const write = (kind: string, moment = at) =>
  inTransaction(db, (tx) =>
    record(tx, { kind, subject: software, facts: { rank: 3, by: 'wikidata' } }, moment),
  );

/** What only someone with the owner's rights and bad intentions could do. */
const tamper = (statement: string, table: string) =>
  withClient(ownerUrl, (client) =>
    client.query(
      `alter table ${table} disable trigger only_grows; ${statement}; alter table ${table} enable trigger only_grows`,
    ),
  );

test('committed entries are numbered without a gap and chained', async () => {
  for (let index = 0; index < 5; index++) await write('catalogue.merged', new Date(at.getTime() + index));
  assert.equal(await sealPending(db), 5);
  const verdict = await verifyJournal(db);
  assert.deepEqual(
    { ...verdict, head: verdict.head.number },
    { sealed: 5, waiting: 0, hidden: 0, broken: undefined, lost: [], head: 5 },
  );
});

test('an act that was undone leaves no entry', async () => {
  await assert.rejects(
    inTransaction(db, async (tx) => {
      await record(tx, { kind: 'catalogue.merged' }, at);
      throw new Error('undone');
    }),
  );
  assert.equal(await sealPending(db), 0);
});

test('free text, a name or an address is refused: the journal holds ids and kinds', async () => {
  for (const by of ['Marie Durand', 'someone@example.org', 'Une phrase.']) {
    await assert.rejects(
      inTransaction(db, (tx) => record(tx, { kind: 'catalogue.merged', facts: { by } }, at)),
      Problem,
      by,
    );
  }
});

test('several sealers at once seal each entry once', async () => {
  for (let index = 0; index < 20; index++) await write('catalogue.imported');
  const sealed = await Promise.all([sealPending(db), sealPending(db), sealPending(db)]);
  await sealPending(db);
  assert.ok(sealed.reduce((sum, count) => sum + count, 0) <= 20);
  const { waiting, sealed: all, broken } = await verifyJournal(db);
  assert.deepEqual([waiting, all, broken], [0, 25, undefined]);
});

test('a reader meets every entry once, in order, and one that fails meets it again', async () => {
  const met: number[] = [];
  const handle = async (_: unknown, entries: readonly { number: number }[]) =>
    void met.push(...entries.map(({ number }) => number));
  await assert.rejects(readJournal(db, 'test.reader', () => Promise.reject(new Error('crash'))));
  while ((await readJournal(db, 'test.reader', handle, 10)) > 0);
  assert.deepEqual(
    met,
    Array.from({ length: 25 }, (_, index) => index + 1),
  );
});

test('the journal only grows: the site cannot change it, nor can its owner without taking the lock off', async () => {
  await assert.rejects(sql`update journal_entry set kind = 'catalogue.other'`.execute(db), /only grows/);
  await assert.rejects(sql`delete from journal_seal`.execute(db), /only grows/);
  await assert.rejects(
    withClient(ownerUrl, (client) => client.query('truncate journal_seal')),
    /only grows/,
  );
});

test('an entry changed after the fact is found', async () => {
  await tamper(
    `update journal_entry set facts = '{"rank": 4}' where id = (select entry from journal_seal where number = 3)`,
    'journal_entry',
  );
  assert.deepEqual((await verifyJournal(db)).broken, { number: 3, why: 'hash' });
  await tamper(
    `update journal_entry set facts = '{"rank": 3, "by": "wikidata"}' where id = (select entry from journal_seal where number = 3)`,
    'journal_entry',
  );
  assert.equal((await verifyJournal(db)).broken, undefined);
});

test('an entry hidden from the sealer and a seal taken out are found', async () => {
  await write('catalogue.merged');
  await sql`delete from journal_pending`.execute(db);
  assert.equal((await verifyJournal(db)).hidden, 1);
  await tamper('delete from journal_seal where number = 7', 'journal_seal');
  assert.deepEqual((await verifyJournal(db)).broken, { number: 8, why: 'gap' });
});

test('the hash of an entry is the same on every machine, and changes with each of its fields', () => {
  const entry = {
    id: '01938c7e-0000-7000-8000-000000000002',
    at: '2026-11-21T10:00:00.123000Z',
    kind: 'catalogue.merged',
    account: null,
    organisation: null,
    subjectKind: 'software',
    subject: software.id,
    facts: { rank: 3, by: 'wikidata' },
  };
  const hash = seal(origin, 1, entry).toString('hex');
  assert.equal(hash, '29c098687b1a449d04679b753f394b230834b2d852f8d53c3d4cbb5b0e6314db');
  assert.equal(seal(origin, 1, { ...entry, facts: { by: 'wikidata', rank: 3 } }).toString('hex'), hash);
  const others = [
    seal(Buffer.alloc(32, 1), 1, entry),
    seal(origin, 2, entry),
    ...Object.keys(entry).map((field) =>
      seal(origin, 1, { ...entry, [field]: field === 'facts' ? {} : 'other' }),
    ),
  ].map((other) => other.toString('hex'));
  assert.equal(new Set([hash, ...others]).size, others.length + 1);
});

test('a journal whose end was cut off or written anew no longer passes through a head kept elsewhere', async () => {
  const other = await testDatabase();
  try {
    for (const kind of ['test.first', 'test.second']) {
      await inTransaction(other.db, (tx) => record(tx, { kind }, at));
      await sealPending(other.db);
    }
    const { head } = await verifyJournal(other.db);
    const verdict = async (kept: string) => (await verifyJournal(other.db, kept)).broken;
    assert.equal(await verdict(`${head.number}:${head.hash}`), undefined);
    assert.deepEqual(await verdict(`2:${'0'.repeat(64)}`), { number: 2, why: 'expected' });
    assert.deepEqual(await verdict(`3:${head.hash}`), { number: 3, why: 'expected' });
  } finally {
    await other.close();
  }
});

test('while one process seals, another lets it', async () => {
  await write('catalogue.merged');
  await inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(4201003)`.execute(tx);
    assert.equal(await sealPending(db), 0);
  });
  assert.equal(await sealPending(db), 1);
});
