// SPDX-License-Identifier: AGPL-3.0-or-later
// The two mails about a remark: to those who keep the halle when one comes, to who wrote when it is answered.
import { dayFact, dayHere } from '../base/day.ts';
import { type Lang, speaker } from '../base/language.ts';
import { keptDays, type Outcome, type Remark } from './remark.ts';
import { texts } from './texts.ts';

/** @param url of the desk */
export function newRemarkMail(lang: Lang, kind: Remark['kind'], url: string) {
  const t = speaker(texts, lang);
  const named = t(`remarks.kind.${kind}`);
  return {
    group: t('remarks.mail.group'),
    subject: t('remarks.mail.new-subject', { kind: named }),
    paragraphs: [t('remarks.mail.new')],
    button: { label: t('remarks.title'), url },
  };
}

/** @param url of the sheet that came of it */
export function answerMail(
  { lang, kind, words: written, writtenAt }: Remark,
  { outcome, words }: { readonly outcome: Outcome; readonly words: string },
  url?: string,
) {
  const t = speaker(texts, lang);
  return {
    subject: t('remarks.mail.answer-subject', { kind: t(`remarks.kind.${kind}`) }),
    paragraphs: [
      t('remarks.mail.answer', { day: dayFact(dayHere(writtenAt)) }),
      t('remarks.mail.outcome', { outcome }),
      words,
    ],
    facts: [{ label: t('remarks.mail.written'), value: written.slice(0, 1_000) }],
    ...(url && { button: { label: t('remarks.mail.see'), url } }),
    after: [t('remarks.mail.kept', { days: keptDays })],
  };
}
