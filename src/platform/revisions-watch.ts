// SPDX-License-Identifier: AGPL-3.0-or-later
// Revisions heard in the background, for visitors without a session: none of them asks the database whether
// something has changed, nor waits until a shelf has caught up (decision 0108).
import type { Db } from './db.ts';
import { refreshShelves } from './list/following.ts';
import type { Log } from './log.ts';
import { repeatEvery } from './repeat.ts';
import { type RevisionReader, type Revisions, revisionsIn } from './revisions.ts';

/** Milliseconds between two looks. */
const everyMs = 200;

export interface RevisionWatch {
  readonly reader: RevisionReader;
  stop(): Promise<void>;
}

/**
 * Looks until stopped; shelves that are in use have caught up before what was seen is handed out.
 * @param oldestMs how old what was seen may be
 */
export function watchRevisions(db: Db, log: Log, oldestMs = 3 * everyMs): RevisionWatch {
  const asking = revisionsIn(db);
  let seen: { readonly revisions: Revisions; readonly at: number } | undefined;
  let changes = 0;
  const look = async () => {
    const [at, before] = [performance.now(), changes];
    const revisions = await asking.families();
    await refreshShelves(db, revisions, new Date());
    // somebody has posted a form meanwhile: this was read before
    if (before === changes) seen = { revisions, at };
  };
  const stop = repeatEvery(
    () => look().catch(({ message }: Error) => log.debug({ message }, 'revisions could not be read')),
    everyMs,
  );
  const reader: RevisionReader = {
    ...asking,
    recent: () => (seen && performance.now() - seen.at < oldestMs ? seen.revisions : undefined),
    changed: () => {
      changes += 1;
      seen = undefined;
    },
  };
  return { reader, stop };
}
