// SPDX-License-Identifier: AGPL-3.0-or-later
// Pools in the database, as all may read them; how many sit in each is counted by the database itself.
import '../tables.ts';
import '../../../catalogue/tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { OrganisationKind } from '../../../people/directory/organisation.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { byThing, takenOf } from '../../../platform/steps/rows.ts';
import type { Pool } from '../pool.ts';
import { readRule } from '../rule.ts';
import type { Numbers, ShownPool } from '../shown.ts';
import type { PoolTable } from '../tables.ts';

const pools = (db: Db | Tx) =>
  db
    .selectFrom('pool')
    .innerJoin('organisation as founder', 'founder.id', 'pool.organisation_id')
    .innerJoin('organisation', (join) =>
      join.on(sql<boolean>`organisation.id = coalesce(founder.heir_id, founder.id)`),
    )
    .leftJoin('source_record', 'source_record.id', 'record_id')
    .leftJoin('software', 'software.id', 'source_record.software_id')
    .selectAll('pool')
    .select(['organisation.id as who', 'organisation.name as who_name', 'organisation.slug as who_slug'])
    .select(['organisation.kind as who_kind', 'organisation.country as who_country'])
    .select(
      sql<
        string | null
      >`case when founder.heir_id is not null and not founder.is_double then founder.name end`.as(
        'who_former',
      ),
    )
    .select(['software.name as software', 'software.slug as software_slug']);

type Row = Selectable<PoolTable> & {
  who: string;
  who_name: string;
  who_slug: string;
  who_kind: OrganisationKind;
  who_country: string;
  who_former: string | null;
  software: string | null;
  software_slug: string | null;
};

const none: Numbers = { members: 0, inhabitants: 0, unknown: 0 };
/** What the list shows at most. */
const most = 2_000;

async function whole(db: Db | Tx, rows: readonly Row[]): Promise<ShownPool[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const steps = byThing(await db.selectFrom('pool_step').selectAll().where('thing_id', 'in', ids).execute());
  const numbers = await countMembers(db, ids);
  return rows.map((row) => ({
    pool: poolOf(row, takenOf(steps.get(row.id) ?? [])),
    slug: row.slug,
    coordinator: {
      ...{ id: row.who, kind: row.who_kind, name: row.who_name, slug: row.who_slug },
      country: row.who_country,
      ...(row.who_former !== null && { former: row.who_former }),
    },
    ...(row.software !== null &&
      row.software_slug !== null && { software: { name: row.software, slug: row.software_slug } }),
    numbers: numbers.get(row.id) ?? none,
    sharedBy: readRule(row.shared_by),
  }));
}

const poolOf = (row: Row, steps: Pool['steps']): Pool => ({
  id: row.id as Id<'Pool'>,
  organisation: row.who as Id<'Organisation'>,
  ...{ kind: row.kind, name: row.name, purpose: row.purpose, functions: row.functions, steps },
  territory: row.territory,
  ...(row.record_id !== null && { software: row.record_id }),
  ...(row.need !== null && { need: row.need }),
  ...(row.closes_on !== null && { closesOn: row.closes_on }),
  ...(row.rule !== null && { rule: row.rule }),
  ...(row.vehicle !== null && { vehicle: row.vehicle }),
  changesWork: row.changes_work,
});

async function countMembers(db: Db | Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Numbers>> {
  const { rows } = await sql<Numbers & { id: string }>`
    select pool_id as id, members, inhabitants, unknown from halle.pool_numbers(${[...ids]}::uuid[])`.execute(
    db,
  );
  return new Map(
    rows.map(({ id, ...numbers }) => [id, { ...numbers, inhabitants: Number(numbers.inhabitants) }]),
  );
}

/** Those that are not over, the latest founded first. */
export async function listPools(db: Db | Tx): Promise<ShownPool[]> {
  const rows = await pools(db)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('pool_step')
            .select('pool_step.step')
            .whereRef('pool_step.thing_id', '=', 'pool.id')
            .where('pool_step.step', '=', 'ended'),
        ),
      ),
    )
    .orderBy('pool.id', 'desc')
    .limit(most)
    .execute();
  return whole(db, rows);
}

/** Those in which an organisation sits. @param tx acts for it */
export async function listPoolsOf(tx: Tx, organisation: string): Promise<ShownPool[]> {
  const rows = await pools(tx)
    .where(
      'pool.id',
      'in',
      tx
        .selectFrom('pool_member')
        .select('group_id')
        .where('until', 'is', null)
        .where('organisation_id', '=', sql<string>`any(halle.line_of(${organisation}::uuid))`),
    )
    .orderBy('pool.id', 'desc')
    .execute();
  return whole(tx, rows);
}

type Named = { readonly slug: string } | { readonly id: string };

export async function findPool(db: Db | Tx, by: Named): Promise<ShownPool | undefined> {
  const query = pools(db);
  const rows = await ('slug' in by
    ? query.where('pool.slug', '=', by.slug)
    : query.where('pool.id', '=', by.id)
  ).execute();
  return (await whole(db, rows))[0];
}

/** @throws Problem not-found `pools.none` */
export async function loadPool(db: Db | Tx, by: Named): Promise<ShownPool> {
  const found = await findPool(db, by);
  if (!found) throw new Problem('not-found', 'pools.none');
  return found;
}
