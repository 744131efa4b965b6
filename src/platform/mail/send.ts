// SPDX-License-Identifier: AGPL-3.0-or-later
// Sending what is due. What a try is about to do is written down before it is done: a mail that may have left never leaves again by itself.
import type { Db } from '../db.ts';
import type { Opened } from '../opened.ts';
import { abandonedAfter, keptFor, nextTry } from './delays.ts';
import { deliver, type Outcome } from './deliver.ts';
import { composeMessage } from './message.ts';
import { refusalAddress } from './refusal.ts';
import { type MailServer, mailSender } from './server.ts';
import { type Claimed, claimMail, endMail, noteHandingOver, postpone, wordsOf } from './store.ts';

/** What sending needs of the halle. */
export type Sending = Pick<Opened, 'db' | 'config' | 'keyFor' | 'log'> & { readonly at: Date; readonly server: MailServer };

/** Tries one mail, if it is due and nobody else does. @returns what became of it, undefined when there was nothing to do */
export async function trySending(sending: Sending, id: string): Promise<Outcome | undefined> {
  const claimed = await claimMail(sending.db, id, sending.at);
  if (!claimed) return undefined;
  const outcome = await hand(sending, claimed);
  await note(sending, claimed, outcome);
  sending.log.info(
    { mail: id, topic: claimed.topic, outcome: outcome.kind, ...('answer' in outcome && { answer: outcome.answer }) },
    'a mail was tried',
  );
  return outcome;
}

async function hand({ db, config, keyFor, server, log }: Sending, claimed: Claimed): Promise<Outcome> {
  const { id, topic, reader, createdAt, sealed } = claimed;
  const from = mailSender(config);
  try {
    const words = wordsOf(keyFor, { id, sealed });
    const unsubscribe = words.optional ? config.url + refusalAddress(keyFor, words.lang, { reader, topic }) : undefined;
    const message = await composeMessage({ id, createdAt, words, from, site: config.url, ...(unsubscribe && { unsubscribe }) });
    return await deliver(server, { id, from: from.address, to: words.to, message, handingOver: () => noteHandingOver(db, id) });
  } catch (error) {
    // a fault of ours (secret changed, disk full): nothing has left
    log.error({ mail: id, topic, message: (error as Error).message }, 'a mail could not be made');
    return { kind: 'later', answer: 'EFAULT' };
  }
}

async function note({ db, at }: Sending, claimed: Claimed, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'sent') return endMail(db, claimed, 'sent', at);
  if (outcome.kind !== 'later') return endMail(db, claimed, outcome.kind, at, outcome.answer);
  const next = nextTry(claimed.attempts, claimed.createdAt, at);
  return next ? postpone(db, claimed, next, outcome.answer) : endMail(db, claimed, 'given-up', at, outcome.answer);
}

/** Tries everything that is due, oldest first, until there is no more or `signal` says stop. A server that cannot be reached ends the round. */
export async function sendDue(sending: Sending, signal?: AbortSignal): Promise<number> {
  await takeUp(sending.db, sending.at);
  let tried = 0;
  const skipped = new Set<string>();
  while (!signal?.aborted) {
    const id = await nextDue(sending.db, sending.at, skipped);
    if (id === undefined) return tried;
    const outcome = await trySending(sending, id);
    skipped.add(id);
    tried++;
    if (outcome && isUnreachable(outcome)) return tried;
  }
  return tried;
}

/** Not an answer about one mail: the same would happen to the next. */
const isUnreachable = (outcome: Outcome) => outcome.kind === 'later' && !/^\d/.test(outcome.answer);

async function nextDue(db: Db, at: Date, skipped: ReadonlySet<string>): Promise<string | undefined> {
  let due = db.selectFrom('mail').select('id').where('state', '=', 'waiting').where('kind', '<>', 'digest').where('next_at', '<=', at);
  if (skipped.size > 0) due = due.where('id', 'not in', [...skipped].slice(-200));
  return (await due.orderBy('next_at').limit(1).executeTakeFirst())?.id;
}

/**
 * Mails whose sender died. Before the words left: they wait again. After: nobody knows whether the server took them, so they are
 * doubtful and stay where a person sees them. Old rows go.
 */
async function takeUp(db: Db, at: Date): Promise<void> {
  const before = new Date(at.getTime() - abandonedAfter);
  await db.updateTable('mail').set({ state: 'waiting' }).where('state', '=', 'sending').where('begun_at', '<', before).execute();
  const handing = db.updateTable('mail').set({ state: 'doubtful', ended_at: at, answer: 'ECRASH' });
  await handing.where('state', '=', 'handing-over').where('begun_at', '<', before).execute();
  await db
    .deleteFrom('mail')
    .where('ended_at', '<', new Date(at.getTime() - keptFor))
    .execute();
}
