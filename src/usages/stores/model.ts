// SPDX-License-Identifier: AGPL-3.0-or-later
// Whom the model of a spreadsheet names: an organisation, then its members, each by the code that is read
// back.
import { sql } from 'kysely';
import { members } from '../../people/networks/store.ts';
import type { Db } from '../../platform/db.ts';

export interface ModelLine {
  readonly name: string;
  readonly country: string;
  /** An official code; without one, its address here. */
  readonly code: string;
}

/** @param slug of the organisation @returns nobody where none has it */
export async function listModelLines(db: Db, slug: string, most: number): Promise<ModelLine[]> {
  if (!slug || slug.length > 120) return [];
  const { rows } = await sql<ModelLine>`
    with one as materialized (select id from organisation where slug = ${slug}),
    named as (select id, 0 as turn from one
      union select m.*, 1 from one, lateral (${members(sql`one.id`)}) m)
    select o.name, o.country, coalesce(o.insee, o.siren,
      (select c.code from organisation_code c where c.organisation_id = o.id order by array_position(array['nis', 'quebec', 'quebec-mrc', 'bce', 'neq'], c.scheme) limit 1),
      o.slug) as code
    from named join organisation o using (id) order by turn, o.slug limit ${most}`.execute(db);
  return rows;
}
