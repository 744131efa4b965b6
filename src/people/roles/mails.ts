// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mail that invites someone to act for an organisation.
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

/** @param url whole address of the door */
export function invitationMail(lang: Lang, { name, duty, days, url }: { name: string; duty: string; days: number; url: string }) {
  const t = speaker(texts, lang);
  return {
    subject: t('people.invitation.subject', { name }),
    paragraphs: [t('people.invitation.words', { name, duty }), t('people.invitation.how', { days })],
    button: { label: t('people.invitation.enter'), url },
    after: [t('people.invitation.not-you')],
  };
}
