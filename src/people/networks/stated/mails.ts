// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that tells an organisation that a network states it as its member.
import { type Lang, speaker } from '../../../base/language.ts';
import { texts } from './texts.ts';

export interface StatedWords {
  readonly network: string;
  readonly member: string;
  /** Whole address of the link where it is denied, and of the page of the network. */
  readonly url: string;
  readonly page: string;
}

export function statedMail(lang: Lang, { network, member, url, page }: StatedWords) {
  const t = speaker(texts, lang);
  const names = { network: network.slice(0, 100), member: member.slice(0, 100) };
  return {
    subject: t('people.stated.mail-subject', names),
    paragraphs: [
      t('people.stated.mail', { ...names, page }),
      t('people.stated.mail-right'),
      t('people.stated.mail-wrong', names),
    ],
    button: { label: t('people.stated.mail-button'), url },
    after: [t('people.stated.mail-after', names)],
  };
}
