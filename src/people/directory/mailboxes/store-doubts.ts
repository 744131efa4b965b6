// SPDX-License-Identifier: AGPL-3.0-or-later
// What an earlier import of mailboxes may have given wrongly, and who signed in by it. Read as the owner.
import './tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { Taken } from './doubt.ts';

export interface TakenIn extends Taken {
  readonly slug: string;
  readonly statedOn: string;
  readonly importedAt: Date;
  /** First agents who act for the organisation now, and since when. */
  readonly first: readonly { readonly id: string; readonly since: Date }[];
  /** All who act for it now. */
  readonly agents: number;
}

/**
 * Mailboxes that a table gave, of organisations one of whose codes is another's in another country or whose
 * list said no country; with who acts.
 */
export async function listTakenIn(tx: Tx): Promise<TakenIn[]> {
  const { rows } = await sql<Omit<TakenIn, 'first'> & { first: { id: string; since: string }[] }>`
    with digits as (
      select id as organisation, insee as code, country from organisation where insee is not null
      union all select c.organisation_id, c.code, o.country from organisation_code c join organisation o on o.id = c.organisation_id
        where c.scheme in ('nis', 'quebec'))
    select m.address, m.source, m.code_said as "codeSaid", m.stated_on as "statedOn", m.imported_at as "importedAt", o.name, o.slug, o.country,
      array(select distinct other.name from digits mine join digits d on d.code = mine.code and d.organisation <> mine.organisation
        join organisation other on other.id = d.organisation where mine.organisation = o.id order by 1) as others,
      (select count(*) from agent a where a.organisation_id = o.id and a.until is null) as agents,
      (select coalesce(json_agg(json_build_object('id', a.id, 'since', a.since) order by a.since), '[]') from agent a
        where a.organisation_id = o.id and a.until is null and a.first) as first
    from official_mailbox m join organisation o on o.id = m.organisation_id
    order by o.slug`.execute(tx);
  return rows.map((row) => ({
    ...row,
    first: row.first.map(({ id, since }) => ({ id, since: new Date(since) })),
  }));
}
