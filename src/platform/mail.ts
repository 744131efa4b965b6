// SPDX-License-Identifier: AGPL-3.0-or-later
// Mail as the features see it: one call within their transaction. No commit, no mail; a server that is down loses none.
import './mail/tables.ts';
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../base/id.ts';
import type { Lang } from '../base/language.ts';
import type { Tx } from './db.ts';
import { enqueue } from './jobs.ts';
import { type Address, readerOf } from './mail/address.ts';
import { contentShape, type MailContent } from './mail/content.ts';
import { sendMail } from './mail/jobs.ts';
import { putMail, refuses } from './mail/store.ts';
import type { KeyFor } from './secret.ts';

export { type Address, findAddress, parseAddress, readerOf } from './mail/address.ts';
export type { MailContent } from './mail/content.ts';

export interface Mail {
  readonly to: Address;
  /** The reader's language; `content` is said in it. */
  readonly lang: Lang;
  /** `urgent` leaves at once; `digest` joins the one letter of the day. */
  readonly urgency: 'urgent' | 'digest';
  /** What it is about: `people.sign-in`. */
  readonly topic: string;
  /** True when the reader may refuse further mails of this topic by one click; false for what they asked for themselves. */
  readonly optional: boolean;
  /** Where an answer goes, when someone chose to give it; absent: nowhere. */
  readonly replyTo?: Address | undefined;
  readonly content: MailContent;
}

/**
 * Asks for a mail in the transaction of whoever asks. A reader who refused the topic gets none; the row says so.
 * @returns the mail's id, which is in its Message-ID
 * @throws ZodError when the content is not of its shape: features say it in their own words, so this is a fault of ours
 */
export async function queueMail(tx: Tx, keyFor: KeyFor, mail: Mail, at: Date): Promise<Id<'Mail'>> {
  const id = idFrom<'Mail'>(at.getTime(), randomBytes(16));
  const content = contentShape.parse(mail.content);
  const reader = readerOf(keyFor, mail.to);
  // Who came in by an identity service alone has no address here.
  const unwanted = mail.to === '' || (mail.optional && (await refuses(tx, reader, mail.topic)));
  const words = { to: mail.to, lang: mail.lang, optional: mail.optional, content, ...(mail.replyTo && { replyTo: mail.replyTo }) };
  await putMail(tx, keyFor, { id, kind: mail.urgency, topic: mail.topic, reader, words, at, unwanted });
  if (mail.urgency === 'urgent' && !unwanted) await enqueue(tx, sendMail, { mail: id }, { key: id });
  return id;
}
