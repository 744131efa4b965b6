// SPDX-License-Identifier: AGPL-3.0-or-later
// Who bears which official code. Each kind is looked up among its own: an INSEE code is no NIS code, however
// alike they look.
import { type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import { type CodeReading, codeKey } from '../codes/code.ts';
import { type Meant, meantBy } from '../codes/meant.ts';
import type { OrganisationCode } from '../codes/official-code.ts';
import type { Organisation } from '../organisation.ts';
import type { OrganisationTable } from '../tables.ts';
import { organisationOf } from './rows.ts';

/** What each reading means, in their order. */
export async function whoIsMeant(
  db: Db | Tx,
  readings: readonly CodeReading[],
): Promise<Meant<Organisation>[]> {
  const bearers = await findBearers(
    db,
    readings.flatMap(({ candidates }) => candidates),
  );
  return readings.map((reading) => meantBy(reading, bearers));
}

/** Code (`codeKey`) → who bears it; those that nobody bears are left out. */
async function findBearers(
  db: Db | Tx,
  codes: readonly OrganisationCode[],
): Promise<Map<string, Organisation>> {
  if (codes.length === 0) return new Map();
  const of = (...kinds: string[]) =>
    codes.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  const sirens = [...new Set([...of('siren'), ...of('siret').map((siret) => siret.slice(0, 9))])];
  const others = codes.filter(({ kind }) => !['insee', 'siren', 'siret'].includes(kind));
  const { rows } = await sql<Selectable<OrganisationTable> & { scheme: string; code: string }>`
    select 'siren' as scheme, siren as code, o.* from organisation o where siren = any(${sirens}::text[])
    union all select 'insee', insee, o.* from organisation o where insee = any(${[...new Set(of('insee'))]}::text[])
    union all select c.scheme, c.code, o.* from organisation_code c join organisation o on o.id = c.organisation_id
      where (c.scheme, c.code) in (select * from unnest(${others.map(({ kind }) => kind)}::text[], ${others.map(({ value }) => value)}::text[]))`.execute(
    db,
  );
  const known = new Map(rows.map((row) => [`${row.scheme}:${row.code}`, organisationOf(row)]));
  const keyOf = (code: OrganisationCode) =>
    code.kind === 'siret' ? `siren:${code.value.slice(0, 9)}` : codeKey(code);
  return new Map(
    codes.flatMap((code) =>
      known.has(keyOf(code)) ? [[codeKey(code), known.get(keyOf(code))!] as const] : [],
    ),
  );
}

/** Organisation → its code of a commune outside France. */
export async function listCodes(db: Db | Tx, organisations: readonly string[]): Promise<Map<string, string>> {
  if (organisations.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisation_code')
    .select(['organisation_id', 'code'])
    .where('scheme', 'in', ['nis', 'quebec'])
    .where('organisation_id', '=', sql<string>`any(${organisations}::uuid[])`)
    .execute();
  return new Map(rows.map(({ organisation_id, code }) => [organisation_id, code]));
}
