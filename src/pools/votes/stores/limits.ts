// SPDX-License-Identifier: AGPL-3.0-or-later
// How much one person proposed and remarked lately.
import '../tables.ts';
import type { Tx } from '../../../platform/db.ts';

export const countProposals = (tx: Tx, account: string, since: Date): Promise<number> =>
  tx
    .selectFrom('pool_vote')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('proposed_at', '>', since)
    .executeTakeFirstOrThrow()
    .then(({ n }) => Number(n));

export const countRemarks = (tx: Tx, account: string, since: Date): Promise<number> =>
  tx
    .selectFrom('pool_vote_remark')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
    .then(({ n }) => Number(n));
