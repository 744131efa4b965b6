// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters in the database: who wrote to whom and when, counted for the limits. A letter to a person is seen
// by the two of them, one to an organisation by both organisations and by who wrote it.
import './tables.ts';
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import { type Addressee, type Fate, fateOf, type Letter, type LetterKind } from './letter.ts';
import type { LetterTable } from './tables.ts';

/** @param tx acts for who writes */
export async function putLetter(tx: Tx, { name }: LetterKind, letter: Letter): Promise<void> {
  const { id, about, account, organisation, to, answers, at } = letter;
  await tx
    .insertInto('letter')
    .values({
      id,
      kind: name,
      about_id: about,
      account_id: account,
      from_organisation: organisation ?? null,
      to_account: 'account' in to ? to.account : null,
      to_organisation: 'organisation' in to ? to.organisation : null,
      answers_id: answers ?? null,
      written_at: at,
    })
    .execute();
}

/** @param tx acts for one of the two sides */
export async function findLetter(tx: Tx, { name }: LetterKind, id: string): Promise<Letter | undefined> {
  const row = await tx
    .selectFrom('letter')
    .selectAll()
    .where('kind', '=', name)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && letterOf(row);
}

/** The latest letter between two organisations since a moment. @param tx acts for one of them */
export async function findLatest(
  tx: Tx,
  { name }: LetterKind,
  { from, to }: { readonly from: string; readonly to: string },
  since: Date,
): Promise<Letter | undefined> {
  const row = await tx
    .selectFrom('letter')
    .selectAll()
    .where('kind', '=', name)
    .where('from_organisation', '=', from)
    .where('to_organisation', '=', to)
    .where('written_at', '>', since)
    .orderBy('written_at', 'desc')
    .executeTakeFirst();
  return row && letterOf(row);
}

/** The last letters between two organisations, and what became of each. @param tx acts for one of them */
export async function listFates(
  tx: Tx,
  { name }: LetterKind,
  { from, to }: { readonly from: string; readonly to: string },
  limit: number,
): Promise<{ readonly at: Date; readonly fate: Fate }[]> {
  const rows = await tx
    .selectFrom('letter')
    .leftJoin('mail', 'mail.id', 'letter.id')
    .select(['written_at', 'mail.state'])
    .where('letter.kind', '=', name)
    .where('from_organisation', '=', from)
    .where('to_organisation', '=', to)
    .orderBy('written_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ written_at: at, state }) => ({ at, fate: fateOf(state ?? undefined) }));
}

/** Letters of a kind since a moment, as far as who acts sees them. */
export async function countLetters(
  tx: Tx,
  { name }: LetterKind,
  of: { readonly account: string } | { readonly from: string } | { readonly to: Addressee },
  since: Date,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from letter where kind = ${name} and written_at > ${since} and ${which(of)}`.execute(
    tx,
  );
  return rows[0]!.n;
}

function which(of: Parameters<typeof countLetters>[2]) {
  if ('account' in of) return sql`account_id = ${of.account}::uuid`;
  if ('from' in of) return sql`from_organisation = ${of.from}::uuid`;
  return 'account' in of.to
    ? sql`to_account = ${of.to.account}::uuid`
    : sql`to_organisation = ${of.to.organisation}::uuid`;
}

function letterOf(row: Selectable<LetterTable>): Letter {
  const { from_organisation: from, to_account: account, to_organisation: to, answers_id: answers } = row;
  return {
    id: row.id as Id<'Letter'>,
    about: row.about_id,
    account: row.account_id as Id<'Account'>,
    ...(from ? { organisation: from as Id<'Organisation'> } : {}),
    to: account ? { account: account as Id<'Account'> } : { organisation: to as Id<'Organisation'> },
    ...(answers ? { answers: answers as Id<'Letter'> } : {}),
    at: row.written_at,
  };
}
