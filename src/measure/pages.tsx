// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the method, printed from the indicators themselves: what is asked, how it is counted, why it
// weighs what it weighs.

import type { JSX } from 'preact';
import { formatNumber } from '../base/format.ts';
import { type Lang, speaker, type Texts } from '../base/language.ts';
import { Section } from '../platform/parts/section.tsx';
import { site } from '../site.ts';
import { intercept, method, observed, thresholds } from './forecast/method.ts';
import type { MeasuredState } from './grade/grade.ts';
import { indicators } from './indicators/index.ts';
import type { Indicator } from './indicators/indicator.ts';
import { GradeMark } from './parts/measure.tsx';
import { texts } from './texts/measure.ts';
import { pageTexts } from './texts/page.ts';

const areas = ['forecast', 'solidity', 'openness'] as const;
const sentences: Texts = { ...texts, ...pageTexts };

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

function Area({ lang, area }: { lang: Lang; area: Indicator['area'] }): JSX.Element {
  const t = speaker(sentences, lang);
  const common = sentences[`measure.${area}.why`];
  return (
    <div class="stack">
      {area === 'solidity' && <p>{t('measure.page.order')}</p>}
      {common && <p>{t(`measure.${area}.why`)}</p>}
      <ul class="rows">
        {indicators
          .filter((indicator) => indicator.area === area)
          .map((indicator) => (
            <Asked key={indicator.id} lang={lang} indicator={indicator} />
          ))}
      </ul>
    </div>
  );
}

/** One question, as the indicator itself words it. */
function Asked({ lang, indicator }: { lang: Lang; indicator: Indicator }): JSX.Element {
  const { id, chaoss, source, weight } = indicator;
  const t = speaker(sentences, lang);
  const has = (part: string) => sentences[`measure.${id}.${part}`] !== undefined;
  return (
    <li class="stack-tight" id={id}>
      <h3>{t(`measure.${id}.question`)}</h3>
      <dl class="facts">
        <dt>{t('measure.page.counted')}</dt>
        <dd>
          {t(`measure.${id}.definition`)}{' '}
          {weight && t('measure.page.weight', { weight: weight.coefficient, median: weight.median })}
        </dd>
        {has('why') && (
          <>
            <dt>{t('measure.page.why')}</dt>
            <dd>{t(`measure.${id}.why`)}</dd>
          </>
        )}
        <dt>{t('measure.page.named')}</dt>
        <dd lang="en">{chaoss}</dd>
        <dt>{t('measure.page.source')}</dt>
        <dd>
          <a href={source.url} rel="noopener" lang="en">
            {source.words}
          </a>
        </dd>
      </dl>
    </li>
  );
}

function WithoutLetter({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(pageTexts, lang);
  const states: readonly Exclude<MeasuredState, 'graded'>[] = ['inert', 'unavailable', 'archived'];
  return (
    <Section id="without" title={t('measure.page.without')}>
      <div class="stack">
        <dl class="letters">
          {states.map((state) => (
            <div key={state}>
              <dt>
                <GradeMark lang={lang} grade={{ state }} />
              </dt>
              <dd>{t(`measure.page.${state}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('measure.page.advised')}</p>
      </div>
    </Section>
  );
}
