// SPDX-License-Identifier: AGPL-3.0-or-later
// Which organisation is meant: by its official code, or by « Ville de … » when a single commune of France
// bears the name.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import { communeNameIn } from '../organisation.ts';

export interface Mention {
  readonly organisation: string;
  readonly siren?: string;
  readonly insee?: string;
}

/**
 * Gives, for each mention, the id of the organisation meant without doubt, or undefined.
 * @param byName names may be read as those of French communes
 */
export async function recognise(
  db: Db | Tx,
  mentions: readonly Mention[],
  byName: (mention: Mention) => boolean,
): Promise<(mention: Mention) => string | undefined> {
  const sirens = known(mentions.map(({ siren }) => siren?.slice(0, 9)));
  const insees = known(mentions.map(({ insee }) => insee));
  const names = known(mentions.filter(byName).map(({ organisation }) => communeNameIn(organisation)));
  const [coded, named] = await Promise.all([codedAs(db, sirens, insees), singleCommunes(db, names)]);
  const ids = new Map<string, string>([
    ...coded.map(({ id, siren }) => [`siren ${siren}`, id] as const),
    ...coded.map(({ id, insee }) => [`insee ${insee}`, id] as const),
    ...named.map(({ id, folded }) => [`name ${folded}`, id] as const),
  ]);
  return (mention) => {
    const { siren, insee, organisation } = mention;
    if (siren || insee) return ids.get(`siren ${siren?.slice(0, 9)}`) ?? ids.get(`insee ${insee}`);
    return byName(mention) ? ids.get(`name ${communeNameIn(organisation)}`) : undefined;
  };
}

const any = (values: readonly string[]) => sql<string>`any(${values}::text[])`;

function codedAs(db: Db | Tx, sirens: readonly string[], insees: readonly string[]) {
  return db
    .selectFrom('organisation')
    .select(['id', 'siren', 'insee'])
    .where((where) => where.or([where('siren', '=', any(sirens)), where('insee', '=', any(insees))]))
    .execute();
}

/** Communes that bear one of the names alone. */
function singleCommunes(db: Db | Tx, names: readonly string[]) {
  return db
    .selectFrom('organisation')
    .select([sql<string>`min(id::text)`.as('id'), 'folded'])
    .where('kind', '=', 'commune')
    .where('folded', '=', any(names))
    .groupBy('folded')
    .having(sql`count(*)`, '=', 1)
    .execute();
}

const known = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
