// SPDX-License-Identifier: AGPL-3.0-or-later
// New passwords: on the PostgreSQL that is given, and on the embedded one whatever moment the change is cut
// short at.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { sentence } from '../languages/index.ts';
import { testServer } from '../testing/database.ts';
import type { Machine } from './cli.ts';
import { databaseCommands } from './commands/database.ts';
import { readConfig } from './config.ts';
import { attach, renewPasswords } from './embedded/embedded.ts';
import { readPasswords } from './embedded/passwords.ts';
import { addressesOf, ensureDatabase, ensureRoles, withClient } from './roles.ts';
import { alterRole, scramVerifier } from './scram.ts';

const folder = mkdtempSync('/var/tmp/halle-password-');
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));

async function run(env: Record<string, string>, ...words: string[]): Promise<string> {
  const said: string[] = [];
  const machine = {
    say: (key: string, facts?: object) => sentence('en', key, facts as never),
    out: (line: string) => void said.push(line),
    config: () => readConfig(env),
  } as unknown as Machine;
  const program = new Command();
  databaseCommands(program, machine);
  await program.parseAsync(['database', 'password', ...words], { from: 'user' });
  return said.join('\n');
}

const opens = (address: string) =>
  withClient(address, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );

test('the verifier is the one of RFC 7677', () => {
  const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'));
  assert.equal(
    verifier,
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
  assert.equal(alterRole('a"b', "x'y"), `ALTER ROLE "a""b" PASSWORD 'x''y'`);
});

test('on a PostgreSQL that is given, each role changes its own password; the new addresses are in a file of ours alone', async () => {
  const server = await testServer();
  const tag = path.basename(folder).replace(/\W/g, '').toLowerCase();
  const roles = { owner: `${tag}_owner`, app: `${tag}_app`, worker: `${tag}_worker` };
  const { ownerUrl, appUrl, workerUrl } = addressesOf(
    server.superUrl,
    `halle_test_${Date.now()}_${tag}`,
    roles,
    'first',
  );
  const name = new URL(appUrl).pathname.slice(1);
  const kept = () =>
    withClient(server.superUrl, async (client) => {
      const { rows } = await client.query<{ rolname: string; rolpassword: string }>(
        'select rolname, rolpassword from pg_authid where rolname = any($1)',
        [Object.values(roles)],
      );
      return new Map(rows.map(({ rolname, rolpassword }) => [rolname, rolpassword]));
    });
  await withClient(server.superUrl, async (client) => {
    await ensureRoles(client, roles, 'first');
    await ensureDatabase(client, name, roles.owner);
  });
  try {
    const home = path.join(folder, 'given');
    const env = {
      HALLE_HOME: home,
      DATABASE_URL: appUrl,
      DATABASE_MIGRATION_URL: ownerUrl,
      DATABASE_WORKER_URL: workerUrl,
    };
    const before = await kept();
    const prepared = await run(env, '--sql');
    assert.match(prepared, new RegExp(`ALTER ROLE "${roles.app}" PASSWORD 'SCRAM-SHA-256`));
    assert.deepEqual(await kept(), before, 'statements alone change nothing');
    rmSync(home, { recursive: true });

    const said = await run(env);
    assert.match(said, new RegExp(`New password for ${roles.app}`));
    const [file] = readdirSync(home);
    assert.equal(statSync(path.join(home, file!)).mode & 0o777, 0o600);
    const written = readFileSync(path.join(home, file!), 'utf8');
    const addresses = [...written.matchAll(/^(DATABASE\w+)=(.*)$/gm)].map(
      ([, setting, address]) => [setting, address] as const,
    );
    assert.deepEqual(
      addresses.map(([setting]) => setting),
      ['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'DATABASE_WORKER_URL'],
    );
    const after_ = await kept();
    for (const [, address] of addresses) {
      assert.ok(await opens(address!));
      const { username, password } = new URL(address!);
      assert.ok(!said.includes(password), 'a terminal is read over a shoulder');
      const salt = Buffer.from(after_.get(username)!.split(/[:$]/)[2]!, 'base64');
      assert.equal(after_.get(username), scramVerifier(password, salt));
    }
  } finally {
    await withClient(server.superUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      for (const role of Object.values(roles)) await client.query(`drop role if exists ${role}`);
    });
    await server.leave();
  }
});

test('on the embedded one, former passwords open nothing more, and a change cut short locks nobody out', async () => {
  const home = path.join(folder, 'embedded');
  const roles = { owner: 'halle_owner', app: 'halle_app', worker: 'halle_worker' };
  const server = await attach(home, { durable: false });
  const urls = (superUrl: string) => addressesOf(superUrl, 'postgres', roles, new URL(superUrl).password);
  await withClient(server.superUrl, (client) =>
    ensureRoles(client, roles, new URL(server.superUrl).password),
  );
  await renewPasswords(home, roles);
  assert.equal(await opens(server.superUrl), false);
  assert.equal(await opens(urls(server.superUrl).appUrl), false);
  for (const moment of ['noted', 'given'] as const) {
    const crash = (at: string) => {
      if (at === moment) throw new Error('crash');
    };
    await assert.rejects(renewPasswords(home, roles, crash), /crash/);
    assert.ok(readPasswords(home).next);
    const again = await attach(home, { durable: false });
    assert.equal(readPasswords(home).next, undefined);
    for (const address of [again.superUrl, ...Object.values(urls(again.superUrl))])
      assert.ok(await opens(address), `${moment}: ${new URL(address).username}`);
    await again.leave();
  }
  await server.leave();
});
