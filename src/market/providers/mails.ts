// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mails that prove something, and of the one that says that offers end.
import { dayFact } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { paragraphsOf } from '../../people/letters/letter.ts';
import { linkDays, type Purpose } from './link.ts';
import { texts } from './texts/texts.ts';

/**
 * @param url whole address of the link
 * @param facts `name`: the provider, `day`: an ISO date; what else the sentences show
 */
export function proofMail(
  lang: Lang,
  purpose: Purpose,
  url: string,
  facts: Readonly<Record<string, string | number>>,
) {
  const t = speaker(texts, lang);
  const { day } = facts;
  const dated = typeof day === 'string' ? { day: dayFact(day) } : {};
  const told = { ...facts, ...dated, days: linkDays[purpose] };
  return {
    ...(purpose === 'renewal' && { group: t('market.mail.group') }),
    subject: t(`market.mail.${purpose}-subject`, told).slice(0, 150),
    paragraphs: [t(`market.mail.${purpose}`, told), t(`market.mail.${purpose}-then`, told)],
    button: { label: t('market.mail.open'), url },
    after: [t(`market.mail.${purpose}-not-you`, told)],
  };
}

/** A letter from somebody who has signed in. */
export interface Written {
  /** Of the provider. */
  readonly name: string;
  readonly words: string;
  /** Absent: in nobody's name but their own. */
  readonly from?: string | undefined;
  /** An answer to the mail reaches who wrote. */
  readonly answers: boolean;
}

export function letterMail(lang: Lang, { name, words, from, answers }: Written) {
  const t = speaker(texts, lang);
  return {
    subject: t('market.letter.mail.subject', { name }).slice(0, 150),
    paragraphs: [t('market.letter.mail.words', { from: from ?? 'none' }), ...paragraphsOf(words)],
    after: [t(answers ? 'market.letter.mail.answer' : 'market.letter.mail.no-answer')],
  };
}
