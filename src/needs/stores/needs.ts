// SPDX-License-Identifier: AGPL-3.0-or-later
// Needs in the database, read by their address or by who leads them.
import '../tables.ts';
import '../../catalogue/tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { OrganisationKind } from '../../people/directory/organisation.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Need } from '../need.ts';
import type { NeedTable } from '../tables.ts';

/** A need with what its page names: who leads it, where that is, the program maintained together. */
export interface LoadedNeed extends Need {
  readonly owner: {
    readonly id: Id<'Organisation'>;
    readonly name: string;
    readonly slug: string;
    readonly kind: OrganisationKind;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly territory?: string;
    readonly department?: string;
    /** The commune that said it before it merged into this one. */
    readonly former?: string;
  };
  /** The need that gathers it, where it is one with another. */
  readonly head?: { readonly slug: string; readonly title: string };
  readonly program?: { readonly id: string; readonly slug: string; readonly name: string };
}

const needs = (db: Db | Tx) =>
  db
    .selectFrom('need')
    .innerJoin('organisation as said', 'said.id', 'need.organisation_id')
    .innerJoin('organisation as o', (join) => join.on(sql<boolean>`o.id = coalesce(said.heir_id, said.id)`))
    .leftJoin('need as head', 'head.id', 'need.head_id')
    .leftJoin('source_record', 'source_record.id', 'need.record_id')
    .leftJoin('software', 'software.id', 'source_record.software_id')
    .selectAll('need')
    .select(['o.id as owner_id', 'o.name as owner', 'o.slug as owner_slug', 'o.kind as owner_kind'])
    .select([
      'o.country',
      'o.territory',
      'o.department',
      'head.slug as head_slug',
      'head.title as head_title',
    ])
    .select(
      sql<string | null>`case when said.heir_id is not null and not said.is_double then said.name end`.as(
        'former',
      ),
    )
    .select(['software.id as program', 'software.slug as program_slug', 'software.name as program_name']);

type Row = Awaited<ReturnType<ReturnType<typeof needs>['execute']>>[number];

/** @throws Problem not-found `needs.none` */
export async function loadNeed(db: Db | Tx, by: { slug: string } | { id: string }): Promise<LoadedNeed> {
  const query = needs(db);
  const row = await ('slug' in by
    ? query.where('need.slug', '=', by.slug)
    : query.where('need.id', '=', by.id)
  ).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'needs.none');
  return loaded(row);
}

/** Those that an organisation leads, the latest first. */
export async function listLed(db: Db | Tx, organisation: string): Promise<LoadedNeed[]> {
  const rows = await needs(db)
    .where('o.id', '=', organisation)
    .orderBy('need.said_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(loaded);
}

function loaded(row: Row): LoadedNeed {
  return {
    ...needOf(row),
    owner: {
      ...{ id: row.owner_id as Id<'Organisation'>, name: row.owner, slug: row.owner_slug },
      ...{ kind: row.owner_kind, country: row.country },
      ...(row.territory !== null && { territory: row.territory }),
      ...(row.department !== null && { department: row.department }),
      ...(row.former !== null && { former: row.former }),
    },
    ...(row.head_slug !== null &&
      row.head_title !== null && { head: { slug: row.head_slug, title: row.head_title } }),
    ...(row.program &&
      row.program_slug &&
      row.program_name && { program: { id: row.program, slug: row.program_slug, name: row.program_name } }),
  };
}

function needOf(row: Selectable<NeedTable>): Need {
  return {
    ...{ id: row.id as Id<'Need'>, organisation: row.organisation_id as Id<'Organisation'> },
    ...{ slug: row.slug, kind: row.kind, title: row.title, purpose: row.purpose, audience: row.audience },
    ...{ functions: row.functions, lang: row.lang, neededBy: row.needed_by },
    saidAt: row.said_at.toISOString(),
    ...(row.quantity !== null && { quantity: row.quantity }),
    ...(row.in_use !== null && { inUse: row.in_use }),
    ...(row.record_id !== null && { software: row.record_id }),
    ...(row.reworded_at && { rewordedAt: row.reworded_at.toISOString() }),
    ...(row.closed_at && { closedAt: row.closed_at.toISOString() }),
    ...(row.closed_why && { closedWhy: row.closed_why }),
  };
}

/** Needs that stand and that an organisation backs. @param tx acts for it */
export async function listBackedBy(tx: Tx, organisation: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct b.group_id as id from need_backing b
    where b.organisation_id = any(halle.line_of(${organisation}::uuid)) and b.until is null`.execute(tx);
  return rows.map(({ id }) => id);
}
