// SPDX-License-Identifier: AGPL-3.0-or-later
// What the shelf of offers is read from: of some providers, their offers that stand at a moment, and what is
// proved of each.
import { sql } from 'kysely';
import type { Db } from '../../../platform/db.ts';
import '../../missions/tables.ts';
import type { ServiceKind } from '../offer.ts';
import { type Proof, provedByMission } from '../proof.ts';
import type { OfferRow, ProviderNow } from '../shelf.ts';
import { isNamesake, numberColumns, numberOf } from './numbers.ts';

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
  /** None of the three: whatever the software. */
  readonly entry: string | null;
  readonly software: string | null;
  readonly software_name: string | null;
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
  return named.map(({ id, slug, name, folded, isNamesake, site, ...row }) => ({
    ...{ id, slug, name, folded, isNamesake, number: numberOf(row) },
    ...(site !== null && { site }),
    functions: references.functions.get(id) ?? [],
    offers: (own.get(id) ?? []).map((one) => offerOf(one, references.proofs)),
  }));
}

function offerOf(row: Row, proofs: ReadonlyMap<string, Proof>): OfferRow {
  const { entry, software, software_name: name, commits, ...rest } = row;
  const proof = proofs.get(proofKey(rest.provider, entry, rest.kind)) ?? nothing;
  return {
    ...rest,
    ...(entry !== null &&
      software !== null &&
      name !== null && { entry, software: { slug: software, name } }),
    proof: { ...proof, ...(commits && { commits: told(commits) }) },
  };
}

/** What proves a service for a software; without one, for any. */
const proofKey = (provider: string, software: string | null, kind: ServiceKind) =>
  `${provider} ${software ?? 'any'} ${kind}`;

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
    from provider_offer o left join source_record r on r.id = o.record_id left join software s on s.id = r.software_id
    left join repository p on p.url = s.main_repository
    left join provider_work w on w.repository_id = p.id and w.organisation_id = o.organisation_id
    where o.organisation_id = any(${ids}::uuid[]) and o.published_on is not null and o.withdrawn_on is null
      and o.expires_on >= halle.day_of(o.organisation_id, ${at}) order by o.organisation_id, o.id`.execute(
    db,
  );

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
    .select(['organisation.id', 'slug', 'name', 'folded', 'provider.site', ...numberColumns])
    .select(isNamesake.as('isNamesake'))
    .where('organisation_id', '=', sql<string>`any(${ids}::uuid[])`)
    // One that was entered twice stands in the other.
    .where('heir_id', 'is', null)
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

const missionRows = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('mission_proof as m')
    .leftJoin('source_record', 'source_record.id', 'm.record_id')
    .innerJoin('organisation', 'organisation.id', 'm.client_id')
    .select(['m.organisation_id', 'software_id', 'm.kind', 'proved_on', 'm.slug', 'title', 'population'])
    .where('m.organisation_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('proved_on', 'desc')
    .orderBy('mission_id')
    .execute();

interface Confirmed {
  readonly proofs: Map<string, Proof>;
  readonly functions: Map<string, string[]>;
}

/**
 * Confirmed references and missions by provider, software and kind, and the functions each provider has a
 * reference for.
 */
async function confirmedReferences(db: Db, ids: readonly string[]): Promise<Confirmed> {
  const [references, missions] = await Promise.all([confirmedRows(db, ids), missionRows(db, ids)]);
  const proofs = new Map<string, Own>();
  const functions = new Map<string, string[]>();
  for (const row of references) {
    const { organisation_id: provider, software_id: software, kind, held_on: on } = row;
    const { function: trade, population } = row;
    if (trade) functions.set(provider, [...new Set([...(functions.get(provider) ?? []), trade])]);
    for (const own of ownOf(proofs, provider, software, kind))
      if (row.deed === 'training') own.trainings.push({ on });
      else own.references.push({ on, ...(trade && { function: trade }), ...sized(population) });
  }
  for (const { organisation_id: provider, software_id: software, proved_on: on, ...row } of missions) {
    const { population, slug, title } = row;
    const kind = provedByMission[row.kind];
    if (!kind) continue;
    for (const own of ownOf(proofs, provider, software, kind))
      own.references.push({ on, ...sized(population), mission: { slug, title } });
  }
  return { proofs, functions };
}

interface Own {
  readonly references: Proof['references'][number][];
  readonly trainings: { readonly on: string }[];
}

const sized = (population: number | null) => (population === null ? {} : { clientPopulation: population });

/** What a deed proves: the service for its software, and the service in general. */
function ownOf(
  proofs: Map<string, Own>,
  provider: string,
  software: string | null,
  kind: ServiceKind,
): readonly Own[] {
  const keys = new Set([proofKey(provider, software, kind), proofKey(provider, null, kind)]);
  return [...keys].map((key) => {
    const own = proofs.get(key) ?? { references: [], trainings: [] };
    proofs.set(key, own);
    return own;
  });
}
