// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps a process's shelf of offers true to the database: read anew when an offer or a proof has changed, or
// the day.
import { sql } from 'kysely';
import { dayHere } from '../../../base/day.ts';
import type { Db } from '../../../platform/db.ts';
import { keptShelf } from '../../../platform/list/kept.ts';
import { revisionOf } from '../../../platform/revisions.ts';
import { sameNames } from '../contest.ts';
import type { ServiceKind } from '../offer.ts';
import type { Proof } from '../proof.ts';
import { type NamedProvider, type Shelf, shelve } from '../shelf.ts';
import { numberColumns, numberOf } from './numbers.ts';

const kept = keptShelf(readShelf);

/** All offers that stand at a moment: each until the end of its last day where its provider is. */
export async function shelfAt(db: Db, at: Date): Promise<Shelf> {
  // A software that is renamed is met under its new name the next day.
  return kept(db, await revisionOf(db, 'providers'), at);
}

interface Row {
  readonly id: string;
  readonly provider: string;
  readonly kind: ServiceKind;
  readonly software_id: string;
  readonly software: string;
  readonly software_name: string;
  readonly territories: string[];
  readonly languages: string[];
  readonly words: string;
  readonly publishedOn: string;
  readonly expiresOn: string;
  readonly commits: { share: number | null; last: string; releases: number | null; people: number } | null;
}

async function readShelf(db: Db, at: Date): Promise<Shelf> {
  const [{ rows }, references, providers] = await Promise.all([
    offersAt(db, at),
    confirmedReferences(db),
    namesOf(db),
  ]);
  const offers = rows.map(({ software, software_name, software_id, commits, ...rest }) => {
    const own = references.proofs.get(`${rest.provider} ${software_id} ${rest.kind}`) ?? nothing;
    return {
      ...rest,
      software: { slug: software, name: software_name },
      proof: { ...own, ...(commits && { commits: told(commits) }) },
    };
  });
  return shelve(offers, providers, references.functions, dayHere(at));
}

const nothing: Proof = { references: [], trainings: [] };

function told({ share, last, releases, people }: NonNullable<Row['commits']>): NonNullable<Proof['commits']> {
  return { last, people, ...(share === null ? {} : { share }), ...(releases === null ? {} : { releases }) };
}

const offersAt = (db: Db, at: Date) =>
  sql<Row>`
    select o.id, o.organisation_id as provider, o.kind, s.id as software_id, s.slug as software, s.name as software_name,
      o.territories, o.languages, o.words, o.published_on as "publishedOn", o.expires_on as "expiresOn",
      case when w.organisation_id is null then null
        else jsonb_build_object('share', w.share, 'last', w.last_on, 'releases', w.releases, 'people', w.people) end as commits
    from provider_offer o join source_record r on r.id = o.record_id join software s on s.id = r.software_id
    left join repository p on p.url = s.main_repository
    left join provider_work w on w.repository_id = p.id and w.organisation_id = o.organisation_id
    where o.published_on is not null and o.withdrawn_on is null and o.expires_on >= halle.day_of(o.organisation_id, ${at})`.execute(
    db,
  );

async function namesOf(db: Db): Promise<Map<string, NamedProvider>> {
  const rows = await db
    .selectFrom('provider')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['organisation.id', 'slug', 'name', 'folded', ...numberColumns])
    .execute();
  const same = sameNames(rows.map(({ folded }) => folded));
  return new Map(
    rows.map(({ id, slug, name, folded, ...row }) => [
      id,
      { slug, name, number: numberOf(row), isNamesake: same.has(folded) },
    ]),
  );
}

const confirmedRows = (db: Db) =>
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
    .where('answer', '=', 'confirmed')
    .where('linked', '=', false)
    .where('withdrawn_on', 'is', null)
    .execute();

/** Confirmed references by provider, software and kind, and the functions each provider has one for. */
async function confirmedReferences(
  db: Db,
): Promise<{ proofs: Map<string, Proof>; functions: Map<string, string[]> }> {
  const proofs = new Map<
    string,
    { references: Proof['references'][number][]; trainings: { on: string }[] }
  >();
  const functions = new Map<string, string[]>();
  for (const row of await confirmedRows(db)) {
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
