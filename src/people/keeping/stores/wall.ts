// SPDX-License-Identifier: AGPL-3.0-or-later
// What the database itself says of whoever comes to the desk (`migrations/0055_keepers.sql`).
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';

/** Names the session by which the halle is kept: the database looks at it itself (`halle.keeps()`). */
export async function nameSession(tx: Tx, session: string): Promise<void> {
  await sql`select set_config('halle.desk', ${session}, true)`.execute(tx);
}

/** What the database says of the transaction, and of the keeper's distance from what is to be decided. */
export async function askWall(
  tx: Tx,
  who: string | undefined,
  concerns: readonly string[],
  account: string | undefined,
): Promise<{ keeps: boolean; apart: boolean }> {
  const { rows } = await sql<{ keeps: boolean; apart: boolean }>`
    select halle.keeps() as keeps,
      halle.keeps_apart(${who ?? null}::uuid, ${[...concerns]}::uuid[], ${account ?? null}::uuid) as apart`.execute(
    tx,
  );
  return rows[0]!;
}
