// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails of the developers' bank say.
import { type Lang, speaker } from '../../base/language.ts';
import { paragraphsOf } from '../../people/letters/letter.ts';
import { site } from '../../site.ts';
import { texts } from './texts.ts';

export type Told =
  | { readonly told: 'proposed' | 'confirmed' | 'withdrawn' }
  | { readonly told: 'letter'; readonly words: string; readonly message: string; readonly from?: string };

/** @param url HALLE_URL */
export function bankMail(lang: Lang, told: Told, url: string) {
  const t = speaker(texts, lang);
  const subject = t(`market.bank.mail.${told.told}.subject`);
  if (told.told !== 'letter') {
    const to = told.told === 'proposed' ? site.developersOurs(lang) : site.developerSelf(lang);
    return {
      group: t('market.bank.mail.group'),
      subject,
      paragraphs: [t(`market.bank.mail.${told.told}.words`)],
      button: { label: t('market.bank.mail.look'), url: url + to },
    };
  }
  const from = told.from
    ? t('market.bank.mail.letter-from', { organisation: told.from })
    : t('market.bank.mail.letter-someone');
  return {
    subject,
    paragraphs: [from, ...paragraphsOf(told.words)],
    button: { label: t('market.bank.mail.reply'), url: url + site.developerReply(lang, told.message) },
    after: [t('market.bank.mail.letter-how')],
  };
}

/** @param url whole address of the link */
export function proofMail(lang: Lang, url: string) {
  const t = speaker(texts, lang);
  return {
    subject: t('market.bank.mail.proof.subject'),
    paragraphs: [t('market.bank.mail.proof.words')],
    button: { label: t('market.bank.mail.proof.open'), url },
    after: [t('market.bank.mail.proof.not-you')],
  };
}
