// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mails about bands of price: one is asked, one was answered. The band itself stands on the
// page alone.
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

interface Asked {
  /** Who asks. */
  readonly from: string;
  readonly line: string;
  readonly url: string;
}

export function askedMail(lang: Lang, { from, line, url }: Asked) {
  const t = speaker(texts, lang);
  return {
    group: t('market.estimate.mail.group'),
    subject: t('market.estimate.mail.asked-subject', { from }).slice(0, 150),
    paragraphs: [t('market.estimate.mail.asked', { from }), line, t('market.estimate.mail.how')],
    button: { label: t('market.estimate.mail.open'), url },
    after: [t('market.estimate.binds-nobody')],
  };
}

interface Answered {
  readonly name: string;
  readonly said: boolean;
  readonly url: string;
}

export function answeredMail(lang: Lang, { name, said, url }: Answered) {
  const t = speaker(texts, lang);
  return {
    group: t('market.estimate.mail.group'),
    subject: t('market.estimate.mail.answered-subject', { name }).slice(0, 150),
    paragraphs: [t(said ? 'market.estimate.mail.said' : 'market.estimate.mail.declined', { name })],
    button: { label: t('market.estimate.mail.open'), url },
    after: [t('market.estimate.binds-nobody')],
  };
}
