// SPDX-License-Identifier: AGPL-3.0-or-later
// The page on which a tender is dropped, and what was found in it.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { ReadReport } from './asked.ts';
import { reviewForm } from './forms.ts';
import { ReportShown } from './parts-report.tsx';
import { Summary } from './parts-summary.tsx';
import { texts } from './texts/texts.ts';

export interface ReviewModel {
  readonly state: FormState;
  /** Who keeps this halle, as its settings say. */
  readonly keeper: string | undefined;
}

export function reviewPage(lang: Lang, { state, keeper }: ReviewModel): Page {
  const t = speaker(texts, lang);
  const who = keeper ? t('purchases.lint.secret-keeper', { keeper }) : t('purchases.lint.secret-nobody');
  return {
    ...frame(lang),
    shows: {},
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{t('purchases.lint.title')}</h1>
          <p class="lead">{t('purchases.lint.lead')}</p>
        </div>
        <Section id="documents" title={t('purchases.lint.first')}>
          <Form {...{ of: reviewForm, state, action: site.review(lang) }} button={t('purchases.lint.send')} />
        </Section>
        <Section id="secret" title={t('purchases.lint.secret')}>
          <div class="stack">
            <p>{t('purchases.lint.secret-kept')}</p>
            <p>
              {who} <a href={site.legal(lang)}>{t('purchases.lint.secret-who')}</a>
            </p>
            <p>{t('purchases.lint.secret-home')}</p>
          </div>
        </Section>
      </>
    ),
    next: <After lang={lang} />,
  };
}

/** What was found: shown once, to who sent the documents, and kept nowhere. */
export function foundPage(lang: Lang, reports: readonly ReadReport[]): Page {
  const t = speaker(texts, lang);
  return {
    ...frame(lang),
    noindex: true,
    unkept: true,
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{t('purchases.lint.result')}</h1>
          <p class="lead">{t('purchases.lint.notice')}</p>
        </div>
        {reports.map((report, index) => (
          <ReportShown key={report.file} lang={lang} report={report} id={`document-${index + 1}`} />
        ))}
        <Summary lang={lang} reports={reports} />
      </>
    ),
    next: <After lang={lang} isAgain />,
  };
}

function frame(lang: Lang): Pick<Page, 'lang' | 'title' | 'description' | 'here' | 'address' | 'crumbs'> {
  const t = speaker(texts, lang);
  const title = t('purchases.lint.title');
  return {
    ...{ lang, title, here: 'buy', description: t('purchases.lint.lead') },
    address: (other) => site.review(other),
    crumbs: [{ label: t('purchases.lint.next-ways'), href: site.ways(lang) }, { label: title }],
  };
}

function After({ lang, isAgain = false }: { lang: Lang; isAgain?: boolean }): JSX.Element {
  const t = speaker(texts, lang);
  const ways = { label: t('purchases.lint.next-ways'), href: site.ways(lang) };
  const again = { label: t('purchases.lint.next-again'), href: site.review(lang) };
  return (
    <Next
      title={t('purchases.lint.next')}
      main={isAgain ? again : ways}
      others={[
        { label: t('purchases.lint.next-rules'), href: site.reviewRules(lang) },
        ...(isAgain ? [ways] : []),
      ]}
    />
  );
}
