// SPDX-License-Identifier: AGPL-3.0-or-later
// Many organisations at once by the codes that people write: SIREN, SIRET, INSEE, or `nis:92094`, `quebec:46005`.
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Db, Tx } from '../../platform/db.ts';

const plain = (code: string) => code.replace(/[\s.]+/g, '').toLowerCase();

/** Code as it was written → id of the organisation; those that lead nowhere are left out. */
export async function findOrganisationsByCodes(db: Db | Tx, codes: readonly string[]): Promise<Map<string, Id<'Organisation'>>> {
  const wanted = new Map(codes.map((code) => [code, plain(code)]));
  const asked = [...new Set(wanted.values())];
  const sirens = asked.filter((code) => /^\d{9}(\d{5})?$/.test(code)).map((code) => code.slice(0, 9));
  const insees = asked.filter((code) => /^\d[\dab]\d{3}$/.test(code)).map((code) => code.toUpperCase());
  const others = asked.filter((code) => /^[a-z-]+:\w+$/.test(code));
  const rows = await sql<{ code: string; id: string }>`
    select siren as code, id from organisation where siren = any(${sirens}::text[])
    union all select lower(insee), id from organisation where insee = any(${insees}::text[])
    union all select scheme || ':' || lower(code), organisation_id from organisation_code
      where scheme || ':' || lower(code) = any(${others}::text[]) and scheme = any(${[...new Set(others.map((one) => one.split(':')[0]!))]}::text[])`.execute(
    db,
  );
  const known = new Map(rows.rows.map(({ code, id }) => [code, id as Id<'Organisation'>]));
  const of = (code: string) => known.get(code) ?? (/^\d{14}$/.test(code) ? known.get(code.slice(0, 9)) : undefined);
  return new Map([...wanted].flatMap(([written, code]) => (of(code) ? [[written, of(code)!] as const] : [])));
}
