// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mail that tells a provider that another said yes too.
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

interface Met {
  /** The other provider. */
  readonly name: string;
  /** Title of the mission. */
  readonly mission: string;
  readonly url: string;
}

export function metMail(lang: Lang, { name, mission, url }: Met) {
  const t = speaker(texts, lang);
  return {
    subject: t('market.partner.mail.subject', { name }).slice(0, 150),
    paragraphs: [t('market.partner.mail.met', { name, mission }), t('market.partner.mail.how')],
    button: { label: t('market.partner.mail.open'), url },
    after: [t('market.partner.never')],
  };
}
