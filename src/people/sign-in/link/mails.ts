// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mails by which people sign in.
import { type Lang, speaker } from '../../../base/language.ts';
import { linkMinutes } from './sign-in-link.ts';
import { texts } from './texts.ts';

/** @param url whole address of the link @param organisation name, for a link sent to its official mailbox */
export function signInMail(lang: Lang, url: string, organisation?: string) {
  const t = speaker(texts, lang);
  const greeting = organisation ? t('people.mail.mailbox', { name: organisation }) : t('people.mail.link');
  return {
    subject: organisation
      ? t('people.mail.mailbox-subject', { name: organisation })
      : t('people.mail.link-subject'),
    paragraphs: [greeting, t('people.mail.once', { minutes: linkMinutes })],
    button: { label: t('people.mail.enter'), url },
    after: [organisation ? t('people.mail.not-you-mailbox') : t('people.mail.not-you')],
  };
}
