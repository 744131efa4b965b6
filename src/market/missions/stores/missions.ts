// SPDX-License-Identifier: AGPL-3.0-or-later
// Missions in the database. What is seen depends on whom the transaction acts for: the rows themselves keep
// drafts and offers apart.
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { money } from '../../../base/money.ts';
import { Problem } from '../../../base/problem.ts';
import { stepIn } from '../../../base/steps.ts';
import type { OrganisationKind } from '../../../people/directory/organisation.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { byThing, takenOf } from '../../../platform/steps/rows.ts';
import type { Delivery, Mission, MissionOffer, Retaining, Step } from '../mission.ts';
import type { Question } from '../question.ts';
import type { MissionOfferTable, MissionRetainingTable, MissionTable } from '../tables.ts';
import { questionsOf } from './questions.ts';

/** A mission with what pages name: its address, who asks, the software. */
export interface LoadedMission {
  readonly mission: Mission;
  readonly slug: string;
  readonly organisation: {
    readonly kind: OrganisationKind;
    readonly name: string;
    /** The commune that asked before it merged into this one. */
    readonly former?: string;
    readonly slug: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** ISO 3166-2, or the country alone. */
    readonly territory: string;
  };
  readonly software?: { readonly name: string; readonly slug: string; readonly functions: readonly string[] };
}

/** As `loadMission`; undefined when there is none, or none that may be seen. */
export async function findMission(
  tx: Tx,
  by: { slug: string } | { id: string },
): Promise<LoadedMission | undefined> {
  return loadMission(tx, by).catch((error: unknown) => {
    if (error instanceof Problem && error.textKey === 'market.mission.none') return undefined;
    throw error;
  });
}

/** The word of a mission's address since, where its title was withdrawn or put back. */
export async function findMovedMission(tx: Tx, slug: string): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string | null }>`select halle.mission_moved(${slug}) as slug`.execute(
    tx,
  );
  return rows[0]?.slug ?? undefined;
}

/** One mission, with the offers that may be seen. @throws Problem not-found `market.mission.none` */
export async function loadMission(tx: Tx, by: { slug: string } | { id: string }): Promise<LoadedMission> {
  const query = named(tx);
  const row = await ('slug' in by
    ? query.where('mission.slug', '=', by.slug)
    : query.where('mission.id', '=', by.id)
  ).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'market.mission.none');
  const offers = await tx.selectFrom('mission_offer').selectAll().where('mission_id', '=', row.id).execute();
  const told = await tx
    .selectFrom('mission_retaining')
    .selectAll()
    .where('mission_id', '=', row.id)
    .executeTakeFirst();
  const deliveries = await deliveriesOf(tx, row.id);
  const steps = (await stepsOf(tx, [row.id])).get(row.id) ?? [];
  const questions = await questionsOf(tx, row.id);
  return loaded(row, { steps, offers, told, deliveries, questions });
}

/** By id; the reasons of those judged not done as far as the transaction sees them. */
async function deliveriesOf(tx: Tx, mission: string): Promise<ReadonlyMap<string, Delivery>> {
  const rows = await tx
    .selectFrom('mission_delivery')
    .leftJoin('mission_refusal', 'mission_refusal.delivery_id', 'mission_delivery.id')
    .select(['mission_delivery.id', 'mission_delivery.proof', 'mission_refusal.reasons'])
    .where('mission_delivery.mission_id', '=', mission)
    .execute();
  return new Map(
    rows.map(({ id, proof, reasons }) => [
      id,
      { id: id as Delivery['id'], proof, ...(reasons === null ? {} : { reasons }) },
    ]),
  );
}

/** The steps of missions, as far as the transaction sees them. */
async function stepsOf(db: Db | Tx, missions: readonly string[]): Promise<ReadonlyMap<string, Step[]>> {
  if (missions.length === 0) return new Map();
  const rows = await db
    .selectFrom('mission_step')
    .selectAll()
    .where('thing_id', 'in', [...missions])
    .execute();
  return new Map([...byThing(rows)].map(([id, theirs]) => [id, takenOf(theirs)]));
}

const named = (db: Db | Tx) =>
  db
    .selectFrom('mission')
    .innerJoin('organisation as asked', 'asked.id', 'mission.organisation_id')
    .innerJoin('organisation', (join) =>
      join.on(sql<boolean>`organisation.id = coalesce(asked.heir_id, asked.id)`),
    )
    .leftJoin('source_record', 'source_record.id', 'record_id')
    .leftJoin('software', 'software.id', 'source_record.software_id')
    .selectAll('mission')
    .select([
      'organisation.name as asker',
      sql<string | null>`case when asked.heir_id is not null then asked.name end`.as('asker_former'),
      'organisation.slug as asker_slug',
      'organisation.kind as asker_kind',
      'organisation.country as asker_country',
      'organisation.territory as asker_territory',
      'organisation.department as asker_department',
      'software.name as software',
      'software.slug as software_slug',
      'software.functions as software_functions',
    ]);

interface Named {
  asker: string;
  asker_former: string | null;
  asker_slug: string;
  asker_kind: OrganisationKind;
  asker_country: string;
  asker_territory: string | null;
  asker_department: string | null;
  software: string | null;
  software_slug: string | null;
  software_functions: string[] | null;
}
type NamedRow = Selectable<MissionTable> & Named;

function territoryOf({ asker_country: country, asker_territory, asker_department }: Named): string {
  return asker_territory ?? (asker_department ? `${country}-${asker_department}` : country);
}

/** A mission as lists show it, with how many offers stand. */
export interface ListedMission extends LoadedMission {
  readonly offers: number;
}

/**
 * Missions that anyone may answer, the nearest date first; or those of one organisation, as the transaction
 * sees them.
 * @param of `openAt`: each until the end of its date where it is asked
 */
export async function listMissions(
  db: Db | Tx,
  of: { organisation?: string; software?: string; openAt?: Date },
): Promise<ListedMission[]> {
  let query = named(db).orderBy('due').orderBy('mission.id').limit(500);
  if (of.organisation) query = query.where('mission.organisation_id', '=', of.organisation);
  if (of.software) query = query.where('source_record.software_id', '=', of.software);
  if (of.openAt)
    query = query
      .where('published', '=', true)
      .where('due', '>=', sql<string>`halle.day_of(mission.organisation_id, ${of.openAt})`)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('mission_step')
              .select('step')
              .whereRef('thing_id', '=', 'mission.id')
              .where('step', 'in', ['accepted', 'withdrawn']),
          ),
        ),
      );
  return withSteps(db, await query.execute());
}

async function withSteps(db: Db | Tx, rows: readonly NamedRow[]): Promise<ListedMission[]> {
  const ids = rows.map(({ id }) => id);
  const [offers, steps] = [await countOffers(db, ids), await stepsOf(db, ids)];
  return rows.map((row) => ({
    ...loaded(row, { steps: steps.get(row.id) ?? [], offers: [] }),
    offers: offers.get(row.id) ?? 0,
  }));
}

/** How many offers stand, by mission; one without any is absent. */
export async function countOffers(
  db: Db | Tx,
  missions: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{
    mission_id: string;
    offers: number;
  }>`select * from mission_offers(${missions}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.mission_id, row.offers]));
}

/** Missions that the account, or whom the transaction acts for, made an offer to; the latest first. */
export async function listAnswered(tx: Tx): Promise<ListedMission[]> {
  const rows = await named(tx)
    .where('published', '=', true)
    .where(
      'mission.id',
      'in',
      tx
        .selectFrom('mission_offer')
        .select('mission_id')
        .where('asked_by', '<>', sql<string>`coalesce(halle.acting_organisation(), account_id)`),
    )
    .orderBy('due', 'desc')
    .limit(200)
    .execute();
  return (await withSteps(tx, rows)).map((one) => ({ ...one, offers: 0 }));
}

/** What a mission is made of besides its own row. */
interface Around {
  readonly steps: readonly Step[];
  readonly offers: readonly Selectable<MissionOfferTable>[];
  readonly told?: Selectable<MissionRetainingTable> | undefined;
  readonly deliveries?: ReadonlyMap<string, Delivery>;
  readonly questions?: readonly Question[];
}

function loaded(row: NamedRow, around: Around): LoadedMission {
  return {
    mission: missionOf(row, around),
    slug: row.slug,
    organisation: {
      name: row.asker,
      ...(row.asker_former !== null && { former: row.asker_former }),
      slug: row.asker_slug,
      kind: row.asker_kind,
      country: row.asker_country,
      territory: territoryOf(row),
    },
    ...(row.software && row.software_slug
      ? { software: { name: row.software, slug: row.software_slug, functions: row.software_functions ?? [] } }
      : {}),
  };
}

function missionOf(
  row: Selectable<MissionTable>,
  { steps, offers, told, deliveries, questions = [] }: Around,
): Mission {
  return {
    id: row.id as Id<'Mission'>,
    organisation: row.organisation_id as Id<'Organisation'>,
    kind: row.kind,
    title: row.title,
    description: row.description,
    ...(row.record_id ? { software: row.record_id } : {}),
    ceilingExclVat: money(row.ceiling_cents, row.currency),
    due: row.due,
    acceptance: row.acceptance,
    steps,
    offers: steps
      .filter(({ step }) => step === 'answered')
      .flatMap((made) =>
        offers.filter(({ id }) => id === made.about).map((offer) => offerOf(offer, made, row)),
      ),
    ...(told ? { told: toldOf(told, steps, row) } : {}),
    questions,
    deliveries: steps
      .filter(({ step }) => step === 'delivered')
      .flatMap(({ about = '' }) => deliveries?.get(about) ?? []),
  };
}

function toldOf(
  { spent_cents, compared, reason, signatory }: Selectable<MissionRetainingTable>,
  steps: readonly Step[],
  { currency }: Pick<MissionTable, 'currency'>,
): Retaining {
  return {
    offer: stepIn(steps, 'accepted')?.about as Id<'MissionOffer'>,
    spentThisYearExclVat: money(spent_cents, currency),
    compared: compared as Id<'MissionOffer'>[],
    reason,
    signatory,
  };
}

function offerOf(
  row: Selectable<MissionOfferTable>,
  { by, organisation, at }: Step,
  { currency }: Pick<MissionTable, 'currency'>,
): MissionOffer {
  return {
    id: row.id as Id<'MissionOffer'>,
    priceExclVat: money(row.price_cents, currency),
    by: row.by_day,
    words: row.words,
    ...(row.number && row.number_kind ? { number: { kind: row.number_kind, number: row.number } } : {}),
    made: { by, at, ...(organisation ? { organisation } : {}) },
    linked: row.linked,
  };
}
