// SPDX-License-Identifier: AGPL-3.0-or-later
// Agents in the database. Rows are seen by the account itself, or by who acts for the organisation (`actAs`).
import './tables.ts';
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import type { Agent } from './agent.ts';

/** The organisations an account acts for now, by name. @param tx acts for the account */
export async function listAgencies(tx: Tx, account: string): Promise<Agent[]> {
  const rows = await tx
    .selectFrom('agent')
    .innerJoin('organisation', 'organisation.id', 'agent.organisation_id')
    .select(['agent.id', 'organisation_id', 'organisation.name', 'organisation.slug', 'first', 'since'])
    .where('account_id', '=', account)
    .where('until', 'is', null)
    .orderBy('organisation.slug')
    .execute();
  return rows.map(({ id, organisation_id, name, slug, first, since }) => ({
    id: id as Id<'Agent'>,
    organisation: { id: organisation_id as Id<'Organisation'>, name, slug },
    first,
    since,
  }));
}

/**
 * Makes an account the first agent of an organisation unless there is one.
 * @param tx acts for both
 * @returns the new agent's id, undefined when someone else was first
 */
export async function becomeFirstAgent(tx: Tx, account: string, organisation: string, at: Date): Promise<Id<'Agent'> | undefined> {
  const id = idFrom<'Agent'>(at.getTime(), randomBytes(16));
  const row = await tx
    .insertInto('agent')
    .values({ id, organisation_id: organisation, account_id: account, first: true, since: at, until: null })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row && id;
}
