// SPDX-License-Identifier: AGPL-3.0-or-later
// What lacks in a study of options, in words.
import { type Lang, speaker } from '../../base/language.ts';
import type { Lack, Typed } from './study.ts';
import { ownTexts as texts } from './texts.ts';

/** The name of an option without its number. */
export function lackWords(lang: Lang, { key, option, isChosen, field }: Lack, typed: Typed): string {
  const t = speaker(texts, lang);
  return t(`purchases.options.${key}`, {
    written: typed[field],
    option: option ? t(`purchases.options.${option}`).replace(/^\d\. /, '') : '',
    chosen: isChosen ? 'yes' : 'no',
  });
}
