// SPDX-License-Identifier: AGPL-3.0-or-later
// Public texts and withdrawn ones in the database, through functions of the owner: keepers alone ask them.
import './tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import { openWords, sealWords } from '../../platform/sealing.ts';
import type { KeyFor } from '../../platform/secret.ts';
import type { PublicText, TextKind, WithdrawnText } from './public-text.ts';
import type { WithdrawnTextTable } from './tables.ts';

const purpose = 'people.withdrawn-words';

interface Asked {
  /** The last word of a page's address. */
  readonly page?: string | undefined;
  readonly holding?: string;
  readonly kind?: TextKind;
  readonly thing?: string;
}

/** @param tx keeps the halle */
export async function findPublicTexts(tx: Tx, asked: Asked): Promise<PublicText[]> {
  const { page = null, holding = '', kind = null, thing = null } = asked;
  const { rows } = await sql<{
    kind: TextKind;
    thing: string;
    words: string;
    organisation_id: string | null;
    account_id: string | null;
    other_id: string | null;
  }>`select * from halle.public_texts(${page}, ${holding}, ${kind}, ${thing}::uuid)`.execute(tx);
  return rows.map((row) => ({ kind: row.kind, thing: row.thing, words: row.words, ...whoseOf(row) }));
}

const whoseOf = (row: Pick<WithdrawnTextTable, 'organisation_id' | 'account_id' | 'other_id'>) => ({
  ...(row.organisation_id && { organisation: row.organisation_id }),
  ...(row.account_id && { account: row.account_id }),
  ...(row.other_id && { other: row.other_id }),
});

export interface Withdrawal {
  readonly id: Id<'WithdrawnText'>;
  readonly text: PublicText;
  /** SHA-256 of the words. */
  readonly digest: Buffer;
  readonly reason: string;
}

/** @param tx keeps the halle @returns false where the text is no longer as it was read */
export async function putWithdrawal(
  tx: Tx,
  keyFor: KeyFor,
  { id, text: { kind, thing, words }, digest, reason }: Withdrawal,
  at: Date,
): Promise<boolean> {
  const sealed = sealWords(keyFor(purpose), words, id);
  const { rows } = await sql<{ done: boolean }>`
    select halle.withdraw_text(${id}, ${kind}, ${thing}, ${digest}, ${sealed}, ${reason}, ${at}) as done`.execute(
    tx,
  );
  return rows[0]!.done;
}

/** @param tx keeps the halle @returns false where it is not withdrawn any more */
export async function endWithdrawal(tx: Tx, { id, words }: WithdrawnText, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select halle.put_back_text(${id}, ${words}, ${at}) as done`.execute(tx);
  return rows[0]!.done;
}

/** Those that are withdrawn now, the latest first. @param tx keeps the halle */
export async function listWithdrawn(tx: Tx, keyFor: KeyFor): Promise<WithdrawnText[]> {
  const rows = await tx
    .selectFrom('withdrawn_text')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('withdrawn_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => withdrawnFrom(keyFor, row));
}

/** @param tx keeps the halle */
export async function findWithdrawn(tx: Tx, keyFor: KeyFor, id: string): Promise<WithdrawnText | undefined> {
  const row = await tx
    .selectFrom('withdrawn_text')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && withdrawnFrom(keyFor, row);
}

/** The words that were withdrawn, opened for whoever wrote them. */
export const openWithdrawn = (keyFor: KeyFor, id: string, { words }: Readonly<Record<string, Buffer>>) =>
  words ? { words: openWords(keyFor(purpose), words, id) } : {};

function withdrawnFrom(keyFor: KeyFor, row: Selectable<WithdrawnTextTable>): WithdrawnText {
  return {
    id: row.id as Id<'WithdrawnText'>,
    ...{ kind: row.kind, thing: row.thing, reason: row.reason, withdrawnAt: row.withdrawn_at },
    words: row.words ? openWords(keyFor(purpose), row.words, row.id) : '',
    ...whoseOf(row),
  };
}
