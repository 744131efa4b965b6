// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Problem } from '../base/problem.ts';
import { openHalle } from '../open.ts';
import { testDatabase, testServer } from '../testing/database.ts';
import { readConfig } from './config.ts';
import { ensureRoles, withClient } from './roles.ts';

const { url, ownerUrl, close } = await testDatabase();
const server = await testServer();
after(async () => {
  await close();
  await server.leave();
});

const account = '01938c7e-0000-7000-8000-00000000000a';
const other = '01938c7e-0000-7000-8000-00000000000b';
const open = (databaseUrl: string) =>
  openHalle(readConfig({ DATABASE_URL: databaseUrl, HALLE_LOG: 'silent' }));
const refused = (key: string) => (error: unknown) =>
  error instanceof Problem && error.textKey === `platform.${key}`;

before(() =>
  withClient(ownerUrl, async (client) => {
    await client.query(`create table diary (account uuid, words text); call make_private('diary');
      create policy own on diary using (account = acting_account()) with check (account = acting_account())`);
    await client.query(`grant select, insert on diary to halle_test_app`);
  }),
);

async function count(address: string, ...settings: [string, string][]): Promise<number> {
  return withClient(address, async (client) => {
    await client.query('begin');
    for (const [name, value] of settings)
      await client.query('select set_config($1, $2, true)', [name, value]);
    return Number((await client.query<{ n: number }>('select count(*) as n from diary')).rows[0]?.n);
  });
}

test('the site opens with a role that has no power over the rules', async () => {
  const halle = await open(url);
  await halle.close();
});

test('a superuser, and the owner of the schema, are refused at start-up', async () => {
  const asSuper = new URL(server.superUrl);
  asSuper.pathname = new URL(url).pathname;
  await assert.rejects(open(asSuper.href), refused('role-bypasses'));
  await assert.rejects(open(ownerUrl), refused('role-bypasses'));
});

test('a role that can assume the rights of another is refused too', async () => {
  await withClient(server.superUrl, async (client) => {
    await client.query('drop role if exists halle_test_climber');
    await client.query(`create role halle_test_climber login password 'climber' in role halle_test_owner`);
  });
  const climber = new URL(url);
  [climber.username, climber.password] = ['halle_test_climber', 'climber'];
  await assert.rejects(open(climber.href), refused('role-bypasses'));
  await withClient(server.superUrl, (client) => client.query('drop role halle_test_climber'));
});

test('rows of a private table are seen by those they belong to only', async () => {
  await withClient(url, async (client) => {
    await client.query('begin');
    await client.query(`select set_config('halle.account', $1, true)`, [account]);
    await client.query('insert into diary values ($1, $2)', [account, 'mine']);
    await assert.rejects(
      client.query('insert into diary values ($1, $2)', [other, 'theirs']),
      /row-level security/,
    );
    await client.query('rollback; begin');
    await client.query(`select set_config('halle.account', $1, true)`, [account]);
    await client.query('insert into diary values ($1, $2)', [account, 'mine']);
    await client.query('commit');
  });
  assert.equal(await count(url), 0);
  assert.equal(await count(url, ['halle.account', other]), 0);
  assert.equal(await count(url, ['halle.account', account]), 1);
});

test('only the owner, and only for a backup, reads all of a private table', async () => {
  assert.equal(await count(ownerUrl), 0);
  assert.equal(await count(ownerUrl, ['halle.backup', 'on']), 1);
  assert.equal(await count(url, ['halle.backup', 'on']), 0);
});

test('the site cannot change what says which migrations ran', async () => {
  await assert.rejects(
    withClient(url, (client) => client.query('delete from migration')),
    /permission denied/,
  );
});

test('a database that does not answer is said to be down, without its password', async () => {
  const down = 'postgres://halle_app:secret@127.0.0.1:9/halle';
  await assert.rejects(
    open(down),
    (error: unknown) =>
      refused('database-down')(error) && !JSON.stringify((error as Problem).facts).includes('secret'),
  );
});

test('the roles are made without power over the server, and no two passwords are alike', async () => {
  const roles = {
    owner: 'halle_test_fresh_owner',
    app: 'halle_test_fresh_app',
    worker: 'halle_test_fresh_worker',
  };
  const { rows } = await withClient(server.superUrl, async (client) => {
    await client.query(
      `drop role if exists ${roles.owner}; drop role if exists ${roles.app}; drop role if exists ${roles.worker}`,
    );
    await ensureRoles(client, roles, 'secret');
    const made = await client.query(
      `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as power, rolpassword as password
        from pg_authid where rolname like 'halle\\_test\\_fresh\\_%'`,
    );
    await client.query(`drop role ${roles.owner}; drop role ${roles.app}; drop role ${roles.worker}`);
    return made;
  });
  assert.deepEqual(
    rows.map(({ power }) => power),
    [false, false, false],
  );
  assert.equal(new Set(rows.map(({ password }) => password)).size, 3);
});
