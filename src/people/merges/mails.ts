// SPDX-License-Identifier: AGPL-3.0-or-later
// What is written to those in charge of two organisations that were merged, and to their official mailboxes.
import { type Lang, speaker } from '../../base/language.ts';
import { texts as keepingTexts } from '../keeping/texts.ts';
import { texts } from './texts.ts';

export function mergedMail(
  lang: Lang,
  said: {
    readonly what: 'merged' | 'parted';
    readonly double: string;
    readonly other: string;
    readonly reason: string;
    readonly url: string;
  },
) {
  const t = speaker({ ...keepingTexts, ...texts }, lang);
  const names = { double: said.double.slice(0, 80), other: said.other.slice(0, 80) };
  return {
    subject: t(`people.merges.${said.what}-subject`, names),
    paragraphs: [
      t(`people.merges.${said.what}-words`, names),
      t('people.keeping.reason-words', { reason: said.reason }),
      t('people.merges.object'),
    ],
    button: { label: t('people.keeping.see-organisation'), url: said.url },
  };
}
