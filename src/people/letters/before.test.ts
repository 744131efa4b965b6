// SPDX-License-Identifier: AGPL-3.0-or-later
// A home of the release that had a table of letters for each feature: saved, brought back, and every letter
// is in the one table, counted and answered as before.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { developerLetters } from '../../market/bank/letter.ts';
import { backup } from '../../platform/backup/backup.ts';
import { restore } from '../../platform/backup/restore.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { readMigrations, runWithin } from '../../platform/migrations.ts';
import { withClient } from '../../platform/roles.ts';
import { asProgram } from '../../testing/agents.ts';
import { emptyDatabase, testDatabase } from '../../testing/database.ts';
import { testRoles } from '../../testing/template.ts';
import { peerLetters } from '../../usages/letter.ts';
import { countLetters, findLatest, findLetter } from './store.ts';

const id = (n: number) => `01938c7e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [town, peer, clerk, developer, record, profile] = [1, 2, 11, 12, 21, 22].map(id) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
  Id<'Account'>,
  Id<'Account'>,
  string,
  string,
];
const [asked, answered, written, replied, alone] = [31, 32, 33, 34, 35].map(id) as [
  string,
  string,
  string,
  string,
  string,
];
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9));

const rows = `
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    select o::uuid, 'other', o, o, o, 'FR', 'test', '1' from unnest(array['${town}', '${peer}']) o;
  insert into halle.source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
    values ('${record}', 'starter', 'x', '2026-11-01', '2026-11-01', 'text/plain', '', '', '{}', '${record}');
  insert into halle.software (id, slug, name, entry, functions, first_seen, updated_at, revision)
    values ('${record}', 'x', 'x', '{}', '{cemetery}', '2026-11-01', '2026-11-01', 1);
  insert into halle.availability (id, account_id, functions, records, languages, territories, remote, days_a_month, from_day, until_day, terms, said_on)
    values ('${profile}', '${developer}', '{}', '{}', '{fr}', '{}', true, 1, '2026-01-01', '2026-12-01', '', '2026-01-01');
  insert into halle.peer_letter (id, record_id, from_organisation, to_organisation, account_id, written_at) values
    ('${asked}', '${record}', '${town}', '${peer}', '${clerk}', '${at(19).toISOString()}'),
    ('${answered}', '${record}', '${peer}', '${town}', '${developer}', '${at(20).toISOString()}');
  insert into halle.bank_message (id, availability_id, from_account, from_organisation, to_account, at) values
    ('${written}', '${profile}', '${clerk}', '${town}', '${developer}', '${at(19).toISOString()}'),
    ('${replied}', '${profile}', '${developer}', null, '${clerk}', '${at(20).toISOString()}'),
    ('${alone}', '${profile}', '${developer}', null, '${developer}', '${at(20).toISOString()}')`;

test('a backup of the release before comes back with every letter in the one table, its ids and its moments', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halle-letters-'));
  const file = path.join(folder, 'before.tar.gz');
  const [old, halle] = [await emptyDatabase(), await testDatabase()];
  try {
    await withClient(old.ownerUrl, async (client) => {
      const all = readMigrations();
      await runWithin(
        client,
        all.slice(
          0,
          all.findIndex(({ name }) => name.endsWith('_letters.sql')),
        ),
      );
      const tables = ['peer_letter', 'bank_message', 'availability'];
      for (const table of tables)
        await client.query(`alter table halle.${table} no force row level security`);
      await client.query(rows);
      for (const table of tables) await client.query(`alter table halle.${table} force row level security`);
    });
    await backup(old.ownerUrl, file, new Date('2026-11-21T10:00:00Z'));
    await restore(file, { ownerUrl: halle.ownerUrl, ...testRoles, replace: true });
    await inTransaction(halle.db, async (tx) => {
      await actAs(tx, asProgram(peer));
      assert.equal(await countLetters(tx, peerLetters, { from: town }, at(18)), 1);
      assert.equal(await countLetters(tx, peerLetters, { to: { organisation: peer } }, at(19)), 0);
      assert.deepEqual(await findLatest(tx, peerLetters, { from: town, to: peer }, at(18)), {
        id: asked,
        about: record,
        account: clerk,
        organisation: town,
        to: { organisation: peer },
        at: at(19),
      });
      await actAs(tx, { account: developer });
      assert.equal(await countLetters(tx, developerLetters, { account: developer }, at(18)), 2);
      assert.deepEqual(await findLetter(tx, developerLetters, written), {
        id: written,
        about: profile,
        account: clerk,
        organisation: town,
        to: { account: developer },
        at: at(19),
      });
      assert.equal((await findLetter(tx, developerLetters, replied))?.account, developer);
      assert.ok(await findLetter(tx, peerLetters, answered));
      assert.equal(await findLetter(tx, peerLetters, written), undefined, 'of another kind');
    });
  } finally {
    await Promise.all([old.close(), halle.close()]);
    rmSync(folder, { recursive: true });
  }
});
