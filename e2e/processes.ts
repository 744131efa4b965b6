// SPDX-License-Identifier: AGPL-3.0-or-later
// The program as people start it, in processes of its own, and visitors who never pause.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromSources } from '../src/testing/program.ts';
import { secret } from '../src/testing/settings.ts';
import { freePort } from './servers.ts';

const root = path.join(import.meta.dirname, '..');

export interface Started {
  readonly child: ChildProcess;
  readonly told: { out: string; err: string };
  /** Exit code or signal, once it has ended. */
  readonly ended: Promise<number | string>;
  isRunning(): boolean;
  stop(): Promise<number | string>;
}

export function halle(env: Record<string, string>, ...args: string[]): Started {
  const home = mkdtempSync(path.join(tmpdir(), 'halle-e2e-'));
  const child = spawn(process.execPath, [...fromSources, 'src/cli.ts', ...args], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: undefined,
      HALLE_HOME: home,
      HALLE_LANG: 'en',
      HALLE_LOG: 'warn',
      HALLE_RATE_LIMIT: '0',
      HALLE_MEASURE_EVERY_DAYS: '0',
      HALLE_SECRET: secret,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (told.out += chunk));
  child.stderr.on('data', (chunk) => (told.err = (told.err + chunk).slice(-100_000)));
  const ended = new Promise<number | string>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal!)),
  );
  void ended.then(() => rmSync(home, { recursive: true, force: true }));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 40_000);
    return ended.finally(() => clearTimeout(late));
  };
  return { child, told, ended, isRunning, stop };
}

/** A site that serves. @returns its address */
export async function startSite(env: Record<string, string>): Promise<Started & { readonly url: string }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const site = halle({ ...env, PORT: String(port), HALLE_URL: url }, 'start');
  await until(async () => {
    assert.ok(site.isRunning(), site.told.err);
    return (await fetch(`${url}/healthz`).catch(() => undefined))?.status === 200;
  }, 'the site serves');
  return { ...site, url };
}

export async function until<T>(
  found: () => Promise<T | undefined | false>,
  what: string,
  seconds = 240,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const value = await found();
    if (value) return value;
    await sleep(100);
  }
  assert.fail(`${what}, within ${seconds} s`);
}

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly ms: number;
  readonly at: number;
}

/** Visitors who ask one thing after another, each time another. */
export function visitors(count: number, address: () => string, init: () => RequestInit = () => ({})) {
  const answers: Answer[] = [];
  let over = false;
  const one = async () => {
    while (!over) {
      const at = performance.now();
      const got = await fetch(address(), {
        ...init(),
        redirect: 'manual',
        signal: AbortSignal.timeout(60_000),
      }).then(
        async (answer) => ({
          status: answer.status,
          retryAfter: answer.headers.get('retry-after'),
          words: await answer.text(),
        }),
        () => ({ status: 0, retryAfter: null }),
      );
      answers.push({ status: got.status, retryAfter: got.retryAfter, ms: performance.now() - at, at });
      await sleep(20);
    }
  };
  const all = Array.from({ length: count }, one);
  return {
    answers,
    stop: async () => {
      over = true;
      await Promise.all(all);
    },
  };
}
