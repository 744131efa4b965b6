// SPDX-License-Identifier: AGPL-3.0-or-later
// Mails in the database: put there sealed, claimed by one sender at a time, ended with what became of them.
import { type Db, inTransaction, type Tx } from '../db.ts';
import { openWords, sealWords } from '../sealing.ts';
import type { KeyFor } from '../secret.ts';
import { type Sealed, sealedShape } from './content.ts';
import type { MailState, MailTable } from './tables.ts';

export interface NewMail {
  readonly id: string;
  readonly kind: MailTable['kind'];
  readonly topic: string;
  readonly reader: Buffer;
  readonly words: Sealed;
  readonly at: Date;
  /** The reader refused the topic: the row is kept without words. */
  readonly unwanted?: boolean;
  /** Of a letter. */
  readonly day?: string;
}

/** Whether a new row was written: false when the reader has a letter of that day already. */
export async function putMail(tx: Tx, keyFor: KeyFor, { id, kind, topic, reader, words, at, unwanted, day }: NewMail): Promise<boolean> {
  const result = await tx
    .insertInto('mail')
    .values({
      id,
      kind,
      topic,
      reader,
      sealed: unwanted ? null : sealWords(keyFor('mail.words'), JSON.stringify(words), id),
      state: unwanted ? 'unwanted' : 'waiting',
      created_at: at,
      next_at: at,
      ended_at: unwanted ? at : null,
      day: day ?? null,
    })
    .onConflict((on) => on.columns(['reader', 'day']).where('kind', '=', 'letter').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What a row holds sealed. @throws Error when the halle's secret has changed since */
export function wordsOf(keyFor: KeyFor, { id, sealed }: { id: string; sealed: Buffer }): Sealed {
  return sealedShape.parse(JSON.parse(openWords(keyFor('mail.words'), sealed, id)));
}

export async function refuses(db: Db | Tx, reader: Buffer, topic: string): Promise<boolean> {
  const row = await db
    .selectFrom('mail_refusal')
    .select('topic')
    .where('reader', '=', reader)
    .where('topic', '=', topic)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that a reader wants no more of a topic; what still waits of it is dropped. Done twice, it is done once. */
export async function refuse(db: Db | Tx, reader: Buffer, topic: string, at: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('mail_refusal')
      .values({ reader, topic, at })
      .onConflict((on) => on.doNothing())
      .execute();
    const waiting = tx.updateTable('mail').set({ state: 'unwanted', ended_at: at, sealed: null }).where('state', '=', 'waiting');
    await waiting.where('reader', '=', reader).where('topic', '=', topic).execute();
  });
}

/** Takes a refusal back. */
export async function welcome(db: Db | Tx, reader: Buffer, topic: string): Promise<void> {
  await db.deleteFrom('mail_refusal').where('reader', '=', reader).where('topic', '=', topic).execute();
}

/** The topics a reader refused. */
export async function refusedTopics(db: Db | Tx, reader: Buffer): Promise<string[]> {
  const rows = await db.selectFrom('mail_refusal').select('topic').where('reader', '=', reader).orderBy('topic').execute();
  return rows.map(({ topic }) => topic);
}

export interface Claimed {
  readonly id: string;
  readonly topic: string;
  readonly reader: Buffer;
  readonly sealed: Buffer;
  readonly createdAt: Date;
  /** This one included. */
  readonly attempts: number;
}

/** Takes a mail that is due, for one sender only. Undefined when it is not due, gone, or taken. */
export async function claimMail(db: Db, id: string, at: Date): Promise<Claimed | undefined> {
  const row = await db
    .updateTable('mail')
    .set((set) => ({ state: 'sending', begun_at: at, attempts: set('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('kind', '<>', 'digest')
    .where('next_at', '<=', at)
    .returning(['id', 'topic', 'reader', 'sealed', 'created_at', 'attempts'])
    .executeTakeFirst();
  if (!row?.sealed) return undefined;
  return { id: row.id, topic: row.topic, reader: row.reader, sealed: row.sealed, createdAt: row.created_at, attempts: row.attempts };
}

/** The words are about to be given to the server: from here on only its answer tells what became of them. @throws Error when the claim is lost */
export async function noteHandingOver(db: Db, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ state: 'handing-over' })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error('the claim on this mail was lost');
}

/** Back to waiting, until `next`. */
export async function postpone(db: Db, claimed: Claimed, next: Date, answer: string): Promise<void> {
  await stillClaimed(db, claimed).set({ state: 'waiting', next_at: next, answer }).execute();
}

/** What became of a mail. Its words are emptied, but for a doubtful one, which a person may send again. */
export async function endMail(db: Db, claimed: Claimed, state: MailState, at: Date, answer?: string): Promise<void> {
  const kept = state === 'doubtful' ? {} : { sealed: null };
  await stillClaimed(db, claimed)
    .set({ state, ended_at: at, answer: answer ?? null, ...kept })
    .execute();
}

/** How many mails are in each state. */
export async function countMails(db: Db): Promise<{ state: MailState; n: number }[]> {
  const counted = db.selectFrom('mail').select(({ fn }) => ['state', fn.countAll<number>().as('n')]);
  return counted.groupBy('state').orderBy('state').execute();
}

/** Mails of which nobody knows whether they were taken, oldest first. */
export async function listDoubtful(db: Db): Promise<{ id: string; topic: string; created_at: Date; answer: string | null }[]> {
  const doubtful = db.selectFrom('mail').select(['id', 'topic', 'created_at', 'answer']).where('state', '=', 'doubtful');
  return doubtful.orderBy('created_at').limit(100).execute();
}

/** Lets a doubtful mail leave again: a person has decided that twice is better than never. @returns whether there was one */
export async function sendAgain(db: Db, id: string, at: Date): Promise<boolean> {
  const again = db.updateTable('mail').set({ state: 'waiting', next_at: at, ended_at: null }).where('id', '=', id);
  const { numUpdatedRows } = await again.where('state', '=', 'doubtful').where('sealed', 'is not', null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A sender so slow that it was taken for dead has no more to say about the mail. */
function stillClaimed(db: Db, { id, attempts }: Claimed) {
  const mine = db.updateTable('mail').where('id', '=', id).where('attempts', '=', attempts);
  return mine.where('state', 'in', ['sending', 'handing-over']);
}
