// SPDX-License-Identifier: AGPL-3.0-or-later
// Mail as the features see it: one call within their transaction. No commit, no mail; a server that is down
// loses none.
import './mail/tables.ts';
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../base/id.ts';
import type { Lang } from '../base/language.ts';
import type { Address } from '../base/mail-address.ts';
import type { Tx } from './db.ts';
import { readerOf } from './mail/address.ts';
import { type Asker, askerHashes } from './mail/asker.ts';
import { contentShape, type MailContent } from './mail/content.ts';
import { askMail } from './mail/store.ts';
import type { KeyFor } from './secret.ts';

export { type Address, findAddress, parseAddress } from '../base/mail-address.ts';
export { readerOf } from './mail/address.ts';
export type { Asker } from './mail/asker.ts';
export type { MailContent } from './mail/content.ts';

/** What the mails of a halle are made with: its keys, and where it stands. */
export interface MailContext {
  readonly keyFor: KeyFor;
  /** HALLE_URL, before every link. */
  readonly url: string;
}

export const mailContext = ({
  keyFor,
  config,
}: {
  readonly keyFor: KeyFor;
  readonly config: { readonly url: string };
}): MailContext => ({ keyFor, url: config.url });

export interface Mail {
  /** Where its asker wants to know later what became of it; a fresh one when absent. */
  readonly id?: Id<'Mail'> | undefined;
  readonly to: Address;
  /** The reader's language; `content` is said in it. */
  readonly lang: Lang;
  /**
   * `urgent`: someone waits for it at the screen; `prompt` leaves at once, after those; `digest` joins the
   * one letter of the day.
   */
  readonly urgency: 'urgent' | 'prompt' | 'digest';
  /** What it is about: `people.sign-in`. */
  readonly topic: string;
  /**
   * True when the reader may refuse further mails of this topic by one click; false for what they asked for
   * themselves.
   */
  readonly optional: boolean;
  /** Where an answer goes, when someone chose to give it; absent: nowhere. */
  readonly replyTo?: Address | undefined;
  readonly content: MailContent;
  /**
   * Who causes it: their mails take turns with those of others and are counted. Absent for what the halle
   * says by itself.
   */
  readonly asker?: Asker | undefined;
}

/**
 * Asks for a mail in the transaction of whoever asks. A reader who refused the topic gets none; the row says
 * so.
 * @returns the mail's id, which is in its Message-ID
 * @throws Problem unavailable `mail.too-many-account`, `-stranger`, `-organisation`, `-reader`
 * @throws ZodError when the content is not of its shape: features say it in their own words, so this is a
 * fault of ours
 */
export async function queueMail(tx: Tx, keyFor: KeyFor, mail: Mail, at: Date): Promise<Id<'Mail'>> {
  const id = mail.id ?? idFrom<'Mail'>(at.getTime(), randomBytes(16));
  const content = contentShape.parse(mail.content);
  const { to, lang, optional, replyTo, urgency, topic, asker } = mail;
  // Who signed in by an identity service alone has no address here.
  const words = to === '' ? undefined : { to, lang, optional, content, ...(replyTo && { replyTo }) };
  await askMail(tx, keyFor, {
    id,
    kind: urgency,
    topic,
    reader: readerOf(keyFor, to),
    words,
    optional,
    at,
    ...askerHashes(keyFor, asker),
  });
  return id;
}
