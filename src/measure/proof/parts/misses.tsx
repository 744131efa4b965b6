// SPDX-License-Identifier: AGPL-3.0-or-later
// The projects on which the method was wrong, by name: what it said then, why, and what happened.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import type { Said } from '../../grade/grade.ts';
import { sayMeasure } from '../../parts/measure.tsx';
import type { Miss } from '../proof.ts';
import { percent, speak } from './figures.ts';

export function Misses({ lang, misses }: { lang: Lang; misses: readonly Miss[] }): JSX.Element {
  return (
    <ul class="misses">
      {misses.map((miss) => (
        <li key={miss.repository} class="stack-tight">
          <Missed lang={lang} miss={miss} />
        </li>
      ))}
    </ul>
  );
}

function Missed({ lang, miss }: { lang: Lang; miss: Miss }): JSX.Element {
  const t = speak(lang);
  const { repository, letter, at, probability, others, pros, cons } = miss;
  const facts = { letter, on: formatDay(lang, at), probability: percent(lang, probability) };
  return (
    <>
      <h4>
        <a href={`https://github.com/${repository}`} rel="noopener">
          {repository}
        </a>
      </h4>
      <p class="note">
        {t('measure.proof.miss-said', facts)}
        {t('measure.proof.miss-others', { n: others })}
      </p>
      <dl class="facts">
        <dt>{t('measure.proof.miss-pros')}</dt>
        <dd>{reasons(lang, pros)}</dd>
        <dt>{t('measure.proof.miss-cons')}</dt>
        <dd>{reasons(lang, cons)}</dd>
        <dt>{t('measure.proof.miss-then')}</dt>
        <dd>{t(`measure.proof.then-${letter === 'A' ? 'died' : 'lived'}`, miss.after)}</dd>
      </dl>
    </>
  );
}

function reasons(lang: Lang, said: readonly Said[]): string {
  return said.length
    ? said.map((one) => sayMeasure(lang, one)).join(' · ')
    : speak(lang)('measure.proof.miss-nothing');
}
