// SPDX-License-Identifier: AGPL-3.0-or-later
// Queues the letter that tells a project of its grade.
import { findAddress, queueMail } from '../../platform/mail.ts';
import type { Opened } from '../../platform/opened.ts';
import { letterFor } from '../notices/mails.ts';
import type { SendLetter } from './tell-projects.ts';

/** Queues letters with the mail of this halle; without a mail server the attempt is recorded as failed. */
export function letterSender({ config, keyFor }: Pick<Opened, 'config' | 'keyFor'>, at: Date): SendLetter {
  return async (tx, contact, low, shownFrom) => {
    const to = findAddress(contact.mailbox);
    if (!to || !config.smtp) return false;
    const content = letterFor(low, contact, shownFrom, config.url);
    await queueMail(
      tx,
      keyFor,
      { to, lang: 'fr', urgency: 'prompt', topic: 'catalogue.notice', optional: false, content },
      at,
    );
    return true;
  };
}
