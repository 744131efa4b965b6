// SPDX-License-Identifier: AGPL-3.0-or-later
// The one secret of a halle, from which a key is drawn for each purpose (HKDF, RFC 5869): knowing one key
// tells nothing of another.
import { hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../base/problem.ts';
import type { Config } from './config.ts';

/** A key of 32 bytes for one purpose: `keyFor('session')`. The same secret and purpose give the same key. */
export type KeyFor = (purpose: string) => Buffer;

/**
 * The keys of this halle, from `HALLE_SECRET` or from the 0600 file `secret` of its folder, made at first
 * need.
 * @throws Problem invalid `platform.secret-needed` with `DATABASE_URL` and no `HALLE_SECRET`, since machines
 * must share it
 */
export function openSecret(config: Config): KeyFor {
  let secret = config.secret;
  const drawn = new Map<string, Buffer>();
  return (purpose) => {
    secret ??= fileSecret(config);
    const key = drawn.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, 'halle', purpose, 32));
    drawn.set(purpose, key);
    return key;
  };
}

/**
 * For those who will need a key sooner or later, to be told at start.
 * @throws Problem invalid `platform.secret-needed`
 */
export function needSecret({ databaseUrl, secret }: Pick<Config, 'databaseUrl' | 'secret'>): void {
  if (databaseUrl && !secret) throw new Problem('invalid', 'platform.secret-needed');
}

function fileSecret(config: Config): string {
  needSecret(config);
  const { home } = config;
  const file = path.join(home, 'secret');
  return readOrUndefined(file) ?? writeOnce(file, randomBytes(32).toString('base64url'));
}

/** Two processes may start at once: the first link wins and both read the same words. */
function writeOnce(file: string, words: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, words, { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8');
}

function readOrUndefined(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
