// SPDX-License-Identifier: AGPL-3.0-or-later
// Seats in the database: a transaction that acts for a member sees all of its pool, whoever acts by its
// mandate only its own, and nobody else any.
import '../tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { type Money, money } from '../../../base/money.ts';
import { Problem } from '../../../base/problem.ts';
import type { OrganisationKind } from '../../../people/directory/organisation.ts';
import type { Tx } from '../../../platform/db.ts';
import { byThing, takenOf } from '../../../platform/steps/rows.ts';
import type { Intent, Seat } from '../seat.ts';
import type { ShownSeat } from '../shown.ts';
import type { PoolIntentTable, PoolMemberTable } from '../tables.ts';
import { decisionsOf, deliberationOf } from './decisions.ts';

const seats = (tx: Tx) =>
  tx
    .selectFrom('pool_member as m')
    .innerJoin('organisation as said', 'said.id', 'm.organisation_id')
    .innerJoin('organisation as o', (join) => join.on(sql<boolean>`o.id = coalesce(said.heir_id, said.id)`))
    .selectAll('m')
    .select(['o.id as who', 'o.name', 'o.slug', 'o.kind', 'o.country', 'o.population', 'o.population_year'])
    .select(
      sql<string | null>`case when said.heir_id is not null and not said.is_double then said.name end`.as(
        'former',
      ),
    )
    .where('m.until', 'is', null)
    .orderBy('o.population', (by) => by.desc().nullsLast())
    .orderBy('o.name')
    .orderBy('m.id');

type Row = Selectable<PoolMemberTable> & {
  who: string;
  name: string;
  slug: string;
  kind: OrganisationKind;
  country: string;
  population: number | null;
  population_year: number | null;
  former: string | null;
};

/** Those that stand, the largest first. */
export async function listSeats(tx: Tx, pool: string): Promise<ShownSeat[]> {
  return whole(tx, await seats(tx).where('m.group_id', '=', pool).execute());
}

/** @throws Problem not-found `pools.seat.none`: none, or none that the transaction sees */
export async function loadSeat(tx: Tx, id: string): Promise<ShownSeat> {
  const [found] = await whole(tx, await seats(tx).where('m.id', '=', id).execute());
  if (!found) throw new Problem('not-found', 'pools.seat.none');
  return found;
}

async function whole(tx: Tx, rows: readonly Row[]): Promise<ShownSeat[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const steps = byThing(
    await tx.selectFrom('pool_seat_step').selectAll().where('thing_id', 'in', ids).execute(),
  );
  const letters = await tx
    .selectFrom('pool_intent')
    .selectAll()
    .where('seat_id', 'in', ids)
    .orderBy('id')
    .execute();
  const decided = await decisionsOf(tx, ids);
  const covered = await tx
    .selectFrom('pool_covered as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['c.seat_id', 'c.organisation_id', 'o.name'])
    .where('c.seat_id', 'in', ids)
    .orderBy('o.name')
    .execute();
  return rows.map((row) => {
    const theirs = covered.filter(({ seat_id }) => seat_id === row.id);
    const letter = letters.findLast(({ seat_id }) => seat_id === row.id);
    const deliberation = decided.find(({ seat_id }) => seat_id === row.id);
    return {
      ...seatOf(row, takenOf(steps.get(row.id) ?? [])),
      covers: theirs.map(({ organisation_id }) => organisation_id as Id<'Organisation'>),
      coversNames: theirs.map(({ name }) => name),
      ...(letter && { intent: intentOf(letter) }),
      ...(deliberation && { deliberation: deliberationOf(deliberation) }),
    };
  });
}

function seatOf(row: Row, steps: Seat['steps']): Omit<ShownSeat, 'covers' | 'coversNames'> {
  const { who, kind, name, slug, country, former, population, population_year: year } = row;
  return {
    id: row.id as Id<'PoolSeat'>,
    pool: row.group_id as Id<'Pool'>,
    organisation: row.who as Id<'Organisation'>,
    standing: row.standing,
    ...(row.quantity !== null && { quantity: row.quantity }),
    steps,
    member: { id: who, kind, name, slug, country, ...(former !== null && { former }) },
    ...(population !== null && { population }),
    ...(year !== null && { populationYear: year }),
  };
}

function intentOf({
  id,
  build_cents,
  year_cents,
  currency,
  budget_on,
  council_on,
  words,
}: Selectable<PoolIntentTable>): Intent {
  const amount = (cents: number | null): Money | undefined =>
    cents === null ? undefined : money(cents, currency);
  return {
    id: id as Id<'PoolIntent'>,
    ...{ build: amount(build_cents), perYear: amount(year_cents), budgetOn: budget_on ?? undefined },
    ...{ councilOn: council_on ?? undefined, words: words ?? undefined },
  };
}

/** Why an organisation cannot sit in a pool, by the account that acts; the key of a sentence. */
export async function findRefusal(tx: Tx, pool: string, organisation: string): Promise<string | undefined> {
  const { rows } = await sql<{ key: string | null }>`
    select halle.pool_refuses(${pool}::uuid, ${organisation}::uuid) as key`.execute(tx);
  return rows[0]?.key ?? undefined;
}

/** Of these, those that are listed as members of an organisation, or joined it by their own act. */
export async function listedMembersAmong(
  tx: Tx,
  organisation: string,
  asked: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select m.member_id as id from organisation_member m
      where m.grouping_id = any(halle.line_of(${organisation}::uuid)) and m.member_id = any(${[...asked]}::uuid[])
    union select n.member_id from network_member n
      where n.network_id = any(halle.line_of(${organisation}::uuid)) and n.left_on is null and n.member_id = any(${[...asked]}::uuid[])`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}
