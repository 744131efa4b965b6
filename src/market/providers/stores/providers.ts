// SPDX-License-Identifier: AGPL-3.0-or-later
// Providers that joined, by address or by id.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { IdentityScheme } from '../identity.ts';
import '../tables.ts';

export interface Provider {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  readonly slug: string;
  readonly country: string;
  readonly scheme: IdentityScheme;
  readonly number: string;
  /** Mail domain proved at the beginning, and when. */
  readonly domain: string;
  readonly provedOn: string;
}

/** @throws Problem not-found `market.provider.none` */
export async function loadProvider(db: Db | Tx, of: { slug: string } | { id: string }): Promise<Provider> {
  const query = db
    .selectFrom('provider')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['organisation.id', 'name', 'slug', 'country', 'scheme', 'number', 'domain', 'proved_on']);
  const row = await ('slug' in of
    ? query.where('slug', '=', of.slug)
    : query.where('organisation.id', '=', of.id)
  ).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'market.provider.none');
  const { id, proved_on, ...rest } = row;
  return { id: id as Id<'Organisation'>, provedOn: proved_on, ...rest };
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

export async function saveProvider(
  tx: Tx,
  {
    id,
    scheme,
    number,
    domain,
    provedOn,
  }: Pick<Provider, 'id' | 'scheme' | 'number' | 'domain' | 'provedOn'>,
): Promise<void> {
  await tx
    .insertInto('provider')
    .values({ organisation_id: id, scheme, number, domain, proved_on: provedOn })
    .execute();
}
