// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mails about usages: what an operator or a mandatary declared, what is about to end, a
// letter from one organisation to another.
import { type Lang, speaker } from '../base/language.ts';
import { oneLine } from '../base/text.ts';
import { type Fate, paragraphsOf } from '../people/letters/letter.ts';
import { dayIn } from './day.ts';
import { texts } from './texts/texts.ts';

/** Named in the mail itself; the page of the link shows all. */
const most = 20;

interface ExpiringUse {
  readonly name: string;
  /** ISO date of the last day. */
  readonly until: string;
}

interface DeclaredWords {
  /** Who declared. */
  readonly by: string;
  readonly software: readonly string[];
  /** Whole address of the link. */
  readonly url: string;
  /** Whole address of the page of its mandates. */
  readonly mandates: string;
}

export function mandateMail(lang: Lang, { by, software, url, mandates }: DeclaredWords) {
  const t = speaker(texts, lang);
  const n = software.length;
  return {
    group: t('usages.mail.group'),
    subject: t('usages.mail.mandate-subject', { by, n }),
    paragraphs: [
      t('usages.mail.mandate', { by, n }),
      named(lang, software),
      t('usages.mail.mandate-how'),
      t('usages.mail.mandate-end', { by, mandates }),
    ],
    button: { label: t('usages.mail.mandate-button'), url },
    after: [t('usages.mail.link', { operator: by })],
  };
}

export function hostedMail(lang: Lang, { by: operator, software, url }: Omit<DeclaredWords, 'mandates'>) {
  const t = speaker(texts, lang);
  const n = software.length;
  return {
    group: t('usages.mail.group'),
    subject: t('usages.mail.hosted-subject', { operator, n }),
    paragraphs: [
      t('usages.mail.hosted', { operator, n }),
      named(lang, software),
      t('usages.mail.hosted-how'),
    ],
    button: { label: t('usages.mail.hosted-button'), url },
    after: [t('usages.mail.link', { operator })],
  };
}

function named(lang: Lang, names: readonly string[]): string {
  const rest = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return rest > 0 ? speaker(texts, lang)('usages.mail.and-more', { shown, n: rest }) : `${shown}.`;
}

export function confirmMail(
  lang: Lang,
  { organisation, usages, url }: { organisation: string; usages: readonly ExpiringUse[]; url: string },
) {
  const t = speaker(texts, lang);
  const n = usages.length;
  return {
    group: t('usages.mail.group'),
    subject: t('usages.mail.confirm-subject', { organisation, n }),
    paragraphs: [t('usages.mail.confirm', { organisation, n }), t('usages.mail.confirm-how')],
    blocks: [
      {
        kind: 'table' as const,
        caption: t('usages.mail.confirm-table'),
        columns: [
          { heading: t('usages.mail.confirm-software'), share: 3 },
          { heading: t('usages.mail.confirm-until'), share: 2 },
        ],
        rows: usages.slice(0, most).map(({ name, until }) => [[oneLine(name, 200)], [dayIn(lang, until)]]),
      },
    ],
    button: { label: t('usages.mail.confirm-button', { n }), url },
    after: [t('usages.mail.confirm-after')],
  };
}

export interface LetterWords {
  readonly from: string;
  readonly software: string;
  readonly words: string;
  /** Whether an answer to the mail goes to the writer's mailbox. */
  readonly answers: boolean;
  /** ISO date of the letter that this one answers: whoever reads it wrote first. */
  readonly answered?: string | undefined;
  /** Whether who answers says in public, now, that it uses the software. */
  readonly uses?: boolean;
  /** The words of the letter that is answered, where they are still kept. */
  readonly quoted?: string | undefined;
  readonly url: string;
}

const mostQuoted = 1_500;

/** What was asked, as mails quote it. */
function quoteOf(words: string): string {
  const cut = words.length > mostQuoted ? `${words.slice(0, mostQuoted)}…` : words;
  return cut
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

export function letterMail(lang: Lang, letter: LetterWords) {
  const { from, software, words, answers, answered, uses, quoted, url } = letter;
  const t = speaker(texts, lang);
  return {
    subject: t(answered ? 'usages.mail.answer-subject' : 'usages.mail.letter-subject', { from, software }),
    paragraphs: [
      answered
        ? t('usages.mail.answer', { from, software, day: dayIn(lang, answered) })
        : t('usages.mail.letter', { from, software }),
      ...(answered && uses ? [t('usages.mail.answer-uses', { from, software })] : []),
      ...paragraphsOf(words),
      ...(answered && quoted
        ? [t('usages.mail.quoted', { day: dayIn(lang, answered) }), quoteOf(quoted)]
        : []),
    ],
    button: { label: t('usages.mail.letter-button', { from }), url },
    after: [answers ? t('usages.mail.letter-answer') : t('usages.mail.letter-no-address', { from })],
  };
}

interface UndeliveredWords {
  /** Whom it was written to. */
  readonly name: string;
  readonly software: string;
  /** ISO date of the letter. */
  readonly day: string;
  readonly fate: Fate;
  readonly url: string;
}

export function undeliveredMail(lang: Lang, { name, software, day, fate, url }: UndeliveredWords) {
  const t = speaker(texts, lang);
  return {
    group: t('usages.mail.group'),
    subject: t('usages.mail.undelivered-subject', { name: name.slice(0, 80) }),
    paragraphs: [
      t('usages.mail.undelivered', { name, software }),
      t(`usages.letter-fate.${fate}`, { day: dayIn(lang, day) }),
    ],
    button: { label: t('usages.mail.undelivered-button'), url },
    after: [t('usages.mail.undelivered-then')],
  };
}
