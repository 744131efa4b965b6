// SPDX-License-Identifier: AGPL-3.0-or-later
// A PostgreSQL of a test's own, which it may kill, stop, suspend and fill: that of the program (18) or the
// system's (15), never a shared one.
import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { findPrograms, serverUser } from '../src/platform/embedded/binaries.ts';
import { ensureDatabase, withClient } from '../src/platform/roles.ts';

const run = promisify(execFile);
const system = '/usr/lib/postgresql/15/bin';

export type Kind = 'PostgreSQL 18' | 'PostgreSQL 15';
export const kinds: readonly Kind[] = ['PostgreSQL 18', 'PostgreSQL 15'];
/** Why a kind cannot be had here, in words; undefined when it can. */
export const missing = (kind: Kind) =>
  kind === 'PostgreSQL 15' && !existsSync(system) ? `no ${system} here` : undefined;

export interface OwnServer {
  readonly folder: string;
  readonly port: number;
  readonly superUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  start(): Promise<void>;
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  /** To the postmaster and all its children. */
  signalAll(signal: NodeJS.Signals): void;
  /** Process of the server, and those it has begun. */
  postmaster(): number;
  close(): Promise<void>;
}

/** Made, started, with the three roles and the database that README asks for. */
export async function openServer(kind: Kind, settings: Record<string, string> = {}): Promise<OwnServer> {
  const folder = mkdtempSync('/var/tmp/halle-own-');
  const user = serverUser();
  if ('uid' in user) chownSync(folder, user.uid!, user.gid!);
  const bin = kind === 'PostgreSQL 15' ? system : path.dirname((await findPrograms(folder)).initdb);
  const data = path.join(folder, 'data');
  const port = await freePort();
  const call = (program: string, ...args: string[]) =>
    run(path.join(bin, program), args, { ...user, cwd: '/', env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } });
  await call(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  );
  const flags = Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    restart_after_crash: 'on',
    ...settings,
  });
  const start = () =>
    launch(
      path.join(bin, 'pg_ctl'),
      [
        'start',
        '-D',
        data,
        '-s',
        '-w',
        '-t',
        '120',
        '-l',
        path.join(folder, 'log'),
        '-o',
        `-p ${port} ${flags.map(([name, value]) => `-c ${name}=${value}`).join(' ')}`,
      ],
      user,
    );
  const stop = async (mode: string) =>
    void (await call('pg_ctl', 'stop', '-D', data, '-s', '-m', mode, '-w').catch(() => {}));
  await start();
  const of = (role: string, database = 'halle') => `postgres://${role}@127.0.0.1:${port}/${database}`;
  await withClient(of('postgres', 'postgres'), async (client) => {
    await client.query(
      'create role halle_owner login; create role halle_app login; create role halle_worker login',
    );
    await ensureDatabase(client, 'halle', 'halle_owner', `encoding 'UTF8' lc_collate 'C' template template0`);
  });
  const postmaster = () => Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    folder,
    port,
    superUrl: of('postgres'),
    ownerUrl: of('halle_owner'),
    appUrl: of('halle_app'),
    workerUrl: of('halle_worker'),
    start,
    stop,
    postmaster,
    signalAll: (signal) => {
      const parent = postmaster();
      for (const pid of signal === 'SIGCONT'
        ? [...childrenOf(parent), parent]
        : [parent, ...childrenOf(parent)])
        tell(pid, signal);
    },
    close: async () => {
      await stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** pg_ctl's server inherits its streams: only the launcher's exit counts. */
function launch(program: string, args: string[], user: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      stdio: 'ignore',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    });
    child
      .once('error', reject)
      .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))));
  });
}

/** A process may be gone before it is told. */
function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {}
}

export function childrenOf(parent: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** A file system of its own, so small that it is soon full; undefined where this user may make none. */
export async function smallDisk(
  folder: string,
  megabytes: number,
): Promise<(() => Promise<void>) | undefined> {
  mkdirSync(folder, { recursive: true });
  const made = await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  return made ? async () => void (await run('umount', ['-l', folder]).catch(() => {})) : undefined;
}
