// SPDX-License-Identifier: AGPL-3.0-or-later
// Providers that joined, by address or by id.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { OwnNumber } from '../contest.ts';
import type { OfficialNumber } from '../identity.ts';
import { numberColumns, numberOf } from './numbers.ts';
import '../tables.ts';

export interface Provider {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  readonly slug: string;
  readonly country: string;
  readonly number: OwnNumber;
  /** Mail domain proved at the beginning, and when. */
  readonly domain: string;
  readonly provedOn: string;
  /** Its own address on the web, as it gives it. */
  readonly site?: string;
}

/**
 * By its address, or by that of one which was entered twice.
 * @throws Problem not-found `market.provider.none`
 */
export async function loadProvider(db: Db | Tx, of: { slug: string } | { id: string }): Promise<Provider> {
  const found = await findProvider(db, of);
  if (!found) throw new Problem('not-found', 'market.provider.none');
  return found;
}

export async function findProvider(
  db: Db | Tx,
  of: { slug: string } | { id: string },
): Promise<Provider | undefined> {
  const query = db
    .selectFrom('provider')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['organisation.id', 'name', 'slug', 'country', 'domain', 'provider.site', ...numberColumns]);
  const row = await ('slug' in of
    ? query.where(
        sql<boolean>`organisation.id = (select coalesce(heir_id, id) from organisation where slug = ${of.slug})`,
      )
    : query.where('organisation.id', '=', of.id)
  ).executeTakeFirst();
  if (!row) return undefined;
  const { id, name, slug, country, domain, site } = row;
  const number = numberOf(row);
  return {
    ...{ id: id as Id<'Organisation'>, name, slug, country, domain, number, provedOn: row.proved_on },
    ...(site !== null && { site }),
  };
}

/** Which of these organisations are providers. */
export async function listProviders(db: Db | Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('provider')
    .select('organisation_id')
    .where('organisation_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ organisation_id }) => organisation_id));
}

/** A provider that joins: its number is claimed until it is proved. */
export async function saveProvider(
  tx: Tx,
  { id, scheme, number, domain, provedOn }: Pick<Provider, 'id' | 'domain' | 'provedOn'> & OfficialNumber,
): Promise<void> {
  await tx
    .insertInto('provider')
    .values({ organisation_id: id, scheme, number, domain, proved_on: provedOn })
    .execute();
}

/** Its own address on the web; undefined: none. The transaction acts for the provider. */
export async function saveSite(tx: Tx, organisation: string, site: string | undefined): Promise<void> {
  await tx
    .updateTable('provider')
    .set({ site: site ?? null })
    .where('organisation_id', '=', organisation)
    .execute();
}
