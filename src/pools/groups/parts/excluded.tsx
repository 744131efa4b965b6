// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever was excluded by a vote, beside the key that still knows it.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { amountWords } from '../../../market/words.ts';
import { texts } from '../texts/key.ts';
import type { ExcludedShare } from './model.ts';

/** Who was excluded, and what of it stays due. */
export function Excluded({
  lang,
  excluded,
}: {
  lang: Lang;
  excluded: readonly ExcludedShare[];
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      {excluded.map(({ seat, name, at, hasSigned, share }) => (
        <p key={seat}>
          {t('pools.key.excluded', { name, day: formatDay(lang, at) })}{' '}
          {!hasSigned && t('pools.key.owes-nothing')}
          {hasSigned &&
            (share
              ? t('pools.key.owes', { share: amountWords(lang, share) })
              : t('pools.key.owes-what-it-signed'))}
        </p>
      ))}
    </>
  );
}
