// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to the person of a profile, and answering who wrote.
import type { Id } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { type Carried, readLetter, writeLetter } from '../../people/letters/actions.ts';
import type { Tx } from '../../platform/db.ts';
import type { MailContext } from '../../platform/mail.ts';
import { seeAvailability } from './actions.ts';
import { isShownAt } from './availability.ts';
import { developerLetters } from './letter.ts';
import { bankMail } from './mails.ts';

export interface ToDeveloper {
  readonly words: string;
  /** On whose behalf. */
  readonly organisation?: Id<'Organisation'>;
}

/** @throws Problem not-found `market.bank.none`, and as `writeLetter` */
export async function writeTo(
  tx: Tx,
  actor: Actor,
  id: string,
  { words, organisation }: ToDeveloper,
  mails: MailContext,
  at: Date,
): Promise<void> {
  const { availability } = await seeAvailability(tx, actor, id);
  if (!isShownAt(availability, at)) throw new Problem('not-found', 'market.bank.none');
  const writing = { about: id, to: { account: availability.account }, organisation, words };
  await writeLetter(tx, actor, developerLetters, { ...writing, content: mailOf(mails) }, mails, at);
}

/** @throws Problem as `readLetter` and `writeLetter` */
export async function replyTo(
  tx: Tx,
  actor: Actor,
  id: string,
  words: string,
  mails: MailContext,
  at: Date,
): Promise<void> {
  const { id: answers, about, account } = await readLetter(tx, actor, developerLetters, id);
  const answer = { about, to: { account }, answers, words };
  await writeLetter(tx, actor, developerLetters, { ...answer, content: mailOf(mails) }, mails, at);
}

const mailOf =
  ({ url }: MailContext) =>
  (lang: Lang, { id: message, words, from }: Carried) =>
    bankMail(lang, { told: 'letter', words, message, ...(from && { from: from.name }) }, url);
