// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether who acts sells, as the database finds it in what the market holds
// (`migrations/0100_sellers_apart.sql`).
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { Selling } from '../permissions.ts';

/** @param tx acts for the account */
export async function findSelling(tx: Tx): Promise<Selling | undefined> {
  const { rows } = await sql<{ how: Selling | null }>`select halle.account_selling() as how`.execute(tx);
  return rows[0]?.how ?? undefined;
}
