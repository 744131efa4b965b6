// SPDX-License-Identifier: AGPL-3.0-or-later
// Who bears which official code, or bore it: the code of a commune that merged leads to its successor. Each
// kind is looked up among its own: an INSEE code is no NIS code, however alike they look.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import { type CodeReading, codeKey } from '../codes/code.ts';
import { type Meant, meantBy } from '../codes/meant.ts';
import type { OrganisationCode } from '../codes/official-code.ts';
import type { Organisation } from '../organisation.ts';
import { type FoundRow, formerKind, foundOf } from './names.ts';

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
  const formerly = codes.filter(({ kind }) => kind !== 'siret');
  // Who is part of another today is found as that one.
  const today = sql`join organisation o on o.id = coalesce(b.heir_id, b.id)`;
  // One that merged may be a part that keeps a town hall: the list of other names says so.
  const part = sql`(select n.kind from organisation_other_name n where n.scheme = 'insee' and n.code = b.insee limit 1)`;
  const named = sql`o.*, case when b.heir_id is not null then coalesce(${part}, ${formerKind}) end as other_kind,
    case when b.heir_id is not null then b.name end as other_name, null as other_code, 0 as rank`;
  const { rows } = await sql<FoundRow & { found_by: string; found_code: string }>`
    select n.scheme as found_by, n.code as found_code, o.*, n.kind as other_kind, n.name as other_name, n.code as other_code, 1 as rank
      from organisation_other_name n join organisation b on b.id = n.organisation_id ${today}
      where (n.scheme, n.code) in (select * from ${pairs(formerly)})
    union all select 'siren', b.siren, ${named} from organisation b ${today} where b.siren = any(${sirens}::text[])
    union all select 'insee', b.insee, ${named} from organisation b ${today} where b.insee = any(${[...new Set(of('insee'))]}::text[])
    union all select c.scheme, c.code, ${named} from organisation_code c join organisation b on b.id = c.organisation_id ${today}
      where (c.scheme, c.code) in (select * from ${pairs(others)})`.execute(db);
  // A code that is borne today means its bearer, even where a part bears it too.
  const known = new Map(
    rows
      .toSorted((a, b) => b.rank - a.rank)
      .map((row) => [`${row.found_by}:${row.found_code}`, foundOf(row)]),
  );
  const keyOf = (code: OrganisationCode) =>
    code.kind === 'siret' ? `siren:${code.value.slice(0, 9)}` : codeKey(code);
  return new Map(
    codes.flatMap((code) =>
      known.has(keyOf(code)) ? [[codeKey(code), known.get(keyOf(code))!] as const] : [],
    ),
  );
}

const pairs = (codes: readonly OrganisationCode[]) =>
  sql`unnest(${codes.map(({ kind }) => kind)}::text[], ${codes.map(({ value }) => value)}::text[])`;

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
