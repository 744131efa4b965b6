// SPDX-License-Identifier: AGPL-3.0-or-later
// What entries of the journal are about, by name: each feature names the things that it has; here
// organisations, mandates and requests for them.
import { sql } from 'kysely';
import type { Lang } from '../../../base/language.ts';
import type { Tx } from '../../../platform/db.ts';
import { type Aimed, aimOf, type Target } from '../targets.ts';

/** @returns the names by id; of what whoever reads may not see, none */
export type TargetNaming = (tx: Tx, ids: readonly string[], lang: Lang) => Promise<Map<string, Target>>;

/** By the kind of subject that the journal writes. */
export type TargetNamings = Readonly<Record<string, TargetNaming>>;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

const named = (rows: readonly Row[]) =>
  new Map(
    rows.map(({ id, name, slug }): [string, Target] => [id, { label: name, page: 'organisation', slug }]),
  );

const organisations: TargetNaming = async (tx, ids) => {
  const { rows } = await sql<Row>`
    select id, name, slug from organisation where id = any(${ids}::uuid[])`.execute(tx);
  return named(rows);
};

/** The organisation on the other side of whoever reads: the mandatary, for the grantor. */
const otherSide =
  (table: 'mandate' | 'mandate_request'): TargetNaming =>
  async (tx, ids) => {
    const { rows } = await sql<Row>`
      select m.id, o.name, o.slug from ${sql.table(table)} m join organisation o on o.id =
        case when m.grantor_id = halle.acting_organisation() then m.mandatary_id else m.grantor_id end
      where m.id = any(${ids}::uuid[])`.execute(tx);
    return named(rows);
  };

const peopleTargets: TargetNamings = {
  organisation: organisations,
  mandate: otherSide('mandate'),
  'mandate-request': otherSide('mandate_request'),
};

/** Each thing once, whatever the entries are. @returns a function from an entry to what it is about */
export async function nameTargets(
  tx: Tx,
  entries: readonly Aimed[],
  { namings, lang }: { readonly namings: TargetNamings; readonly lang: Lang },
): Promise<(entry: Aimed) => Target | undefined> {
  const ids = new Map<string, Set<string>>();
  for (const aim of entries.map(aimOf))
    if (aim && isId.test(aim.id)) ids.set(aim.kind, (ids.get(aim.kind) ?? new Set()).add(aim.id));
  const all: TargetNamings = { ...peopleTargets, ...namings };
  const named = new Map<string, Map<string, Target>>();
  for (const [kind, of] of ids) if (all[kind]) named.set(kind, await all[kind](tx, [...of], lang));
  return (entry) => {
    const aim = aimOf(entry);
    return aim && named.get(aim.kind)?.get(aim.id);
  };
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
