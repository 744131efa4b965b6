// SPDX-License-Identifier: AGPL-3.0-or-later
// Networks as all may read them; a transaction that acts for a network also sees its draft.
import './tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Neighbour } from '../directory/public-organisation.ts';
import type { StatedItem } from './network.ts';
import type { Governing, ListedNetwork, Said } from './shown.ts';

/** Whoever acts for communes, or says in public that it is a network. */
const networks = sql<boolean>`(o.kind in ('operator', 'association') or exists (select from network n where n.organisation_id = o.id and n.published_on is not null))`;

export async function isNetwork(db: Db | Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    is: boolean;
  }>`select ${networks} as is from organisation o where o.id = ${id}::uuid`.execute(db);
  return rows[0]?.is === true;
}

/** By country, those with the most known members first. */
export async function listNetworks(db: Db | Tx): Promise<ListedNetwork[]> {
  const { rows } = await sql<
    Omit<ListedNetwork, 'form' | 'territoryName'> & { form: string | null; territory: string | null }
  >`
    select o.name, o.slug, o.kind, o.form, o.country, t.name as territory, o.verified,
      (select count(*) from (${members(sql`o.id`)}) m)::int as members
    from organisation o left join territory t on t.code = o.territory where ${networks}
    order by o.country <> 'FR', o.country, members desc, o.slug`.execute(db);
  return rows.map(({ form, territory, ...row }) => ({
    ...row,
    ...(form !== null && { form }),
    ...(territory !== null && { territoryName: territory }),
  }));
}

/** Members that a directory lists, and those that joined by their own act. */
const members = (network: ReturnType<typeof sql>) => sql<{ member_id: string }>`
  select member_id from organisation_member where grouping_id = ${network}
  union select member_id from network_member where network_id = ${network} and left_on is null`;

export async function findSaid(db: Db | Tx, id: string): Promise<Said | undefined> {
  const row = await db.selectFrom('network').selectAll().where('organisation_id', '=', id).executeTakeFirst();
  return (
    row && {
      description: row.description,
      on: row.described_at.toISOString(),
      published: row.published_on !== null,
    }
  );
}

/** Who joined by their own act, the latest first. */
export async function listJoined(
  db: Db | Tx,
  network: string,
): Promise<(Neighbour & { joinedOn: string })[]> {
  const rows = await db
    .selectFrom('network_member')
    .innerJoin('organisation', 'organisation.id', 'member_id')
    .select(['organisation.id', 'name', 'slug', 'kind', 'population', 'joined_on'])
    .where('network_id', '=', network)
    .where('left_on', 'is', null)
    .orderBy('joined_on', 'desc')
    .orderBy('slug')
    .execute();
  return rows.map(({ id, population, joined_on, ...row }) => ({
    ...row,
    id: id as Id<'Organisation'>,
    ...(population !== null && { population }),
    joinedOn: joined_on,
  }));
}

/** The networks that an organisation joined by its own act. */
export async function listJoinedBy(
  db: Db | Tx,
  member: string,
): Promise<{ name: string; slug: string; joinedOn: string }[]> {
  const rows = await db
    .selectFrom('network_member')
    .innerJoin('organisation', 'organisation.id', 'network_id')
    .select(['name', 'slug', 'joined_on'])
    .where('member_id', '=', member)
    .where('left_on', 'is', null)
    .orderBy('slug')
    .execute();
  return rows.map(({ joined_on, ...row }) => ({ ...row, joinedOn: joined_on }));
}

export async function listItems(db: Db | Tx, network: string): Promise<StatedItem[]> {
  const rows = await db
    .selectFrom('network_item')
    .select(['id', 'kind', 'subject', 'stated_on'])
    .where('network_id', '=', network)
    .where('withdrawn_on', 'is', null)
    .orderBy('stated_on')
    .orderBy('id')
    .execute();
  return rows.map(({ stated_on, ...row }) => ({ ...row, statedOn: stated_on }));
}

/** The software that a network governs, as items: their record and since when. */
export async function listGoverned(db: Db | Tx, network: string): Promise<StatedItem[]> {
  const rows = await db
    .selectFrom('network_governance')
    .select(['id', 'record_id', 'since'])
    .where('network_id', '=', network)
    .where('ended_on', 'is', null)
    .orderBy('since')
    .execute();
  return rows.map(({ id, record_id, since }) => ({ id, kind: 'libre', subject: record_id, statedOn: since }));
}

/** The networks that govern what any of these records is. */
export async function listGoverning(db: Db | Tx, records: readonly string[]): Promise<Governing[]> {
  if (records.length === 0) return [];
  return db
    .selectFrom('network_governance')
    .innerJoin('organisation', 'organisation.id', 'network_id')
    .select(['name', 'slug', 'since'])
    .where('record_id', '=', sql<string>`any(${records}::uuid[])`)
    .where('ended_on', 'is', null)
    .orderBy('since')
    .execute();
}
