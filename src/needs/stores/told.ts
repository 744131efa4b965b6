// SPDX-License-Identifier: AGPL-3.0-or-later
// What was told of needs: each once.
import '../tables.ts';
import type { Tx } from '../../platform/db.ts';

/** @returns false when it was told before */
export async function noteTold(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('need_told')
    .values({ id, told_at: at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
