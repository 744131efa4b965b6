// SPDX-License-Identifier: AGPL-3.0-or-later
// From what someone wrote (a folder, an address) to Facts.
import type { Facts } from '../facts.ts';
import { collectFacts } from './collect.ts';
import type { Budget } from './copy.ts';
import { openFolder } from './folder.ts';
import { openRemote } from './remote.ts';

export interface MeasureOptions extends Budget {
  /** Seconds since 1970: today. */
  readonly now: number;
  /** `host:port` places of a private network that may be reached; `*` for all. */
  readonly allowPrivate: readonly string[];
  readonly progress?: (what: { phase: 'copy' | 'read'; done: number }) => void;
}

export const defaultBudget: Budget = { maxBytes: 2 * 1024 ** 3, seconds: 600 };

/** Reads one repository. @param target an `http(s)` address, or a folder @throws Problem */
export async function readRepository(target: string, options: MeasureOptions): Promise<Facts> {
  const copy = /^[a-z][a-z0-9+.-]*:\/\//i.test(target) ? await openRemote(target, options) : await openFolder(target, options.now);
  try {
    return await collectFacts(copy, { seconds: options.seconds, progress: (commits) => options.progress?.({ phase: 'read', done: commits }) });
  } finally {
    copy.close();
  }
}
