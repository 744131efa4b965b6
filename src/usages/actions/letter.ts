// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a peer: to the mailbox that an organisation gave for the software, else to its official one; or
// answering an organisation that wrote.
import { dayAt } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { asMember, asSystem } from '../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mustAct } from '../../people/agents/actor.ts';
import { findMailbox } from '../../people/directory/mailboxes/store.ts';
import { languageWhere } from '../../people/directory/stores/language.ts';
import { type Carried, writeLetter } from '../../people/letters/actions.ts';
import type { Letter } from '../../people/letters/letter.ts';
import { findLatest, listFates } from '../../people/letters/store.ts';
import { takeWords } from '../../people/letters/store-words.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import type { Address, MailContext } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { answerDays, peerLetters } from '../letter.ts';
import { letterMail } from '../mails.ts';
import { findContact } from '../stores/contacts.ts';

export interface ToPeer {
  readonly from: Id<'Organisation'>;
  readonly to: Id<'Organisation'>;
  readonly software: { readonly id: string; readonly slug: string; readonly name: string };
  readonly words: string;
  /** Whoever writes gives the official mailbox of their organisation for answers. */
  readonly answers: boolean;
}

/**
 * @throws Problem forbidden `usages.letter-for-nobody`, not-found `usages.not-a-peer`,
 * `.no-mailbox`, and as `writeLetter`
 */
export async function writeToPeer(
  tx: Tx,
  actor: Actor,
  letter: ToPeer,
  mails: MailContext,
  at: Date,
): Promise<void> {
  const { from: organisation, to, software, words } = letter;
  mustAct(actor, 'organisation.write-to', to, dayFor(actor, to, at));
  const isOwn = actor.memberships.some((one) => one.organisation === organisation);
  if (!isOwn || organisation === to) throw new Problem('forbidden', 'usages.letter-for-nobody');
  const { mailbox, answered, isAnswer } = await reach(tx, letter, at);
  await actAs(tx, asMember(actor, organisation));
  const quoted = isAnswer && answered ? await takeWords(tx, mails.keyFor, answered.id) : undefined;
  const uses = isAnswer ? (await findContact(tx, software.id, organisation)) !== undefined : false;
  const replyTo = letter.answers ? (await findMailbox(tx, organisation))?.address : undefined;
  const content = (lang: Lang, { words: tidy, from }: Carried) =>
    letterMail(lang, {
      from: from!.name.slice(0, 60),
      software: software.name.slice(0, 60),
      words: tidy,
      answers: replyTo !== undefined,
      ...(isAnswer && answered && { answered: dayAt(from!, answered.at), uses, quoted }),
      url: mails.url + site.peerLetter(lang, software.slug, from!.slug),
    });
  const addressee = { organisation: to, mailbox };
  const carried = { about: software.id, organisation, to: addressee, answers: answered?.id };
  await writeLetter(tx, actor, peerLetters, { ...carried, words, replyTo, content }, mails, at);
}

interface Reached {
  readonly mailbox: { readonly address: Address; readonly lang: Lang };
  readonly answered?: Letter | undefined;
  /** What is written answers that letter, and does not begin anew. */
  readonly isAnswer: boolean;
}

/**
 * Where the letter goes, and what it answers where the organisation does not say that it uses the software.
 * @param tx afterwards acts for it
 */
async function reach(tx: Tx, { from, to, software }: ToPeer, at: Date): Promise<Reached> {
  await actAs(tx, asSystem('telling', to));
  const contact = await findContact(tx, software.id, to);
  const since = new Date(at.getTime() - answerDays * 86_400_000);
  const answered = await findLatest(tx, peerLetters, { from: to, to: from }, since);
  if (!contact && !answered) throw new Problem('not-found', 'usages.not-a-peer');
  const address = contact?.mailbox ?? (await findMailbox(tx, to))?.address;
  if (!address) throw new Problem('not-found', 'usages.no-mailbox');
  const lang = await languageWhere(tx, to);
  // one about something else is answered where nothing else gives the right to write
  return { mailbox: { address, lang }, answered, isAnswer: !contact || answered?.about === software.id };
}

/** What lies between an organisation and a peer: what it wrote and what became of it, what it may answer. */
export interface Between {
  readonly written: Awaited<ReturnType<typeof listFates>>;
  readonly answers?: Letter | undefined;
}

/** @param tx afterwards acts for the organisation, of which the actor is an agent */
export async function lettersBetween(
  tx: Tx,
  actor: Actor,
  { own, to, software }: { own: Id<'Organisation'>; to: Id<'Organisation'>; software: string },
  at: Date,
): Promise<Between> {
  await actAs(tx, asMember(actor, own));
  const since = new Date(at.getTime() - answerDays * 86_400_000);
  const answers = await findLatest(tx, peerLetters, { from: to, to: own }, since);
  const written = await listFates(tx, peerLetters, { from: own, to }, 5);
  return { written, answers: answers?.about === software ? answers : undefined };
}
