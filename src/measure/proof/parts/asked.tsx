// SPDX-License-Identifier: AGPL-3.0-or-later
// What was asked of the past, on how many projects, and what the answers do not show.

import type { JSX } from 'preact';
import { formatDay, formatNumber } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { trialSize } from '../draws.ts';
import type { Proof } from '../proof.ts';
import { percent, speak } from './figures.ts';

const limits = ['sample', 'head', 'chosen', 'repeated', 'alive'] as const;

export function Asked({ lang, proof }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  const { asked, histories } = proof;
  const counts: readonly [Parameters<typeof t>[0], string][] = [
    ['measure.proof.count-histories', formatNumber(lang, histories.count)],
    ['measure.proof.count-repositories', formatNumber(lang, asked.repositories)],
    ['measure.proof.count-owners', formatNumber(lang, asked.owners)],
    ['measure.proof.count-pairs', formatNumber(lang, asked.pairs)],
    ['measure.proof.count-alive', percent(lang, asked.alive)],
    ['measure.proof.count-hard', t('measure.proof.hard-means', { hard: asked.hard })],
  ];
  return (
    <Section id="asked" title={t('measure.proof.asked')}>
      <div class="cols cols-2">
        <div class="stack">
          <p>
            {t('measure.proof.asked-means', {
              from: formatDay(lang, asked.from),
              to: formatDay(lang, asked.to),
            })}
          </p>
          <p>{t('measure.proof.outcome')}</p>
          <p>{t('measure.proof.unseen', trialSize)}</p>
        </div>
        <div class="stack-tight">
          <h3>{t('measure.proof.counts')}</h3>
          <dl class="facts">
            {counts.map(([key, words]) => (
              <>
                <dt>{t(key)}</dt>
                <dd>{words}</dd>
              </>
            ))}
          </dl>
        </div>
      </div>
    </Section>
  );
}

export function Limits({ lang }: { lang: Lang }): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="limits" title={t('measure.proof.limits')}>
      <ul class="plain-list">
        {limits.map((limit) => (
          <li key={limit}>{t(`measure.proof.limit-${limit}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
