// SPDX-License-Identifier: AGPL-3.0-or-later
// What ties the two sides of a deal together. Functions of the database look it up, since no transaction
// may read the agents and mandates of another organisation.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';
import type { Deal, Ties } from '../sides.ts';

export async function findTies(
  tx: Tx,
  { buyer, provider, buyers, providers, actingBuyer, since }: Deal,
): Promise<Ties> {
  const ids = (all: Deal['buyers']) => [...new Set(all.filter((one) => one !== undefined))];
  const { rows } = await sql<Ties>`
    select one_organisation as "oneOrganisation", one_person as "onePerson", mandate, network,
      shared_agent as "sharedAgent", former_agent as "formerAgent"
    from halle.ties(${buyer}, ${provider ?? null}, ${ids(buyers)}::uuid[], ${ids(providers)}::uuid[], ${actingBuyer ?? null}, ${since}::timestamptz)`.execute(
    tx,
  );
  return rows[0]!;
}

/** Whether an account acts for an organisation, or did since. @param since ISO date */
export async function actsFor(
  tx: Tx,
  account: string,
  organisation: Id<'Organisation'>,
  since: string,
): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean;
  }>`select halle.acts_for(${account}, ${organisation}, ${since}::timestamptz) as yes`.execute(tx);
  return rows[0]!.yes;
}

/**
 * Whether an account acts, or did since the use was declared, for another organisation that serves with the
 * software.
 * @param record a record of it
 */
export async function servesElsewhere(
  tx: Tx,
  account: string,
  own: Id<'Organisation'>,
  record: string,
): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean;
  }>`select halle.serves_elsewhere(${account}, ${own}, ${record}) as yes`.execute(tx);
  return rows[0]!.yes;
}
