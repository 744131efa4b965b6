// SPDX-License-Identifier: AGPL-3.0-or-later
// A body that was admitted, in the directory.
import '../tables.ts';
import type { Id } from '../../../base/id.ts';
import { slugify } from '../../../base/text.ts';
import type { Tx } from '../../../platform/db.ts';
import { foldName } from '../organisation.ts';
import type { Admission } from './admission.ts';

/**
 * Writes it with its number, which is part of its address. `on`: the day of the yes.
 * @returns its slug; undefined where somebody bears its number already
 */
export async function addAdmitted(
  tx: Tx,
  id: Id<'Organisation'>,
  { code, name, kind, form, territory = code.country, source }: Admission,
  on: string,
): Promise<string | undefined> {
  const siren = code.kind === 'siren' ? code.value : null;
  const department = /^FR-(\d[\dAB]\d?)$/.exec(territory)?.[1] ?? null;
  const row = await tx
    .insertInto('organisation')
    .values({
      ...{
        id,
        kind,
        form: form ?? null,
        name,
        slug: `${slugify(name)}-${code.value}`,
        folded: foldName(name),
      },
      ...{ country: code.country, siren, insee: null, department, territory },
      ...{ population: null, population_year: null, site: null },
      ...{ source: 'admitted', source_version: '1', source_date: on, stated_in: source, verified: true },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('slug')
    .executeTakeFirst();
  if (!row || siren) return row?.slug;
  const known = await tx
    .insertInto('organisation_code')
    .values({ scheme: code.kind, code: code.value, organisation_id: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .executeTakeFirst();
  return known && row.slug;
}
