// SPDX-License-Identifier: AGPL-3.0-or-later
// Whom a mail about a deal goes to on the side of an organisation.
import type { Id } from '../base/id.ts';
import { asSystem } from '../people/agents/actions/acting.ts';
import type { Role } from '../people/agents/permissions.ts';
import { listColleagues } from '../people/agents/stores/agents.ts';
import { actAs, type Tx } from '../platform/db.ts';

/**
 * Accounts of those who act for an organisation; with `role`, of those who hold it.
 * @param tx afterwards acts for the organisation
 */
export async function accountsOf(tx: Tx, organisation: Id<'Organisation'>, role?: Role): Promise<string[]> {
  await actAs(tx, asSystem('telling', organisation));
  const colleagues = await listColleagues(tx, organisation);
  return colleagues
    .filter(({ roles }) => role === undefined || roles.includes(role))
    .map(({ account }) => account);
}
