// SPDX-License-Identifier: AGPL-3.0-or-later
// A home of the release before the steps of a loan were rows: saved, brought back, and every loan is where it
// was, with who did what and when.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { backup } from '../../platform/backup/backup.ts';
import { restore } from '../../platform/backup/restore.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { readMigrations, runWithin } from '../../platform/migrations.ts';
import { withClient } from '../../platform/roles.ts';
import { asProgram } from '../../testing/agents.ts';
import { emptyDatabase, testDatabase } from '../../testing/database.ts';
import { testRoles } from '../../testing/template.ts';
import { confirmedAt, stateOf } from './availability.ts';
import { listShown, loadAvailability } from './store-availabilities.ts';

const id = (n: number) => `01938c7e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [town, signatory] = [id(1) as Id<'Organisation'>, id(2)];
/** Each by one person of their own. */
const profiles = ['proposed', 'lent', 'given-back', 'ended', 'own', 'own-over'] as const;
const profileOf = (name: (typeof profiles)[number]) => id(100 + profiles.indexOf(name));
const personOf = (name: (typeof profiles)[number]) => id(200 + profiles.indexOf(name));

const rows = `
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    values ('${town}', 'other', 'town', 'town', 'town', 'FR', 'test', '1');
  ${profiles
    .map(
      (
        name,
      ) => `insert into halle.availability (id, account_id, employer_id, functions, records, languages, territories, remote,
    days_a_month, from_day, until_day, terms, said_on) values ('${profileOf(name)}', '${personOf(name)}',
    ${name.startsWith('own') ? 'null' : `'${town}'`}, '{cemetery}', '{}', '{fr}', '{BE}', true, 2, '2026-03-01', '2099-01-01', 'x', '2026-01-05');`,
    )
    .join('\n')}
  update halle.availability set confirmed_by = '${signatory}', confirmed_on = '2026-01-05', quota_days = 20, loan_from = '2026-03-01',
    loan_until = '2098-01-01', legal_basis = 'convention' where id in ('${profileOf('lent')}', '${profileOf('ended')}', '${profileOf('given-back')}');
  update halle.availability set withdrawn_on = '2026-02-01', withdrawn_by = '${signatory}' where id = '${profileOf('ended')}';
  update halle.availability set withdrawn_on = '2026-02-01', withdrawn_by = account_id where id in ('${profileOf('given-back')}', '${profileOf('own-over')}')`;

test('a backup of the release before comes back with every loan in its state, and who did what of it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halle-loans-'));
  const file = path.join(folder, 'before.tar.gz');
  const [old, halle] = [await emptyDatabase(), await testDatabase()];
  try {
    await withClient(old.ownerUrl, async (client) => {
      const all = readMigrations();
      const place = all.findIndex(({ name }) => name.endsWith('_loan_steps.sql'));
      await runWithin(client, all.slice(0, place));
      await client.query('alter table halle.availability no force row level security');
      await client.query(rows);
      await client.query('alter table halle.availability force row level security');
    });
    await backup(old.ownerUrl, file, new Date('2026-11-21T10:00:00Z'));
    await restore(file, { ownerUrl: halle.ownerUrl, ...testRoles, replace: true });
    await inTransaction(halle.db, async (tx) => {
      assert.deepEqual(
        (await listShown(tx)).map(({ availability }) => availability.id as string).toSorted(),
        [profileOf('lent'), profileOf('own')].toSorted(),
      );
      await actAs(tx, asProgram(town));
      const seen = async (name: (typeof profiles)[number]) => {
        const { availability } = await loadAvailability(tx, profileOf(name));
        const done = availability.steps.map(({ step, by, at, organisation }) => [step, by, at, organisation]);
        return {
          state: stateOf(availability),
          done,
          lent: availability.lent,
          on: confirmedAt(availability)?.slice(0, 10),
        };
      };
      const proposed = (name: (typeof profiles)[number]) => [
        ...['proposed', personOf(name), '2026-01-05T00:00:00.000Z', town],
      ];
      const confirmed = ['confirmed', signatory, '2026-01-05T00:00:00.000Z', town];
      const lent = { quotaDays: 20, from: '2026-03-01', until: '2098-01-01', legalBasis: 'convention' };
      assert.deepEqual(await seen('proposed'), {
        ...{ state: 'proposed', done: [proposed('proposed')], lent: undefined, on: undefined },
      });
      const inOrder = (all: unknown[][]) => all.toSorted((a, b) => (String(a[0]) < String(b[0]) ? 1 : -1));
      const one = await seen('lent');
      assert.deepEqual([one.state, one.lent, one.on], ['lent', lent, '2026-01-05']);
      assert.deepEqual(inOrder(one.done), [proposed('lent'), confirmed]);
      const ended = await seen('ended');
      assert.equal(ended.state, 'withdrawn');
      assert.deepEqual(ended.done.at(-1), ['withdrawn', signatory, '2026-02-01T00:00:00.000Z', town]);
      await actAs(tx, { account: personOf('given-back') as Id<'Account'> });
      const back = await seen('given-back');
      assert.equal(back.state, 'withdrawn');
      assert.deepEqual(back.done.at(-1), [
        ...['withdrawn', personOf('given-back'), '2026-02-01T00:00:00.000Z', undefined],
      ]);
      await actAs(tx, { account: personOf('own-over') as Id<'Account'> });
      const over = await loadAvailability(tx, profileOf('own-over'));
      assert.deepEqual([over.availability.withdrawnOn, over.availability.steps], ['2026-02-01', []]);
    });
  } finally {
    await Promise.all([old.close(), halle.close()]);
    rmSync(folder, { recursive: true });
  }
});
