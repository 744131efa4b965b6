// SPDX-License-Identifier: AGPL-3.0-or-later
// Whom to ask about a software in an organisation that says in public that it uses it.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { Address } from '../../platform/mail.ts';

/** The mailbox that an organisation gave for a software. @param tx acts for the organisation */
export async function findContact(
  tx: Tx,
  record: string,
  organisation: string,
): Promise<{ id: string; mailbox?: Address } | undefined> {
  const row = await tx
    .selectFrom('usage')
    .innerJoin('usage_private', 'usage_id', 'usage.id')
    .select(['usage.id', 'contact_mailbox'])
    .where('record_id', '=', record)
    .where('usage.organisation_id', '=', sql<string>`any(halle.line_of(${organisation}::uuid))`)
    .where('withdrawn_on', 'is', null)
    .where('published_on', 'is not', null)
    .orderBy('confirmed_on', 'desc')
    .orderBy(sql`usage.organisation_id = ${organisation}::uuid`, 'desc')
    .executeTakeFirst();
  return row && { id: row.id, ...(row.contact_mailbox && { mailbox: row.contact_mailbox as Address }) };
}

/** The software that a letter is about. @param about its id, or that of a record of it */
export async function findAbout(tx: Tx, about: string): Promise<{ slug: string; name: string } | undefined> {
  const { rows } = await sql<{ slug: string; name: string }>`
    select slug, name from software where id = ${about}
      or id = (select software_id from source_record where id = ${about}) limit 1`.execute(tx);
  return rows[0];
}
