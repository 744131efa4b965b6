// SPDX-License-Identifier: AGPL-3.0-or-later
// Mails in the database: put there sealed, claimed by one sender at a time, ended with what became of them.
import { sql } from 'kysely';
import { Problem } from '../../base/problem.ts';
import type { Db, Tx } from '../db.ts';
import { openWords, sealWords } from '../sealing.ts';
import type { KeyFor } from '../secret.ts';
import type { AskerHashes } from './asker.ts';
import { type Sealed, sealedShape } from './content.ts';
import { abandonedAfter, askersKeptFor, givenBackAfter, keptFor } from './delays.ts';
import type { MailState } from './tables.ts';

export interface AskedMail extends AskerHashes {
  readonly id: string;
  readonly kind: 'urgent' | 'prompt' | 'digest';
  readonly topic: string;
  readonly reader: Buffer;
  /** Absent: there is nowhere to send it, the row is kept without words. */
  readonly words: Sealed | undefined;
  readonly optional: boolean;
  readonly at: Date;
}

interface Passed {
  readonly who: 'account' | 'stranger' | 'organisation' | 'reader';
  readonly hours: number;
  readonly most: number;
}

/**
 * Asks the owner's function for a mail: it looks at refusals and limits.
 * @throws Problem unavailable `mail.too-many-…`
 */
export async function askMail(tx: Tx, keyFor: KeyFor, mail: AskedMail): Promise<void> {
  const { id, kind, topic, reader, words, optional, at, sort, account, organisation, client } = mail;
  const sealed = words ? seal(keyFor, id, words) : null;
  const { rows } = await sql<{ passed: Passed | null }>`
    select case when state is null then row_to_json(passed) end as passed from halle.queue_mail(
      ${id}, ${kind}, ${topic}, ${reader}, ${sealed}::bytea, ${optional}, ${at},
      ${sort}, ${account}::bytea, ${organisation}::bytea, ${client}::bytea)`.execute(tx);
  const passed = rows[0]?.passed;
  if (passed)
    throw new Problem('unavailable', `mail.too-many-${passed.who}`, {
      most: passed.most,
      hours: passed.hours,
    });
}

const seal = (keyFor: KeyFor, id: string, words: Sealed) =>
  sealWords(keyFor('mail.words'), JSON.stringify(words), id);

export interface NewLetter {
  readonly id: string;
  readonly topic: string;
  readonly reader: Buffer;
  readonly words: Sealed;
  readonly at: Date;
  readonly day: string;
}

/**
 * Puts the letter of a day.
 * @param tx of the worker
 * @returns false when the reader has one of that day already
 */
export async function putLetter(
  tx: Tx,
  keyFor: KeyFor,
  { words, at, ...letter }: NewLetter,
): Promise<boolean> {
  const result = await tx
    .insertInto('mail')
    .values({
      ...letter,
      kind: 'letter',
      sealed: seal(keyFor, letter.id, words),
      created_at: at,
      next_at: at,
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

/**
 * Notes that a reader refuses a topic and drops the mails about it that still wait. Doing it twice changes
 * nothing.
 */
export async function refuse(db: Db | Tx, reader: Buffer, topic: string, at: Date): Promise<void> {
  await sql`select halle.refuse_mail(${reader}, ${topic}, ${at})`.execute(db);
}

/** Takes a refusal back. */
export async function welcome(db: Db | Tx, reader: Buffer, topic: string): Promise<void> {
  await sql`select halle.welcome_mail(${reader}, ${topic})`.execute(db);
}

/** The topics a reader refused. */
export async function refusedTopics(db: Db | Tx, reader: Buffer): Promise<string[]> {
  const rows = await db
    .selectFrom('mail_refusal')
    .select('topic')
    .where('reader', '=', reader)
    .orderBy('topic')
    .execute();
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

interface Ranks {
  readonly from: number;
  readonly upTo: number;
  readonly most: number;
}

/**
 * Takes mails that are due, for one sender only: by rank, each asker in turn.
 * @param ranks 1 to 1: only those that someone waits for
 */
export async function claimMails(db: Db, { from, upTo, most }: Ranks, at: Date): Promise<Claimed[]> {
  const rows = await db
    .with('due', (some) => dueMails(some, { from, upTo, most }, at))
    .updateTable('mail')
    .from('due')
    .set((set) => ({ state: 'sending', begun_at: at, attempts: set('mail.attempts', '+', 1) }))
    .whereRef('mail.id', '=', 'due.id')
    .returning(['mail.id', 'topic', 'reader', 'sealed', 'created_at', 'attempts', 'rank', 'turn'])
    .execute();
  return rows
    .sort((a, b) => a.rank! - b.rank! || a.turn - b.turn || a.created_at.getTime() - b.created_at.getTime())
    .map(({ id, topic, reader, sealed, created_at: createdAt, attempts }) => ({
      id,
      topic,
      reader,
      sealed: sealed!,
      createdAt,
      attempts,
    }));
}

function dueMails(db: Pick<Db, 'selectFrom'>, { from, upTo, most }: Ranks, at: Date) {
  const waiting = db
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'waiting')
    .where('sealed', 'is not', null);
  const due = waiting.where('rank', '>=', from).where('rank', '<=', upTo).where('next_at', '<=', at);
  return due.orderBy('rank').orderBy('turn').orderBy('next_at').limit(most).forUpdate().skipLocked();
}

/**
 * The words are about to be given to the server: from here on only its answer tells what became of them.
 * @throws Error when the claim is lost
 */
export async function noteHandingOver(db: Db, claimed: Claimed): Promise<void> {
  const mine = stillClaimed(db, claimed).where('state', '=', 'sending').set({ state: 'handing-over' });
  const { numUpdatedRows } = await mine.executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error('the claim on this mail was lost');
}

/** Gives back what was taken and not tried. */
export async function giveBack(db: Db, claimed: readonly Claimed[]): Promise<void> {
  for (const one of claimed)
    await stillClaimed(db, one)
      .where('state', '=', 'sending')
      .set({ state: 'waiting', attempts: one.attempts - 1 })
      .execute();
}

/** Gives back what a sender took at `at` without hearing that it had. */
export async function giveBackTakenAt(db: Db, at: Date): Promise<void> {
  await db
    .updateTable('mail')
    .set((set) => ({ state: 'waiting', attempts: set('attempts', '-', 1) }))
    .where('state', '=', 'sending')
    .where('begun_at', '=', at)
    .execute();
}

/** Back to waiting, until `next`. */
export async function postpone(db: Db, claimed: Claimed, next: Date, answer: string): Promise<void> {
  await stillClaimed(db, claimed).set({ state: 'waiting', next_at: next, answer }).execute();
}

/**
 * Notes what became of a mail and erases its content, except for a doubtful one, which a person may decide to
 * send again.
 */
export async function endMail(
  db: Db,
  claimed: Claimed,
  state: MailState,
  at: Date,
  answer?: string,
): Promise<void> {
  const kept = state === 'doubtful' ? {} : { sealed: null };
  await stillClaimed(db, claimed)
    .set({ state, ended_at: at, answer: answer ?? null, ...kept })
    .execute();
}

/**
 * Deals with mails whose sender died. If it had not yet begun to transmit, they wait again. If it had, nobody
 * knows whether the server took them: they are marked doubtful, for a person to decide.
 */
export async function takeUp(db: Db, at: Date): Promise<void> {
  const before = (ms: number) => new Date(at.getTime() - ms);
  const sending = db.updateTable('mail').set({ state: 'waiting' }).where('state', '=', 'sending');
  await sending.where('begun_at', '<', before(givenBackAfter)).execute();
  const handing = db
    .updateTable('mail')
    .set({ state: 'doubtful', ended_at: at, answer: 'ECRASH' })
    .where('state', '=', 'handing-over');
  await handing.where('begun_at', '<', before(abandonedAfter)).execute();
}

/** Old rows go; of those that ended two days ago, nobody needs to know any more who asked. */
export async function tidyMails(db: Db, at: Date): Promise<void> {
  const before = (ms: number) => new Date(at.getTime() - ms);
  await db.deleteFrom('mail').where('ended_at', '<', before(keptFor)).execute();
  const asked = db.updateTable('mail').set({ by_account: null, by_organisation: null, by_client: null });
  const isAsked = sql<boolean>`coalesce(by_account, by_organisation, by_client) is not null`;
  await asked.where('ended_at', '<', before(askersKeptFor)).where(isAsked).execute();
}

/** How many mails are in each state. */
export async function countMails(db: Db | Tx): Promise<{ state: MailState; n: number }[]> {
  const counted = db.selectFrom('mail').select(({ fn }) => ['state', fn.countAll<number>().as('n')]);
  return counted.groupBy('state').orderBy('state').execute();
}

/** A mail as it is told to who looks after the halle: neither its words nor its reader. */
export interface ToldMail {
  readonly id: string;
  readonly topic: string;
  readonly created_at: Date;
  readonly answer: string | null;
}

/** Mails of which nobody knows whether they were taken, oldest first. */
export const listDoubtful = (db: Db | Tx): Promise<ToldMail[]> => listIn(db, ['doubtful'], 'asc');

/** The latest that the reader's server refused, or that were given up. */
export const listRefused = (db: Db | Tx): Promise<ToldMail[]> => listIn(db, ['refused', 'given-up'], 'desc');

function listIn(db: Db | Tx, states: MailState[], order: 'asc' | 'desc'): Promise<ToldMail[]> {
  const some = db.selectFrom('mail').select(['id', 'topic', 'created_at', 'answer']);
  return some.where('state', 'in', states).orderBy('created_at', order).limit(100).execute();
}

/**
 * A person decides of a doubtful mail: it leaves again, since receiving it twice is better than never; or
 * not,
 * and its words are erased.
 * @param tx keeps the halle
 * @returns whether there was one
 */
export async function decideMail(tx: Tx, id: string, decision: 'again' | 'drop', at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select halle.decide_mail(${id}, ${decision === 'again'}, ${at}) as done`.execute(tx);
  return rows[0]!.done;
}

/** A sender so slow that it was taken for dead has no more to say about the mail. */
function stillClaimed(db: Db, { id, attempts }: Claimed) {
  const mine = db.updateTable('mail').where('id', '=', id).where('attempts', '=', attempts);
  return mine.where('state', 'in', ['sending', 'handing-over']);
}
