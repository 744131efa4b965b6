// SPDX-License-Identifier: AGPL-3.0-or-later
// Who administers an organisation, as the desk reads it and changes it.
import type { Tx } from '../../../platform/db.ts';

/**
 * Takes the administration from whoever has it. The first agent stays one without it, so that the official
 * mailbox finds nobody in charge.
 * @param tx keeps the halle
 * @returns how many had it
 */
export async function endAdministration(tx: Tx, organisation: string): Promise<number> {
  const agents = await tx
    .selectFrom('agent')
    .select(['id', 'roles'])
    .where('organisation_id', '=', organisation)
    .where('until', 'is', null)
    .execute();
  const admins = agents.filter(({ roles }) => roles.includes('admin'));
  for (const { id, roles } of admins) {
    const left = roles.filter((role) => role !== 'admin');
    await tx
      .updateTable('agent')
      .set({ roles: left.length > 0 ? left : ['agent'] })
      .where('id', '=', id)
      .execute();
  }
  return admins.length;
}

/** @param tx keeps the halle @returns false where no such agent acts for it now */
export async function giveAdministration(tx: Tx, organisation: string, agent: string): Promise<boolean> {
  const found = await tx
    .selectFrom('agent')
    .select('roles')
    .where('id', '=', agent)
    .where('organisation_id', '=', organisation)
    .where('until', 'is', null)
    .executeTakeFirst();
  if (!found) return false;
  await tx
    .updateTable('agent')
    .set({ roles: [...new Set([...found.roles, 'admin' as const])] })
    .where('id', '=', agent)
    .execute();
  return true;
}
