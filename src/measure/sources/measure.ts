// SPDX-License-Identifier: AGPL-3.0-or-later
// From what someone wrote (a folder, an address) to Facts.
import { stat } from 'node:fs/promises';
import { findRepositoryUrl } from '../../base/url.ts';
import type { Facts } from '../facts/facts.ts';
import { collect } from './collect.ts';
import type { Budget, Copy } from './copy.ts';
import { countCommits } from './count.ts';
import { readFileDates } from './file-dates.ts';
import { openFolder } from './folder.ts';

export interface MeasureOptions extends Budget {
  /** Seconds since 1970: today. */
  readonly now: number;
  /** `host:port` places of a private network that may be reached; `*` for all. */
  readonly allowPrivate: readonly string[];
  /** Also read when the well-known files last changed, where the copy tells: one more walk over two years. */
  readonly fileDates?: boolean;
  /** `of`: how many there will be, where `counting` was asked for and the answer is there. */
  readonly progress?: (what: { phase: 'copy' | 'read'; done: number; of?: number | undefined }) => void;
  /** Count the commits of a long history beside its reading: `progress` tells how many are left. */
  readonly counting?: boolean;
}

export const defaultBudget: Budget = { maxBytes: 2 * 1024 ** 3, seconds: 600 };

/**
 * Reads one repository.
 * @param target an `http(s)` address (any usual spelling), or a folder
 * @throws Problem
 */
export async function readRepository(target: string, options: MeasureOptions): Promise<Facts> {
  const { progress } = options;
  const copy = await open(target, options);
  const count = options.counting ? countCommits(copy, options.seconds) : undefined;
  try {
    const told = (commits: number) => progress?.({ phase: 'read', done: commits, of: count?.total() });
    const { facts } = await collect(copy, { seconds: options.seconds, progress: told });
    const fileDates = options.fileDates ? await readFileDates(copy, facts, options.seconds) : undefined;
    return fileDates ? { ...facts, fileDates } : facts;
  } finally {
    await count?.ended();
    copy.close();
  }
}

async function open(target: string, options: MeasureOptions): Promise<Copy> {
  const address = await addressOf(target);
  if (!address) return openFolder(target, options.now);
  const { openRemote } = await import('./remote.ts');
  const copy = await openRemote(address, {
    ...options,
    copied: (bytes) => options.progress?.({ phase: 'copy', done: bytes }),
  });
  if (copy === 'unchanged') throw new RangeError('nothing was known before');
  return copy;
}

/** The address that someone wrote; undefined for a folder. */
export async function addressOf(target: string): Promise<string | undefined> {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(target);
  const isThere = !isAddress && (await stat(target).catch(() => undefined));
  return isAddress ? target : isThere ? undefined : shortAddress(target);
}

/** `git@forge:group/project` and `forge.example/group/project`, when no such folder exists. */
function shortAddress(target: string): string | undefined {
  if (/^[\w.-]+@[\w.-]+:/.test(target)) return findRepositoryUrl(target);
  return /^[\w-]+(?:\.[\w-]+)+\/[^/]+\/./.test(target) ? `https://${target}` : undefined;
}
