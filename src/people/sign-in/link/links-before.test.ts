// SPDX-License-Identifier: AGPL-3.0-or-later
// Links that a release before this one had mailed: the migration brings them along, and each still opens what
// it was for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from '../../../platform/links/secrets.ts';
import { readMigrations, runWithin } from '../../../platform/migrations.ts';
import { withClient } from '../../../platform/roles.ts';
import { emptyDatabase } from '../../../testing/database.ts';

const id = (n: number) => `01938c7e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const hex = (words: string) => `'\\x${hashOf(words).toString('hex')}'`;
const [town, account] = [id(1), id(11)];

const before = `
  insert into halle.organisation (id, kind, name, slug, folded, country, source, source_version)
    values ('${town}', 'other', 'x', 'x', 'x', 'FR', 'test', '1');
  insert into halle.sign_in_link (id, token, purpose, reader, address, organisation_id, lang, client, asked_at, used_at) values
    ('${id(21)}', ${hex('in')}, 'sign-in', ${hex('r')}, '\\x01', null, 'fr', ${hex('c')}, now(), null),
    ('${id(22)}', ${hex('first')}, 'first-agent', ${hex('r')}, '\\x02', '${town}', 'en', ${hex('c')}, now(), now());
  insert into halle.attempt (id, token, way, sealed, client, subject, begun_at) values
    ('${id(23)}', ${hex('way')}, 'passkey-new', '\\x03', ${hex('c')}, ${hex('s')}, now());
  insert into halle.provider_link (id, token, purpose, account_id, organisation_id, reader, matter, lang, asked_at, expires_at) values
    ('${id(24)}', ${hex('person')}, 'person', '${account}', '${town}', ${hex('r')}, '{"mailHash": "ab"}', 'fr', now(), now() + interval '14 days'),
    ('${id(25)}', ${hex('domain')}, 'domain', '${account}', '${town}', ${hex('r')}, '{"domain": "a.example"}', 'fr', now(), now() + interval '7 days');
  insert into halle.proved_address (id, account_id, mail_hash, token, asked_at, proved_on) values
    ('${id(26)}', '${account}', substring(${hex('m')}::bytea for 16), ${hex('proof')}, now(), null),
    ('${id(27)}', '${account}', substring(${hex('n')}::bytea for 16), ${hex('old')}, now() - interval '30 days', '2026-01-01')`;

test('links of a release with four tables are one table’s, each with its secret, its reader and its time', async () => {
  const { ownerUrl, close } = await emptyDatabase();
  try {
    await withClient(ownerUrl, async (client) => {
      const all = readMigrations();
      const first = all.findIndex(({ name }) => name.endsWith('_links.sql'));
      await runWithin(client, all.slice(0, first));
      const { rows } = await client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'halle'::regnamespace and relforcerowsecurity`,
      );
      const forced = (how: string) =>
        client.query(rows.map(({ name }) => `alter table halle.${name} ${how} row level security`).join(';'));
      await forced('no force');
      await client.query(before);
      await forced('force');
      await runWithin(client, all.slice(first));
      await client.query(`select set_config('halle.backup', 'on', false)`);
      const found = await client.query<Record<string, unknown>>(
        `select purpose, account_id, organisation_id, encode(sealed, 'hex') as sealed, matter, used_at is not null as used, token,
          round(extract(epoch from expires_at - asked_at) / 3600) as hours, reader is not null as reader, client is not null as client,
          subject is not null as subject, leaves_at is null as stays from halle.link order by id`,
      );
      const of = (purpose: string) => found.rows.find((row) => row['purpose'] === purpose)!;
      assert.deepEqual(
        found.rows.map(({ purpose, token }) => [purpose, (token as Buffer).toString('hex')]),
        [
          ['people.sign-in', 'in'],
          ['people.first-agent', 'first'],
          ['people.way.passkey-new', 'way'],
          ['provider.person', 'person'],
          ['provider.domain', 'domain'],
          ['developer.proof', 'proof'],
        ].map(([purpose, secret]) => [purpose, hashOf(secret!).toString('hex')]),
      );
      const facts = (purpose: string, ...names: string[]) => names.map((name) => of(purpose)[name]);
      assert.deepEqual(facts('people.first-agent', 'organisation_id', 'sealed', 'used', 'reader', 'client'), [
        town,
        '02',
        true,
        true,
        true,
      ]);
      assert.deepEqual(facts('people.way.passkey-new', 'sealed', 'subject', 'client'), ['03', true, true]);
      assert.deepEqual(facts('provider.person', 'account_id', 'matter', 'stays'), [
        account,
        { mailHash: 'ab' },
        true,
      ]);
      assert.deepEqual(
        [Number(of('provider.domain')['hours']), of('provider.domain')['stays']],
        [168, false],
      );
      assert.deepEqual(facts('developer.proof', 'account_id', 'matter'), [account, { proof: id(26) }]);
      const proofs = await client.query<{ id: string }>('select id from halle.proved_address order by id');
      assert.deepEqual(
        proofs.rows.map((row) => row.id),
        [id(26), id(27)],
      );
    });
  } finally {
    await close();
  }
});
