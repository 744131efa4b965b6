// SPDX-License-Identifier: AGPL-3.0-or-later
// Agents in the database. Rows are seen by the account itself, or by who acts for the organisation (`actAs`).
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../../base/id.ts';
import { zoneAt } from '../../../base/zone.ts';
import type { Tx } from '../../../platform/db.ts';
import type { Account } from '../../accounts/account.ts';
import type { Agent } from '../agent.ts';
import type { Role } from '../permissions.ts';

/**
 * An account and the organisations it acts for now, by name; undefined when there is no such account, or when
 * it is suspended: it acts by no session, and no news is written to it.
 * @param tx acts for the account
 */
export async function findWho(
  tx: Tx,
  id: string,
): Promise<{ account: Account; agencies: Agent[] } | undefined> {
  const rows = await tx
    .selectFrom('account')
    .leftJoin('agent', (join) => join.onRef('agent.account_id', '=', 'account.id').on('until', 'is', null))
    .leftJoin('organisation', 'organisation.id', 'agent.organisation_id')
    .select([
      'lang',
      'agent.id',
      'organisation.id as organisation',
      'name',
      'slug',
      'country',
      'territory',
      'department',
      'roles',
      'first',
      'since',
    ])
    .where('account.id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account_suspension')
            .select('account_suspension.id')
            .whereRef('account_suspension.account_id', '=', 'account.id')
            .where('account_suspension.until', 'is', null),
        ),
      ),
    )
    .orderBy('slug')
    .execute();
  const [any] = rows;
  return any && { account: { id: id as Id<'Account'>, lang: any.lang }, agencies: rows.flatMap(agency) };
}

interface AgencyRow {
  readonly id: string | null;
  readonly organisation: string | null;
  readonly name: string | null;
  readonly slug: string | null;
  readonly country: string | null;
  readonly territory: string | null;
  readonly department: string | null;
  readonly roles: Role[] | null;
  readonly first: boolean | null;
  readonly since: Date | null;
}

/** None where the account acts for nobody. */
function agency({ id, organisation, name, slug, roles, first, since, ...place }: AgencyRow): Agent[] {
  if (!id || !organisation || !since) return [];
  return [
    {
      id: id as Id<'Agent'>,
      organisation: {
        id: organisation as Id<'Organisation'>,
        name: name ?? '',
        slug: slug ?? '',
        zone: zoneAt({ ...place, country: place.country ?? '' }),
      },
      roles: roles ?? [],
      first: first === true,
      since,
    },
  ];
}

/**
 * Makes an account the first agent of an organisation unless there is one.
 * @param tx acts for both
 * @returns the new agent's id; undefined when the organisation has a first agent already
 */
export async function becomeFirstAgent(
  tx: Tx,
  account: string,
  organisation: string,
  at: Date,
): Promise<Id<'Agent'> | undefined> {
  const id = idFrom<'Agent'>(at.getTime(), randomBytes(16));
  const row = await tx
    .insertInto('agent')
    .values({
      id,
      organisation_id: organisation,
      account_id: account,
      first: true,
      since: at,
      until: null,
      roles: ['agent', 'admin'],
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row && id;
}
