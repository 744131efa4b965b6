// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the law: what is in force on a day, by whose law it is, and what the halle does not know.
import type { JSX } from 'preact';
import type { Day } from '../base/day.ts';
import { formatDay } from '../base/format.ts';
import { type Lang, speaker } from '../base/language.ts';
import { Section } from '../platform/parts/section.tsx';
import type { Page } from '../platform/web/page.ts';
import { site } from '../site.ts';
import type { LawInForce } from './overview.ts';
import { Bills, type HolidayShown, Holidays, LawTable, type Sources, worded } from './parts.tsx';
import type { Bill } from './rule.ts';
import { texts } from './texts.ts';

export interface LawModel {
  /** Today, for the halle. */
  readonly on: Day;
  readonly laws: readonly LawInForce[];
  readonly bills: readonly Bill[];
  readonly sources: Sources;
  readonly year: number;
  readonly holidays: readonly HolidayShown[];
  /** Names of places of which no row binds anybody, and of those where only the State is bound. */
  readonly gaps: { readonly none: readonly string[]; readonly central: readonly string[] };
}

/** The address of the page with the holidays of a year. */
const ofYear = (lang: Lang, year: number) =>
  site.law(lang, { [speaker(texts, lang)('law.year-word')]: String(year) });

export function lawPage(lang: Lang, model: LawModel): Page {
  const t = speaker(texts, lang);
  const lead = t('law.lead', { day: formatDay(lang, model.on) });
  return {
    lang,
    title: t('law.title'),
    description: lead,
    address: (other) => site.law(other),
    askedAt: (other) => ofYear(other, model.year),
    crumbs: [{ label: t('law.title') }],
    body: <LawBody lang={lang} model={model} />,
    shows: {},
  };
}

function LawBody({ lang, model }: { lang: Lang; model: LawModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { on, laws, bills, sources, year, holidays } = model;
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('law.title')}</h1>
        <p class="lead">{t('law.lead', { day: formatDay(lang, on) })}</p>
        <p class="note">{t('law.marks')}</p>
      </div>
      {laws.map((law) => (
        <Section
          key={law.jurisdiction}
          id={law.jurisdiction.toLowerCase()}
          title={worded(lang, 'of', law.jurisdiction)}
        >
          <LawTable lang={lang} law={law} sources={sources} />
        </Section>
      ))}
      <Section id="bills" title={t('law.bills')} note={t('law.bills-note')}>
        <Bills lang={lang} bills={bills} sources={sources} />
      </Section>
      <Section id="gaps" title={t('law.gaps')}>
        <Gaps lang={lang} gaps={model.gaps} />
      </Section>
      <Section id="holidays" title={t('law.holidays', { year: String(year) })} note={t('law.holidays-note')}>
        <div class="stack">
          <Holidays lang={lang} holidays={holidays} sources={sources} />
          <p>
            <a href={`${ofYear(lang, year - 1)}#holidays`}>
              {t('law.year-before', { year: String(year - 1) })}
            </a>
            {' · '}
            <a href={`${ofYear(lang, year + 1)}#holidays`}>
              {t('law.year-before', { year: String(year + 1) })}
            </a>
          </p>
          <p>
            <a href={site.api.law()}>{t('law.for-programs')}</a>
          </p>
        </div>
      </Section>
    </>
  );
}

function Gaps({ lang, gaps: { none, central } }: { lang: Lang; gaps: LawModel['gaps'] }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="stack">
      <p>{t('law.gaps-none', { places: none.join(', ') })}</p>
      {central.length > 0 && <p>{t('law.gaps-central', { places: central.join(', ') })}</p>}
    </div>
  );
}
