// SPDX-License-Identifier: AGPL-3.0-or-later
// What forbids that two organisations become one, each from the row that says it; and that a double's
// membership, as a published list says it, ties the one that remains.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import { asOwner, repairingAnyRow } from '../../platform/owner.ts';
import { withClient } from '../../platform/roles.ts';
import { openTestSite } from '../../testing/site.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';

const site = await openTestSite();
after(() => site.close());
const id = (end: string) => `01938c7e-0000-7000-8000-00000000${end}`;
const [town, house, grouping, row] = [id('d0c1'), id('d0c2'), id('d0c3'), id('d0c4')];
let account = '';
let record = '';

before(async () => {
  await importSoftware(site.halle.db, [softwareFile('tombeau', 'Tombeau')]);
  ({ account } = await site.comeIn('acheteuse'));
  await withClient(site.halle.ownerUrl, async (client) => {
    await client.query(`
      insert into halle.organisation (id, kind, name, slug, folded, country, siren, source, source_version, source_date, verified) values
      ('${town}', 'other', 'Ville', 'ville', 'ville', 'FR', null, 'itself', '1', '2026-11-01', false),
      ('${house}', 'provider', 'Maison', 'maison', 'maison', 'FR', '552100554', 'itself', '1', '2026-11-01', false),
      ('${grouping}', 'grouping', 'Groupement', 'groupement', 'groupement', 'FR', null, 'itself', '1', '2026-11-01', false);
      insert into halle.provider (organisation_id, scheme, number, domain, proved_on)
      values ('${house}', 'siren', '552100554', 'maison.example', '2026-11-01')`);
    const { rows } = await client.query<{ id: string }>('select id from halle.source_record limit 1');
    record = rows[0]!.id;
  });
});

/** Does something as the owner of the rows, and undoes it. */
async function tried<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const undone = new Error('undone');
  let result: Result | undefined;
  await asOwner(site.halle, (db) =>
    repairingAnyRow(db, new Date('2026-11-30T10:00:00Z'), async (tx) => {
      result = await work(tx);
      throw undone;
    }),
  ).catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  return result as Result;
}

/** Writes a row, whoever's it is; all of it is undone afterwards. */
async function write(tx: Tx, statement: string): Promise<void> {
  const [, table] = /insert into (halle\.\w+)/.exec(statement)!;
  await sql.raw(`alter table ${table} disable row level security`).execute(tx);
  await sql.raw(statement).execute(tx);
}

async function refusals(tx: Tx, double: string, other: string): Promise<string[]> {
  const { rows } = await sql<{ why: string }>`
    select why from halle.merge_refusals(${double}::uuid, ${other}::uuid) why`.execute(tx);
  return rows.map(({ why }) => why);
}

/** A row, and what it forbids until what is said in `ended` happened to it. */
const forbidding = () => [
  {
    why: 'reference',
    row: `insert into halle.provider_reference (id, organisation_id, client_id, record_id, deed, kind, held_on, asked_on)
      values ('${row}', '${house}', '${town}', '${record}', 'service', 'support', '2026-10-01', '2026-11-01')`,
    ended: `update halle.provider_reference set withdrawn_on = '2026-11-02' where id = '${row}'`,
  },
  {
    why: 'estimate',
    row: `insert into halle.estimate (id, organisation_id, provider_id, kind, line, currency, account_id, asked_at)
      values ('${row}', '${town}', '${house}', 'support', 'Reprendre un registre de 1990', 'EUR', '${account}', '2026-11-01')`,
  },
  {
    why: 'hosts',
    row: `insert into halle.usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on)
      values ('${row}', '${record}', '${town}', '${house}', 'hosted', '2026-11-01', '2026-11-01', '2028-11-01')`,
    ended: `update halle.usage set withdrawn_on = '2026-11-02' where id = '${row}'`,
  },
  {
    why: 'keys',
    row: `insert into halle.key_request (id, organisation_id, account_id, reader, asked_at, due_at)
      values ('${row}', '${town}', '${account}', sha256('x'), '2026-11-01', '2026-11-20')`,
    ended: `update halle.key_request set ended_at = '2026-11-02', outcome = 'cancelled' where id = '${row}'`,
  },
  {
    why: 'contest',
    row: `insert into halle.number_contest (id, organisation_id, scheme, number, reader, address, words, lang, asked_at)
      values ('${row}', '${house}', 'siren', '552100554', sha256('x'), 'x', 'Ce numéro est le nôtre.', 'fr', '2026-11-01')`,
    ended: `update halle.number_contest set answer = 'kept', answered_at = '2026-11-02', address = null where id = '${row}'`,
  },
];

test('without any of it, the two may be one', async () => {
  assert.deepEqual(await tried((tx) => refusals(tx, town, house)), []);
});

for (const [place, { why }] of forbidding().entries())
  test(`${why}: refused whichever is the double, by the merge itself too, until it is over`, async () => {
    const { row: made, ended } = forbidding()[place]!;
    await tried(async (tx) => {
      await write(tx, made);
      assert.deepEqual(await refusals(tx, town, house), [why]);
      assert.deepEqual(await refusals(tx, house, town), [why]);
      if (!ended) return;
      await sql.raw(ended).execute(tx);
      assert.deepEqual(await refusals(tx, town, house), []);
    });
    const merged = tried(async (tx) => {
      await write(tx, made);
      await sql`select * from halle.merge_organisations(${row}::uuid, ${town}::uuid, ${house}::uuid, '2026-11-30')`.execute(
        tx,
      );
    });
    await assert.rejects(merged, /people\.merges\.refused/);
  });

test('what a list says of a double ties the provider that remains to the buyer', async () => {
  const tied = async (tx: Tx): Promise<boolean> => {
    const { rows } = await sql<{ network: boolean }>`select network from halle.ties(
      ${grouping}::uuid, ${house}::uuid, '{}', '{}', null, '2026-11-30')`.execute(tx);
    return rows[0]!.network;
  };
  await tried(async (tx) => {
    await sql
      .raw(`insert into halle.organisation_member (grouping_id, member_id) values ('${grouping}', '${town}')`)
      .execute(tx);
    assert.equal(await tied(tx), false);
    await sql`select * from halle.merge_organisations(${row}::uuid, ${town}::uuid, ${house}::uuid, '2026-11-30')`.execute(
      tx,
    );
    assert.equal(await tied(tx), true);
  });
});
