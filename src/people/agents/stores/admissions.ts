// SPDX-License-Identifier: AGPL-3.0-or-later
// Who asks to act for an organisation, in the database: names sealed until the answer, then gone.
import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { daysBefore } from '../../../base/day.ts';
import { type Id, idFrom } from '../../../base/id.ts';
import { type Db, sweeping, type Tables, type Tx } from '../../../platform/db.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import '../tables.ts';

const sealing = 'people.request-names';

export interface Admission {
  readonly id: Id<'AgentRequest'>;
  readonly organisation: Id<'Organisation'>;
  readonly account: Id<'Account'>;
  readonly provider: string;
  readonly names?: string;
  readonly askedAt: Date;
}

export interface NewAdmission {
  readonly organisation: Id<'Organisation'>;
  readonly account: Id<'Account'>;
  readonly provider: string;
  readonly names?: string | undefined;
}

/** @param tx acts for both @returns its id; undefined when one is waiting already */
export async function putAdmission(
  tx: Tx,
  keyFor: KeyFor,
  asking: NewAdmission,
  at: Date,
): Promise<Id<'AgentRequest'> | undefined> {
  const { organisation, account, provider, names } = asking;
  const id = idFrom<'AgentRequest'>(at.getTime(), randomBytes(16));
  const sealed = names === undefined ? null : sealWords(keyFor(sealing), names, id);
  const row = await tx
    .insertInto('agent_request')
    .values({
      id,
      organisation_id: organisation,
      account_id: account,
      provider,
      sealed,
      asked_at: at,
      ended_at: null,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row && id;
}

/** Those that wait, oldest first. @param tx acts for the organisation */
export async function listAdmissions(tx: Tx, keyFor: KeyFor, organisation: string): Promise<Admission[]> {
  const rows = await tx
    .selectFrom('agent_request')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => admissionOf(keyFor, row));
}

/**
 * Ends a request and erases its names.
 * @param tx acts for the organisation
 * @returns the request; undefined when it was already answered or withdrawn
 */
export async function endAdmission(
  tx: Tx,
  organisation: string,
  id: string,
  at: Date,
): Promise<{ account: Id<'Account'> } | undefined> {
  const row = await tx
    .updateTable('agent_request')
    .set({ ended_at: at, sealed: null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();
  return row && { account: row.account_id as Id<'Account'> };
}

function admissionOf(keyFor: KeyFor, row: Selectable<Tables['agent_request']>): Admission {
  const { id, organisation_id, account_id, provider, sealed, asked_at } = row;
  return {
    id: id as Id<'AgentRequest'>,
    organisation: organisation_id as Id<'Organisation'>,
    account: account_id as Id<'Account'>,
    provider,
    askedAt: asked_at,
    ...(sealed && { names: openWords(keyFor(sealing), sealed, id) }),
  };
}

/** Days that a request waits for an answer. */
export const keptDays = 60;

/** Removes requests that nobody answered in time. */
export function sweepRequests(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from agent_request where asked_at < ${daysBefore(at, keptDays)}`.execute(tx);
  });
}
