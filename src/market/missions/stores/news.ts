// SPDX-License-Identifier: AGPL-3.0-or-later
// What was told of missions, and whom a new one may suit: by published offers and by shown profiles.
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { MissionKind } from '../mission.ts';
import type { LoadedMission } from './missions.ts';

/** @returns false when it was told before */
export async function noteNews(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('mission_news')
    .values({ id, told_at: at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The kinds of service that a kind of mission asks for. */
const services: Readonly<Record<MissionKind, readonly string[]>> = {
  'install-test': ['installation', 'hosting'],
  'fix-bug': ['development', 'maintenance'],
  translate: ['development'],
  document: ['training', 'development'],
  review: ['audit', 'development'],
  'audit-accessibility': ['accessibility', 'audit'],
  'audit-security': ['audit'],
  hosting: ['hosting'],
  other: [],
};

/**
 * Organisations with an offer in force on the software for this kind; accounts whose shown profile knows the
 * software or its trade. Each until the end of its last day where it is.
 */
export async function listSuited(
  tx: Tx,
  { mission, software }: LoadedMission,
  at: Date,
): Promise<{ organisations: string[]; accounts: string[] }> {
  if (!mission.software) return { organisations: [], accounts: [] };
  const offers = await sql<{ id: string }>`
    select distinct offer.organisation_id as id from provider_offer offer
    join source_record theirs on theirs.id = offer.record_id join source_record ours on ours.id = ${mission.software}
    where theirs.software_id = ours.software_id and offer.kind = any(${[...services[mission.kind]]}) and offer.expires_on >= halle.day_of(offer.organisation_id, ${at})
      and offer.published_on is not null and offer.withdrawn_on is null and offer.organisation_id <> ${mission.organisation} limit 200`.execute(
    tx,
  );
  const profiles = await sql<{ id: string }>`
    select distinct account_id as id from availability
    where withdrawn_on is null and until_day >= halle.day_of(employer_id, ${at})
      and (employer_id is null or loan_until >= halle.day_of(employer_id, ${at}))
      and (functions && ${[...(software?.functions ?? [])]}::text[]
        or exists (select from source_record theirs, source_record ours
          where theirs.id = any(records) and ours.id = ${mission.software} and theirs.software_id = ours.software_id)) limit 200`.execute(
    tx,
  );
  return { organisations: offers.rows.map(({ id }) => id), accounts: profiles.rows.map(({ id }) => id) };
}
