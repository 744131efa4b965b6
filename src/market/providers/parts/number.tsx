// SPDX-License-Identifier: AGPL-3.0-or-later
// The official number of a provider and what stands behind it, in a sentence, and in two words in a list.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { isProved, type OwnNumber } from '../contest.ts';
import { speakNumbers } from '../number-words.ts';

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
