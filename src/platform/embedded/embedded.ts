// SPDX-License-Identifier: AGPL-3.0-or-later
// The PostgreSQL that comes with the halle. Each process attaches to the server of its folder, starting it if
// need be; the last to leave stops it. A crash leaves at worst a running server, which the next process
// finds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { newClient } from '../connections.ts';
import { diskProblem } from '../faults.ts';
import { withLock } from '../lock.ts';
import { type Roles, renewRoles, withClient } from '../roles.ts';
import { alterRole, scramVerifier } from '../scram.ts';
import { findPrograms, major, type ServerUser, serverUser } from './binaries.ts';
import { type Cluster, initialise, isRunning, runningPort, start, stop, versionOf } from './cluster.ts';
import { isUnused, leave, takeLease } from './leases.ts';
import { freshPassword, readPasswords, savePasswords } from './passwords.ts';

export interface Attached {
  /** Address of the superuser: makes databases and roles, nothing else. */
  readonly superUrl: string;
  /** Gives up the server; the last to do so stops it. */
  leave(): Promise<void>;
}

const patience = 90_000;

/**
 * @param home folder of the instance
 * @param options `durable: false` for tests; `firstTime` is called before a data folder is made (it takes a
 * second)
 * @throws Problem unavailable: `platform.home-unreachable`, `platform.database-other-version`,
 * `platform.home-locked` …
 */
export async function attach(
  home: string,
  options: { durable?: boolean; firstTime?: () => void } = {},
): Promise<Attached> {
  const user = serverUser();
  prepareHome(home, user);
  const lock = path.join(home, 'lock');
  const leases = path.join(home, 'leases');
  return withLock(lock, patience, async () => {
    const data = path.join(home, 'database');
    refuseOtherVersion(data);
    if (!existsSync(data)) options.firstTime?.();
    const made: Cluster = {
      ...(await findPrograms(home)),
      data,
      password: readPasswords(home).password,
      durable: options.durable ?? true,
    };
    await initialise(made);
    const cluster = await settled(home, made);
    const port = (await answering(cluster)) ?? (await start(cluster));
    const lease = await leaseOrStop(leases, cluster);
    const unwatch = keepRunning(cluster, lock);
    const release = async () => {
      await unwatch();
      await withLock(lock, patience, async () => void (leave(lease) && (await stop(cluster))));
    };
    return { superUrl: urlOf(port, cluster.password), leave: release };
  });
}

/** If our lease cannot be written (a full disk), stops the server unless another process uses it. */
async function leaseOrStop(leases: string, cluster: Cluster): Promise<string> {
  try {
    return takeLease(leases);
  } catch (error) {
    if (isUnused(leases)) await stop(cluster);
    throw error;
  }
}

/** Starts the server again should it die while we use it. @returns the function that gives up the watch */
function keepRunning(cluster: Cluster, lock: string): () => Promise<void> {
  let work: Promise<void> | undefined;
  const revive = () =>
    withLock(lock, patience, async () => void (runningPort(cluster.data) ?? (await start(cluster))));
  const turn = () => {
    if (work || isRunning(cluster.data)) return;
    // What could not be done now is tried at the next turn; those who ask meanwhile are told that the
    // database is away.
    work = revive()
      .catch(() => {})
      .finally(() => {
        work = undefined;
      });
  };
  const timer = setInterval(turn, 1_000).unref();
  return async () => {
    clearInterval(timer);
    await work;
  };
}

const urlOf = (port: number, password: string, database = 'postgres') =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

/** The folder must let the server's user in, or PostgreSQL cannot reach its data. */
function prepareHome(home: string, user: ServerUser): void {
  const usual = process.umask('uid' in user ? 0o022 : 0o077);
  try {
    mkdirSync(home, { recursive: true });
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'].includes(code)) throw diskProblem(cause, home);
    throw new Problem('unavailable', 'platform.home-not-writable', { folder: home }, { cause });
  } finally {
    process.umask(usual);
  }
  if (!('uid' in user)) return;
  const reached =
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', home], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
  if (!reached)
    throw new Problem('unavailable', 'platform.home-unreachable', { folder: home, better: '/var/lib/halle' });
}

function refuseOtherVersion(data: string): void {
  const found = versionOf(data);
  if (found === undefined || found === major) return;
  throw new Problem('unavailable', 'platform.database-other-version', { folder: data, found, wanted: major });
}

/** A server that is there may still be replaying its log after a crash: it is waited for. */
async function answering({ data, password }: Cluster): Promise<number | undefined> {
  for (let tries = 0; tries < 600; tries++) {
    const port = runningPort(data);
    if (port === undefined) return undefined;
    const client = newClient(urlOf(port, password));
    try {
      await client.connect();
      return port;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Problem('unavailable', 'platform.database-not-started', {
    folder: data,
    log: path.join(data, 'server.log'),
    reason: 'starting',
  });
}

/**
 * Finishes a change of password that was interrupted, by asking the server which of the two passwords it has.
 */
async function settled(home: string, cluster: Cluster): Promise<Cluster> {
  const { next } = readPasswords(home);
  if (next === undefined) return cluster;
  const port = runningPort(cluster.data) ?? (await start(cluster));
  const password = (await opens(urlOf(port, next))) ? next : cluster.password;
  savePasswords(home, { password });
  return { ...cluster, password };
}

/** Whether the server takes the password of an address; it is waited for while it starts. */
async function opens(url: string): Promise<boolean> {
  for (let tries = 0; ; tries++) {
    const client = newClient(url);
    try {
      await client.connect();
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') return false;
      if (tries >= 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/**
 * New passwords for the superuser and the roles of an embedded server that runs. Programs that hold the
 * former ones must be started again.
 * @param cutShort for tests: throws at the point where a crash is simulated
 */
export async function renewPasswords(
  home: string,
  roles: Roles,
  cutShort: (after: 'noted' | 'given') => void = () => {},
): Promise<void> {
  const { superUrl, leave: done } = await attach(home);
  try {
    await withLock(path.join(home, 'lock'), patience, async () => {
      const { password } = readPasswords(home);
      const next = freshPassword();
      savePasswords(home, { password, next });
      cutShort('noted');
      await withClient(superUrl, async (client) => {
        await client.query('begin');
        await client.query(alterRole('postgres', scramVerifier(next)));
        await renewRoles(client, roles, next);
        await client.query('commit');
      });
      cutShort('given');
      savePasswords(home, { password: next });
    });
  } finally {
    await done();
  }
}
