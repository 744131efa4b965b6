// SPDX-License-Identifier: AGPL-3.0-or-later
// The page « which way »: the question, and beside it the answer, the duties, the thresholds, the days.
import type { JSX } from 'preact';
import type { Currency } from '../../base/currency.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Rule } from '../../law/rule.ts';
import type { Way } from '../../law/way.ts';
import { Wrong } from '../../platform/form/parts-wrong.tsx';
import { Live } from '../../platform/parts/live.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Lapsed, Threshold } from '../advice/thresholds.ts';
import type { Answer } from './answer.ts';
import type { Complaint } from './asked.ts';
import { AnswerShown } from './parts/answer.tsx';
import type { Reading } from './parts/basis.tsx';
import { QuestionForm } from './parts/form.tsx';
import { Thresholds } from './parts/thresholds.tsx';
import { texts } from './texts/texts.ts';
import type { Typed } from './words-asked.ts';

export interface WaysModel {
  readonly typed: Typed;
  readonly complaints: readonly Complaint[];
  /** What the address says; what is not said is left out. */
  readonly asked: Readonly<Record<string, string>>;
  readonly reading: Reading;
  readonly ways: readonly Way[];
  readonly rules: readonly Rule[];
  /** While nothing is to mend. */
  readonly currency?: Currency;
  readonly known?: readonly Threshold[];
  readonly lapsed?: readonly Lapsed[];
  /** Once an amount was told. */
  readonly answer?: Answer;
}

export function waysPage(lang: Lang, model: WaysModel): Page {
  const t = speaker(texts, lang);
  const title = t('purchases.ways.title');
  const { asked, complaints } = model;
  return {
    ...{
      lang,
      title,
      here: 'buy',
      body: <Body lang={lang} model={model} />,
      shows: { organisations: 'all' },
    },
    description: t('purchases.ways.lead'),
    address: (other) => site.ways(other),
    askedAt: (other) => site.ways(other, asked),
    crumbs: [{ label: title }],
    noindex: Object.keys(asked).length > 0,
    status: complaints.length > 0 ? 422 : 200,
    next: (
      <Next
        title={t('purchases.ways.next')}
        main={{ label: t('purchases.ways.next-tender'), href: site.tender(lang, begun(model)) }}
        others={[
          {
            label: t('purchases.ways.next-options'),
            href: site.options(lang, { subject: model.typed.subject }),
          },
          { label: t('purchases.ways.next-review'), href: site.review(lang) },
          { label: t('purchases.ways.next-clauses'), href: site.clauses(lang) },
          { label: t('purchases.ways.next-pools'), href: site.pools(lang) },
          { label: t('purchases.ways.next-needs'), href: site.needs(lang) },
          { label: t('purchases.ways.next-law'), href: site.law(lang) },
        ]}
      >
        {t('purchases.ways.next-how')}
      </Next>
    ),
  };
}

/** What a tender begins with: what was said here. */
const begun = ({ typed, answer }: WaysModel) => ({
  ...(typed.subject && { subject: typed.subject }),
  ...(answer && { country: answer.question.country, date: answer.question.on }),
});

function Body({ lang, model }: { lang: Lang; model: WaysModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { typed, complaints, reading, answer, known, lapsed = [], currency } = model;
  const thresholds = known && currency && (
    <Section
      id="thresholds"
      title={t('purchases.ways.thresholds')}
      note={t('purchases.ways.thresholds-note')}
    >
      <Thresholds {...{ reading, currency, thresholds: known, lapsed }} own={answer?.advice.estimate.cents} />
    </Section>
  );
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('purchases.ways.title')}</h1>
        <p class="lead">{t('purchases.ways.lead')}</p>
        <p class="note">{t('purchases.ways.notice')}</p>
      </div>
      <Live part="ways">
        <Section id="question" title={t('purchases.ways.question')} note={t('purchases.ways.question-note')}>
          <QuestionForm lang={lang} typed={typed} complaints={complaints} />
        </Section>
        <div id="ways" aria-live="polite">
          <Wrong
            title={t('purchases.ways.wrong')}
            fields={complaints.map(({ field, key, facts }) => ({
              field,
              sentence: t(key as keyof typeof texts, facts),
            }))}
          />
          {answer ? (
            <AnswerShown lang={lang} model={{ ...model, answer }} between={thresholds} />
          ) : (
            thresholds
          )}
        </div>
      </Live>
    </>
  );
}
