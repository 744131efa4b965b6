// SPDX-License-Identifier: AGPL-3.0-or-later
// Who bears a name or a code: those who bear it today, and those to whom a former one leads (communes that
// merged, parts, other names). Every search asks here, and nowhere else.
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Organisation, OtherNameKind } from '../organisation.ts';
import type { OrganisationTable } from '../tables.ts';
import { organisationOf } from './rows.ts';

/** Of `b`, whose heir is another: another name of that one, where it was entered twice. */
export const formerKind = sql`case when b.is_double then 'also' else 'merged' end`;

/** A row of the directory, with how it was found where that was not by what it is called today. */
export type FoundRow = Selectable<OrganisationTable> & {
  readonly other_kind: OtherNameKind | null;
  readonly other_name: string | null;
  readonly other_code: string | null;
  readonly rank: number;
};

export function foundOf(row: FoundRow): Organisation {
  const { other_kind: kind, other_name: name, other_code: code } = row;
  const formerly = kind && { kind, ...(name !== null && { name }), ...(code !== null && { code }) };
  return { ...organisationOf(row), ...(formerly && { formerly }) };
}

/** Names read at most: a name that more bear needs its department anyway. */
const mostBearers = 100;

/** Folded name → who bears it today, the largest first; else to whom it leads. */
export interface Bearers {
  readonly today: readonly Organisation[];
  readonly formerly: readonly Organisation[];
}

/** @param spellings folded, see `foldName`; any of them */
export async function findBearersOfName(db: Db | Tx, spellings: readonly string[]): Promise<Bearers> {
  const asked = sql`any(${[...spellings]}::text[])`;
  const rows = await findRows(db, { fits: (folded) => sql`${folded} = ${asked}`, limit: mostBearers });
  return {
    today: rows.filter(isOfToday).map(foundOf),
    formerly: each(rows.filter((row) => !isOfToday(row))),
  };
}

/**
 * Each folded name → the communes that bear it today, else those of which one that bore it is a part.
 * @param names folded
 */
export async function findCommunesByNames(
  db: Db | Tx,
  names: readonly string[],
): Promise<Map<string, Organisation[]>> {
  if (names.length === 0) return new Map();
  const { rows } = await sql<FoundRow & { asked: string }>`
    with asked as (select distinct unnest(${[...names]}::text[]) as folded)
    select a.folded as asked, o.*, null as other_kind, null as other_name, null as other_code, 0 as rank
      from asked a join organisation o on o.folded = a.folded and o.kind = 'commune' and o.heir_id is null
    union all select a.folded, o.*, n.kind, n.name, n.code, 1
      from asked a join organisation_other_name n on n.folded = a.folded
      join organisation b on b.id = n.organisation_id and b.kind = 'commune' join organisation o on o.id = coalesce(b.heir_id, b.id)
    union all select a.folded, o.*, ${formerKind}, b.name, null, 1
      from asked a join organisation b on b.folded = a.folded join organisation o on o.id = b.heir_id`.execute(
    db,
  );
  return new Map(
    [...Map.groupBy(rows, ({ asked }) => asked)].map(([name, of]) => {
      const today = of.filter(isOfToday);
      return [name, each(today.length > 0 ? today : of)];
    }),
  );
}

/** The communes whose mail bears a postal code, the largest first. */
export async function findByPostalCode(db: Db | Tx, postal: string): Promise<Organisation[]> {
  const { rows } = await sql<Selectable<OrganisationTable>>`
    select o.* from organisation_other_name n join organisation b on b.id = n.organisation_id
    join organisation o on o.id = coalesce(b.heir_id, b.id)
    where n.scheme = 'postal' and n.code = ${postal} order by o.population desc nulls last, o.slug limit ${mostBearers}`.execute(
    db,
  );
  return [...new Map(rows.map((row) => [row.id, organisationOf(row)])).values()];
}

/** What a folded name must be like, and which are best: the lowest rank, then the largest. */
export interface Sought {
  readonly fits: (folded: RawBuilder<unknown>) => RawBuilder<unknown>;
  readonly rank?: (folded: RawBuilder<unknown>) => RawBuilder<unknown>;
  readonly limit: number;
}

/** Those that bear, or bore, a name that fits; each once, names of today before former ones of one rank. */
export async function findByName(db: Db | Tx, sought: Sought): Promise<Organisation[]> {
  const rows = await findRows(db, sought);
  const order = (row: FoundRow) => row.rank + (isOfToday(row) ? 0 : 1e-6);
  return each(rows.toSorted((a, b) => order(a) - order(b))).slice(0, sought.limit);
}

async function findRows(db: Db | Tx, { fits, rank = () => sql`0`, limit }: Sought): Promise<FoundRow[]> {
  const [own, other, former] = [sql`o.folded`, sql`n.folded`, sql`b.folded`];
  const { rows } = await sql<FoundRow>`
    (select o.*, null as other_kind, null as other_name, null as other_code, (${rank(own)})::float8 as rank
      from organisation o where o.heir_id is null and ${fits(own)}
      order by rank, o.population desc nulls last, o.slug limit ${limit})
    union all (select o.*, n.kind, n.name, n.code, (${rank(other)})::float8 as rank
      from organisation_other_name n join organisation b on b.id = n.organisation_id
      join organisation o on o.id = coalesce(b.heir_id, b.id)
      where ${fits(other)}
      order by rank, o.population desc nulls last, o.slug limit ${limit})
    union all (select o.*, ${formerKind}, b.name, null, (${rank(former)})::float8 as rank
      from organisation b join organisation o on o.id = b.heir_id where ${fits(former)}
      order by rank, o.population desc nulls last, o.slug limit ${limit})`.execute(db);
  return rows;
}

const isOfToday = ({ other_kind: kind }: FoundRow) => kind === null;

/** Each organisation once, by the first of its rows. */
const each = (rows: readonly FoundRow[]): Organisation[] =>
  [...new Map(rows.toReversed().map((row) => [row.id, foundOf(row)])).values()].toReversed();
