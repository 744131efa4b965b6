// SPDX-License-Identifier: AGPL-3.0-or-later
// The forecast of a software: how likely it is to live on, how wide that is, what weighs on it.
import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import type { Finding, Grade } from '../../measure/grade/grade.ts';
import { apartOf } from '../../measure/letter/meaning.ts';
import { intervalOf } from '../../measure/letter/odds.ts';
import { EffectBar, Scale, sayMeasure } from '../../measure/parts/measure.tsx';
import { raisesOf } from '../../measure/words/raises.ts';
import { site } from '../../site.ts';
import { copyDay, Outside, Section, speak } from '../parts.tsx';
import { Quotable } from './quotable.tsx';

export interface CommunityView {
  readonly lang: Lang;
  readonly name: string;
  readonly grade: Grade;
  readonly slug: string;
}

/** What weighs on the forecast, heaviest first. */
export function weighing(grade: Grade): readonly Finding[] {
  const weighs = grade.findings.filter(
    ({ effect, outcome }) => effect !== undefined && outcome === 'measured',
  );
  return weighs.sort((a, b) => Math.abs(b.effect!) - Math.abs(a.effect!));
}

/** The section of the forecast. */
export function SheetForecast({ lang, name, grade, slug }: CommunityView): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="forecast" title={t('catalogue.section.forecast')} note={t('catalogue.forecast.note')}>
      <div class="cols cols-2">
        <div>
          <Odds lang={lang} grade={grade} />
          <p class="note">
            {t('catalogue.forecast.at', { date: copyDay(lang, grade) })}{' '}
            {t('catalogue.forecast.by', { method: grade.method })}{' '}
            <a href={site.method(lang)}>{t('catalogue.forecast.method')}</a>.{' '}
            <a href={site.proof(lang)}>{t('catalogue.forecast.proof')}</a>.
          </p>
          <Quotable lang={lang} name={name} slug={slug} grade={grade} />
        </div>
        {grade.probability !== undefined && <Weighs lang={lang} grade={grade} slug={slug} />}
      </div>
    </Section>
  );
}

/** The odds and how wide they are, or why there is no forecast. */
function Odds({ lang, grade }: Pick<CommunityView, 'lang' | 'grade'>): JSX.Element {
  const t = speak(lang);
  if (grade.probability === undefined)
    return (
      <div class="stack-tight">
        {grade.state === 'unavailable' && grade.reason && <p>{sayMeasure(lang, grade.reason)}</p>}
        <p>{t(`catalogue.forecast.none-${grade.state}`)}</p>
      </div>
    );
  const [interval, apart] = [intervalOf(grade), apartOf(grade)];
  return (
    <>
      <div class="odds">
        <span class="display num">{percent(lang, grade.probability)}</span>
        <p>{t('catalogue.forecast.odds')}</p>
      </div>
      {interval && <p class="gap-above">{sayMeasure(lang, interval)}</p>}
      {apart && <p>{sayMeasure(lang, apart)}</p>}
      <Scale
        lang={lang}
        probability={grade.probability}
        interval={grade.interval}
        letter={grade.forecastLetter}
      />
    </>
  );
}

/** What weighs for and against, each leading to its commits; then what would raise the letter. */
function Weighs({ lang, grade, slug }: Pick<CommunityView, 'lang' | 'grade' | 'slug'>): JSX.Element {
  const t = speak(lang);
  const raises = raisesOf(grade).slice(0, 3);
  const weighs = weighing(grade);
  const linked = weighs.some(({ evidence }) => evidence[0]?.url);
  return (
    <div class="stack">
      <h3>{t('catalogue.forecast.weighs')}</h3>
      <ul class="signed">
        {weighs.map((finding) => (
          <li key={finding.indicator}>
            <span>
              <Outside href={finding.evidence[0]?.url}>{sayMeasure(lang, finding.said)}</Outside>
            </span>
            <EffectBar lang={lang} effect={finding.effect!} />
          </li>
        ))}
      </ul>
      <p class="note">
        {linked && `${t('catalogue.forecast.links')} `}
        <a href={site.findings(lang, slug)}>{t('catalogue.verdict.proofs')}</a>
      </p>
      {raises.length > 0 && (
        <div>
          <h3>{t('catalogue.forecast.raise')}</h3>
          <ul class="stack-tight">
            {raises.map((raise) => (
              <li key={raise.key}>{sayMeasure(lang, raise)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** « 97,7 % » */
export function percent(lang: Lang, share: number): string {
  return formatNumber(lang, share, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
