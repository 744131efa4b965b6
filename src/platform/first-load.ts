// SPDX-License-Identifier: AGPL-3.0-or-later
// Loading what comes with the program, once for each content: a second start compares one hash and goes on.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from './db.ts';
import { holdingLease } from './leases.ts';

/** The words that tell one content from another: a hash of its parts, in order. */
export function contentHash(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/**
 * Runs `load` unless this content is already loaded; if another process is loading it, waits for that. `load`
 * runs its own short transactions and must be safe to start again from the beginning: the content counts as
 * loaded only once it has returned.
 * @param name of the load, `feature.what`
 * @param content hash of what would be loaded, see `contentHash`
 * @returns whether it ran
 */
export async function loadOnce(
  db: Db,
  name: string,
  content: string,
  load: () => Promise<void>,
): Promise<boolean> {
  while (!(await isLoaded(db, name, content))) {
    const ran = await holdingLease(db, `first-load:${name}`, () => loadNow(db, name, content, load));
    if (ran !== undefined) return ran;
    await sleep(500);
  }
  return false;
}

async function isLoaded(db: Db, name: string, content: string): Promise<boolean> {
  const known = await db
    .selectFrom('first_load')
    .select('content')
    .where('name', '=', name)
    .executeTakeFirst();
  return known?.content === content;
}

/** Whoever held the lease before may have just finished. */
async function loadNow(db: Db, name: string, content: string, load: () => Promise<void>): Promise<boolean> {
  if (await isLoaded(db, name, content)) return false;
  await load();
  const at = new Date();
  await db
    .insertInto('first_load')
    .values({ name, content, at })
    .onConflict((on) => on.column('name').doUpdateSet({ content, at }))
    .execute();
  return true;
}
