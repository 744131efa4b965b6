// SPDX-License-Identifier: AGPL-3.0-or-later
// What the shelf of offers is read from: of some providers, their offers that stand at a moment, and what is
// proved of each.
import { sql } from 'kysely';
import type { Db } from '../../../platform/db.ts';
import type { ServiceKind } from '../offer.ts';
import type { Proof } from '../proof.ts';
import type { ProviderNow } from '../shelf.ts';
import { numberColumns, numberOf } from './numbers.ts';

export async function listProviderIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('provider').select('organisation_id').orderBy('organisation_id').execute();
  return rows.map(({ organisation_id: id }) => id);
}

/** What offers are filed under: where it is another, they are read anew. */
export interface NamedOf {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly repository: string | null;
  readonly records: string;
}

export async function readNamed(db: Db, ids: readonly string[]): Promise<NamedOf[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<NamedOf>`
    select s.id, s.slug, s.name, s.main_repository as repository,
      coalesce((select string_agg(r.id::text, ' ' order by r.id) from source_record r where r.software_id = s.id), '') as records
    from software s where s.id = any(${ids}::uuid[])`.execute(db);
  return rows;
}

interface Row {
  readonly id: string;
  readonly provider: string;
  readonly kind: ServiceKind;
  readonly entry: string;
  readonly software: string;
  readonly software_name: string;
  readonly territories: string[];
  readonly languages: string[];
  readonly words: string;
  readonly publishedOn: string;
  readonly expiresOn: string;
  readonly commits: { share: number | null; last: string; releases: number | null; people: number } | null;
}

/** Of ids that name no provider, nothing. */
export async function readProviders(
  db: Db,
  ids: readonly string[],
  at: Date,
): Promise<(ProviderNow & { readonly folded: string })[]> {
  const [named, { rows }, references] = await Promise.all([
    namesOf(db, ids),
    offersAt(db, ids, at),
    confirmedReferences(db, ids),
  ]);
  const own = Map.groupBy(rows, ({ provider }) => provider);
  return named.map(({ id, slug, name, folded, isNamesake, ...row }) => ({
    ...{ id, slug, name, folded, isNamesake, number: numberOf(row) },
    functions: references.functions.get(id) ?? [],
    offers: (own.get(id) ?? []).map(({ software, software_name, commits, ...rest }) => {
      const proof = references.proofs.get(`${id} ${rest.entry} ${rest.kind}`) ?? nothing;
      return {
        ...rest,
        software: { slug: software, name: software_name },
        proof: { ...proof, ...(commits && { commits: told(commits) }) },
      };
    }),
  }));
}

const nothing: Proof = { references: [], trainings: [] };

function told({ share, last, releases, people }: NonNullable<Row['commits']>): NonNullable<Proof['commits']> {
  return { last, people, ...(share === null ? {} : { share }), ...(releases === null ? {} : { releases }) };
}

const offersAt = (db: Db, ids: readonly string[], at: Date) =>
  sql<Row>`
    select o.id, o.organisation_id as provider, o.kind, s.id as entry, s.slug as software, s.name as software_name,
      o.territories, o.languages, o.words, o.published_on as "publishedOn", o.expires_on as "expiresOn",
      case when w.organisation_id is null then null
        else jsonb_build_object('share', w.share, 'last', w.last_on, 'releases', w.releases, 'people', w.people) end as commits
    from provider_offer o join source_record r on r.id = o.record_id join software s on s.id = r.software_id
    left join repository p on p.url = s.main_repository
    left join provider_work w on w.repository_id = p.id and w.organisation_id = o.organisation_id
    where o.organisation_id = any(${ids}::uuid[]) and o.published_on is not null and o.withdrawn_on is null
      and o.expires_on >= halle.day_of(o.organisation_id, ${at}) order by o.organisation_id, o.id`.execute(
    db,
  );

const isNamesake = sql<boolean>`exists (select from organisation as other join provider as p on p.organisation_id = other.id
  where other.folded = organisation.folded and other.id <> organisation.id)`;

/** Providers that bear one of these names. */
export async function listBearers(db: Db, folded: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('provider')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select('organisation_id')
    .where('folded', '=', sql<string>`any(${folded}::text[])`)
    .execute();
  return rows.map(({ organisation_id: id }) => id);
}

const namesOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('provider')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['organisation.id', 'slug', 'name', 'folded', ...numberColumns])
    .select(isNamesake.as('isNamesake'))
    .where('organisation_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();

const confirmedRows = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('provider_reference')
    .innerJoin('source_record', 'source_record.id', 'record_id')
    .innerJoin('organisation', 'organisation.id', 'client_id')
    .select([
      'organisation_id',
      'source_record.software_id',
      'deed',
      'provider_reference.kind',
      'held_on',
      'function',
      'population',
    ])
    .where('organisation_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('answer', '=', 'confirmed')
    .where('linked', '=', false)
    .where('withdrawn_on', 'is', null)
    .execute();

/** Confirmed references by provider, software and kind, and the functions each provider has one for. */
async function confirmedReferences(
  db: Db,
  ids: readonly string[],
): Promise<{ proofs: Map<string, Proof>; functions: Map<string, string[]> }> {
  const proofs = new Map<
    string,
    { references: Proof['references'][number][]; trainings: { on: string }[] }
  >();
  const functions = new Map<string, string[]>();
  for (const row of await confirmedRows(db, ids)) {
    const { organisation_id: provider, software_id, deed, kind, held_on: day } = row;
    const { function: trade, population } = row;
    const key = `${provider} ${software_id} ${kind}`;
    const own = proofs.get(key) ?? { references: [], trainings: [] };
    proofs.set(key, own);
    if (deed === 'training') own.trainings.push({ on: day });
    else
      own.references.push({
        on: day,
        ...(trade && { function: trade }),
        ...(population !== null && { clientPopulation: population }),
      });
    if (trade) functions.set(provider, [...new Set([...(functions.get(provider) ?? []), trade])]);
  }
  return { proofs, functions };
}
