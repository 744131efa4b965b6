// SPDX-License-Identifier: AGPL-3.0-or-later
// A row of the directory as an organisation.
import type { Selectable } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Organisation } from '../organisation.ts';
import type { OrganisationTable } from '../tables.ts';

export function organisationOf(row: Selectable<OrganisationTable>): Organisation {
  const { id, kind, name, slug, country } = row;
  return {
    id: id as Id<'Organisation'>,
    kind,
    name,
    slug,
    country,
    ...(row.form !== null && { form: row.form }),
    ...(row.siren !== null && { siren: row.siren }),
    ...(row.insee !== null && { insee: row.insee }),
    ...(row.department !== null && { department: row.department }),
    ...(row.territory !== null && { territory: row.territory }),
    ...(row.population !== null && { population: row.population }),
    ...(row.kind === 'provider' &&
      row.source_date !== null && { registered: { on: row.source_date, proved: row.verified } }),
    ...(row.population_year !== null && { populationYear: row.population_year }),
  };
}
