// SPDX-License-Identifier: AGPL-3.0-or-later
// Mandates in the database: seen by both sides, written by who grants.

import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { money } from '../../../base/money.ts';
import { zoneAt } from '../../../base/zone.ts';
import type { Tables, Tx } from '../../../platform/db.ts';
import type { Mandate, MandateTerms, NamedMandate } from '../mandate.ts';
import { actsStillKnown } from '../permissions.ts';
import type { TermColumns } from '../tables.ts';

/** What was committed under each mandate, in the smallest coins of its ceiling. */
const committed = sql<number>`(select coalesce(sum(c.cents), 0)::bigint from mandate_commitment c where c.mandate_id = mandate.id)`;

const grantorPlace = ['grantor.country', 'grantor.territory', 'grantor.department'] as const;
type MandateRow = Selectable<Tables['mandate']> &
  Pick<Selectable<Tables['organisation']>, 'country' | 'territory' | 'department'> & {
    readonly committed: number;
  };

/** Mandates given to these organisations, withdrawn ones left out. */
export async function listMandatesTo(tx: Tx, organisations: readonly string[]): Promise<Mandate[]> {
  if (organisations.length === 0) return [];
  const rows = await tx
    .selectFrom('mandate')
    .innerJoin('organisation as grantor', 'grantor.id', 'grantor_id')
    .selectAll('mandate')
    .select(grantorPlace)
    .select(committed.as('committed'))
    .where('mandatary_id', '=', sql<string>`any(${organisations}::uuid[])`)
    .where('withdrawn_on', 'is', null)
    .orderBy('mandate.id')
    .execute();
  return rows.map(mandate);
}

/**
 * All mandates of an organisation, given and received, the latest first, and those given by communes whose
 * heir it is; the transaction acts for it.
 */
export async function listMandatesOf(tx: Tx, organisation: string): Promise<NamedMandate[]> {
  const rows = await tx
    .selectFrom('mandate')
    .innerJoin('organisation as grantor', 'grantor.id', 'grantor_id')
    .innerJoin('organisation as mandatary', 'mandatary.id', 'mandatary_id')
    .selectAll('mandate')
    .select(committed.as('committed'))
    .select(['grantor.name as grantor_name', 'mandatary.name as mandatary_name', ...grantorPlace])
    .where((where) =>
      where.or([
        where('grantor_id', '=', sql<string>`any(halle.line_of(${organisation}::uuid))`),
        where('mandatary_id', '=', organisation),
      ]),
    )
    .orderBy('granted_at', 'desc')
    .execute();
  return rows.map((row) => ({
    ...mandate(row),
    grantorName: row.grantor_name,
    mandataryName: row.mandatary_name,
  }));
}

export async function saveMandate(
  tx: Tx,
  { id, grantor, mandatary, acts, from, until, ...terms }: MandateTerms & Pick<Mandate, 'id'>,
  by: string,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('mandate')
    .values({
      id,
      grantor_id: grantor,
      mandatary_id: mandatary,
      acts: [...acts],
      from_day: from,
      until_day: until,
      granted_by: by,
      granted_at: at,
      withdrawn_on: null,
      ...termColumns(terms),
    })
    .execute();
}

/** @returns whether the acting organisation had granted it and it still stood */
export async function endMandate(tx: Tx, id: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mandate')
    .set({ withdrawn_on: on })
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a mandate or a request for one is about, and its ceiling, as columns. */
export const termColumns = ({ object, ceiling }: Pick<Mandate, 'object' | 'ceiling'>): TermColumns => ({
  object_kind: object?.kind ?? null,
  object_id: object?.id ?? null,
  object_name: object?.name.slice(0, 200) ?? null,
  object_slug: object?.slug ?? null,
  ceiling: ceiling?.cents ?? null,
  currency: ceiling?.currency ?? null,
});

/** The other way round. */
export function termsIn(row: Readonly<TermColumns>): Pick<Mandate, 'object' | 'ceiling'> {
  const { object_kind: kind, object_id: id, object_name: name, object_slug: slug, ceiling, currency } = row;
  return {
    ...(kind && id && name && slug ? { object: { kind, id, name, slug } } : {}),
    ...(ceiling !== null && currency !== null ? { ceiling: money(ceiling, currency) } : {}),
  };
}

function mandate({ country, territory, department, ...row }: MandateRow): Mandate {
  return {
    id: row.id as Id<'Mandate'>,
    grantor: row.grantor_id as Id<'Organisation'>,
    mandatary: row.mandatary_id as Id<'Organisation'>,
    acts: actsStillKnown(row.acts),
    from: row.from_day,
    until: row.until_day,
    zone: zoneAt({ country, territory, department }),
    committedCents: row.committed,
    ...termsIn(row),
    ...(row.withdrawn_on ? { withdrawnOn: row.withdrawn_on } : {}),
  };
}
