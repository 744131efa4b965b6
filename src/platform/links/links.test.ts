// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { actAs, inTransaction, type Tx } from '../db.ts';
import { readRefusal, writeRefusal } from '../mail/refusal.ts';
import { asOwner } from '../owner.ts';
import type { KeyFor } from '../secret.ts';
import type { NewLink } from './link.ts';
import { hashOf, presentHashes } from './secrets.ts';
import { readSigned, signLink } from './signed.ts';
import { countLinks, findLink, noteSubject, putLink, sweepLinks, useLink } from './store.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());

const at = new Date('2026-11-21T10:00:00Z');
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const hour = 3_600_000;
const hash = (words: string) => hashOf(words);
const put = (more: Partial<NewLink> & Pick<NewLink, 'purpose'>, when = at) =>
  inTransaction(halle.db, (tx) => putLink(tx, { opensFor: hour, keptFor: 2 * hour, ...more }, when));
const seen = async (tx: Tx) =>
  (await sql<{ purpose: string }>`select purpose from link order by purpose`.execute(tx)).rows.map(
    ({ purpose }) => purpose,
  );
const keyFor: KeyFor = (purpose) => Buffer.from(hkdfSync('sha256', 'a secret', 'halle', purpose, 32));

test('who knows the secret finds the link, within its purpose; the database knows only the hash', async () => {
  const { token } = await put({ purpose: 'test.one', matter: { n: '1' }, reader: hash('r') });
  const found = await inTransaction(halle.db, (tx) => findLink(tx, token, ['test.one']));
  assert.deepEqual([found?.matter, found?.expiresAt, found?.usedAt], [{ n: '1' }, later(1), undefined]);
  for (const [given, within] of [
    [token, ['test.on']],
    [token, 'other.'],
    [`${token}x`, 'test.'],
    ['', 'test.'],
  ] as const)
    assert.equal(await inTransaction(halle.db, (tx) => findLink(tx, given, within)), undefined);
  await asOwner(halle, async (db) => {
    await sql`select set_config('halle.backup', 'on', false)`.execute(db);
    const { rows } = await sql<{ words: string }>`select l::text as words from link l`.execute(db);
    assert.ok(rows.length > 0 && !rows.some(({ words }) => words.includes(token)));
  });
});

test('nobody sees, changes or removes a link without its secret: not by the reader, the client or the account', async () => {
  const account = '01938c7e-0000-7000-8000-0000000000a1' as Id<'Account'>;
  const { token } = await put({
    purpose: 'wall.one',
    reader: hash('wall-r'),
    client: hash('wall-c'),
    account,
  });
  await inTransaction(halle.db, async (tx) => assert.deepEqual(await seen(tx), []));
  for (const know of [
    (tx: Tx) => presentHashes(tx, { reader: hash('wall-r') }),
    (tx: Tx) => presentHashes(tx, { client: hash('wall-c') }),
    (tx: Tx) => actAs(tx, { account }),
  ])
    await inTransaction(halle.db, async (tx) => {
      await know(tx);
      assert.deepEqual(await seen(tx), ['wall.one'], 'counted');
      const changed = await sql`update link set used_at = ${at}`.execute(tx);
      const gone = await sql`delete from link`.execute(tx);
      assert.deepEqual([changed.numAffectedRows, gone.numAffectedRows], [0n, 0n]);
    });
  const forged = inTransaction(halle.db, async (tx) => {
    await presentHashes(tx, { reader: hash('wall-r') });
    await sql`insert into link (id, token, purpose, reader, asked_at, expires_at)
      values (gen_random_uuid(), ${hash('mine')}, 'wall.one', ${hash('wall-r')}, ${at}, ${at})`.execute(tx);
  });
  await assert.rejects(forged, /row-level security/);
  assert.ok(await inTransaction(halle.db, (tx) => findLink(tx, token, 'wall.')));
});

test('the link that proves an address is of use to the account that asked for it alone', async () => {
  const account = '01938c7e-0000-7000-8000-0000000000a2' as Id<'Account'>;
  const token = await inTransaction(halle.db, async (tx) => {
    await actAs(tx, { account });
    return (await putLink(tx, { purpose: 'developer.proof', account, opensFor: hour, keptFor: hour }, at))
      .token;
  });
  const find = (who: { account?: Id<'Account'> }) =>
    inTransaction(halle.db, async (tx) => {
      await actAs(tx, who);
      return findLink(tx, token, ['developer.proof']);
    });
  assert.equal(await find({}), undefined);
  assert.equal(await find({ account: '01938c7e-0000-7000-8000-0000000000a3' as Id<'Account'> }), undefined);
  assert.ok(await find({ account }));
});

test('links are counted for each that asks, within their purposes and their hour', async () => {
  const [reader, client, identity] = [hash('count-r'), hash('count-c'), hash('count-i')];
  await put({ purpose: 'count.one', reader, client }, later(-2));
  await put({ purpose: 'count.one', reader, client });
  const { token } = await put({ purpose: 'count.two', client });
  await put({ purpose: 'counted.not', reader, client });
  await inTransaction(halle.db, (tx) => noteSubject(tx, token, identity));
  const count = (within: Parameters<typeof countLinks>[1]) =>
    inTransaction(halle.db, (tx) => countLinks(tx, within, { reader, client, identity }, later(-1)));
  assert.deepEqual(await count('count.'), { reader: 1, client: 2, identity: 1, account: 0 });
  assert.deepEqual(await count(['count.one']), { reader: 1, client: 1, identity: 0, account: 0 });
});

test('of two that count at once one waits, so that the limit holds', async () => {
  const asker = { reader: hash('at-once') };
  const ask = () =>
    inTransaction(halle.db, async (tx) => {
      const { reader } = await countLinks(tx, 'once.', asker, later(-1));
      if (reader < 3) await putLink(tx, { purpose: 'once.a', ...asker, opensFor: hour, keptFor: hour }, at);
      return reader < 3;
    });
  const asked = await Promise.all(Array.from({ length: 8 }, ask));
  assert.equal(asked.filter(Boolean).length, 3);
});

test('a used link says when; what it held sealed may be forgotten with its use', async () => {
  const { token } = await put({ purpose: 'use.one', seal: (id) => Buffer.from(id) });
  const found = (await inTransaction(halle.db, (tx) => findLink(tx, token, 'use.')))!;
  assert.equal(found.sealed?.toString(), found.id);
  await inTransaction(halle.db, async (tx) => {
    await findLink(tx, token, 'use.');
    await useLink(tx, found.id, later(0.5), 'nothing');
  });
  const after = await inTransaction(halle.db, (tx) => findLink(tx, token, 'use.'));
  assert.deepEqual([after?.usedAt, after?.sealed], [later(0.5), undefined]);
});

test('a link leaves at its moment; one that may be answered again stays', async () => {
  const over = await put({ purpose: 'sweep.over' });
  const kept = await put({ purpose: 'sweep.kept', keptFor: undefined });
  await sweepLinks(halle.db, later(2));
  const there = (token: string) => inTransaction(halle.db, (tx) => findLink(tx, token, 'sweep.'));
  assert.ok(await there(over.token));
  await sweepLinks(halle.db, later(2.01));
  assert.deepEqual([Boolean(await there(over.token)), Boolean(await there(kept.token))], [false, true]);
});

test('a signed link is genuine for its purpose and reader, and for nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 90 }), fc.string(), fc.nat(), (bytes, to, where) => {
      const written = signLink(keyFor, 'test', Buffer.from(bytes), to);
      assert.match(written, /^1\.[\w-]+\.[\w-]+$/);
      const read = readSigned(written)!;
      assert.deepEqual(Buffer.from(read.words), Buffer.from(bytes));
      assert.ok(
        read.isFor(keyFor, 'test', to.toUpperCase().toLowerCase()) || to !== to.toUpperCase().toLowerCase(),
      );
      assert.ok(read.isFor(keyFor, 'test', to));
      assert.ok(!read.isFor(keyFor, 'other', to) && !read.isFor(keyFor, 'test', `${to}x`));
      const at = where % written.length;
      const changed = `${written.slice(0, at)}${written[at] === 'A' ? 'B' : 'A'}${written.slice(at + 1)}`;
      const other = readSigned(changed);
      const same = other?.words.equals(read.words) && changed.split('.')[1] === written.split('.')[1];
      // the last sign of a signature holds bits that count for nothing
      if (!same || at < written.length - 1) assert.ok(!other?.isFor(keyFor, 'test', to));
    }),
  );
  for (const given of ['', '1..', '2.a.b', '1.a', '1.a.b.c', '1.é.b'])
    assert.equal(readSigned(given), undefined);
});

test('a refusal is read back; those that earlier releases mailed still hold, and none is forged', () => {
  const refusal = { reader: randomBytes(32), topic: 'market.mission-news' };
  const written = writeRefusal(keyFor, refusal);
  assert.deepEqual(readRefusal(keyFor, written), refusal);
  const words = Buffer.concat([refusal.reader, Buffer.from(refusal.topic)]);
  const sign = createHmac('sha256', keyFor('mail.refusal')).update(words).digest().subarray(0, 16);
  assert.deepEqual(readRefusal(keyFor, Buffer.concat([sign, words]).toString('base64url')), refusal);
  for (const given of ['', 'x', written.slice(0, -3), signLink(keyFor, 'usages', words), '1.AA.AA'])
    assert.throws(() => readRefusal(keyFor, given), { textKey: 'mail.bad-refusal' });
});
