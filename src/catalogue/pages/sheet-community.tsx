// SPDX-License-Identifier: AGPL-3.0-or-later
// Three sections about the community: the forecast and what weighs on it, the facts that hold or do not, ten
// years of activity.

import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import type { Finding, Grade } from '../../measure/grade/grade.ts';
import { silencesDiffer } from '../../measure/grade/silences.ts';
import { intervalOf } from '../../measure/letter/odds.ts';
import { AreaChart, EffectBar, Scale, sayMeasure, WorkSharesChart } from '../../measure/parts/measure.tsx';
import { raisesOf, stops } from '../../measure/words/raises.ts';
import { StandingSign } from '../../platform/parts/signs.tsx';
import { site } from '../../site.ts';
import { day, Outside, Section, speak } from '../parts.tsx';
import { Quotable } from './quotable.tsx';

export interface CommunityView {
  readonly lang: Lang;
  readonly name: string;
  readonly grade: Grade;
  readonly slug: string;
}

const ranks = { missing: 0, watch: 1, holds: 2, unknown: 3 } as const;

/** What weighs on the forecast, heaviest first. */
export function weighing(grade: Grade): readonly Finding[] {
  const weighs = grade.findings.filter(
    ({ effect, outcome }) => effect !== undefined && outcome === 'measured',
  );
  return weighs.sort((a, b) => Math.abs(b.effect!) - Math.abs(a.effect!));
}

export function SheetForecast({ lang, name, grade, slug }: CommunityView): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="forecast" title={t('catalogue.section.forecast')} note={t('catalogue.forecast.note')}>
      <div class="cols cols-2">
        <div>
          <Odds lang={lang} grade={grade} />
          <p class="note">
            {t('catalogue.forecast.at', { date: day(lang, grade.at) })}{' '}
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
  const interval = intervalOf(grade);
  return (
    <>
      <div class="odds">
        <span class="display num">{percent(lang, grade.probability)}</span>
        <p>{t('catalogue.forecast.odds')}</p>
      </div>
      {interval && <p class="gap-above">{sayMeasure(lang, interval)}</p>}
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

export function SheetSolidity({ lang, grade, slug }: Omit<CommunityView, 'name'>): JSX.Element | null {
  const t = speak(lang);
  const facts = grade.findings.filter(
    ({ effect, outcome }) => effect === undefined && outcome !== 'not-applicable',
  );
  if (facts.length === 0) return null;
  const ordered = [...facts].sort((a, b) => ranks[a.standing] - ranks[b.standing]);
  const half = Math.ceil(ordered.length / 2);
  const columns =
    grade.posts || ordered.length < 4 ? [ordered] : [ordered.slice(0, half), ordered.slice(half)];
  return (
    <Section
      id="solidity"
      title={t('catalogue.section.solidity')}
      note={`${t('catalogue.solidity.note')} ${t('catalogue.seen-at', { date: day(lang, grade.at) })}`}
      fold={t('catalogue.solidity.fold', { n: facts.length })}
    >
      <div class="stack">
        <div class="cols cols-2">
          {grade.posts && <WorkSharesChart lang={lang} grade={grade} />}
          {columns.map((column) => (
            <div key={column[0]!.indicator}>
              {column.map((finding) => (
                <Holds key={finding.indicator} lang={lang} finding={finding} grade={grade} />
              ))}
            </div>
          ))}
        </div>
        <p>
          <a href={site.findings(lang, slug)}>{t('catalogue.verdict.proofs')}</a>
        </p>
      </div>
    </Section>
  );
}

/**
 * A fact with its sign, in the order sign, word, why. It stops the letter only where the forecast alone would
 * give a better one.
 */
export function Holds({ lang, finding, grade }: { lang: Lang; finding: Finding; grade: Grade }): JSX.Element {
  const t = speak(lang);
  const stopped = stops(finding, grade);
  return (
    <div class="holds">
      <StandingSign standing={finding.standing} word={t(`catalogue.standing.${finding.standing}`)} />
      <p class={finding.standing === 'unknown' ? 'note' : undefined}>
        <Outside href={finding.evidence[0]?.url}>{sayMeasure(lang, finding.said)}</Outside>
        {stopped &&
          `. ${finding.letterDown ? t('catalogue.solidity.down') : t('catalogue.solidity.cap', { letter: finding.cap! })}`}
      </p>
    </div>
  );
}

export function SheetActivity({ lang, grade, slug }: Omit<CommunityView, 'name'>): JSX.Element {
  const t = speak(lang);
  const differ = silencesDiffer(grade);
  return (
    <Section
      id="activity"
      title={t('catalogue.section.activity')}
      note={`${t('catalogue.activity.note')} ${t('catalogue.seen-at', { date: day(lang, grade.at) })}`}
    >
      <figure>
        <AreaChart lang={lang} activity={grade.activity} />
        <figcaption class="note">
          {grade.activity.releases.length > 0 && `${t('catalogue.activity.releases')} `}
          {differ && `${sayMeasure(lang, differ)} `}
          <a href={site.activity(lang, slug)}>{t('catalogue.activity.numbers')}</a>
        </figcaption>
      </figure>
    </Section>
  );
}
