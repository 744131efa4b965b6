// SPDX-License-Identifier: AGPL-3.0-or-later
// Until when a forge asked for patience, known to every process that asks it.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { ForgeLimits } from '../sources/forges/limits.ts';

/** Used instead of a token's mark when the host asks everyone to wait, whatever the token. */
export const wholeHost = '';

/** Limits kept in the database. A moment told never gets earlier. */
export function limitsInDatabase(db: Db | Tx): ForgeLimits {
  return {
    until: async (host, tokenId) => {
      const row = await db
        .selectFrom('forge_limit')
        .select('until')
        .where('host', '=', host)
        .where('token_id', 'in', [tokenId, wholeHost])
        .orderBy('until', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && row.until.getTime() / 1000;
    },
    tell: async (host, tokenId, until) => {
      await sql`insert into forge_limit (host, token_id, until) values (${host}, ${tokenId}, to_timestamp(${until}))
        on conflict (host, token_id) do update set until = greatest(forge_limit.until, excluded.until)`.execute(
        db,
      );
    },
  };
}
