// SPDX-License-Identifier: AGPL-3.0-or-later
// Offers in the database: written by their provider, read by all once published.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { ServiceKind } from '../offer.ts';
import '../tables.ts';

/** An offer with the software it is for. */
export interface ShownOffer {
  readonly id: Id<'Offer'>;
  /** Absent: whatever the software. */
  readonly software?: { readonly slug: string; readonly name: string };
  readonly kind: ServiceKind;
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly words: string;
  /** Absent: a draft. */
  readonly publishedOn?: string;
  readonly expiresOn?: string;
}

/** Standing offers of a provider that the transaction may see, drafts among them only for itself. */
export async function listOffers(db: Db | Tx, organisation: string): Promise<ShownOffer[]> {
  const rows = await db
    .selectFrom('provider_offer')
    .leftJoin('source_record', 'source_record.id', 'record_id')
    .leftJoin('software', 'software.id', 'source_record.software_id')
    .select(['provider_offer.id', 'slug', 'name', 'kind', 'territories', 'provider_offer.languages', 'words'])
    .select(['published_on', 'expires_on'])
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .orderBy('name', (order) => order.asc().nullsFirst())
    .orderBy('kind')
    .execute();
  return rows.map(({ id, slug, name, published_on, expires_on, ...rest }) => ({
    ...rest,
    id: id as Id<'Offer'>,
    ...(slug !== null && name !== null && { software: { slug, name } }),
    ...(published_on && { publishedOn: published_on }),
    ...(expires_on && { expiresOn: expires_on }),
  }));
}

export interface OfferToSave {
  readonly id: string;
  readonly organisation: string;
  /** Of the software; absent: whatever the software. */
  readonly record?: string;
  readonly kind: ServiceKind;
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly words: string;
  readonly published?: { readonly on: string; readonly until: string; readonly by: string };
}

/**
 * Writes an offer; one for the same software and kind is replaced. The transaction acts for the provider.
 * @returns its id, or that of the one that is replaced
 */
export async function saveOffer(tx: Tx, offer: OfferToSave): Promise<string> {
  const { id, organisation, record = null, kind, territories, languages, words, published } = offer;
  const values = {
    territories: [...territories],
    languages: [...languages],
    words,
    published_on: published?.on ?? null,
    expires_on: published?.until ?? null,
    published_by: published?.by ?? null,
    reminded_on: null,
  };
  const saved = await tx
    .insertInto('provider_offer')
    .values({ id, organisation_id: organisation, record_id: record, kind, withdrawn_on: null, ...values })
    .onConflict((on) =>
      on
        .columns(['organisation_id', 'record_id', 'kind'])
        .where('withdrawn_on', 'is', null)
        .doUpdateSet(values),
    )
    .returning('provider_offer.id')
    .executeTakeFirstOrThrow();
  return saved.id;
}

/** @returns whether it stood */
export async function withdrawOffer(tx: Tx, organisation: string, id: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('provider_offer')
    .set({ withdrawn_on: on })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Twelve more months for all published offers that end before a day, ended ones too. @returns how many */
export async function renewOffers(
  tx: Tx,
  organisation: string,
  before: string,
  until: string,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('provider_offer')
    .set({ expires_on: until, reminded_on: null })
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .where('expires_on', '<', before)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export interface Ending {
  readonly organisation: Id<'Organisation'>;
  /** Who published the offer that ends first. */
  readonly account: Id<'Account'>;
  readonly name: string;
  readonly count: number;
  readonly first: string;
}

/** Providers whose offers end within so many days and who were not told; they are noted as told. */
export async function takeEnding(tx: Tx, days: number, at: Date): Promise<Ending[]> {
  await sql`select set_config('halle.duty', 'remind', true)`.execute(tx);
  const { rows } = await sql<{
    organisation: string;
    account: string;
    name: string;
    count: number;
    first: string;
  }>`
    with told as (
      update provider_offer set reminded_on = halle.day_of(organisation_id, ${at})
      where withdrawn_on is null and published_on is not null and reminded_on is null
        and expires_on >= halle.day_of(organisation_id, ${at}) and expires_on < halle.day_of(organisation_id, ${at}) + ${days}::int
      returning organisation_id, published_by, expires_on)
    select organisation_id as organisation, (array_agg(published_by order by expires_on))[1] as account, o.name, count(*) as count, min(expires_on) as first
    from told join organisation o on o.id = organisation_id group by organisation_id, o.name`.execute(tx);
  return rows as Ending[];
}
