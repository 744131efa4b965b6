// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that tells an owner that a provider of identity now opens their account.
import { type Lang, speaker } from '../../../base/language.ts';
import { texts } from './texts.ts';

/** @param url whole address of the account */
export function linkedMail(lang: Lang, label: string, url: string) {
  const t = speaker(texts, lang);
  return {
    subject: t('people.openid.mail-subject', { label }),
    paragraphs: [t('people.openid.mail', { label })],
    button: { label: t('people.openid.mail-button'), url },
    after: [t('people.openid.mail-not-you')],
  };
}
