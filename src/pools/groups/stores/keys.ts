// SPDX-License-Identifier: AGPL-3.0-or-later
// Frozen keys in the database: read by members, written once.
import '../tables.ts';
import type { Selectable } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { money } from '../../../base/money.ts';
import { type Db, sweeping, type Tx } from '../../../platform/db.ts';
import { readKey } from '../../shares/key.ts';
import { type FrozenKey, readWeights } from '../frozen.ts';
import type { SaidRule } from '../rule.ts';
import type { PoolKeyTable } from '../tables.ts';

function keyOf(row: Selectable<PoolKeyTable>): FrozenKey {
  return {
    id: row.id as Id<'PoolKey'>,
    pool: row.group_id as Id<'Pool'>,
    version: row.version,
    key: readKey(row.key),
    ...(row.total_cents !== null && { total: money(row.total_cents, row.currency) }),
    currency: row.currency,
    seats: readWeights(row.weights),
    useWord: row.use_word ?? '',
    source: row.source ?? '',
    at: row.at.toISOString(),
  };
}

/** The last, and the one before, as far as the transaction sees them. */
export async function lastKeys(tx: Tx, pool: string): Promise<readonly FrozenKey[]> {
  const rows = await tx
    .selectFrom('pool_key')
    .selectAll()
    .where('group_id', '=', pool)
    .orderBy('version', 'desc')
    .limit(2)
    .execute();
  return rows.map(keyOf);
}

/** @param by who freezes it */
export async function saveKey(
  tx: Tx,
  { id, pool, version, key, total, currency, seats, useWord, source, at }: FrozenKey,
  by: { readonly account: string; readonly organisation: string },
): Promise<void> {
  await tx
    .insertInto('pool_key')
    .values({
      ...{ id, group_id: pool, version, key: JSON.stringify(key), currency },
      ...{ total_cents: total?.cents ?? null, weights: JSON.stringify(seats) },
      ...{ use_word: useWord || null, source: source || null, at: new Date(at) },
      ...{ account_id: by.account, organisation_id: by.organisation },
    })
    .execute();
}

/** What is said of it in public. */
export async function saveRule(tx: Tx, pool: string, rule: SaidRule): Promise<void> {
  await tx
    .updateTable('pool')
    .set({ shared_by: JSON.stringify(rule) })
    .where('id', '=', pool)
    .execute();
}

/** Two years after a seat was left or a pool ended, its letters, acts and keys leave. */
export function sweepPools(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await tx.deleteFrom('pool_intent').execute();
    await tx.deleteFrom('pool_act').execute();
    await tx.deleteFrom('pool_key').execute();
  });
}
