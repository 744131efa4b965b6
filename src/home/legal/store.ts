// SPDX-License-Identifier: AGPL-3.0-or-later
// Which pages a search engine is told of: those about things that say something.
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

/** The words of addresses, by kind of page. */
export interface PublicPages {
  readonly software: readonly string[];
  /** Organisations that use something in public, publish, help or ask for help. */
  readonly organisations: readonly string[];
  readonly providers: readonly string[];
  readonly missions: readonly string[];
}

/** Addresses in one sitemap at most (sitemaps.org, protocol 0.9). */
const most = 50_000;

/** Without acting for anybody: what everyone sees. @param languages how many addresses each page has */
export async function listPublicPages(db: Db, languages: number): Promise<PublicPages> {
  const each = Math.floor(most / languages / 4) - 10;
  const slugs = async (query: ReturnType<typeof sql<{ slug: string }>>) =>
    (await query.execute(db)).rows.map(({ slug }) => slug);
  return {
    software: await slugs(sql`select slug from software order by slug limit ${each}`),
    organisations: await slugs(sql`
      select slug from organisation where id in (
        select organisation_id from halle.public_use
        union select organisation_id from mission
      ) order by slug limit ${each}`),
    providers: await slugs(sql`
      select o.slug from provider p join organisation o on o.id = p.organisation_id where o.heir_id is null order by o.slug limit ${each}`),
    missions: await slugs(sql`select slug from mission order by slug limit ${each}`),
  };
}
