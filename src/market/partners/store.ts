// SPDX-License-Identifier: AGPL-3.0-or-later
// Searches for a co-contractor in the database: a provider reads its own; of the others only what a function
// tells, which names nobody before both said yes.
import './tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';
import type { ServiceKind } from '../providers/offer.ts';
import { type Other, type Search, searchDays } from './partner.ts';

/** The search of a provider that stands for a mission. @param tx acts for the provider */
export async function findSearch(
  tx: Tx,
  { mission, organisation }: { readonly mission: string; readonly organisation: string },
): Promise<Search | undefined> {
  const row = await tx
    .selectFrom('partner_search')
    .select(['id', 'brings', 'seeks'])
    .where('mission_id', '=', mission)
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && { ...row, id: row.id as Search['id'] };
}

interface OtherRow {
  readonly id: string;
  readonly brings: ServiceKind[];
  readonly seeks: ServiceKind[];
  readonly said: boolean;
  readonly organisation_id: string | null;
  readonly account_id: string | null;
}

/** What the others bring and seek. @param tx acts for a provider that looks itself: for others, none */
export async function listOthers(tx: Tx, mission: string): Promise<Other[]> {
  const { rows } = await sql<OtherRow>`select * from halle.partners_of(${mission})`.execute(tx);
  return rows.map(({ id, organisation_id: organisation, account_id: account, ...rest }) => ({
    ...rest,
    id: id as Search['id'],
    ...(organisation &&
      account && {
        met: { organisation: organisation as Id<'Organisation'>, account: account as Id<'Account'> },
      }),
  }));
}

interface Saving extends Search {
  readonly mission: string;
  readonly organisation: string;
  readonly account: string;
}

/** One that stands is ended. @param tx acts for the provider */
export async function saveSearch(tx: Tx, search: Saving, at: Date): Promise<void> {
  const { id, mission, organisation, account, brings, seeks } = search;
  await endSearch(tx, { mission, organisation }, at);
  await tx
    .insertInto('partner_search')
    .values({
      ...{ id, mission_id: mission, organisation_id: organisation, account_id: account },
      ...{ brings: [...brings], seeks: [...seeks], begun_at: at },
    })
    .execute();
}

/** @returns whether one stood @param tx acts for the provider */
export async function endSearch(
  tx: Tx,
  { mission, organisation }: { readonly mission: string; readonly organisation: string },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('partner_search')
    .set({ ended_at: at })
    .where('mission_id', '=', mission)
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @param tx acts for the provider whose search it is */
export async function saveYes(
  tx: Tx,
  { own, other, account }: { readonly own: string; readonly other: string; readonly account: string },
  at: Date,
): Promise<void> {
  await tx
    .insertInto('partner_yes')
    .values({ search_id: own, other_id: other, account_id: account, said_at: at })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Half a year after it began, nothing of a search is kept. */
export function sweepSearches(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from partner_search where begun_at < ${at}::timestamptz - make_interval(days => ${searchDays})`.execute(
      tx,
    );
  });
}
