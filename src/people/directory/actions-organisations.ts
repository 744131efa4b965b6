// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing the organisations of an edition: all their columns at once, their codes, and the addresses by which
// they were met before.
import { sql } from 'kysely';
import { oneLine } from '../../base/text.ts';
import type { Tx } from '../../platform/db.ts';
import { tellingHeirs } from './actions-other-names.ts';
import type { Edition, Listed } from './edition.ts';
import { foldName } from './organisation.ts';

/** The columns of an organisation and their types. */
const types = {
  id: 'uuid',
  kind: 'text',
  form: 'text',
  name: 'text',
  slug: 'text',
  folded: 'text',
  country: 'text',
  siren: 'text',
  insee: 'text',
  department: 'text',
  territory: 'text',
  population: 'integer',
  population_year: 'smallint',
  source: 'text',
  source_version: 'text',
  source_date: 'date',
  site: 'text',
  stated_in: 'text',
  verified: 'boolean',
} as const;

/** Organisations keep their ids; whoever is written already is written anew. */
export async function saveOrganisations(tx: Tx, edition: Edition): Promise<void> {
  await keepFormerAddresses(tx, edition);
  await takeNumbersBack(tx, edition);
  const rows = edition.organisations.map((listed) => rowOf(listed, edition));
  const columns = Object.entries(types) as [keyof typeof types, string][];
  const values = columns.map(([column, type]) => sql`${rows.map((row) => row[column])}::${sql.raw(type)}[]`);
  const names = sql.raw(Object.keys(types).join(', '));
  const others = Object.keys(types).filter((column) => column !== 'id');
  // Whoever is listed stands by itself, whatever an earlier edition said.
  const updates = sql.raw(
    [...others.map((column) => `${column} = excluded.${column}`), 'merged_into = null'].join(', '),
  );
  await tellingHeirs(tx, async () => {
    await sql`insert into organisation (${names}) select * from unnest(${sql.join(values)}) on conflict (id) do update set ${updates}`.execute(
      tx,
    );
  });
  await saveCodes(tx, edition.organisations);
}

/** For organisations that have a new name, notes that their former address redirects to the present one. */
async function keepFormerAddresses(tx: Tx, { organisations }: Edition): Promise<void> {
  const [ids, slugs] = [organisations.map(({ id }) => id), organisations.map(({ slug }) => slug)];
  await sql`insert into organisation_slug (slug, organisation_id)
    select o.slug, o.id from unnest(${ids}::uuid[], ${slugs}::text[]) as now (id, slug) join organisation o on o.id = now.id and o.slug <> now.slug
    on conflict (slug) do update set organisation_id = excluded.organisation_id`.execute(tx);
}

/** A number that somebody gave for itself is not theirs when a list says whose it is. */
async function takeNumbersBack(tx: Tx, { organisations }: Edition): Promise<void> {
  const sirens = organisations.flatMap(({ siren }) => siren ?? []);
  const ids = organisations.map(({ id }) => id);
  await sql`update organisation set siren = null
    where source = 'itself' and siren = any(${sirens}::text[]) and not id = any(${ids}::uuid[])`.execute(tx);
}

function rowOf(listed: Listed, { source, version, date, populationYear, country }: Edition) {
  const { id, kind, form = null, name, slug } = listed;
  const { site = null, statedIn = null, statedOn = date, verified = true } = listed;
  return {
    ...{ id, kind, form, name: oneLine(name), slug, folded: foldName(name), country },
    ...knownBy(listed),
    population_year: yearOf(listed, populationYear),
    ...{ source, source_version: version, source_date: statedOn },
    ...{ site, stated_in: statedIn, verified },
  };
}

/** The year of its own population, else that of the list; null where neither says, or nobody is counted. */
const yearOf = ({ population, populationYear: own }: Listed, ofList: number | undefined) =>
  population === undefined || own === null ? null : (own ?? ofList ?? null);

/** What France and others number it by, where it lies, and how many live there. */
const knownBy = ({ siren, insee, department, territory, population }: Listed) => ({
  siren: siren ?? null,
  insee: insee ?? null,
  department: department ?? null,
  territory: territory ?? null,
  population: population ?? null,
});

async function saveCodes(tx: Tx, organisations: readonly Listed[]): Promise<void> {
  const codes = organisations.flatMap(({ id, codes = [] }) =>
    codes.map((one) => ({ ...one, organisation_id: id })),
  );
  const [schemes, written, ids] = [
    codes.map(({ scheme }) => scheme),
    codes.map(({ code }) => code),
    codes.map((one) => one.organisation_id),
  ];
  await sql`insert into organisation_code (scheme, code, organisation_id)
    select * from unnest(${schemes}::text[], ${written}::text[], ${ids}::uuid[])
    on conflict (scheme, code) do update set organisation_id = excluded.organisation_id`.execute(tx);
}
