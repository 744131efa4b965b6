// SPDX-License-Identifier: AGPL-3.0-or-later
// Official mailboxes in the database.
import './tables.ts';
import { sql } from 'kysely';
import type { Lang } from '../../../base/language.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Address } from '../../../platform/mail.ts';
import { languageWhere } from '../stores/language.ts';
import type { Mailbox } from './mailbox.ts';

/** A mailbox that can be written to: its mails are in the language of its organisation, never its asker's. */
export interface OfficialMailbox extends Mailbox<Address> {
  readonly lang: Lang;
}

export async function findMailbox(db: Db | Tx, organisation: string): Promise<OfficialMailbox | undefined> {
  const row = await db
    .selectFrom('official_mailbox')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['address', 'official_mailbox.source', 'stated_on'])
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  if (!row) return undefined;
  const { address, source, stated_on: statedOn } = row;
  const lang = await languageWhere(db, organisation);
  return { address: address as Address, source, statedOn, lang };
}

export interface Listed extends Mailbox {
  readonly organisation: string;
  /** By which code, and whether its list said of which country or kind it is. */
  readonly code: string;
  readonly codeSaid: boolean;
}

/**
 * Writes mailboxes; a statement older than the one that is kept changes nothing.
 * @returns how many rows were new or changed
 */
export async function saveMailboxes(tx: Tx, listed: readonly Listed[], at: Date): Promise<number> {
  const columns = [
    sql`${listed.map(({ organisation }) => organisation)}::uuid[]`,
    sql`${listed.map(({ address }) => address)}::text[]`,
    sql`${listed.map(({ source }) => source)}::text[]`,
    sql`${listed.map(({ statedOn }) => statedOn)}::date[]`,
    sql`${listed.map(({ code }) => code)}::text[]`,
    sql`${listed.map(({ codeSaid }) => codeSaid)}::boolean[]`,
  ];
  const result = await sql`
    insert into official_mailbox as kept (organisation_id, address, source, stated_on, code, code_said, imported_at)
    select *, ${at}::timestamptz from unnest(${sql.join(columns)})
    on conflict (organisation_id) do update
      set address = excluded.address, source = excluded.source, stated_on = excluded.stated_on, code = excluded.code, code_said = excluded.code_said,
        imported_at = excluded.imported_at
      where excluded.stated_on >= kept.stated_on
        and (kept.address, kept.source, kept.stated_on, kept.code) is distinct from
          (excluded.address, excluded.source, excluded.stated_on, excluded.code)`.execute(tx);
  return Number(result.numAffectedRows ?? 0n);
}

/** Others whose official mailbox is the same, or has the same domain. */
export interface Neighbours {
  readonly same: boolean;
  readonly n: number;
  /** One of them, the first by name. */
  readonly name: string;
}

/** Who reads this very address already; where nobody does, who has a mailbox of its domain. */
export async function findNeighbours(db: Db | Tx, address: Address): Promise<Neighbours | undefined> {
  const at = address.lastIndexOf('@');
  const { rows } = await sql<Neighbours>`
    select m.address = ${address} as same, count(*)::int as n, min(o.name) as name
    from official_mailbox m join organisation o on o.id = m.organisation_id
    where right(lower(m.address), ${address.length - at}) = ${address.slice(at).toLowerCase()}
    group by 1 order by 1 desc limit 1`.execute(db);
  return rows[0];
}

/** @returns whether there was one */
export async function removeMailbox(tx: Tx, organisation: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('official_mailbox')
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Those of these that have a mailbox. */
export async function listReached(tx: Tx, organisations: readonly string[]): Promise<Set<string>> {
  if (organisations.length === 0) return new Set();
  const rows = await tx
    .selectFrom('official_mailbox')
    .select('organisation_id')
    .where('organisation_id', '=', sql<string>`any(${organisations}::uuid[])`)
    .execute();
  return new Set(rows.map(({ organisation_id }) => organisation_id));
}
