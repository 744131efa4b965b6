// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done before the two sides were kept apart: every row is kept by the migration, and said to be
// linked where it was not two sides.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMigrations, runWithin } from '../platform/migrations.ts';
import { withClient } from '../platform/roles.ts';
import { emptyDatabase } from '../testing/database.ts';

const id = (n: number) => `01938c7e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [town, provider, syndicate, software] = [id(1), id(2), id(3), id(9)];
const [buyer, maker, sole, both, alone] = [id(11), id(12), id(13), id(14), id(15)];

const before = `
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    select o::uuid, 'other', o, o, o, 'FR', 'test', '1' from unnest(array['${town}', '${provider}', '${syndicate}']) o;
  insert into halle.account select a::uuid, sha256(a::bytea), '', 'fr', now() from unnest(array['${[buyer, maker, sole, both, alone].join("', '")}']) a;
  insert into halle.agent (id, organisation_id, account_id, first, since) values
    (gen_random_uuid(), '${town}', '${buyer}', false, '2020-01-01'), (gen_random_uuid(), '${provider}', '${maker}', false, '2020-01-01'),
    (gen_random_uuid(), '${syndicate}', '${sole}', false, '2020-01-01'), (gen_random_uuid(), '${town}', '${both}', false, '2020-01-01');
  insert into halle.mandate values (gen_random_uuid(), '${town}', '${syndicate}', '{usages.see}', '2020-01-01', '2090-01-01', '${buyer}', now(), null);
  insert into halle.source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
    values ('${software}', 'starter', 'x', now(), now(), 'text/plain', '', '', '{}', '${software}');
  insert into halle.mission (id, organisation_id, slug, kind, title, description, ceiling_cents, currency, due, acceptance, drafted_by, drafted_at)
    values ('${id(21)}', '${town}', 'a', 'other', 'x', 'x', 1, 'EUR', '2030-01-01', 'x', '${buyer}', '2026-01-01');
  insert into halle.mission_offer (id, mission_id, asked_by, organisation_id, account_id, price_cents, by_day, words, made_at) values
    ('${id(31)}', '${id(21)}', '${town}', '${provider}', '${maker}', 1, '2030-01-01', 'apart', now()),
    ('${id(32)}', '${id(21)}', '${town}', '${syndicate}', '${sole}', 1, '2030-01-01', 'linked', now()),
    ('${id(33)}', '${id(21)}', '${town}', null, '${both}', 1, '2030-01-01', 'same', now()),
    ('${id(34)}', '${id(21)}', '${town}', null, '${alone}', 1, '2030-01-01', 'alone', now());
  update halle.mission set accepted_by = '${both}', accepted_at = now(), accepted_offer = '${id(33)}', confirmed_by = '${both}', confirmed_at = now();
  insert into halle.provider values ('${provider}', 'siren', '732829320', 'a.example', '2026-01-01'), ('${syndicate}', 'siren', '200000172', 'b.example', '2026-01-01');
  insert into halle.provider_reference (id, organisation_id, client_id, record_id, deed, kind, held_on, asked_on, answer, answered_on, answered_by) values
    ('${id(41)}', '${provider}', '${town}', '${software}', 'service', 'support', '2026-01-01', '2026-01-02', 'confirmed', '2026-01-03', 'agent'),
    ('${id(42)}', '${syndicate}', '${town}', '${software}', 'service', 'support', '2026-01-01', '2026-01-02', 'confirmed', '2026-01-03', 'agent')`;

test('rows of a release without the rule are kept, and those that were not two sides are marked', async () => {
  const { ownerUrl, close } = await emptyDatabase();
  try {
    await withClient(ownerUrl, async (client) => {
      const all = readMigrations();
      const first = all.findIndex(({ name }) => name.endsWith('_acting.sql'));
      await runWithin(client, all.slice(0, first));
      const { rows } = await client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'halle'::regnamespace and relforcerowsecurity`,
      );
      for (const { name } of rows)
        await client.query(`alter table halle.${name} no force row level security`);
      await client.query(before);
      for (const { name } of rows) await client.query(`alter table halle.${name} force row level security`);
      await runWithin(client, all.slice(first));
      await client.query(`select set_config('halle.backup', 'on', false)`);
      const linked = async (table: string) =>
        Object.fromEntries(
          (
            await client.query<{ id: string; linked: boolean }>(`select id, linked from halle.${table}`)
          ).rows.map((row) => [row.id, row.linked]),
        );
      assert.deepEqual(await linked('mission_offer'), {
        [id(31)]: false,
        [id(32)]: true,
        [id(33)]: true,
        [id(34)]: false,
      });
      const steps = await client.query<{ step: string; by: string; about: string | null; linked: boolean }>(
        `select step, account_id as by, about, linked from halle.mission_step where thing_id = '${id(21)}' and step not in ('answered')`,
      );
      assert.deepEqual(
        steps.rows.toSorted((a, b) => a.step.localeCompare(b.step)),
        [
          { step: 'accepted', by: both, about: id(33), linked: true },
          { step: 'confirmed', by: both, about: null, linked: true },
          { step: 'drafted', by: buyer, about: null, linked: false },
        ],
      );
      assert.deepEqual(await linked('provider_reference'), { [id(41)]: false, [id(42)]: true });
      const forced = await client.query(
        `select from pg_class where relnamespace = 'halle'::regnamespace and relrowsecurity and not relforcerowsecurity`,
      );
      assert.equal(forced.rowCount, 0, 'every private table is private to its owner again');
    });
  } finally {
    await close();
  }
});
