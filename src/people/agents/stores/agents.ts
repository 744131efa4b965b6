// SPDX-License-Identifier: AGPL-3.0-or-later
// The agents of an organisation and those invited to become one. The transaction acts for the organisation.

import { sql } from 'kysely';
import { daysBefore } from '../../../base/day.ts';
import type { Id } from '../../../base/id.ts';
import { type Db, sweeping, type Tx } from '../../../platform/db.ts';
import type { Colleague, Invitation } from '../colleague.ts';
import type { Role } from '../permissions.ts';
import '../tables.ts';

export async function listColleagues(tx: Tx, organisation: string): Promise<Colleague[]> {
  const rows = await tx
    .selectFrom('agent')
    .select(['id', 'account_id', 'duty', 'roles', 'first', 'since'])
    .where('organisation_id', '=', organisation)
    .where('until', 'is', null)
    .orderBy('since')
    .execute();
  return rows.map(({ id, account_id, ...rest }) => ({
    id: id as Id<'Agent'>,
    account: account_id as Id<'Account'>,
    ...rest,
  }));
}

export async function setRoles(tx: Tx, agent: string, roles: readonly Role[], duty: string): Promise<void> {
  await tx
    .updateTable('agent')
    .set({ roles: [...roles], duty })
    .where('id', '=', agent)
    .where('until', 'is', null)
    .execute();
}

export async function endAgent(tx: Tx, agent: string, at: Date): Promise<void> {
  await tx
    .updateTable('agent')
    .set({ until: at })
    .where('id', '=', agent)
    .where('until', 'is', null)
    .execute();
}

export interface NewAgent {
  readonly id: string;
  readonly organisation: string;
  readonly account: string;
  readonly roles: readonly Role[];
  readonly duty: string;
}

/** @returns false when the account acts for the organisation already */
export async function addAgent(
  tx: Tx,
  { id, organisation, account, roles, duty }: NewAgent,
  at: Date,
): Promise<boolean> {
  const row = await tx
    .insertInto('agent')
    .values({
      id,
      organisation_id: organisation,
      account_id: account,
      first: false,
      since: at,
      until: null,
      roles: [...roles],
      duty,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewInvitation {
  readonly id: string;
  readonly organisation: string;
  readonly reader: Buffer;
  readonly roles: readonly Role[];
  readonly duty: string;
  readonly by: string;
  readonly expiresAt: Date;
}

/** Replaces a standing invitation of the same address. */
export async function putInvitation(
  tx: Tx,
  { organisation, by, expiresAt, roles, ...rest }: NewInvitation,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('agent_invitation')
    .set({ ended_at: at })
    .where('organisation_id', '=', organisation)
    .where('reader', '=', rest.reader)
    .where('ended_at', 'is', null)
    .execute();
  await tx
    .insertInto('agent_invitation')
    .values({
      ...rest,
      roles: [...roles],
      organisation_id: organisation,
      invited_by: by,
      invited_at: at,
      expires_at: expiresAt,
      ended_at: null,
    })
    .execute();
}

/** Days that an invitation is kept once it is over. */
export const keptDays = 30;

/** Invitations leave a month after they ended or ran out, with the hash of the address that was invited. */
export function sweepInvitations(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from agent_invitation where least(ended_at, expires_at) < ${daysBefore(at, keptDays)}`.execute(
      tx,
    );
  });
}

/** Standing invitations: of an organisation, or for a reader (`presentHashes(tx, { reader })` first). */
export async function listInvitations(
  tx: Tx,
  of: { organisation: string } | { reader: Buffer },
  at: Date,
): Promise<Invitation[]> {
  const query = tx
    .selectFrom('agent_invitation')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['agent_invitation.id', 'organisation_id', 'name', 'slug', 'duty', 'roles', 'expires_at'])
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('invited_at');
  const rows = await ('reader' in of
    ? query.where('reader', '=', of.reader)
    : query.where('organisation_id', '=', of.organisation)
  ).execute();
  return rows.map(({ id, organisation_id, name, slug, duty, roles, expires_at }) => ({
    id: id as Id<'AgentInvitation'>,
    organisation: { id: organisation_id as Id<'Organisation'>, name, slug },
    duty,
    roles,
    expiresAt: expires_at,
  }));
}

export async function endInvitation(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('agent_invitation')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
