// SPDX-License-Identifier: AGPL-3.0-or-later
// The language in which an organisation is written to.
import { sql } from 'kysely';
import type { Lang } from '../../../base/language.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { languageOf } from '../language.ts';

/** Of one that is not known, that of nobody. */
export async function languageWhere(db: Db | Tx, organisation: string): Promise<Lang> {
  const { rows } = await sql<{ country: string; territory: string | null; nis: string | null }>`
    select o.country, o.territory, c.code as nis from organisation o
    left join organisation_code c on c.organisation_id = o.id and c.scheme = 'nis'
    where o.id = ${organisation}::uuid limit 1`.execute(db);
  const { country = '', territory, nis } = rows[0] ?? {};
  return languageOf({ country, ...(territory && { territory }), ...(nis && { nis }) });
}
