// SPDX-License-Identifier: AGPL-3.0-or-later
// Sends the mails that are due. Each try is noted in the database before it is made, so a mail that may
// have been delivered is never sent again without a person's decision.
import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '../database-away.ts';
import type { Opened } from '../opened.ts';
import { nextTry } from './delays.ts';
import type { Outcome } from './deliver.ts';
import { letterTopic } from './digest.ts';
import type { Line } from './line.ts';
import { composeMessage } from './message.ts';
import { refusalAddress } from './refusal.ts';
import { mailSender } from './server.ts';
import {
  type Claimed,
  claimMails,
  endMail,
  giveBack,
  giveBackTakenAt,
  noteHandingOver,
  postpone,
  wordsOf,
} from './store.ts';

/** What sending needs of the halle, as the worker. */
export type Sending = Pick<Opened, 'db' | 'config' | 'keyFor' | 'log'>;

export interface Round {
  readonly line: Line;
  /** Ranks that this round sends: 1 for those that someone waits for, 3 for all. */
  readonly upTo: number;
  /** How many are taken at once. */
  readonly batch: number;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
}

/**
 * Mails that were taken and not tried within so many ms are given back, so that one slow server does not hold
 * up mails that another sender could send.
 */
const holding = 2_000;
/** With at most so many ms for a mail, more are taken at once. */
const quick = 200;

/**
 * Sends the mails that are due until none is left, `signal` is aborted, or the server accepts no more for
 * now.
 * @returns how many were tried, and the answer of a server that wants no more
 */
export async function sendDue(sending: Sending, round: Round): Promise<{ tried: number; stopped?: string }> {
  let [tried, size] = [0, 1];
  for (;;) {
    const begun = performance.now();
    const batch = round.signal?.aborted ? [] : await takeNext(sending, round, size);
    if (batch.length === 0) return { tried };
    const { done, stopped } = await sendBatch(sending, round, batch);
    tried += done;
    if (stopped !== undefined) return { tried, stopped };
    size = (performance.now() - begun) / done < quick ? Math.min(size * 2, round.batch) : 1;
  }
}

/** What someone waits for is taken one by one: whichever line is free first sends it. */
async function takeNext({ db }: Sending, { upTo, now }: Round, size: number): Promise<Claimed[]> {
  const at = now();
  try {
    const first = await claimMails(db, { from: 1, upTo: 1, most: 1 }, at);
    return first.length > 0 || upTo === 1 ? first : await claimMails(db, { from: 2, upTo, most: size }, at);
  } catch (error) {
    // a connection that was cut may have taken mails and lost the answer: nobody would know that they are
    // ours
    if (isDatabaseAway(error)) await untilNoted(() => giveBackTakenAt(db, at));
    throw error;
  }
}

async function sendBatch(
  sending: Sending,
  round: Round,
  batch: readonly Claimed[],
): Promise<{ done: number; stopped?: string }> {
  const begun = performance.now();
  const pace = slowDown(round.signal);
  for (const [done, claimed] of batch.entries()) {
    if (done > 0 && (round.signal?.aborted || performance.now() - begun > holding)) {
      await untilNoted(() => giveBack(sending.db, batch.slice(done)));
      return { done };
    }
    const outcome = await sendOne(sending, round, claimed);
    if (outcome.kind === 'later' && outcome.about === 'server') {
      await untilNoted(() => giveBack(sending.db, batch.slice(done + 1)));
      return { done: done + 1, stopped: outcome.answer };
    }
    await pace(outcome);
  }
  return { done: batch.length };
}

/** A server that says « not now » of one mail after the other is asked more and more slowly. */
function slowDown(signal: AbortSignal | undefined): (outcome: Outcome) => Promise<void> {
  let row = 0;
  return async ({ kind }) => {
    row = kind === 'later' ? row + 1 : 0;
    if (row > 1) await sleep(Math.min(50 * 2 ** row, 1_000), undefined, signal && { signal }).catch(() => {});
  };
}

async function sendOne(sending: Sending, { line, now }: Round, claimed: Claimed): Promise<Outcome> {
  const outcome = await hand(sending, line, claimed);
  await untilNoted(() => note(sending, claimed, outcome, now()));
  const { id: mail, topic } = claimed;
  sending.log.info(
    { mail, topic, outcome: outcome.kind, ...('answer' in outcome && { answer: outcome.answer }) },
    'a mail was tried',
  );
  return outcome;
}

async function hand({ db, config, keyFor, log }: Sending, line: Line, claimed: Claimed): Promise<Outcome> {
  const { id, topic, reader, createdAt, sealed } = claimed;
  const from = mailSender(config);
  try {
    const words = wordsOf(keyFor, { id, sealed });
    const unsubscribe = words.optional
      ? config.url + refusalAddress(keyFor, words.lang, { reader, topic: words.about ?? topic })
      : undefined;
    const message = await composeMessage({
      id,
      createdAt,
      words,
      from,
      site: config.url,
      ...(unsubscribe && { unsubscribe }),
      isWhole: topic === letterTopic && words.about === undefined,
    });
    return await line.deliver({
      id,
      from: from.address,
      to: words.to,
      message,
      handingOver: () => noteHandingOver(db, claimed),
    });
  } catch (error) {
    // a fault of ours (secret changed, disk full): nothing has left
    log.error({ mail: id, topic, message: (error as Error).message }, 'a mail could not be made');
    return { kind: 'later', answer: 'EFAULT', about: 'mail' };
  }
}

async function note({ db }: Sending, claimed: Claimed, outcome: Outcome, at: Date): Promise<void> {
  if (outcome.kind === 'sent') return endMail(db, claimed, 'sent', at);
  if (outcome.kind !== 'later') return endMail(db, claimed, outcome.kind, at, outcome.answer);
  const next = nextTry(claimed.attempts, claimed.createdAt, at);
  return next
    ? postpone(db, claimed, next, outcome.answer)
    : endMail(db, claimed, 'given-up', at, outcome.answer);
}

/** What became of a mail is not lost because the database is away for a moment. */
async function untilNoted(work: () => Promise<void>, tries = 60): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (tries === 0 || !isDatabaseAway(error)) throw error;
    await sleep(1_000);
    await untilNoted(work, tries - 1);
  }
}
