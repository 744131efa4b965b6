// SPDX-License-Identifier: AGPL-3.0-or-later
// What the official mailbox is told once what an organisation had said was erased.
import { type Lang, speaker } from '../base/language.ts';
import { eraseTexts as texts } from './texts/erase.ts';

/** @param told `url`: where the keys are asked for again */
export function erasedMail(
  lang: Lang,
  { url, ...told }: { readonly name: string; readonly day: string; readonly n: number; readonly url: string },
) {
  const t = speaker(texts, lang);
  return {
    subject: t('holdings.mail-subject', { name: told.name.slice(0, 80) }),
    paragraphs: [t('holdings.mail-done', told), t('holdings.mail-left'), t('holdings.mail-if')],
    button: { label: t('holdings.mail-button'), url },
  };
}
