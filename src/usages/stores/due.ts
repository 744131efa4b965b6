// SPDX-License-Identifier: AGPL-3.0-or-later
// Whose declarations are about to end, and who was not told yet of what another declared. Reads of
// everybody's, for the jobs alone.
import { sql } from 'kysely';
import { dayUtc } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import { askedAgainAfter, askedBefore } from '../usage.ts';

type Organisation = Id<'Organisation'>;
const onDuty = (tx: Tx) => sql`select set_config('halle.duty', 'remind', true)`.execute(tx);

/** Organisations to ask whether what they declared or inherited is still true, each on its own day. */
export function listDue(db: Db, at: Date): Promise<Organisation[]> {
  return inTransaction(db, async (tx) => {
    await onDuty(tx);
    const { rows } = await sql<{ id: Organisation }>`
      with near as (
        select halle.heir_of(organisation_id) as id, expires_on, halle.day_of(organisation_id, ${at}) as today from usage
        where withdrawn_on is null and expires_on between ${dayUtc(at)}::date - 1 and ${dayUtc(at)}::date + ${askedBefore + 1}::int)
      select distinct id from near where expires_on between today and today + ${askedBefore}::int and not exists (
        select from usage asked where asked.organisation_id = any(halle.line_of(near.id)) and asked.reminded_on > near.today - ${askedAgainAfter}::int)
      order by 1`.execute(tx);
    return rows.map(({ id }) => id);
  });
}

/**
 * Notes that an organisation is asked, once.
 * @param tx acts for it
 * @returns the usages about to end, none when it was asked meanwhile
 */
export async function noteReminded(tx: Tx, organisation: string, on: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update usage set reminded_on = ${on} where organisation_id = any(halle.line_of(${organisation}::uuid)) and withdrawn_on is null
      and expires_on between ${on}::date and ${on}::date + ${askedBefore}::int
      and (reminded_on is null or reminded_on <= ${on}::date - ${askedAgainAfter}::int) returning id`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** An organisation, and who declared something for it. */
export interface Untold {
  readonly organisation: Organisation;
  readonly by: Organisation;
  readonly how: 'hosted' | 'mandate';
}

/**
 * Organisations that were not told yet of something that an operator or a mandatary declared for them, except
 * where they were told something of the same that very day.
 */
export function listUntold(db: Db, at: Date): Promise<Untold[]> {
  return inTransaction(db, async (tx) => {
    await onDuty(tx);
    const { rows } = await sql<Untold>`
      select halle.heir_of(organisation_id) as organisation, declared_by as by, how from usage where how <> 'itself' and withdrawn_on is null
      group by 1, 2, 3 having bool_or(told_on is null) and coalesce(max(told_on), '-infinity') < halle.day_of(halle.heir_of(organisation_id), ${at}) order by 1, 2, 3`.execute(
      tx,
    );
    return rows;
  });
}

/** Notes that the organisation is told. @param tx acts for it @returns the usages it is told of */
export async function noteTold(tx: Tx, { organisation, by, how }: Untold, on: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update usage set told_on = ${on} where organisation_id = any(halle.line_of(${organisation}::uuid)) and declared_by = ${by}::uuid and how = ${how}
      and withdrawn_on is null and told_on is null returning id`.execute(tx);
  return rows.map(({ id }) => id);
}
