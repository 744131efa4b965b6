// SPDX-License-Identifier: AGPL-3.0-or-later
// A site in a process of its own on a test's database, which may be killed, by itself at a question to the
// database that a test chooses or at any moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { packageRoot } from '../platform/root.ts';
import { fromSources } from './program.ts';
import type { Fields, Visitor } from './site.ts';

export interface KillableSite {
  readonly base: string;
  /** From now on it kills itself (SIGKILL) before its nth question to the database. */
  killAt(question: number): Promise<void>;
  /** How many questions it has asked since `killAt`. */
  asked(): Promise<number>;
  /** Sends a form. @returns the status; 0 where no answer came */
  post(address: string, fields: Fields, who: Visitor): Promise<number>;
  /** Kills it, unless it is dead. */
  kill(): Promise<void>;
  /** The signal that ended it. */
  readonly ended: Promise<string>;
}

const code = `
  const [site, db, connections] = await Promise.all(JSON.parse(process.env.FILES).map((file) => import(file)));
  const pg = await import('pg');
  const ask = pg.default.Client.prototype.query;
  let [asked, killedAt] = [0, 0];
  pg.default.Client.prototype.query = function (...given) {
    asked += 1;
    if (asked === killedAt) process.kill(process.pid, 'SIGKILL');
    return ask.apply(this, given);
  };
  process.on('message', (question) => {
    if (question) [asked, killedAt] = [0, question];
    process.send(asked);
  });
  const { DATABASE_URL, DATABASE_DIRECT_URL: url } = process.env;
  const web = await site.openWebOn({ db: db.openDb(connections.openPool(DATABASE_URL, { max: 4 })), url });
  process.send(await web.server.listen({ port: 0, host: '127.0.0.1' }));`;

const files = ['testing/site.ts', 'platform/db.ts', 'platform/connections.ts'].map((file) =>
  path.join(packageRoot, 'src', file),
);

/**
 * Begins one, on a database as the site's role.
 * @param directUrl where it hears what happens, if a pooler stands before `url`
 */
export async function openKillable(url: string, directUrl = url): Promise<KillableSite> {
  const child = spawn(process.execPath, [...fromSources, '--input-type=module', '-e', code], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: url, DATABASE_DIRECT_URL: directUrl, FILES: JSON.stringify(files) },
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [base] = (await once(child, 'message')) as [string];
  const tell = async (question: number) => {
    const told = once(child, 'message');
    child.send(question);
    return (await told)[0] as number;
  };
  return {
    base,
    killAt: async (question) => void (await tell(question)),
    asked: () => tell(0),
    post: (address, fields, who) => send(base + address, fields, who),
    kill: () => killed(child),
    ended: new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal ?? 'by itself'))),
  };
}

async function send(url: string, fields: Fields, { cookie, form }: Visitor): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, accept: 'text/html', connection: 'close' },
    body: new URLSearchParams({ form, ...fields }),
    signal: AbortSignal.timeout(60_000),
  }).catch(() => undefined);
  await answer?.text().catch(() => '');
  return answer?.status ?? 0;
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
