// SPDX-License-Identifier: AGPL-3.0-or-later
// Questions and answers of hearings in the database: members see all, a provider the questions and its own.
import './tables.ts';
import { sql } from 'kysely';
import { type Db, sweeping, type Tx } from '../../platform/db.ts';
import type { Heard, Question } from './hearing.ts';

export async function listQuestions(tx: Tx, pool: string): Promise<Question[]> {
  return tx
    .selectFrom('pool_question')
    .select(['id', 'place', 'words'])
    .where('group_id', '=', pool)
    .orderBy('place')
    .execute();
}

/** In the order of providers' names, then of the questions, as far as the transaction sees. */
export async function listHeard(tx: Tx, pool: string): Promise<Heard[]> {
  return tx
    .selectFrom('pool_heard as h')
    .innerJoin('organisation as said', 'said.id', 'h.organisation_id')
    .innerJoin('organisation as o', (join) => join.on(sql<boolean>`o.id = coalesce(said.heir_id, said.id)`))
    .innerJoin('pool_question as q', 'q.id', 'h.question_id')
    .select(['h.question_id as question', 'o.id as organisation', 'o.name', 'h.words'])
    .where('h.group_id', '=', pool)
    .orderBy('o.name')
    .orderBy('o.id')
    .orderBy('q.place')
    .execute();
}

interface By {
  readonly account: string;
  readonly organisation: string;
  readonly at: Date;
}

export async function saveQuestion(
  tx: Tx,
  pool: string,
  { id, place, words }: Question,
  by: By,
): Promise<void> {
  await tx
    .insertInto('pool_question')
    .values({
      ...{ id, group_id: pool, place, words, asked_at: by.at },
      ...{ organisation_id: by.organisation, account_id: by.account },
    })
    .execute();
}

/** @returns false where it was answered before: the first answer stays */
export async function saveHeard(
  tx: Tx,
  pool: string,
  { question, words }: Pick<Heard, 'question' | 'words'>,
  by: By,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pool_heard')
    .values({
      ...{ question_id: question, group_id: pool, words, said_at: by.at },
      ...{ organisation_id: by.organisation, account_id: by.account },
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Whether an organisation sells, by the database's own word. */
export async function sells(tx: Tx, organisation: string): Promise<boolean> {
  const { rows } = await sql<{
    is: boolean;
  }>`select halle.organisation_sells(${organisation}::uuid) as is`.execute(tx);
  return rows[0]?.is ?? false;
}

/** Two years after a pool ended, what was asked and answered leaves. */
export const sweepHearings = (db: Db | Tx, at: Date): Promise<void> =>
  sweeping(db, at, async (tx) => void (await tx.deleteFrom('pool_question').execute()));
