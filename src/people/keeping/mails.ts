// SPDX-License-Identifier: AGPL-3.0-or-later
// What is written to whom a deed of the desk is about.
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

export function suspendedMail(lang: Lang, reason: string) {
  const t = speaker(texts, lang);
  return {
    subject: t('people.keeping.suspended-subject'),
    paragraphs: [t('people.keeping.suspended-words'), t('people.keeping.reason-words', { reason })],
    after: [t('people.keeping.suspended-after')],
  };
}

export function resumedMail(lang: Lang, reason: string) {
  const t = speaker(texts, lang);
  return {
    subject: t('people.keeping.resumed-subject'),
    paragraphs: [t('people.keeping.resumed-words'), t('people.keeping.reason-words', { reason })],
  };
}

/** To whoever is or was in charge. @param has whether they are now @param url of the organisation's page */
export function administratorMail(
  lang: Lang,
  { name, reason, has, url }: { name: string; reason: string; has: boolean; url: string },
) {
  const t = speaker(texts, lang);
  return {
    subject: t('people.keeping.administrator-subject', { name }),
    paragraphs: [
      t(has ? 'people.keeping.administrator-has' : 'people.keeping.administrator-had', { name }),
      t('people.keeping.reason-words', { reason }),
    ],
    button: { label: t('people.keeping.see-organisation'), url },
  };
}
