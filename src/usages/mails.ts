// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mails about usages: what an operator declared, what is about to end, a letter from one
// organisation to another.
import { type Lang, speaker } from '../base/language.ts';
import { dayIn } from './day.ts';
import { texts } from './texts.ts';

/** Named in the mail itself; the page of the link shows all. */
const most = 20;

interface Told {
  readonly name: string;
  /** ISO date of the last day. */
  readonly until: string;
}

/** @param url whole address of the link */
export function hostedMail(
  lang: Lang,
  { operator, software, url }: { operator: string; software: readonly string[]; url: string },
) {
  const t = speaker(texts, lang);
  const n = software.length;
  return {
    subject: t('catalogue.usage.mail.hosted-subject', { operator, n }),
    paragraphs: [
      t('catalogue.usage.mail.hosted', { operator, n }),
      named(lang, software),
      t('catalogue.usage.mail.hosted-how'),
    ],
    button: { label: t('catalogue.usage.mail.hosted-button'), url },
    after: [t('catalogue.usage.mail.link', { operator })],
  };
}

function named(lang: Lang, names: readonly string[]): string {
  const rest = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return rest > 0 ? speaker(texts, lang)('catalogue.usage.mail.and-more', { shown, n: rest }) : `${shown}.`;
}

export function confirmMail(
  lang: Lang,
  { organisation, usages, url }: { organisation: string; usages: readonly Told[]; url: string },
) {
  const t = speaker(texts, lang);
  const n = usages.length;
  return {
    subject: t('catalogue.usage.mail.confirm-subject', { organisation, n }),
    paragraphs: [
      t('catalogue.usage.mail.confirm', { organisation, n }),
      t('catalogue.usage.mail.confirm-how'),
    ],
    facts: usages.slice(0, most).map(({ name, until }) => ({
      label: name.slice(0, 200),
      value: t('catalogue.usage.mail.until', { day: dayIn(lang, until) }),
    })),
    button: { label: t('catalogue.usage.mail.confirm-button', { n }), url },
    after: [t('catalogue.usage.mail.confirm-after')],
  };
}

export interface LetterWords {
  readonly from: string;
  readonly software: string;
  readonly words: string;
  /** Whether an answer to the mail goes to the writer's mailbox. */
  readonly answers: boolean;
  readonly url: string;
}

export function letterMail(lang: Lang, { from, software, words, answers, url }: LetterWords) {
  const t = speaker(texts, lang);
  return {
    subject: t('catalogue.usage.mail.letter-subject', { from, software }),
    paragraphs: [t('catalogue.usage.mail.letter', { from, software }), ...words.split(/\n{2,}/).slice(0, 20)],
    button: { label: t('catalogue.usage.mail.letter-button', { from }), url },
    after: [
      answers
        ? t('catalogue.usage.mail.letter-answer')
        : t('catalogue.usage.mail.letter-no-address', { from }),
    ],
  };
}
