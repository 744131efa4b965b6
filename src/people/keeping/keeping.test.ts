// SPDX-License-Identifier: AGPL-3.0-or-later
// The desk of those who keep the halle: who comes to it, what they do with a reason, what they may not.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { asOwner, readingEverything } from '../../platform/owner.ts';
import { braine, namur } from '../../testing/organisations.ts';
import { openTestSite, type Visitor } from '../../testing/site.ts';
import { beginSession } from '../accounts/store-sessions.ts';
import { saveEdition } from '../directory/actions.ts';
import { readWallonia } from '../directory/sources/wallonia.ts';
import { makeKeeper, unmakeKeeper } from './actions/keepers.ts';
import { putDeed } from './stores/deeds.ts';
import { nameSession } from './stores/wall.ts';

const site = await openTestSite();
await saveEdition(site.halle.db, await readWallonia());
after(() => site.close());
const at = new Date();
const { keyFor } = site.web;

const keep = (word: string) =>
  asOwner(site.halle, (db) => makeKeeper(db, keyFor, `${word}@ailleurs.example`, at));
const everything = <Result>(read: (tx: Tx) => Promise<Result>) =>
  asOwner(site.halle, (db) => readingEverything(db, read));

await site.comeIn('tenue');
await keep('tenue');
const keeper = await site.comeIn('tenue', [[braine.id, ['agent']]], 'passkey');
const reason = 'Des dizaines de messages publicitaires en une heure.';

/** The words of a page. */
const wordsOf = (body: string) =>
  (/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? '').replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');

const suspend = (whom: Visitor, who: Visitor, words = reason) =>
  site.post('/tenue/comptes/suspend', { account: whom.account, q: '', reason: words }, who);

test('the desk opens to keepers alone, by a passkey or an identity service', async () => {
  assert.equal((await site.get('/tenue')).headers['location'], '/entrer');
  const stranger = await site.comeIn('passante', [], 'passkey');
  const refused = await site.get('/tenue', stranger);
  assert.equal(refused.statusCode, 403);
  assert.match(wordsOf(refused.body), /réservée à ceux qui tiennent la halle/);
  const byLink = await site.get('/tenue', await site.comeIn('tenue'));
  assert.equal(byLink.statusCode, 403);
  assert.match(wordsOf(byLink.body), /entrez par une clé d’accès/);
  for (const way of ['passkey', 'openid'])
    assert.equal((await site.get('/tenue', await site.comeIn('tenue', [], way))).statusCode, 200);
  assert.match((await site.get('/en/keeping', keeper)).body, /href="\/en\/keeping\/accounts"/);
});

test('a keeper is one by the operator’s command, until the operator says otherwise', async () => {
  await site.comeIn('relais');
  await keep('relais');
  await assert.rejects(keep('relais'), /people\.keeping\.keeper-already/);
  await assert.rejects(keep('personne'), /people\.keeping\.no-account/);
  const who = await site.comeIn('relais', [], 'openid');
  assert.equal((await site.get('/tenue', who)).statusCode, 200);
  await asOwner(site.halle, (db) => unmakeKeeper(db, keyFor, 'relais@ailleurs.example', at));
  assert.equal((await site.get('/tenue', who)).statusCode, 403);
  const made = inTransaction(site.halle.db, (tx) =>
    tx
      .insertInto('keeper')
      .values({ id: crypto.randomUUID(), account_id: who.account, since: at, until: null })
      .execute(),
  );
  await assert.rejects(made, /permission denied|row-level security/);
});

test('a suspended account neither signs in nor acts, is told why, and comes back', async () => {
  const noisy = await site.comeIn('bruyante', [[namur.id, ['agent', 'admin']]]);
  const without = await suspend(noisy, keeper, 'Non');
  assert.equal(without.statusCode, 422);
  assert.match(without.body, />Non</);
  assert.equal((await site.get('/compte', noisy)).statusCode, 200);

  assert.equal((await suspend(noisy, keeper)).statusCode, 303);
  assert.equal((await site.get('/compte', noisy)).statusCode, 303);
  const [told] = (await site.mails('people.keeping')).slice(-1);
  assert.ok(JSON.stringify(told?.content).includes(reason), JSON.stringify(told));
  await site.post('/entrer', { address: 'bruyante@ailleurs.example' });
  const link = await site.lastLink('people.sign-in');
  const turned = await site.post('/entrer/lien', { t: link.searchParams.get('t')! });
  assert.equal(turned.statusCode, 403);
  assert.ok(wordsOf(turned.body).includes(reason), wordsOf(turned.body));
  const again = await suspend(noisy, keeper);
  assert.match(again.body, /déjà suspendu/);

  const shown = await site.get(`/tenue/comptes?q=${namur.slug}`, keeper);
  assert.match(shown.body, /Suspendu depuis/);
  await site.post(
    '/tenue/comptes/resume',
    { account: noisy.account, q: '', reason: 'Il s’est expliqué.' },
    keeper,
  );
  assert.ok(await site.comeInByLink({ address: 'bruyante@ailleurs.example' }));
});

test('the database itself begins no session for a suspended account, and lets it speak for nobody', async () => {
  const held = await site.comeIn('tenace', [[namur.id, ['agent']]]);
  await suspend(held, keeper);
  const tried = inTransaction(site.halle.db, async (tx) => {
    await actAs(tx, { account: held.account });
    await sql`insert into session (id, account_id, token, rotated_at, created_at, seen_on, idle_until, ends_at, browser, way)
      values (${crypto.randomUUID()}, ${held.account}, ${createHash('sha256').update('x').digest()}, ${at}, ${at}, ${at}, ${at}, ${at}, 'a-b', 'link')`.execute(
      tx,
    );
  });
  await assert.rejects(tried, /people\.suspended/);
  await inTransaction(site.halle.db, async (tx) => {
    await sql`select set_config('halle.account', ${held.account}, true), set_config('halle.organisation', ${namur.id}, true)`.execute(
      tx,
    );
    const { rows } = await sql<{ as: string | null }>`select halle.acting_as_agent() as "as"`.execute(tx);
    assert.equal(rows[0]!.as, null);
  });
  const begun = inTransaction(site.halle.db, async (tx) => {
    await actAs(tx, { account: held.account });
    return beginSession(tx, { account: held.account, way: 'link', browser: 'a-b' }, at);
  });
  await assert.rejects(begun, /forbidden: people\.suspended/);
});

test('a keeper decides neither about themselves nor about a colleague, nor about another keeper', async () => {
  const colleague = await site.comeIn('collegue', [[braine.id, ['agent']]]);
  const refused = await suspend(colleague, keeper);
  assert.equal(refused.statusCode, 422);
  assert.match(wordsOf(refused.body), /une autre personne qui tient la halle/);
  assert.match((await suspend(keeper, keeper)).body, /retirez-lui d’abord ce rôle/);
  assert.equal((await site.get('/compte', colleague)).statusCode, 200);
});

test('every deed stands in the journal with the fingerprint of its reason, and its words beside', async () => {
  const one = await site.comeIn('consignee');
  await suspend(one, keeper, 'Un compte ouvert pour un essai.');
  const { rows } = await everything((tx) =>
    sql<{ kind: string; account: string; facts: { reason: string }; words: string }>`
      select e.kind, e.account, e.facts, d.reason as words from keeping_deed d join journal_entry e on e.id = d.entry
      where d.subject = ${one.account}`.execute(tx),
  );
  assert.equal(rows.length, 1);
  const [{ kind, account, facts, words }] = rows as [(typeof rows)[0]];
  assert.deepEqual([kind, account], ['people.account-suspended', keeper.account]);
  assert.equal(facts.reason, createHash('sha256').update(words).digest('hex'));
  assert.match((await site.get('/tenue/journal', keeper)).body, /Un compte ouvert pour un essai\./);
});

test('what only a keeper may is refused by the database to anybody else, whatever the program says', async () => {
  const other = await site.comeIn('autre', [], 'passkey');
  const tried = inTransaction(site.halle.db, async (tx) => {
    await actAs(tx, { account: other.account });
    await tx
      .insertInto('account_suspension')
      .values({ id: crypto.randomUUID(), account_id: keeper.account, since: at, until: null, reason })
      .execute();
  });
  await assert.rejects(tried, /row-level security/);
});

test('the database keeps a keeper away from whom a deed concerns beside what it is done to', async () => {
  const colleague = await site.comeIn('voisine', [[braine.id, ['agent']]]);
  const stranger = await site.comeIn('lointaine', [[namur.id, ['agent']]]);
  const sessions = await everything((tx) =>
    sql<{
      id: string;
    }>`select id from session where account_id = ${keeper.account}::uuid and way = 'passkey'`.execute(tx),
  );
  const put = (person: string) =>
    inTransaction(
      site.halle.db,
      async (tx) => {
        await actAs(tx, { account: keeper.account });
        await nameSession(tx, sessions.rows[0]!.id);
        const subject = { kind: 'key-request', id: crypto.randomUUID() };
        const entry = await record(tx, { kind: 'people.keys-refused', account: keeper.account, subject }, at);
        const deed = { act: 'keeping.refuse-keys', reason, subject, person } as const;
        await putDeed(tx, { ...deed, id: crypto.randomUUID(), entry, account: keeper.account }, at);
      },
      at,
    );
  for (const own of [keeper.account, colleague.account])
    await assert.rejects(put(own), /people\.keeping\.own/);
  await put(stranger.account);
});
