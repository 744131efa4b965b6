// SPDX-License-Identifier: AGPL-3.0-or-later
// One PostgreSQL data folder: made, started on a free loopback port, recognised when it runs, stopped.
import { type SpawnOptions, spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { markOf } from '../process.ts';
import type { Programs } from './binaries.ts';

export interface Cluster extends Programs {
  /** The data folder, owned by the server's user. */
  readonly data: string;
  /** Password of the cluster's superuser. */
  readonly password: string;
  /** False only for tests: speed bought with safety against a power cut. */
  readonly durable: boolean;
}

/**
 * Makes the data folder if there is none: UTF8, C collation, scram. A crash half-way leaves only a `.new`
 * folder, made again next time.
 */
export async function initialise(cluster: Cluster): Promise<void> {
  if (existsSync(path.join(cluster.data, 'PG_VERSION'))) return;
  const draft = `${cluster.data}.new`;
  const passwordFile = path.join(path.dirname(draft), 'initial-password');
  rmSync(draft, { recursive: true, force: true });
  try {
    await makeIn(draft, passwordFile, cluster);
    renameSync(draft, cluster.data);
  } finally {
    for (const place of [draft, passwordFile]) rmSync(place, { recursive: true, force: true });
  }
}

/**
 * Bytes of an empty database with its first log; a folder with less is told apart from a database that fails
 * half-way.
 */
const leastRoom = 64 * 1024 ** 2;

async function makeIn(draft: string, passwordFile: string, cluster: Cluster): Promise<void> {
  const { bavail, bsize } = statfsSync(path.dirname(draft));
  if (bavail * bsize < leastRoom)
    throw new Problem('unavailable', 'platform.disk-full', { where: ` (${path.dirname(draft)})` });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if ('uid' in cluster.user)
    for (const place of [draft, passwordFile]) chownSync(place, cluster.user.uid!, cluster.user.gid!);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = [
    '-D',
    draft,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...locale,
    ...(cluster.durable ? [] : ['--no-sync']),
  ];
  const { code, output } = await run(cluster.initdb, args, cluster);
  if (code !== 0) throw notDone('platform.database-not-made', output, cluster);
}

/** The major version of an existing data folder, undefined when there is none. */
export function versionOf(data: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path.join(data, 'PG_VERSION'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}

/** The port of a server that runs on this folder; a pid file left by a crash is removed. */
export function runningPort(data: string): number | undefined {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  if (isPostgres(Number(pid))) return Number(port) || undefined;
  rmSync(file, { force: true });
  return undefined;
}

function isPostgres(pid: number): boolean {
  if (!(pid > 0) || markOf(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  try {
    return path.basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres');
  } catch {
    return true;
  }
}

/** Whether a server runs on this folder. Only looks. */
export function isRunning(data: string): boolean {
  try {
    return isPostgres(Number.parseInt(readFileSync(path.join(data, 'postmaster.pid'), 'utf8'), 10));
  } catch {
    return false;
  }
}

/**
 * Starts the server and waits until it answers; another port is tried when someone took ours in between. It
 * comes back on the port it had, where those who used it still look for it.
 * @returns its port
 */
export async function start(cluster: Cluster): Promise<number> {
  const remembered = path.join(path.dirname(cluster.data), 'port');
  const former = existsSync(remembered) ? Number.parseInt(readFileSync(remembered, 'utf8'), 10) : 0;
  let output = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = await freePort(attempt === 0 && former > 1023 && former < 65_536 ? former : 0);
    const told = await run(
      cluster.pgCtl,
      [
        'start',
        '-D',
        cluster.data,
        '-s',
        '-w',
        '-t',
        '120',
        '-l',
        path.join(cluster.data, 'server.log'),
        '-o',
        flags(cluster, port),
      ],
      cluster,
    );
    if (told.code === 0) {
      remember(remembered, port);
      return port;
    }
    output = told.output;
  }
  throw notDone(
    'platform.database-not-started',
    `${output}\n${lastWords(path.join(cluster.data, 'server.log'))}`,
    cluster,
  );
}

/** @param output what the program said: in English, since it ran with LC_ALL=C */
function notDone(key: string, output: string, { data }: Cluster): Problem {
  if (/No space left on device|Disk quota exceeded/.test(output))
    return new Problem('unavailable', 'platform.disk-full', { where: ` (${data})` });
  return new Problem('unavailable', key, {
    folder: data,
    log: path.join(data, 'server.log'),
    reason: reasonIn(output),
  });
}

/**
 * If the port cannot be noted, the server is used all the same: it will merely get another port next time.
 */
function remember(file: string, port: number): void {
  try {
    writeFileSync(file, String(port));
  } catch {
    rmSync(file, { force: true });
  }
}

function flags({ durable }: Cluster, port: number): string {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    jit: 'off',
    log_min_messages: 'warning',
    shared_buffers: '192MB',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  return [`-p ${port}`, ...Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)].join(
    ' ',
  );
}

/**
 * Stops the server: open sessions are cut, nothing committed is lost. One that does not stop (its disk is
 * full, and it cannot write its last page) is stopped at once: it replays its log at the next start.
 */
export async function stop(cluster: Cluster): Promise<void> {
  const ask = (mode: string, seconds: number) =>
    run(cluster.pgCtl, ['stop', '-D', cluster.data, '-s', '-m', mode, '-w', '-t', String(seconds)], cluster);
  if ((await ask('fast', 60)).code !== 0 && isRunning(cluster.data)) await ask('immediate', 20);
}

/** @param wished taken if it is free; 0 for any */
function freePort(wished: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (error) =>
      wished === 0 ? reject(error) : resolve(freePort(0)),
    );
    probe.listen(wished, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** The server inherits these streams, so they are not waited for: only the launcher's exit counts. */
function run(program: string, args: string[], { user }: Cluster): Promise<{ code: number; output: string }> {
  const options: SpawnOptions = {
    ...user,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...clockOf(process.env) },
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, args, options).once('error', reject);
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The variables of libfaketime: where this program was given another clock, its server lives by the same one.
 */
function clockOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (!environment['FAKETIME']) return {};
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => name === 'LD_PRELOAD' || name.startsWith('FAKETIME')),
  );
}

/**
 * The last line that says why, else the last one: the programs of PostgreSQL go on to say what they do about
 * it.
 */
function reasonIn(output: string): string {
  const lines = output.trim().split('\n');
  return (
    lines.findLast((line) => /\b(error|fatal|panic)\b|could not|no space/i.test(line)) ??
    lines.at(-1) ??
    ''
  )
    .trim()
    .slice(0, 300);
}

/** The end of a server's log: what it said before it gave up. */
function lastWords(log: string): string {
  try {
    return readFileSync(log, 'utf8').slice(-4_000);
  } catch {
    return '';
  }
}
