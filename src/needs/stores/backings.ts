// SPDX-License-Identifier: AGPL-3.0-or-later
// Who stands behind needs, in the database: written by whoever acts for each, seen by the members of the
// group, by all where they said yes to it.
import '../tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { money } from '../../base/money.ts';
import type { OrganisationKind } from '../../people/directory/organisation.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Backer, Backing, CeilingBand } from '../backing.ts';
import type { NeedBackingTable } from '../tables.ts';

/**
 * @param tx acts for who backs
 * @returns false where it backs the need already: of two at once the first stays
 */
export async function putBacking(tx: Tx, backing: Backing, account: string): Promise<boolean> {
  const { id, need, organisation, weight, agents, usefulBy, voteBy, named, since, ceiling } = backing;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('need_backing')
    .values({
      ...{ id, need_id: need, group_id: need, organisation_id: organisation, account_id: account },
      ...{ weight, agents: agents ?? null, useful_by: usefulBy, vote_by: voteBy ?? null, named, since },
      until: null,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  if (ceiling) await putCeiling(tx, backing, account);
  return true;
}

/** @param tx acts for who backs */
export async function changeBacking(tx: Tx, backing: Backing, account: string): Promise<void> {
  const { id, weight, agents, usefulBy, voteBy, named, ceiling } = backing;
  await tx
    .updateTable('need_backing')
    .set({ weight, agents: agents ?? null, useful_by: usefulBy, vote_by: voteBy ?? null, named })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('need_ceiling').where('backing_id', '=', id).execute();
  if (ceiling) await putCeiling(tx, backing, account);
}

async function putCeiling(tx: Tx, { id, organisation, ceiling }: Backing, account: string): Promise<void> {
  const { cents, currency } = ceiling!;
  await tx
    .insertInto('need_ceiling')
    .values({ backing_id: id, organisation_id: organisation, account_id: account, cents, currency })
    .execute();
}

/** Whoever waited for another may have come first by its own clock. @param tx acts for who leaves */
export async function endBacking(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.deleteFrom('need_ceiling').where('backing_id', '=', id).execute();
  await tx
    .updateTable('need_backing')
    .set({ until: sql<Date>`greatest(since, ${at}::timestamptz)` })
    .where('id', '=', id)
    .where('until', 'is', null)
    .executeTakeFirstOrThrow();
}

/** The backing of an organisation, or of one whose heir it is, that stands. @param tx acts for it */
export async function findBacking(tx: Tx, need: string, organisation: string): Promise<Backing | undefined> {
  const row = await tx
    .selectFrom('need_backing')
    .leftJoin('need_ceiling', 'need_ceiling.backing_id', 'need_backing.id')
    .selectAll('need_backing')
    .select(['need_ceiling.cents', 'need_ceiling.currency'])
    .where('group_id', '=', need)
    .where('need_backing.organisation_id', '=', sql<string>`any(halle.line_of(${organisation}::uuid))`)
    .where('until', 'is', null)
    .orderBy('since')
    .executeTakeFirst();
  return row && backingOf(row);
}

function backingOf(
  row: Selectable<NeedBackingTable> & { cents: number | null; currency: string | null },
): Backing {
  const { agents, vote_by: voteBy, cents, currency } = row;
  return {
    ...{ id: row.id as Id<'Backing'>, need: row.need_id as Id<'Need'> },
    organisation: row.organisation_id as Id<'Organisation'>,
    ...{ weight: row.weight, usefulBy: row.useful_by, named: row.named, since: row.since },
    ...(agents !== null && { agents }),
    ...(voteBy !== null && { voteBy }),
    ...(cents !== null && currency !== null && { ceiling: money(Number(cents), currency) }),
  };
}

interface BackerRow {
  id: Id<'Organisation'>;
  name: string;
  slug: string;
  kind: OrganisationKind;
  population: number | null;
  population_year: number | null;
  useful_by: string;
  vote_by: string | null;
  weight: Backer['weight'];
  agents: number | null;
}

/**
 * Those behind a need that the transaction may see, each once: the members, or who said yes to being
 * named.
 */
export async function listBackers(db: Db | Tx, need: string): Promise<Backer[]> {
  const { rows } = await sql<BackerRow>`
    select distinct on (o.id) o.id, o.name, o.slug, o.kind, o.population, o.population_year, b.useful_by, b.vote_by, b.weight, b.agents
    from need_backing b join organisation said on said.id = b.organisation_id
    join organisation o on o.id = coalesce(said.heir_id, said.id)
    where b.group_id = ${need} and b.until is null order by o.id, b.since limit 2000`.execute(db);
  return rows
    .map(
      ({
        useful_by: usefulBy,
        vote_by: voteBy,
        weight,
        agents,
        population,
        population_year: year,
        ...who
      }) => ({
        organisation: {
          ...who,
          ...(population !== null && { population }),
          ...(year !== null && { populationYear: year }),
        },
        ...{ usefulBy, weight },
        ...(voteBy !== null && { voteBy }),
        ...(agents !== null && { agents }),
      }),
    )
    .sort((a, b) => (b.organisation.population ?? 0) - (a.organisation.population ?? 0));
}

/** @param tx acts for one of those behind it; nothing for anybody else, or where too few said theirs */
export async function listCeilings(tx: Tx, need: string): Promise<CeilingBand[]> {
  const { rows } = await sql<{ currency: string; said: number; from_cents: string; to_cents: string }>`
    select * from halle.ceilings_of(${need}::uuid)`.execute(tx);
  return rows.map(({ currency, said, from_cents, to_cents }) => ({
    said,
    from: money(Number(from_cents), currency),
    to: money(Number(to_cents), currency),
  }));
}
