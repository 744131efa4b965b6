// SPDX-License-Identifier: AGPL-3.0-or-later
// The questions of the method, area by area, as its page prints them.
import type { JSX } from 'preact';
import { type Lang, speaker, type Texts } from '../base/language.ts';
import { Section } from '../platform/parts/section.tsx';
import type { MeasuredState } from './grade/grade.ts';
import { indicators } from './indicators/index.ts';
import type { Indicator } from './indicators/indicator.ts';
import { GradeMark } from './parts/measure.tsx';
import { texts } from './texts/measure.ts';
import { pageTexts } from './texts/page.ts';

/** Every sentence of the page: those of measuring, and its own. */
export const sentences: Texts = { ...texts, ...pageTexts };

/** The questions of one area. */
export function Area({ lang, area }: { lang: Lang; area: Indicator['area'] }): JSX.Element {
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

/** When there is no letter, and why. */
export function WithoutLetter({ lang }: { lang: Lang }): JSX.Element {
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
