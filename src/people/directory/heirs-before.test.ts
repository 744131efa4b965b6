// SPDX-License-Identifier: AGPL-3.0-or-later
// Communes that had merged in the release before anything was inherited: whoever stands for them today is
// found at the end of the line, no row is lost or moved, and lists of the search are made anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMigrations, runWithin } from '../../platform/migrations.ts';
import { withClient } from '../../platform/roles.ts';
import { emptyDatabase } from '../../testing/database.ts';

const id = (n: number) => `01938c7e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [first, second, third, last] = [1, 2, 3, 4].map(id);
const [record, other, account, network] = [id(11), id(12), id(13), id(14)];

const before = `
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    select o::uuid, 'commune', o, o, o, 'FR', 'test', '1' from unnest(array['${first}', '${second}', '${third}', '${last}']) o;
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    values ('${network}', 'operator', 'N', 'n', 'n', 'FR', 'test', '1');
  update halle.organisation set merged_into = '${second}' where id = '${first}';
  update halle.organisation set merged_into = '${third}' where id = '${second}';
  update halle.organisation set merged_into = '${last}' where id = '${third}';
  insert into halle.source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
    select r::uuid, 'starter', r, '2026-11-01', '2026-11-01', 'text/plain', '', '', '{}', r::uuid from unnest(array['${record}', '${other}']) r;
  insert into halle.software (id, slug, name, entry, first_seen, updated_at, revision)
    select r::uuid, r, r, '{}', '2026-11-01', '2026-11-01', 1 from unnest(array['${record}', '${other}']) r;
  insert into halle.search_entry (software_id, name, names, marks, merit, advised_against, usages, graded_until, revision)
    select r::uuid, r, '{}', '{}', 0, false, 2, '2090-01-01', 1 from unnest(array['${record}', '${other}']) r;
  insert into halle.usage (id, record_id, organisation_id, declared_by, how, declared_on, confirmed_on, expires_on, published_on)
    select gen_random_uuid(), '${record}', o::uuid, o::uuid, 'itself', '2026-01-01', '2026-01-01', '2099-01-01', '2026-01-01'
    from unnest(array['${first}', '${last}']) o;
  insert into halle.network_member values ('${network}', '${second}', '2026-01-01', '${account}', null)`;

const filled = ['usage', 'network_member'];

test('what communes said that had merged already is read as their heir’s, and every row is kept', async () => {
  const { ownerUrl, close } = await emptyDatabase();
  try {
    await withClient(ownerUrl, async (client) => {
      const rows = async (words: string) => (await client.query(words)).rows;
      const all = readMigrations();
      const here = all.findIndex(({ name }) => name.endsWith('_heirs.sql'));
      await runWithin(client, all.slice(0, here));
      for (const name of filled) await client.query(`alter table halle.${name} no force row level security`);
      await client.query(before);
      const kept = (name: string) => rows(`select to_jsonb(t) as row from halle.${name} t order by 1`);
      const were = await Promise.all(filled.map(kept));
      for (const name of filled) await client.query(`alter table halle.${name} force row level security`);
      await runWithin(client, all.slice(here));
      assert.deepEqual(
        await rows('select id, heir_id from halle.organisation where heir_id is not null order by id'),
        [...[first, second, third].map((one) => ({ id: one, heir_id: last }))],
      );
      assert.deepEqual(await rows(`select organisation_id, software_id from halle.public_use`), [
        { organisation_id: last, software_id: record },
      ]);
      assert.deepEqual(
        await rows(`select halle.line_of('${last}') = '{${last},${first},${second},${third}}' as whole`),
        [{ whole: true }],
      );
      assert.deepEqual(await rows(`select software_id from halle.search_entry where graded_until < now()`), [
        { software_id: record },
      ]);
      const forced = `select relname as name from pg_class where relnamespace = 'halle'::regnamespace and relforcerowsecurity`;
      const names = (await rows(forced)).map(({ name }) => name);
      assert.ok(filled.every((name) => names.includes(name)));
      for (const name of filled) await client.query(`alter table halle.${name} no force row level security`);
      assert.deepEqual(await Promise.all(filled.map(kept)), were);
    });
  } finally {
    await close();
  }
});
