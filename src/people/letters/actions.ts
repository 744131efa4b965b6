// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing through the halle: the words travel sealed in one mail, and no address is shown to anyone. Of a
// letter stays who wrote to whom about what, and when.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { type DailyLimit, mustBeWithin } from '../../platform/daily-limit.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type Locked, lockFor } from '../../platform/locks.ts';
import { type Address, type MailContent, type MailContext, queueMail } from '../../platform/mail.ts';
import { asSystem, speakFor } from '../agents/actions/acting.ts';
import { type Actor, mustBeSignedIn } from '../agents/actor.ts';
import type { Organisation } from '../directory/organisation.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import { mailAccount } from '../signed-in/actions-mail.ts';
import { type Addressee, checkSides, checkWords, type Letter, type LetterKind } from './letter.ts';
import { countLetters, findLetter, putLetter } from './store.ts';
import { putWords } from './store-words.ts';

export interface Writing extends Pick<Letter, 'about' | 'organisation' | 'answers'> {
  /** A person, or an organisation by one of its mailboxes, which is written to in the language said. */
  readonly to: Addressee & { readonly mailbox?: { readonly address: Address; readonly lang: Lang } };
  readonly words: string;
  /** Where an answer to the mail goes, where whoever writes gives it. */
  readonly replyTo?: Address | undefined;
  readonly content: (lang: Lang, letter: Carried) => MailContent;
}

/** A letter as its mail says it. */
export interface Carried {
  readonly id: Id<'Letter'>;
  readonly words: string;
  /** On whose behalf. */
  readonly from?: Organisation | undefined;
}

/**
 * Carries a letter. Whether its kind may be written to this reader is for the feature to ask first.
 * @throws Problem unauthenticated, forbidden as the matrix; invalid and conflict as `letter.ts` says
 */
export async function writeLetter(
  tx: Tx,
  actor: Actor,
  kind: LetterKind,
  writing: Writing,
  mails: MailContext,
  at: Date,
): Promise<void> {
  const account = mustBeSignedIn(actor);
  const { organisation, to } = writing;
  checkSides({ account, organisation, to });
  const words = checkWords(kind, writing.words);
  const acting = organisation ? speakFor(actor, 'organisation.speak-for', organisation, at) : { account };
  await lockFor(tx, ...lettersOf(account, organisation, to));
  await actAs(tx, acting);
  await mustBeFew(tx, kind, { account, organisation, to }, at);
  await actAs(tx, acting);
  const id = idFrom<'Letter'>(at.getTime(), randomBytes(16));
  await putLetter(tx, kind, { ...writing, id, account, to, at });
  if (kind.quoted) await putWords(tx, mails.keyFor, { id, words, at });
  await journal(tx, kind, { ...writing, id, account, at });
  await mail(tx, kind, { ...writing, words }, { id, account }, mails, at);
}

/** What nobody else may do while the letters of a day are counted. */
const lettersOf = (account: string, organisation: string | undefined, to: Addressee): Locked[] => [
  ['account', account],
  ...(organisation
    ? ([
        ['organisation', organisation],
        ['letters', organisation],
      ] as const)
    : []),
  readersLock(to),
];
const readersLock = (to: Addressee): Locked => ['letters', 'account' in to ? to.account : to.organisation];

/**
 * Refuses a letter above what its kind allows in a day: to who writes, to the organisation that they write
 * for, to the reader.
 * @param tx acts for who writes, and afterwards for the reader where theirs are counted
 * @throws Problem conflict `people.letter.too-many`, `people.letter.enough`
 */
async function mustBeFew(
  tx: Tx,
  kind: LetterKind,
  { account, organisation, to }: Pick<Letter, 'account' | 'organisation' | 'to'>,
  at: Date,
): Promise<void> {
  const { aDay } = kind;
  const within = (limit: DailyLimit, whose: Locked, of: Parameters<typeof countLetters>[2]) =>
    mustBeWithin(tx, limit, whose, (since) => countLetters(tx, kind, of, since), at);
  const refused = 'people.letter.too-many';
  if (aDay.account !== undefined)
    await within({ most: aDay.account, refused }, ['account', account], { account });
  if (aDay.from !== undefined && organisation)
    await within({ most: aDay.from, refused }, ['letters', organisation], { from: organisation });
  if (aDay.to === undefined) return;
  await actAs(tx, 'account' in to ? { account: to.account } : asSystem('telling', to.organisation));
  await within({ most: aDay.to, refused: 'people.letter.enough' }, readersLock(to), { to });
}

/** The journal names no person who was written to. */
function journal(
  tx: Tx,
  { journal: kind }: LetterKind,
  { id, account, organisation, to, replyTo, at }: Writing & Pick<Letter, 'id' | 'account' | 'at'>,
): Promise<unknown> {
  const facts = 'account' in to ? undefined : { to: to.organisation, answers: replyTo !== undefined };
  const subject = { kind: 'letter', id };
  const who = { account, ...(organisation && { organisation }) };
  return record(tx, { kind, ...who, subject, ...(facts && { facts }) }, at);
}

/** @param tx afterwards acts for who is written to, where that is a person */
async function mail(
  tx: Tx,
  { topic }: LetterKind,
  { organisation, to, words, replyTo, content }: Writing,
  { id, account }: Pick<Letter, 'id' | 'account'>,
  { keyFor }: MailContext,
  at: Date,
): Promise<void> {
  const asker = { sort: 'letter', account, organisation } as const;
  const kind = { urgency: 'prompt', topic, asker } as const;
  const from = organisation && (await loadOrganisation(tx, organisation));
  const say = (lang: Lang) => content(lang, { id, words, from });
  if ('account' in to) return mailAccount(tx, keyFor, { account: to.account, ...kind, content: say }, at);
  if (!to.mailbox) throw new Error(`no mailbox to carry a letter to ${to.organisation}`);
  const { address, lang } = to.mailbox;
  // under the letter's own id: its two sides may ask what became of it
  const mailed = { id: id as string as Id<'Mail'>, to: address, lang, ...kind, optional: true, replyTo };
  await queueMail(tx, keyFor, { ...mailed, content: say(lang) }, at);
}

/**
 * A letter as the person reads it to whom it was written.
 * @throws Problem unauthenticated; not-found `people.letter.none`: none, or not to this account
 */
export async function readLetter(tx: Tx, actor: Actor, kind: LetterKind, id: string): Promise<Letter> {
  const account = mustBeSignedIn(actor);
  await actAs(tx, { account });
  const letter = await findLetter(tx, kind, id);
  if (!letter || !('account' in letter.to) || letter.to.account !== account)
    throw new Problem('not-found', 'people.letter.none');
  return letter;
}
