// SPDX-License-Identifier: AGPL-3.0-or-later
// What is written to those whom a decision about keys concerns.
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

/** To who asked and to those who administer: what whoever keeps the halle decided, and why. */
export function decidedMail(
  lang: Lang,
  {
    name,
    outcome,
    reason,
    asked,
    url,
  }: { name: string; outcome: 'given' | 'refused'; reason: string; asked: boolean; url: string },
) {
  const t = speaker(texts, lang);
  const facts = { name: name.slice(0, 80), outcome, asked: asked ? 'yes' : 'no' };
  return {
    subject: t('people.keys.decided-subject', facts),
    paragraphs: [t('people.keys.decided-words', facts), t('people.keys.decided-reason', { reason })],
    button: { label: t('people.keys.decided-button', facts), url },
  };
}
