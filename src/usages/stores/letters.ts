// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters between peers: who wrote to whom and when, counted for the limits. Rows are seen by both sides and
// by who wrote.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { Address } from '../../platform/mail.ts';

interface Letter {
  readonly id: string;
  readonly record: string;
  readonly from: string;
  readonly to: string;
  readonly account: string;
}

/** @param tx acts for `from` and `account` */
export async function putLetter(tx: Tx, { id, record, from, to, account }: Letter, at: Date): Promise<void> {
  await tx
    .insertInto('peer_letter')
    .values({
      id,
      record_id: record,
      from_organisation: from,
      to_organisation: to,
      account_id: account,
      written_at: at,
    })
    .execute();
}

/** Letters since a moment, as the acting organisation and account see them. */
export async function countLetters(
  tx: Tx,
  of: { from?: string; to?: string; account?: string },
  since: Date,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from peer_letter where written_at > ${since}
      ${of.from ? sql`and from_organisation = ${of.from}::uuid` : sql``} ${of.to ? sql`and to_organisation = ${of.to}::uuid` : sql``}
      ${of.account ? sql`and account_id = ${of.account}::uuid` : sql``}`.execute(tx);
  return rows[0]!.n;
}

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
    .where('usage.organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .where('published_on', 'is not', null)
    .executeTakeFirst();
  return row && { id: row.id, ...(row.contact_mailbox && { mailbox: row.contact_mailbox as Address }) };
}
