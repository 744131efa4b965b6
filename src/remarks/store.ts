// SPDX-License-Identifier: AGPL-3.0-or-later
// Remarks in the database: anybody adds one, keepers alone read them.
import './tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { parseAddress } from '../base/mail-address.ts';
import { type Db, sweeping, type Tx } from '../platform/db.ts';
import { presentHashes } from '../platform/links/secrets.ts';
import { openWords, sealWords } from '../platform/sealing.ts';
import type { KeyFor } from '../platform/secret.ts';
import { keptDays, type Outcome, type Remark } from './remark.ts';
import type { RemarkTable } from './tables.ts';

const purpose = 'remarks.words';

export interface NewRemark extends Omit<Remark, 'organisation' | 'answered'> {
  readonly organisation?: string;
  /** HMAC of the network address. */
  readonly client: Buffer;
}

/** @param tx acts for who writes, where they have signed in */
export async function putRemark(tx: Tx, keyFor: KeyFor, remark: NewRemark): Promise<void> {
  const { id, words, address, writtenAt, organisation, account, ...plain } = remark;
  const seal = (text: string) => sealWords(keyFor(purpose), text, id);
  const { about = null, name = null, url = null } = plain;
  await tx
    .insertInto('remark')
    .values({
      ...{ id, kind: plain.kind, about, name, url, lang: plain.lang, client: plain.client },
      organisation_id: organisation ?? null,
      account_id: account ?? null,
      words: seal(words),
      address: address ? seal(address) : null,
      written_at: writtenAt,
      ...{ answered_at: null, outcome: null, answer: null, external_id: null },
    })
    .execute();
}

/** The words, the address and the answer of a remark, opened. @param sealed by column */
export function openRemark(keyFor: KeyFor, id: string, sealed: Readonly<Record<string, Buffer>>) {
  const about = (column: string) => (column === 'answer' ? `${id} answer` : id);
  const open = ([column, words]: [string, Buffer]) => [
    column,
    openWords(keyFor(purpose), words, about(column)),
  ];
  return Object.fromEntries(Object.entries(sealed).map(open)) as Record<string, string>;
}

/** How many came from a network address since a moment. */
export async function countRemarks(tx: Tx, client: Buffer, since: Date): Promise<number> {
  await presentHashes(tx, { client });
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from remark where client = ${client} and written_at > ${since}`.execute(tx);
  return rows[0]!.n;
}

/** Those that wait, the oldest first, then the latest answered. @param tx keeps the halle */
export async function listRemarks(tx: Tx, keyFor: KeyFor, most = 200): Promise<Remark[]> {
  const rows = await withOrganisation(tx)
    .orderBy(sql`answered_at is not null`)
    .orderBy(sql`case when answered_at is null then written_at end`)
    .orderBy('answered_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => remarkOf(keyFor, row));
}

/** @param tx keeps the halle */
export async function findRemark(tx: Tx, keyFor: KeyFor, id: string): Promise<Remark | undefined> {
  const row = await withOrganisation(tx).where('remark.id', '=', id).forUpdate('remark').executeTakeFirst();
  return row && remarkOf(keyFor, row);
}

/** @param tx keeps the halle */
export async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from remark where answered_at is null`.execute(tx);
  return rows[0]!.n;
}

/** @param tx keeps the halle @returns false where it has an answer already */
export async function putAnswer(
  tx: Tx,
  keyFor: KeyFor,
  id: string,
  answer: {
    readonly at: Date;
    readonly outcome: Outcome;
    readonly words: string;
    readonly external?: string;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('remark')
    .set({
      answered_at: answer.at,
      outcome: answer.outcome,
      answer: sealWords(keyFor(purpose), answer.words, `${id} answer`),
      external_id: answer.external ?? null,
      client: null,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was answered ninety days ago, or written a year ago, leaves. */
export function sweepRemarks(db: Db | Tx, at: Date): Promise<void> {
  return sweeping(db, at, async (tx) => {
    await sql`delete from remark
      where coalesce(answered_at + make_interval(days => ${keptDays}), written_at + interval '1 year') < ${at}`.execute(
      tx,
    );
  });
}

const withOrganisation = (tx: Tx) =>
  tx
    .selectFrom('remark')
    .leftJoin('organisation', 'organisation.id', 'remark.organisation_id')
    .selectAll('remark')
    .select(['organisation.name as whose', 'organisation.slug as slug']);

type Row = Selectable<RemarkTable> & { readonly whose: string | null; readonly slug: string | null };

function remarkOf(keyFor: KeyFor, row: Row): Remark {
  const open = (sealed: Buffer, about: string = row.id) => openWords(keyFor(purpose), sealed, about);
  const { about, name, url, account_id, organisation_id, whose, slug, answered_at, outcome, answer } = row;
  return {
    id: row.id as Id<'Remark'>,
    kind: row.kind,
    lang: row.lang,
    words: open(row.words),
    writtenAt: row.written_at,
    ...(about && { about }),
    ...(name && { name }),
    ...(url && { url }),
    ...(account_id && { account: account_id }),
    ...(organisation_id && whose && slug && { organisation: { id: organisation_id, name: whose, slug } }),
    ...(row.address && { address: parseAddress(open(row.address)) }),
    ...(answered_at &&
      outcome &&
      answer && { answered: { at: answered_at, outcome, words: open(answer, `${row.id} answer`) } }),
  };
}
