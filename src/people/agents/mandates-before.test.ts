// SPDX-License-Identifier: AGPL-3.0-or-later
// Mandates and requests of the release before they had an object and a ceiling: kept whole, with exactly
// their acts, about everything, and committing nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMigrations, runWithin } from '../../platform/migrations.ts';
import { withClient } from '../../platform/roles.ts';
import { emptyDatabase } from '../../testing/database.ts';

const id = (n: number) => `01938c7e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [town, syndicate, holder, mandate, request] = [id(1), id(2), id(11), id(21), id(31)];
const acts = '{usages.see,missions.open,missions.accept,missions.confirm}';

const before = `
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    select o::uuid, 'other', o, o, o, 'FR', 'test', '1' from unnest(array['${town}', '${syndicate}']) o;
  insert into halle.account select '${holder}', sha256('x'), '', 'fr', now();
  insert into halle.agent (id, organisation_id, account_id, first, since, roles)
    values (gen_random_uuid(), '${syndicate}', '${holder}', false, '2020-01-01', '{agent,buyer}');
  insert into halle.mandate values
    ('${mandate}', '${town}', '${syndicate}', '${acts}', '2020-01-01', '2090-01-01', '${holder}', '2020-01-01', null);
  insert into halle.mandate_request values
    ('${request}', '${town}', '${syndicate}', '{usages.see}', '2090-01-01', '${holder}', '2020-01-01', null)`;

test('mandates of the release before keep their acts, are about everything and commit no money', async () => {
  const { ownerUrl, close } = await emptyDatabase();
  try {
    await withClient(ownerUrl, async (client) => {
      const all = readMigrations();
      const first = all.findIndex(({ name }) => name.endsWith('_mandates.sql'));
      await runWithin(client, all.slice(0, first));
      const filled = ['account', 'agent', 'mandate', 'mandate_request'];
      for (const name of filled) await client.query(`alter table halle.${name} no force row level security`);
      await client.query(before);
      for (const name of filled) await client.query(`alter table halle.${name} force row level security`);
      await runWithin(client, all.slice(first));

      const opens = async (act: string) => {
        await client.query('begin');
        await client.query(
          `select set_config('halle.account', $1, true), set_config('halle.organisation', $2, true), set_config('halle.act', $3, true)`,
          [holder, town, act],
        );
        const { rows } = await client.query('select halle.acting_organisation() = $1 as opens', [town]);
        await client.query('rollback');
        return rows[0].opens === true;
      };
      assert.deepEqual(
        [await opens('usages.see'), await opens('missions.open'), await opens('usages.declare')],
        [true, true, false],
      );
      assert.equal(await opens('missions.accept'), false, 'no ceiling: no money');
      assert.equal(await opens('missions.confirm'), false, 'no mandate holds this act');

      await client.query(`select set_config('halle.backup', 'on', false)`);
      const limits = 'object_kind, object_id, object_name, object_slug, ceiling, currency';
      const nothing = Object.fromEntries(limits.split(', ').map((name) => [name, null]));
      const { rows: kept } = await client.query(`select id, acts::text, ${limits} from halle.mandate`);
      assert.deepEqual(kept, [{ id: mandate, acts, ...nothing }]);
      const { rows: asked } = await client.query(`select id, ${limits} from halle.mandate_request`);
      assert.deepEqual(asked, [{ id: request, ...nothing }]);
    });
  } finally {
    await close();
  }
});
