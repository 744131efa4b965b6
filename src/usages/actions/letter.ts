// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a peer: Halle carries the words from one organisation to the other's mailbox, and neither sees
// the other's address.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { asSystem, speakFor } from '../../people/agents/actions/acting.ts';
import { type Actor, mustAct } from '../../people/agents/actor.ts';
import { findMailbox } from '../../people/directory/mailboxes/store.ts';
import type { Acting } from '../../platform/acting.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import { type Address, type MailContext, queueMail } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { checkLetter, checkLetters } from '../letter.ts';
import { letterMail } from '../mails.ts';
import { countLetters, findContact, putLetter } from '../stores/letters.ts';

interface Side {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  readonly slug: string;
}

export interface Writing {
  readonly from: Side;
  readonly to: Side;
  readonly software: { readonly id: string; readonly slug: string; readonly name: string };
  readonly words: string;
  /** The writer gives the official mailbox of their organisation for answers. */
  readonly answers: boolean;
}

const day = 86_400_000;
/** Days within which an organisation that was written to may answer through Halle. */
const answerDays = 60;

/** @throws Problem as `letter.ts` says, not-found `usages.not-a-peer`, `.no-mailbox` */
export async function writeToPeer(
  tx: Tx,
  actor: Actor,
  letter: Writing,
  keys: MailContext,
  at: Date,
): Promise<void> {
  const { from, to, software } = letter;
  mustAct(actor, 'organisation.write-to', to.id, at.toISOString().slice(0, 10));
  const account = actor.account!;
  if (!actor.memberships.some(({ organisation }) => organisation === from.id) || from.id === to.id)
    throw new Problem('forbidden', 'usages.letter-for-nobody');
  const words = checkLetter(letter.words);
  const acting = speakFor(actor, 'organisation.speak-for', from.id, at);
  const mailbox = await mailboxOf(tx, acting, letter, at);
  await actAs(tx, acting);
  const id = idFrom<'PeerLetter'>(at.getTime(), randomBytes(16));
  await putLetter(tx, { id, record: software.id, from: from.id, to: to.id, account }, at);
  const answers = await post(tx, account, mailbox, { ...letter, words }, keys, at);
  const subject = { kind: 'letter', id };
  await record(
    tx,
    {
      kind: 'catalogue.peer-written',
      account,
      organisation: from.id,
      subject,
      facts: { to: to.id, answers },
    },
    at,
  );
}

/** @returns whether the letter says where to answer */
async function post(
  tx: Tx,
  account: string,
  to: Address,
  { from, software, words, ...letter }: Writing,
  { keyFor, url }: MailContext,
  at: Date,
): Promise<boolean> {
  const replyTo = letter.answers ? (await findMailbox(tx, from.id))?.address : undefined;
  const content = letterMail('fr', {
    from: from.name.slice(0, 60),
    software: software.name.slice(0, 60),
    words,
    answers: replyTo !== undefined,
    url: url + site.peerLetter('fr', software.slug, from.slug),
  });
  const kind = { urgency: 'prompt', topic: 'catalogue.peer-letter', optional: true } as const;
  const asker = { sort: 'letter', account, organisation: from.id } as const;
  await queueMail(tx, keyFor, { to, lang: 'fr', ...kind, content, replyTo, asker }, at);
  return replyTo !== undefined;
}

/**
 * Where the letter goes, once the limits are asked: the mailbox given for this software, else the official
 * one.
 */
async function mailboxOf(
  tx: Tx,
  acting: Acting,
  { from, to, software }: Writing,
  at: Date,
): Promise<Address> {
  const since = new Date(at.getTime() - day);
  await lockFor(tx, ['account', acting.account!], ['letters', from.id], ['letters', to.id]);
  await actAs(tx, acting);
  const own = await countLetters(tx, { account: acting.account! }, since);
  const sent = await countLetters(tx, { from: from.id }, since);
  await actAs(tx, asSystem('telling', to.id));
  checkLetters({ account: own, from: sent, to: await countLetters(tx, { to: to.id }, since) });
  const contact = await findContact(tx, software.id, to.id);
  const wrote = contact
    ? 0
    : await countLetters(tx, { from: to.id, to: from.id }, new Date(at.getTime() - answerDays * day));
  if (!contact && wrote === 0) throw new Problem('not-found', 'usages.not-a-peer');
  const mailbox = contact?.mailbox ?? (await findMailbox(tx, to.id))?.address;
  if (!mailbox) throw new Problem('not-found', 'usages.no-mailbox');
  return mailbox;
}
