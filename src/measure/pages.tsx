// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the method, printed from the indicators themselves: what is asked, how it is counted, why it
// weighs what it weighs.

import type { JSX } from 'preact';
import { formatNumber } from '../base/format.ts';
import { type Lang, speaker } from '../base/language.ts';
import { Section } from '../platform/parts/section.tsx';
import { site } from '../site.ts';
import { formerMethod, intercept, method, observed, thresholds } from './forecast/method.ts';
import { Area, sentences, WithoutLetter } from './pages-questions.tsx';
import { Signatories } from './pages-signing.tsx';
import { GradeMark } from './parts/measure.tsx';
import { pageTexts } from './texts/page.ts';

const areas = ['forecast', 'solidity', 'openness'] as const;

export function MethodPage({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(pageTexts, lang);
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('measure.page.title')}</h1>
        <p class="lead">{t('measure.page.lead')}</p>
        <p class="note">{t('measure.page.method', { method })}</p>
      </div>
      <Thresholds lang={lang} />
      {areas.map((area) => (
        <Section
          key={area}
          id={area}
          title={t(`measure.page.${area}`)}
          note={t(`measure.page.${area}-note`, { intercept })}
        >
          <Area lang={lang} area={area} />
        </Section>
      ))}
      <WithoutLetter lang={lang} />
      <Section id="unknown" title={t('measure.page.unknown')}>
        <div class="stack">
          <p>{t('measure.page.unknown-means')}</p>
          <p>{t('measure.page.who')}</p>
        </div>
      </Section>
      <Signatories lang={lang} />
      <Section id="again" title={t('measure.page.again')} note={t('measure.page.again-note')}>
        <div class="stack">
          <p>{t('measure.page.again-means')}</p>
          <p>
            <code>npx halle measure https://forge.example/groupe/projet</code>
          </p>
        </div>
      </Section>
    </>
  );
}

function Thresholds({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(sentences, lang);
  const percent = (share: number, digits = 0) =>
    formatNumber(lang, share, { style: 'percent', maximumFractionDigits: digits });
  return (
    <Section id="letters" title={t('measure.page.letters')} note={t('measure.page.letters-note')}>
      <div class="stack">
        <table class="table">
          <thead>
            <tr>
              {(['letter', 'least', 'seen'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`measure.page.column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {thresholds.map(([letter, from]) => (
              <tr key={letter}>
                <th scope="row">
                  <GradeMark lang={lang} grade={{ state: 'graded', letter }} />
                </th>
                <td class="num">{from > 0 ? percent(from) : t('measure.page.below')}</td>
                <td>
                  <Bar letter={letter} percent={observed[letter]} />{' '}
                  <span class="num">{percent(observed[letter] / 100, 1)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="note">
          {t('measure.page.seen-note')} <a href={site.proof(lang)}>{t('measure.page.proof')}</a>
        </p>
        <p class="note">{t('measure.page.former', { former: formerMethod, method })}</p>
      </div>
    </Section>
  );
}

function Bar({ letter, percent }: { letter: string; percent: number }): JSX.Element {
  return (
    <svg class={`bar grade-${letter.toLowerCase()}`} height="14" aria-hidden="true">
      <rect class="part" width={`${percent}%`} height="100%" />
      <rect class="track" width="100%" height="100%" />
    </svg>
  );
}
