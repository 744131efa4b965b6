// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from './base/id.ts';
import type { TextFacts } from './base/language.ts';
import { importRecords } from './catalogue/actions/import.ts';
import { readPubliccode } from './catalogue/sources/publiccode.ts';
import { check } from './check.ts';
import { sentence } from './languages/index.ts';
import { bringUpToDate } from './open.ts';
import { withdrawMailbox } from './people/agents/actions/withdraw-mailbox.ts';
import { saveEdition } from './people/directory/actions.ts';
import { stableId } from './people/directory/sources/stable-id.ts';
import { readWallonia } from './people/directory/sources/wallonia.ts';
import type { Machine } from './platform/cli.ts';
import { actAs, inTransaction, type Tx } from './platform/db.ts';
import { migrate, readMigrations } from './platform/migrations.ts';
import { asOwner, repairingAnyRow } from './platform/owner.ts';
import { withClient } from './platform/roles.ts';
import { emptyDatabase, type TestDatabase, testDatabase } from './testing/database.ts';
import { mendUsage } from './usages/actions/mend.ts';

let halle: TestDatabase;
const at = new Date('2026-11-29T10:00:00Z');
const [avesnes, auvillar, liege] = [
  stableId('insee', '62063'),
  stableId('insee', '82008'),
  stableId('nis', '62063'),
];
const account = '0197a000-0000-7000-8000-000000000001';
const agent = '0197a000-0000-7000-8000-000000000002';

const french = (insee: string, name: string) => ({
  ...{
    id: stableId('insee', insee),
    kind: 'commune' as const,
    name,
    slug: `${name.toLowerCase()}-${insee}`,
    insee,
  },
  ...{ department: insee.slice(0, 2), population: 1_000 },
});
const france = {
  source: 'test',
  version: '1',
  date: '2026-01-01',
  country: 'FR',
  members: [],
};

before(async () => {
  halle = await testDatabase();
  await saveEdition(halle.db, await readWallonia());
  await saveEdition(halle.db, {
    ...france,
    organisations: [french('62063', 'Avesnes-le-Comte'), french('82008', 'Auvillar')],
  });
});
after(() => halle.close());
beforeEach(() =>
  byOwner(async (tx) => {
    // What a mandate committed to only grows: a test begins without it all the same.
    await sql`alter table mandate_commitment disable trigger user`.execute(tx);
    return sql`truncate official_mailbox, account, agent, agent_invitation, mandate, link, usage cascade`.execute(
      tx,
    );
  }),
);

const byOwner = <Result>(work: (tx: Tx) => Promise<Result>) =>
  asOwner(halle, (db) => repairingAnyRow(db, at, work));
/** A row as the former release wrote it: without the code by which it was read. */
const formerly = (organisation: string, address: string, importedAt = '2026-06-01') =>
  byOwner((tx) =>
    sql`insert into official_mailbox (organisation_id, address, source, stated_on, imported_at)
      values (${organisation}, ${address}, 'csv', '2026-05-01', ${importedAt})`.execute(tx),
  );
async function comesIn(organisation: string, since = '2026-07-01'): Promise<void> {
  await inTransaction(halle.db, async (tx) => {
    await actAs(tx, { account });
    const [reader, address] = [Buffer.alloc(32, 1), Buffer.from('sealed')];
    await tx
      .insertInto('account')
      .values({ id: account, reader, address, lang: 'fr', created_at: new Date(since) })
      .execute();
  });
  await byOwner((tx) =>
    sql`insert into agent (id, organisation_id, account_id, first, since, roles)
      values (${agent}, ${organisation}, ${account}, true, ${since}, '{agent,admin}')`.execute(tx),
  );
}

/** What the command says, and its exit code. */
async function checked(): Promise<{ said: string; code: number }> {
  const lines: string[] = [];
  const say = (key: string, facts?: TextFacts) => sentence('fr', key, facts);
  const machine = {
    open: async () => halle,
    say,
    out: (line: string) => lines.push(line),
  } as unknown as Machine;
  process.exitCode = 0;
  await check(machine);
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return { said: lines.join('\n'), code };
}

test('a halle where nothing is wrong is said to be so', async () => {
  await formerly(auvillar, 'mairie@auvillar.example');
  await formerly(avesnes, 'mairie@avesnes-le-comte.example');
  const { said, code } = await checked();
  assert.equal(code, 0, said);
  assert.match(said, /Rien à réparer/);
});

test('a mailbox given by a code of two countries is told with who else bears it, who signed in, and how to take it back', async () => {
  await formerly(avesnes, 'administration@liege.example');
  await comesIn(avesnes);
  const { said, code } = await checked();
  assert.equal(code, 1);
  assert.match(
    said,
    /administration@liege\.example est la boîte d’Avesnes-le-Comte[^\n]*celui de\s: Liège[^\n]*agit pour Avesnes-le-Comte, depuis le 1er juillet 2026/,
  );
  assert.match(said, /halle mailbox avesnes-le-comte-62063 --withdraw --agents/);
});

test('a Belgian mailbox on a French commune is told, whatever its code', async () => {
  await formerly(auvillar, 'administration@commune.be');
  assert.match((await checked()).said, /administration@commune\.be[^\n]*autre pays/);
});

test('a first agent who is older than the mailbox that is kept is told where the code is shared', async () => {
  await formerly(avesnes, 'mairie@avesnes-le-comte.example', '2026-09-01');
  await comesIn(avesnes, '2026-07-01');
  assert.match(
    (await checked()).said,
    new RegExp(`L’agent ${agent} agit pour Avesnes-le-Comte depuis le 1er juillet 2026`),
  );
});

test('the operator takes the mailbox back with whoever signed in by it, and the journal says so', async () => {
  await formerly(avesnes, 'administration@liege.example');
  await comesIn(avesnes);
  assert.deepEqual(await asOwner(halle, (db) => withdrawMailbox(db, { id: avesnes }, { agents: true }, at)), {
    mailbox: true,
    agents: 1,
  });
  const left = await byOwner((tx) =>
    tx.selectFrom('agent').select('id').where('until', 'is', null).execute(),
  );
  assert.deepEqual(left, []);
  const entries = await byOwner((tx) =>
    tx.selectFrom('journal_entry').select(['kind', 'organisation']).orderBy('id').execute(),
  );
  assert.deepEqual(
    entries
      .slice(-2)
      .map(({ kind, organisation }) => [kind, organisation])
      .sort(),
    [
      ['people.agent-removed', avesnes],
      ['people.mailbox-withdrawn', avesnes],
    ],
  );
  assert.equal((await checked()).code, 0);
  await assert.rejects(
    asOwner(halle, (db) => withdrawMailbox(db, { id: liege }, { agents: true }, at)),
    { textKey: 'people.mailboxes.nothing-to-withdraw' },
  );
});

test('a usage declared across a border by a shared code, and a contact that names someone, are told and mended', async () => {
  const yaml = 'name: Tombeau\nurl: https://forge.example/a/tombeau\nlegal: { license: MIT }\n';
  const reads = readPubliccode([{ name: 'publiccode.yml', bytes: Buffer.from(yaml) }], '2026-11-01');
  await importRecords(halle.db, { source: 'publiccode', reads, complete: false, at });
  const id = '0197a000-0000-7000-8000-00000000010a' as Id<'Usage'>;
  await byOwner(async (tx) => {
    await sql`insert into usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on)
      select ${id}, id, ${liege}, ${auvillar}, 'mandate', '2026-07-01', '2026-07-01', '2027-07-01' from source_record`.execute(
      tx,
    );
    await sql`insert into usage_private (usage_id, organisation_id, declared_by, contact_function) values (${id}, ${liege}, ${auvillar}, 'Mme Martin')`.execute(
      tx,
    );
  });
  const { said, code } = await checked();
  assert.equal(code, 1);
  assert.match(
    said,
    /Tombeau\s: déclaré pour Liège par Auvillar, le 1er juillet 2026\s; le même code est celui d’Avesnes-le-Comte/,
  );
  assert.match(said, new RegExp(`halle usage ${id} --forget-contact`));
  assert.doesNotMatch(said, /Martin/);
  await asOwner(halle, (db) => mendUsage(db, id, 'forget-contact', at));
  await asOwner(halle, (db) => mendUsage(db, id, 'withdraw', at));
  assert.equal((await checked()).code, 0);
  await assert.rejects(
    asOwner(halle, (db) => mendUsage(db, id, 'withdraw', at)),
    { textKey: 'usages.none' },
  );
});

test('names with invisible characters, kept before they were taken out, are told', async () => {
  await sql`update organisation set name = 'Auv\u200billar' where id = ${auvillar}`.execute(halle.db);
  assert.match((await checked()).said, /«\sAuvillar\s» \(organisation auvillar-82008\)/);
  await sql`update organisation set name = 'Auvillar' where id = ${auvillar}`.execute(halle.db);
});

test('nothing is checked or mended as the site’s role', async () => {
  for (const statement of [
    sql`update agent set until = now()`,
    sql`update usage set withdrawn_on = now()`,
    sql`delete from link`,
  ]) {
    const changed = await halle.db.transaction().execute(async (tx) => {
      await sql`select set_config('halle.mending', 'on', true)`.execute(tx);
      return statement.execute(tx);
    });
    assert.equal(changed.numAffectedRows, 0n);
  }
  await assert.rejects(
    check({ open: async () => ({ ...halle, ownerUrl: undefined }) } as unknown as Machine),
    {
      textKey: 'platform.owner-needed',
    },
  );
});

test('a database of the former release, whose site could write mailboxes, takes that right back when it is brought up to date', async () => {
  const former = await emptyDatabase();
  try {
    await withClient(former.ownerUrl, async (client) => {
      await migrate(client, readMigrations().slice(0, 19));
      await client.query(
        `grant usage on schema halle to halle_test_app; grant select, insert, update, delete on all tables in schema halle to halle_test_app`,
      );
      await client.query(
        `insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
        values ($1, 'commune', 'Auvillar', 'auvillar', 'auvillar', 'FR', 'test', '1')`,
        [auvillar],
      );
      await client.query(
        `insert into halle.official_mailbox values ($1, 'mairie@auvillar.example', 'csv', '2026-05-01', now())`,
        [auvillar],
      );
    });
    await bringUpToDate({ ownerUrl: former.ownerUrl, appUrl: former.url, workerUrl: former.url });
    await withClient(former.url, async (client) => {
      const { rows } = await client.query('select address, code, code_said from halle.official_mailbox');
      assert.deepEqual(rows, [{ address: 'mairie@auvillar.example', code: null, code_said: null }]);
      for (const statement of [
        `update halle.official_mailbox set address = 'a@b.example'`,
        'delete from halle.official_mailbox',
        'truncate halle.official_mailbox',
      ])
        await assert.rejects(client.query(statement), /permission denied/);
    });
  } finally {
    await former.close();
  }
});
