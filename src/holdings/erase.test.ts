// SPDX-License-Identifier: AGPL-3.0-or-later
// Erasing, in the world where every private field holds words found nowhere else: afterwards the whole
// database is read, table by table.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openGround, type Person } from '../../attack/ground.ts';
import { makeWorld, town } from '../../attack/world.ts';
import { verifyJournal } from '../platform/journal/verify.ts';
import { withClient } from '../platform/roles.ts';
import { site as addresses } from '../site.ts';
import { giveMailboxes } from '../testing/organisations.ts';

const ground = await openGround();
after(() => ground.close());
const { site, halle } = ground;
const { people, canaries, provider } = await makeWorld(ground);
await giveMailboxes(halle.ownerUrl, { 'nis:92094': 'mairie@namur.example' });

/** Where words stand in the database, in any table and any column: `table: row`. */
async function found(word: string): Promise<string[]> {
  return withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p')
        and c.relnamespace in ('halle'::regnamespace, 'pgboss'::regnamespace)`);
    const all: string[] = [];
    for (const { name } of rows) {
      const hits = await client.query<{ n: number }>(
        `select count(*)::integer as n from ${name} t where position(lower($1) in lower(t::text)) > 0`,
        [word],
      );
      if (hits.rows[0]!.n > 0) all.push(name.replace(/^halle\./, ''));
    }
    return all;
  });
}

const readerOf = (person: Person) =>
  withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows } = await client.query<{ reader: Buffer }>(
      'select reader from halle.account where id = $1',
      [person.account],
    );
    return rows[0]?.reader.toString('hex');
  });

/** The rows of somebody that are to be erased, each by its table and key: what is sealed shows no words. */
const rowsToErase = (who: Person) =>
  withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const { rows: kinds } = await client.query<{ table: string; rows: string; key: string }>(`
      select h.of_table as table, h.rows, (select string_agg(format('t.%I', a.attname), ', ') from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indisprimary and i.indrelid = format('halle.%I', h.of_table)::regclass) as key
      from halle.holding h where h.whose = 'account' and h.fate = 'erased'`);
    const all: { table: string; key: string; which: string }[] = [];
    for (const { table, rows, key } of kinds) {
      const theirs = await client.query<{ which: string }>(
        `select (${key})::text as which from halle.${table} t where ${rows}`,
        [who.account],
      );
      for (const { which } of theirs.rows) all.push({ table, key, which });
    }
    return all;
  });

const stillThere = (rows: Awaited<ReturnType<typeof rowsToErase>>) =>
  withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const left: string[] = [];
    for (const { table, key, which } of rows) {
      const found = await client.query(`select from halle.${table} t where (${key})::text = $1`, [which]);
      if (found.rowCount) left.push(table);
    }
    return left;
  });

const eraseAccount = (who: Person, name: string) =>
  site.post(addresses.accountData('fr'), { name }, who as never);
const addressOf = (who: Person) => `${who.name}@canary-address.example`;

test('a wrong name erases nothing and gives the form back', async () => {
  const wrong = await eraseAccount(people.stranger, 'quelqu’un d’autre');
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /rien n’a été effacé/);
  const town422 = await site.post(
    addresses.organisationData('fr', town.slug),
    { name: 'Liège' },
    people.admin as never,
  );
  assert.equal(town422.statusCode, 422);
  assert.ok(await readerOf(people.stranger));
});

test('the page says beforehand what goes and what stays, and what becomes of an organisation that is left', async () => {
  const { body } = await site.get(addresses.accountData('fr'), people.admin as never);
  assert.match(body, /Namur\u00a0: plus personne ne l’administrera|Namur\u00a0: d’autres continuent/);
  assert.match(body, /s’efface en partie|s’efface/);
  assert.match(body, /SHA-256/);
});

test('an account erases itself: its address, duty and words are nowhere, its sessions end, the journal stays true', async () => {
  for (const who of [people.independent, people.lent, people.former, people.stranger, people.agent]) {
    const reader = (await readerOf(who))!;
    const remark = {
      kind: 'correction',
      about: '/logiciels/opencimetiere',
      words: 'Le site a changé d’adresse.',
    };
    const written = await site.post('/ecrire?kind=correction', remark, who as never);
    assert.equal(written.statusCode, 303, written.body.slice(0, 2000));
    const toErase = await rowsToErase(who);
    assert.ok(toErase.some(({ table }) => table === 'remark'));
    const alone = canaries.filter(({ readers }) => readers.size === 1 && readers.has(who));
    assert.notDeepEqual(await found(reader), [], who.name);
    const gone = await eraseAccount(who, addressOf(who).toUpperCase());
    assert.equal(gone.statusCode, 200, gone.body.slice(0, 2000));
    assert.match(gone.body, /Votre compte est effacé/);
    assert.match(String(gone.headers['set-cookie']), /__Host-halle=;/);
    assert.equal((await site.get('/compte', who as never)).statusCode, 303, 'no session is left');
    assert.deepEqual(await stillThere(toErase), []);
    for (const word of [addressOf(who), reader, `canary-duty-${who.name}`])
      assert.deepEqual(await found(word), [], `${who.name}: ${word}`);
    for (const { word } of alone) assert.deepEqual(await found(word), [], `${who.name}: ${word}`);
  }
  assert.deepEqual((await verifyJournal(halle.db)).broken ?? undefined, undefined);
});

test('an administrator may leave too: the official mailbox is told', async () => {
  const before = (await site.mails('people.admins-changed')).length;
  assert.equal((await eraseAccount(people.provider, addressOf(people.provider))).statusCode, 200);
  const answer = await site.get(addresses.provider('fr', provider.slug));
  assert.equal(answer.statusCode, 200, 'the provider itself stays');
  assert.ok((await site.mails('people.admins-changed')).length >= before);
});

test('an organisation erases what it said; what others signed, the directory and the journal stay', async () => {
  const { body: usersBefore } = await site.get('/logiciels/opencimetiere/usages');
  assert.ok(usersBefore.length > 0);
  const done = await site.post(
    addresses.organisationData('fr', town.slug),
    { name: 'namur' },
    people.admin as never,
  );
  assert.equal(done.statusCode, 303, done.body.slice(0, 1500));
  const counts = await withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const count = async (rows: string) =>
      (await client.query<{ n: number }>(`select count(*)::integer as n from halle.${rows}`, [town.id]))
        .rows[0]!.n;
    return {
      usages: await count('usage where organisation_id = $1'),
      privately: await count('usage_private where organisation_id = $1'),
      told: await count('usage_experience where organisation_id = $1'),
      network: await count('network where organisation_id = $1'),
      drafts: await count('mission where organisation_id = $1 and not published'),
      missions: await count('mission where organisation_id = $1 and published'),
      directory: await count('organisation where id = $1'),
      erasing: await count('erasing_now where $1::text is not null'),
    };
  });
  const { missions, ...rest } = counts;
  assert.deepEqual(rest, {
    ...{ usages: 0, privately: 0, told: 0, network: 0, drafts: 0, directory: 1, erasing: 0 },
  });
  assert.ok(missions > 0, 'missions that others answered stay');
  const [told] = (await site.mails('holdings.erased')).slice(-1);
  assert.equal(told?.to, 'mairie@namur.example');
  const record = await site.get(addresses.organisationRecord('fr', town.slug), people.admin as never);
  assert.match(record.body, /a effacé ce qu/);
  assert.equal((await site.get(addresses.organisation('fr', town.slug))).statusCode, 200);
});

test('the database erases for nobody else, and nothing that only grows shrinks otherwise', async () => {
  const as = (account: string, organisation: string, words: string, values: unknown[] = []) =>
    withClient(halle.url, async (client) => {
      await client.query('begin');
      await client.query(
        `select set_config('halle.account', $1, true), set_config('halle.organisation', $2, true)`,
        [account, organisation],
      );
      return client.query(words, values);
    });
  const { buyer, admin } = people;
  const erase = 'select * from halle.erase($1, $2)';
  await assert.rejects(as(buyer.account!, town.id, erase, ['organisation', town.id]), /row-level security/);
  await assert.rejects(as(buyer.account!, '', erase, ['account', admin.account]), /row-level security/);
  await assert.rejects(as('', '', erase, ['account', admin.account]), /row-level security/);
  await assert.rejects(
    as(admin.account!, '', 'insert into halle.erasing_now values (pg_current_xact_id())'),
    /permission denied/,
  );
  await assert.rejects(
    withClient(halle.ownerUrl, (client) => client.query('delete from halle.mission_step')),
    /only grows/,
  );
  for (const table of ['journal_entry', 'journal_seal'])
    await assert.rejects(
      withClient(halle.ownerUrl, async (client) => {
        await client.query('begin');
        await client.query('insert into halle.erasing_now values (pg_current_xact_id())');
        return client.query(`delete from halle.${table}`);
      }),
      /only grows/,
    );
});
