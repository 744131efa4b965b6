// SPDX-License-Identifier: AGPL-3.0-or-later
// Usages that may be wrong, and what the operator does to them. Read and written as the owner (`surveying`,
// `mending`).
import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';

interface Across {
  readonly id: string;
  readonly software: string;
  readonly organisation: string;
  readonly by: string;
  readonly on: string;
  /** Who bears the same code in the country of who declared. */
  readonly other: string;
}

/**
 * Usages in force that were probably declared for the wrong organisation: it lies in another country than
 * whoever declared them, and its code is also that of an organisation in their own country.
 */
export async function listAcrossBorders(tx: Tx): Promise<Across[]> {
  const { rows } = await sql<Across>`
    with digits as (
      select id as organisation, insee as code, country, name from organisation where insee is not null
      union all select c.organisation_id, c.code, o.country, o.name from organisation_code c join organisation o on o.id = c.organisation_id
        where c.scheme in ('nis', 'quebec'))
    select distinct on (u.id) u.id, s.name as software, o.name as organisation, by.name as by, u.declared_on as on, other.name as other
    from usage u
    join source_record r on r.id = u.record_id join software s on s.id = r.software_id
    join organisation o on o.id = u.organisation_id join organisation by on by.id = u.declared_by
    join digits mine on mine.organisation = o.id join digits other on other.code = mine.code and other.country = by.country
    where u.withdrawn_on is null and o.country <> by.country order by u.id`.execute(tx);
  return rows;
}

export async function listContacts(
  tx: Tx,
): Promise<
  { id: string; software: string; organisation: string; words: string | null; mailbox: string | null }[]
> {
  return tx
    .selectFrom('usage')
    .innerJoin('usage_private', 'usage_id', 'usage.id')
    .innerJoin('source_record', 'source_record.id', 'record_id')
    .innerJoin('software', 'software.id', 'source_record.software_id')
    .innerJoin('organisation', 'organisation.id', 'usage.organisation_id')
    .select(['usage.id', 'software.name as software', 'organisation.name as organisation'])
    .select(['contact_function as words', 'contact_mailbox as mailbox'])
    .where('withdrawn_on', 'is', null)
    .where((where) =>
      where.or([where('contact_function', 'is not', null), where('contact_mailbox', 'is not', null)]),
    )
    .orderBy('usage.id')
    .execute();
}

/** Takes a usage back. @returns its record and organisation; undefined when it does not stand */
export async function takeBack(
  tx: Tx,
  id: string,
  at: Date,
): Promise<{ record: string; organisation: string } | undefined> {
  await sql`update usage_experience set published_on = null where usage_id = ${id}`.execute(tx);
  const { rows } = await sql<{ record: string; organisation: string }>`
    update usage set withdrawn_on = halle.day_of(organisation_id, ${at}), withdrawn_by = organisation_id, published_on = null
    where id = ${id} and withdrawn_on is null returning record_id as record, organisation_id as organisation`.execute(
    tx,
  );
  return rows[0];
}

/** Forgets whom to ask. @returns its organisation; undefined where nobody was named */
export async function forgetContact(tx: Tx, id: string): Promise<{ organisation: string } | undefined> {
  const { rows } = await sql<{ organisation: string }>`
    update usage_private set contact_function = null, contact_mailbox = null
    where usage_id = ${id} and (contact_function is not null or contact_mailbox is not null) returning organisation_id as organisation`.execute(
    tx,
  );
  return rows[0];
}
