// SPDX-License-Identifier: AGPL-3.0-or-later
// The official number of a provider and what stands behind it, in a sentence, and in two words in a list.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { isProved, type OwnNumber } from '../contest.ts';
import { texts } from '../texts.ts';
import { contestTexts } from '../texts-contest.ts';

const numberTexts = { ...texts, ...contestTexts };
export const speakNumbers = (lang: Lang) => speaker(numberTexts, lang);

/** @param domain that was proved */
export function NumberLine({
  lang,
  number,
  domain,
}: {
  lang: Lang;
  number: OwnNumber;
  domain: string;
}): JSX.Element {
  const words = speakNumbers(lang)(`market.number.${number.standing}`, {
    scheme: speakNumbers(lang)(`market.scheme.${number.scheme}`),
    number: number.number ?? '',
    day: formatDay(lang, number.since),
    domain,
  });
  return (
    <span class={isProved(number) ? 'proved' : 'said'}>
      <span>{words}</span>
    </span>
  );
}

/** « numéro dit, non prouvé »; before it what tells it from another of its name. */
export function numberNote(lang: Lang, number: OwnNumber, isNamesake: boolean): string {
  const t = speakNumbers(lang);
  const standing = t(`market.number.short-${number.standing}`);
  if (!isNamesake) return standing;
  const apart = number.number
    ? t('market.number.apart', { scheme: t(`market.scheme.${number.scheme}`), number: number.number })
    : t('market.number.apart-day', { day: formatDay(lang, number.since) });
  return `${apart}, ${standing}`;
}
