// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle database password`: new passwords for the roles of the database. PostgreSQL lets every role change
// its own, so that the site's role needs nobody; the new addresses are written to a file before anything is
// changed, and nothing is lost by a crash.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../cli.ts';
import type { Config } from '../config.ts';

interface Options {
  readonly sql?: boolean;
}

export function databaseCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  program
    .command('database')
    .description(say('platform.command.database'))
    .command('password')
    .description(say('platform.command.database.password'))
    .option('--sql', say('platform.command.database.sql'))
    .action((options: Options) => passwordCommand(options, machine));
}

async function passwordCommand({ sql = false }: Options, machine: Machine): Promise<void> {
  const config = await machine.config();
  if (config.databaseUrl) return renewGiven(config, sql, machine);
  if (sql) throw new Problem('invalid', 'platform.password.no-sql');
  const { usualRoles } = await import('../roles.ts');
  const { renewPasswords } = await import('../embedded/embedded.ts');
  await renewPasswords(config.home, usualRoles);
  machine.out(machine.say('platform.password.embedded'));
}

/** One role of the given database, every setting that names it, and its new password. */
interface Renewal {
  readonly role: string;
  readonly address: string;
  readonly settings: readonly (readonly [name: string, address: string])[];
  readonly password: string;
  readonly verifier: string;
}

async function renewGiven(config: Config, onlySql: boolean, { out, say }: Machine): Promise<void> {
  const renewals = await plan(config);
  const file = path.join(
    config.home,
    `database-addresses-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}.env`,
  );
  write(file, renewals);
  const { alterRole } = await import('../scram.ts');
  if (onlySql) {
    for (const { role, verifier } of renewals) out(`${alterRole(role, verifier)};`);
    return out(say('platform.password.prepared', { file }));
  }
  const { withClient } = await import('../roles.ts');
  for (const { role, address, verifier } of renewals) {
    await withClient(address, (client) => client.query(alterRole(role, verifier)));
    out(say('platform.password.given', { role, file }));
  }
}

async function plan({ databaseUrl, directUrl, migrationUrl, workerUrl }: Config): Promise<Renewal[]> {
  const { newPassword, scramVerifier } = await import('../scram.ts');
  const { roleOf } = await import('../roles.ts');
  const named = Object.entries({
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: directUrl,
    DATABASE_MIGRATION_URL: migrationUrl,
    DATABASE_WORKER_URL: workerUrl,
  });
  const settings = named.filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (settings.some(([, address]) => !roleOf(address)))
    throw new Problem('invalid', 'platform.password.no-role');
  return [...Map.groupBy(settings, ([, address]) => roleOf(address))].map(([role, settings]) => {
    const password = newPassword();
    return {
      role,
      address: (settings.find(([name]) => name === 'DATABASE_DIRECT_URL') ?? settings[0]!)[1],
      settings,
      password,
      verifier: scramVerifier(password),
    };
  });
}

/** @throws Problem invalid `platform.password.unwritable` */
function write(file: string, renewals: readonly Renewal[]): void {
  const lines = renewals.flatMap(({ role, settings, password, verifier }) => [
    ...settings.map(([name, address]) => `${name}=${withPassword(address, password)}`),
    `# PgBouncer, auth_file: "${role}" "${verifier}"`,
  ]);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (cause) {
    throw new Problem(
      'invalid',
      'platform.password.unwritable',
      { file, reason: (cause as NodeJS.ErrnoException).code ?? '' },
      { cause },
    );
  }
}

function withPassword(address: string, password: string): string {
  const changed = new URL(address);
  changed.password = password;
  return changed.href;
}
