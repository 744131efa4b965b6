// SPDX-License-Identifier: AGPL-3.0-or-later
// The page where a tender is written: the form, what is wrong or to think of, and the documents.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Live } from '../../../platform/parts/live.tsx';
import { Next } from '../../../platform/parts/next.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { TenderForm } from '../parts-form.tsx';
import type { TenderModel } from '../parts-model.ts';
import { wrongIn } from '../tender.ts';
import { texts } from '../texts.ts';
import { saidOf } from '../words.ts';

export function tenderPage(lang: Lang, model: TenderModel): Page {
  const t = speaker(texts, lang);
  const title = t('purchases.tender.title');
  const isWrong = model.isAsked && wrongIn(model.tender).length > 0;
  return {
    ...{ lang, title, here: 'buy', description: t('purchases.tender.lead') },
    address: (other) => site.tender(other),
    askedAt: (other) => site.tender(other, model.asked),
    crumbs: [{ label: t('purchases.ways.title'), href: site.ways(lang) }, { label: title }],
    noindex: Object.keys(model.asked).length > 0,
    status: isWrong ? 422 : 200,
    shows: { catalogue: 'all', needs: 'all' },
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('purchases.tender.lead')}</p>
          <p class="note">{t('purchases.tender.note')}</p>
        </div>
        <Live part="made">
          <TenderForm lang={lang} model={model} />
          <div id="made" aria-live="polite">
            <Section
              id="documents"
              title={t('purchases.tender.made-section')}
              note={t('purchases.tender.made-note')}
            >
              <Made lang={lang} model={model} />
            </Section>
          </div>
        </Live>
      </>
    ),
    next: (
      <Next
        title={t('purchases.tender.next')}
        main={{ label: t('purchases.tender.next-ways'), href: site.ways(lang) }}
        others={[{ label: t('purchases.tender.clauses-title'), href: site.clauses(lang) }]}
      >
        {t('purchases.tender.next-how')}
      </Next>
    ),
  };
}

function Made({ lang, model }: { lang: Lang; model: TenderModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { tender, asked, names } = model;
  const wrong = wrongIn(tender).filter((one) => model.isAsked || !('field' in one));
  const advice = tender.findings.filter(({ severity }) => severity === 'advice');
  return (
    <div class="stack">
      {wrong.length > 0 && (
        <div class="refused stack-tight">
          <p>
            <strong>{t('purchases.tender.wrong')}</strong>
          </p>
          <ul>
            {wrong.map((one) => (
              <li key={saidOf(lang, one)}>
                <a href={'field' in one ? `#${one.field}` : '#criteria'}>{saidOf(lang, one)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {advice.length > 0 && (
        <>
          <h3>{t('purchases.tender.advice')}</h3>
          <ul>
            {advice.map((one) => (
              <li key={one.key}>{saidOf(lang, one)}</li>
            ))}
          </ul>
        </>
      )}
      {names.length > 1 && <p>{t('purchases.tender.annex-is', { names: names.join(', ') })}</p>}
      {model.isAsked && wrong.length === 0 && (
        <ul>
          <li>
            <a href={site.tenderSpecification(lang, asked)}>{t('purchases.tender.file-specification')}</a>
          </li>
          <li>
            <a href={site.tenderRules(lang, asked)}>{t('purchases.tender.file-rules')}</a>
          </li>
        </ul>
      )}
    </div>
  );
}
