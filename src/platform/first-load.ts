// SPDX-License-Identifier: AGPL-3.0-or-later
// Loading what comes with the program, once for each content: a second start compares one hash and goes on.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from './db.ts';
import { waitLong } from './sessions.ts';

/** The words that tell one content from another: a hash of its parts, in order. */
export function contentHash(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/**
 * Runs `load` in a transaction unless this content is already loaded; another process that loads it is waited for.
 * @param name of the load, `feature.what`
 * @param content hash of what would be loaded, see `contentHash`
 * @returns whether it ran
 */
export async function loadOnce(db: Db, name: string, content: string, load: (tx: Tx) => Promise<void>): Promise<boolean> {
  const known = await db.selectFrom('first_load').select('content').where('name', '=', name).executeTakeFirst();
  if (known?.content === content) return false;
  return inTransaction(db, async (tx) => {
    await sql.raw(waitLong).execute(tx);
    await tx
      .insertInto('first_load')
      .values({ name, content: '' })
      .onConflict((on) => on.doNothing())
      .execute();
    const row = await tx.selectFrom('first_load').select('content').where('name', '=', name).forUpdate().executeTakeFirstOrThrow();
    if (row.content === content) return false;
    await load(tx);
    await tx.updateTable('first_load').set({ content, at: new Date() }).where('name', '=', name).execute();
    return true;
  });
}
