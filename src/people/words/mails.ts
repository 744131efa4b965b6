// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever wrote a public text is told when it is withdrawn, and when it is put back.
import { type Lang, speaker } from '../../base/language.ts';
import type { TextKind } from './public-text.ts';
import { texts } from './texts.ts';

interface Told {
  readonly kind: TextKind;
  readonly words: string;
  readonly reason: string;
  /** Where one writes to those who keep the halle. */
  readonly url: string;
}

export function withdrawnMail(lang: Lang, { kind, words, reason, url }: Told) {
  const t = speaker(texts, lang);
  const what = t(`people.words.kind.${kind}`);
  return {
    subject: t('people.words.mail-subject'),
    paragraphs: [
      t('people.words.mail-words', { what }),
      t('people.words.mail-text', { words: words.slice(0, 600) }),
      t('people.words.mail-reason', { reason }),
      t('people.words.mail-after'),
    ],
    button: { label: t('people.words.mail-answer'), url },
  };
}

export function putBackMail(lang: Lang, { kind, words, reason }: Told) {
  const t = speaker(texts, lang);
  const what = t(`people.words.kind.${kind}`);
  return {
    subject: t('people.words.back-subject'),
    paragraphs: [
      t('people.words.back-words', { what }),
      t('people.words.mail-text', { words: words.slice(0, 600) }),
      t('people.words.mail-reason', { reason }),
    ],
  };
}
