// SPDX-License-Identifier: AGPL-3.0-or-later
// The amount at which direct orders stop, by the rows of the law, and where the whole answer is asked for.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import { texts as lawTexts } from '../../../law/texts.ts';
import { site } from '../../../site.ts';
import { amountWords } from '../../words.ts';
import { texts } from '../texts.ts';
import type { Threshold } from '../threshold.ts';

export function ThresholdWords({
  lang,
  threshold,
}: {
  lang: Lang;
  threshold: Threshold | undefined;
}): JSX.Element {
  const t = speaker(texts, lang);
  const known = <a href={site.law(lang)}>{speaker(lawTexts, lang)('law.title')}</a>;
  if (!threshold)
    return (
      <p class="note">
        {t('market.mission.threshold-unknown')} {known}
      </p>
    );
  const { cents, currency, from, checkedOn, rule, mark, sources } = threshold;
  const amount = amountWords(lang, money(cents, currency));
  return (
    <p class="note">
      {t('market.mission.threshold', {
        ...{ amount, rule, mark, from: from ? formatDay(lang, from) : '' },
        checkedOn: formatDay(lang, checkedOn),
      })}{' '}
      {sources.map(({ title, url }, i) => (
        <>
          {i === 0 ? t('market.mission.threshold-sources') : ', '}
          <a href={url} rel="noopener" lang="fr">
            {title}
          </a>
        </>
      ))}
      {'. '}
      {known}
    </p>
  );
}

/** The page that says by which way one may buy, with what is known filled in. */
export function WhichWay({
  lang,
  asked,
}: {
  lang: Lang;
  asked: Readonly<Record<'for' | 'subject' | 'amount', string>>;
}): JSX.Element {
  return (
    <p>
      <a href={site.ways(lang, asked)}>{speaker(texts, lang)('market.mission.which-way')}</a>
    </p>
  );
}
