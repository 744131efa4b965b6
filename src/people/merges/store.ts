// SPDX-License-Identifier: AGPL-3.0-or-later
// Merges in the database. It moves the rows itself (`migrations/0081_same_organisation.sql`): no role of the
// program may write what is somebody else's. Every transaction here keeps the halle.
import './tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import type { Merge, MergedName, MovedRows, Refusal } from './merge.ts';

interface Two {
  readonly double: string;
  readonly other: string;
}

export async function listRefusals(tx: Tx, { double, other }: Two): Promise<Refusal[]> {
  const { rows } = await sql<{ why: Refusal }>`
    select why from halle.merge_refusals(${double}::uuid, ${other}::uuid) why`.execute(tx);
  return rows.map(({ why }) => why);
}

const counted = sql`of_table as table, moved, stayed`;

/** What a merge would move; nothing is changed. */
export async function previewRows(tx: Tx, { double, other }: Two, at: Date): Promise<MovedRows[]> {
  const { rows } = await sql<MovedRows>`
    select ${counted} from halle.preview_merge(${double}::uuid, ${other}::uuid, ${at})`.execute(tx);
  return rows;
}

export async function mergeRows(tx: Tx, id: string, { double, other }: Two, at: Date): Promise<MovedRows[]> {
  const { rows } = await sql<MovedRows>`
    select ${counted} from halle.merge_organisations(${id}::uuid, ${double}::uuid, ${other}::uuid, ${at})`.execute(
    tx,
  );
  return rows;
}

/** @returns how many rows are no longer as the merge left them, and stay */
export async function undoRows(tx: Tx, id: string, at: Date): Promise<number> {
  const { rows } = await sql<{ kept: number }>`select halle.undo_merge(${id}::uuid, ${at}) as kept`.execute(
    tx,
  );
  return rows[0]!.kept;
}

/** Those that stand, the latest first. */
export async function listMerges(tx: Tx, of: { readonly id?: string } = {}): Promise<Merge[]> {
  const { rows } = await sql<{ id: Id<'Merge'>; at: Date; double: MergedName; other: MergedName }>`
    select m.id, m.at, ${named(sql.ref('d'))} as double, ${named(sql.ref('o'))} as other
    from organisation_merge m join organisation d on d.id = m.organisation_id join organisation o on o.id = m.into_id
    where m.ended_at is null and m.id = coalesce(${of.id ?? null}::uuid, m.id)
    order by m.at desc, m.id desc`.execute(tx);
  return rows;
}

const named = (one: ReturnType<typeof sql.ref>) =>
  sql`jsonb_build_object('id', ${one}.id, 'name', ${one}.name, 'slug', ${one}.slug)`;

/** The one at an address or by an id itself, also where it was merged. */
export async function findItself(tx: Tx, written: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('organisation')
    .select('id')
    .where((where) => where.or([where('slug', '=', written), where(sql`id::text`, '=', written)]))
    .executeTakeFirst();
  return row?.id;
}

/** Who says that it is, and its official numbers by kind. */
export async function findListing(
  tx: Tx,
  id: string,
): Promise<{ listed: boolean; numbers: Record<string, string> }> {
  const { rows } = await sql<{ listed: boolean; numbers: Record<string, string> }>`
    select o.source <> 'itself' as listed,
      jsonb_strip_nulls(jsonb_build_object('siren', o.siren, 'insee', o.insee)) || coalesce((
        select jsonb_object_agg(c.scheme, c.code) from organisation_code c where c.organisation_id = o.id), '{}') as numbers
    from organisation o where o.id = ${id}::uuid`.execute(tx);
  return rows[0]!;
}
