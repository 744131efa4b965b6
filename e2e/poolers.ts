// SPDX-License-Identifier: AGPL-3.0-or-later
// PgBouncer in transaction mode before a server of a test's own.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serverUser } from '../src/platform/embedded/binaries.ts';
import { withBareClient } from '../src/platform/roles.ts';
import { until } from './processes.ts';
import { freePort, type OwnServer } from './servers.ts';

/** Where it is installed; undefined: not on this machine. */
export const program = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find((file) => existsSync(file));

export interface Pooler {
  /** The address of a database behind it. */
  url(direct: string): string;
  logged(): string;
  close(): Promise<void>;
}

/** Transaction mode, three sessions for a role. @param roles whom it lets in */
export async function openPooler(
  server: OwnServer,
  roles: readonly string[] = ['halle_app', 'halle_worker', 'halle_owner'],
): Promise<Pooler> {
  const folder = mkdtempSync('/var/tmp/halle-pooler-');
  const port = await freePort();
  const log = path.join(folder, 'log');
  const file = path.join(folder, 'pgbouncer.ini');
  writeFileSync(
    file,
    `[databases]\n* = host=127.0.0.1 port=${server.port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = trust\nauth_file = ${path.join(folder, 'users')}\npool_mode = transaction\ndefault_pool_size = 3\nmin_pool_size = 2\nmax_client_conn = 100\nserver_lifetime = 600\nlogfile = ${log}\n`,
  );
  writeFileSync(path.join(folder, 'users'), roles.map((role) => `"${role}" ""\n`).join(''));
  const user = serverUser();
  if ('uid' in user)
    for (const place of [folder, file, path.join(folder, 'users')]) chownSync(place, user.uid!, user.gid!);
  const child = spawn(program!, [file], { ...user, cwd: '/', stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = (direct: string) => {
    const address = new URL(direct);
    address.port = String(port);
    return address.href;
  };
  await until(
    () => withBareClient(url(server.appUrl), async () => true).catch(() => false),
    'the pooler answers',
    30,
  );
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, logged: () => readFileSync(log, 'utf8'), close };
}
