// SPDX-License-Identifier: AGPL-3.0-or-later
// Putting the letter of a notice in the post of this halle.
import { findAddress, queueMail } from '../../platform/mail.ts';
import type { Opened } from '../../platform/opened.ts';
import { letterFor } from '../notices/mails.ts';
import type { Post } from './tell-projects.ts';

/**
 * The post of this halle; where it has no mail server nothing can leave, and the attempt is written down as
 * failed.
 */
export function postWith({ config, keyFor }: Pick<Opened, 'config' | 'keyFor'>, at: Date): Post {
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
