// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a peer: to the mailbox that an organisation gave for the software, else to its official one; or
// answering an organisation that wrote.
import type { Id } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { asMember, asSystem } from '../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mustAct } from '../../people/agents/actor.ts';
import { languageOf } from '../../people/directory/language.ts';
import { findMailbox } from '../../people/directory/mailboxes/store.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { type Carried, writeLetter } from '../../people/letters/actions.ts';
import { findLatest } from '../../people/letters/store.ts';
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
  const { mailbox, answered } = await reach(tx, letter, at);
  await actAs(tx, asMember(actor, organisation));
  const replyTo = letter.answers ? (await findMailbox(tx, organisation))?.address : undefined;
  const content = (lang: Lang, { words: tidy, from }: Carried) =>
    letterMail(lang, {
      from: from!.name.slice(0, 60),
      software: software.name.slice(0, 60),
      words: tidy,
      answers: replyTo !== undefined,
      url: mails.url + site.peerLetter(lang, software.slug, from!.slug),
    });
  const addressee = { organisation: to, mailbox };
  const carried = { about: software.id, organisation, to: addressee, answers: answered };
  await writeLetter(tx, actor, peerLetters, { ...carried, words, replyTo, content }, mails, at);
}

/**
 * Where the letter goes, and what it answers where the organisation does not say that it uses the software.
 * @param tx afterwards acts for it
 */
async function reach(
  tx: Tx,
  { from, to, software }: ToPeer,
  at: Date,
): Promise<{ mailbox: { address: Address; lang: Lang }; answered?: Id<'Letter'> }> {
  await actAs(tx, asSystem('telling', to));
  const contact = await findContact(tx, software.id, to);
  const since = new Date(at.getTime() - answerDays * 86_400_000);
  const answered = contact ? undefined : await findLatest(tx, peerLetters, { from: to, to: from }, since);
  if (!contact && !answered) throw new Problem('not-found', 'usages.not-a-peer');
  const address = contact?.mailbox ?? (await findMailbox(tx, to))?.address;
  if (!address) throw new Problem('not-found', 'usages.no-mailbox');
  const lang = languageOf(await loadOrganisation(tx, to));
  return { mailbox: { address, lang }, ...(answered && { answered: answered.id }) };
}
