// SPDX-License-Identifier: AGPL-3.0-or-later
// Accounts as the desk sees them: for whom they act and since when. Never an address: it is not opened.
import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { KeptAccount } from '../account.ts';

interface Row extends Omit<KeptAccount, 'suspended'> {
  readonly suspended: { since: string; reason: string } | null;
}

/** @param tx keeps the halle */
export async function findKeptAccounts(tx: Tx, ids: readonly string[]): Promise<KeptAccount[]> {
  const { rows } = await sql<Row>`
    select a.id, a.created_at as "createdAt",
      (select count(*)::integer from session s where s.account_id = a.id) as sessions,
      exists (select from keeper k where k.account_id = a.id and k.until is null) as "isKeeper",
      (select jsonb_build_object('since', s.since, 'reason', s.reason) from account_suspension s
        where s.account_id = a.id and s.until is null) as suspended,
      coalesce((select jsonb_agg(jsonb_build_object('organisation', o.id, 'name', o.name, 'slug', o.slug,
          'roles', g.roles, 'duty', g.duty) order by o.slug)
        from agent g join organisation o on o.id = g.organisation_id
        where g.account_id = a.id and g.until is null), '[]') as agencies
    from account a where a.id = any (${[...ids]}::uuid[]) order by a.created_at, a.id`.execute(tx);
  return rows.map(({ suspended, ...rest }) => ({
    ...rest,
    ...(suspended && { suspended: { since: new Date(suspended.since), reason: suspended.reason } }),
  }));
}

/** Those who act for an organisation. @param tx keeps the halle */
export async function accountsOf(tx: Tx, organisation: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('agent')
    .select('account_id')
    .where('organisation_id', '=', organisation)
    .where('until', 'is', null)
    .orderBy('since')
    .execute();
  return rows.map((row) => row.account_id);
}
