// SPDX-License-Identifier: AGPL-3.0-or-later
// The halle that is soaked: `halle start` and `halle work` from what was built, on an embedded PostgreSQL of
// a home of their own, with a mail server on this machine that keeps what it is given.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { packageRoot } from '../src/platform/root.ts';

export interface SunkMail {
  readonly id: string;
  readonly to: string;
  /** Its words, decoded. */
  readonly text: string;
}

export interface Soaked {
  readonly url: string;
  readonly mails: readonly SunkMail[];
  /** Processes that ended though nobody asked them to, and how. */
  readonly deaths: string[];
  /** From when until when nobody serves, because we ended the server ourselves. */
  readonly away: { from: number; until: number }[];
  /** Megabytes that each program holds now. */
  memory(): { server: number; worker: number };
  restart(): Promise<void>;
  /** A command of the halle; its output. @throws Error when it exits with anything but 0 */
  command(...words: string[]): Promise<string>;
  /** As the superuser of the embedded server. */
  ask<Row extends object>(question: string): Promise<Row[]>;
  /** Ends one connection of the halle, by a word or by a signal. @returns whether there was one */
  endBackend(how: 'terminate' | 'kill'): Promise<boolean>;
  stop(): Promise<void>;
}

export async function openSoaked(): Promise<Soaked> {
  const home = mkdtempSync('/var/tmp/halle-soak-');
  chmodSync(home, 0o755);
  const { server: smtp, port: smtpPort, mails } = await openSink();
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    HALLE_URL: `http://127.0.0.1:${port}`,
    HALLE_HOME: home,
    HALLE_SMTP: `smtp://127.0.0.1:${smtpPort}/?tls=off`,
    HALLE_MAIL_FROM: 'Halle <halle@soak.example>',
    HALLE_RATE_LIMIT: '0',
    HALLE_SIGN_IN_LIMIT: '1000000',
    HALLE_MEASURE_EVERY_DAYS: '0',
    HALLE_LOG: 'warn',
    HALLE_LANG: 'en',
    DATABASE_URL: '',
    DATABASE_MIGRATION_URL: '',
  };
  const log = createWriteStream(path.join(home, 'soak.log'));
  const deaths: string[] = [];
  const away: { from: number; until: number }[] = [];
  const wanted = new Set<ChildProcess>();
  const halle = path.join(packageRoot, 'bin', 'halle');
  const launch = (command: 'start' | 'work') => {
    const child = spawn(halle, [command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    wanted.add(child);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.once(
      'exit',
      (code, signal) =>
        wanted.has(child) && deaths.push(`halle ${command} ended by itself: ${signal ?? code}`),
    );
    return child;
  };
  const end = async (child: ChildProcess) => {
    wanted.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => {
      deaths.push('a program did not end within 30 seconds of being asked to');
      child.kill('SIGKILL');
    }, 30_000);
    await ended;
    clearTimeout(late);
  };
  const url = env.HALLE_URL;
  let server = launch('start');
  await answers(url, server);
  const worker = launch('work');
  const superUrl = () => {
    const { password } = JSON.parse(readFileSync(path.join(home, 'database.json'), 'utf8')) as {
      password: string;
    };
    const databasePort = readFileSync(path.join(home, 'database', 'postmaster.pid'), 'utf8').split('\n')[3];
    return `postgres://postgres:${password}@127.0.0.1:${databasePort}/halle`;
  };
  const ask: Soaked['ask'] = async <Row extends object>(question: string) => {
    const client = new pg.Client({
      connectionString: superUrl(),
      connectionTimeoutMillis: 5_000,
      application_name: 'soak',
    });
    client.on('error', () => {});
    try {
      await client.connect();
      return (await client.query<Row>(question)).rows;
    } finally {
      await client.end().catch(() => {});
    }
  };
  return {
    url,
    mails,
    deaths,
    away,
    memory: () => ({ server: megabytes(server), worker: megabytes(worker) }),
    restart: async () => {
      const span = { from: Date.now(), until: Number.POSITIVE_INFINITY };
      away.push(span);
      await end(server);
      server = launch('start');
      await answers(url, server);
      span.until = Date.now();
    },
    command: async (...words) => (await promisify(execFile)(halle, words, { env })).stdout,
    ask,
    endBackend: async (how) => {
      const found = await ask<{ pid: number }>(
        `select pid from pg_stat_activity where backend_type = 'client backend' and application_name <> 'soak' order by random() limit 1`,
      );
      if (!found[0]) return false;
      if (how === 'terminate') await ask(`select pg_terminate_backend(${found[0].pid})`);
      else process.kill(found[0].pid, 'SIGKILL');
      return true;
    },
    stop: async () => {
      await Promise.all([end(server), end(worker)]);
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      if (!process.env['SOAK_KEEP']) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Resident memory of a program: `bin/halle` is its launcher, its child the program. */
function megabytes({ pid }: ChildProcess): number {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  const held = [String(pid), ...children].map(
    (one) => Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${one}/status`))?.[1] ?? 0) / 1024,
  );
  return Math.max(...held);
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1_800 && child.exitCode === null; tries++) {
    if ((await fetch(`${url}/healthz`).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the halle did not start (${child.exitCode ?? 'no answer'})`);
}

async function openSink(): Promise<{ server: SMTPServer; port: number; mails: SunkMail[] }> {
  const mails: SunkMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const raw = Buffer.concat(pieces).toString('utf8');
        const text = raw
          .replace(/=\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        mails.push({
          id: /^Message-ID: <([^@]+)@/im.exec(raw)?.[1] ?? '',
          to: session.envelope.rcptTo[0]?.address ?? '',
          text,
        });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.server.address() as AddressInfo).port, mails };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A file of mailboxes for `halle import mailboxes`. */
export function mailboxFile(rows: readonly (readonly [code: string, address: string])[]): string {
  const file = path.join(mkdtempSync('/var/tmp/halle-soak-mailboxes-'), 'mailboxes.csv');
  writeFileSync(file, `code INSEE;adresse\n${rows.map((row) => row.join(';')).join('\n')}\n`);
  return file;
}
