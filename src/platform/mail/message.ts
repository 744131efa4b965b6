// SPDX-License-Identifier: AGPL-3.0-or-later
// The message as it travels (RFC 5322, MIME): the same mail always gives the same Message-ID and Date, so
// that a second copy is known as one.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Sealed } from './content.ts';
import { letterHtml, letterText } from './letter.tsx';

export interface MessageParts {
  readonly id: string;
  readonly createdAt: Date;
  readonly words: Sealed;
  /** HALLE_MAIL_FROM: `Halle <halle@example.org>` or an address alone. */
  readonly from: { readonly name: string; readonly address: string };
  /** HALLE_URL. */
  readonly site: string;
  /** Where the reader refuses further mails, signed; absent when they cannot be refused. */
  readonly unsubscribe?: string;
  /** That refusal is of the letter of the day with all its topics. */
  readonly isWhole?: boolean;
}

/** @throws Error when a header would hold a line end: only an attempt to inject a header has one */
export function composeMessage(parts: MessageParts): Promise<Buffer> {
  const { id, createdAt, words, from, site, unsubscribe, isWhole = false } = parts;
  const { content, lang, to, replyTo } = words;
  const foot = { site, isWhole, ...(unsubscribe && { unsubscribe }) };
  const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang };
  // RFC 8058: one click, without a visit
  if (unsubscribe)
    Object.assign(headers, {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  refuseLineEnds([content.subject, to, replyTo ?? '', from.name, from.address, ...Object.values(headers)]);
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: '', address: to },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    subject: content.subject,
    messageId: messageId(id, from.address),
    date: createdAt,
    headers,
    text: letterText(content, lang, foot),
    html: letterHtml(content, lang, foot),
    ...(content.calendar && { icalEvent: calendarPart(content.calendar) }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** As an alternative of the words and as a file, which is what the common calendars look for. */
const calendarPart = ({ method, file }: NonNullable<Sealed['content']['calendar']>) => ({
  ...{ method, content: file, filename: 'halle.ics' },
});

/** `<id@domain of the sender>` */
export function messageId(id: string, from: string): string {
  return `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

function refuseLineEnds(values: readonly string[]): void {
  if (values.some((value) => /[\r\n\0]/.test(value)))
    throw new Error('a header of a mail would hold a line end');
}
