// SPDX-License-Identifier: AGPL-3.0-or-later
// What the shelf of needs is read from: the needs that stand at a moment, who leads them, how many are behind
// them.
import '../tables.ts';
import { type RawBuilder, sql } from 'kysely';
import type { OrganisationKind } from '../../people/directory/organisation.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { type Crowd, nobody } from '../backing.ts';
import type { NeedKind } from '../need.ts';
import type { ShelvedNeed } from '../shelf.ts';

interface Row {
  id: string;
  slug: string;
  kind: NeedKind;
  title: string;
  purpose: string;
  lang: string;
  functions: string[];
  needed_by: string;
  said_at: Date;
  owner_id: string;
  owner: string;
  owner_slug: string;
  owner_kind: OrganisationKind;
  owner_territory: string;
  former: string | null;
  software: string | null;
  software_name: string | null;
}

/** Where an organisation is: ISO 3166-2, or its country alone. */
export const placeOf = sql`coalesce(o.territory, o.country || '-' || o.department, o.country)`;

const standing = (db: Db | Tx, at: Date, which: RawBuilder<unknown>) =>
  sql<Row>`
    select n.id, n.slug, n.kind, n.title, left(n.purpose, 400) as purpose, n.lang, n.functions, n.needed_by, n.said_at,
      o.id as owner_id, o.name as owner, o.slug as owner_slug, o.kind as owner_kind, ${placeOf} as owner_territory,
      case when said.heir_id is not null and not said.is_double then said.name end as former, s.slug as software, s.name as software_name
    from need n join organisation said on said.id = n.organisation_id join organisation o on o.id = coalesce(said.heir_id, said.id)
    left join source_record r on r.id = n.record_id left join software s on s.id = r.software_id
    where n.closed_at is null and n.head_id is null and n.needed_by >= halle.day_of(n.organisation_id, ${at}) ${which}`.execute(
    db,
  );

/** Those of these ids that stand. */
export async function readNeeds(db: Db | Tx, ids: readonly string[], at: Date): Promise<ShelvedNeed[]> {
  if (ids.length === 0) return [];
  const { rows } = await standing(db, at, sql`and n.id = any(${ids}::uuid[])`);
  return withCrowds(db, rows);
}

/** All that stand, by id: those after one, so many. */
export async function readAfter(db: Db, after: string, limit: number, at: Date): Promise<ShelvedNeed[]> {
  const { rows } = await standing(db, at, sql`and n.id > ${after}::uuid order by n.id limit ${limit}`);
  return withCrowds(db, rows);
}

/** Ids of the needs that stand and are led by one of these. */
export async function ledBy(db: Db, organisations: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select n.id from need n join organisation o on o.id = n.organisation_id
    where n.closed_at is null and (o.id = any(${organisations}::uuid[]) or o.heir_id = any(${organisations}::uuid[]))`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Ids of the needs that stand and name one of these software. */
export async function aboutSoftware(db: Db | Tx, software: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select n.id from need n join source_record r on r.id = n.record_id
    where n.closed_at is null and r.software_id = any(${software}::uuid[])`.execute(db);
  return rows.map(({ id }) => id);
}

async function withCrowds(db: Db | Tx, rows: readonly Row[]): Promise<ShelvedNeed[]> {
  const crowds = await crowdsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...{ id: row.id, slug: row.slug, kind: row.kind, title: row.title, purpose: row.purpose },
    ...{ lang: row.lang, functions: row.functions, neededBy: row.needed_by },
    saidAt: row.said_at.toISOString(),
    owner: {
      ...{ id: row.owner_id, name: row.owner, slug: row.owner_slug, kind: row.owner_kind },
      territory: row.owner_territory,
      ...(row.former !== null && { former: row.former }),
    },
    ...(row.software !== null &&
      row.software_name !== null && { software: { slug: row.software, name: row.software_name } }),
    crowd: crowds.get(row.id) ?? nobody,
  }));
}

interface CrowdRow {
  group_id: string;
  administrations: number;
  persons: number;
  inhabitants: number;
  unknown: number;
  first_useful: string | null;
  first_vote: string | null;
  latest: Date | null;
}

/** What anybody may know of who is behind each need. */
export async function crowdsOf(db: Db | Tx, needs: readonly string[]): Promise<ReadonlyMap<string, Crowd>> {
  if (needs.length === 0) return new Map();
  const { rows } = await sql<CrowdRow>`select * from halle.backing_of(${needs}::uuid[])`.execute(db);
  return new Map(
    rows.map(({ group_id, first_useful, first_vote, latest, inhabitants, ...counts }) => [
      group_id,
      {
        ...counts,
        inhabitants: Number(inhabitants),
        ...(first_useful !== null && { firstUseful: first_useful }),
        ...(first_vote !== null && { firstVote: first_vote }),
        ...(latest !== null && { latest: latest.toISOString() }),
      },
    ]),
  );
}
