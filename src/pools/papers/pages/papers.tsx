// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the papers of one member are prepared: what only it knows, the files, and the page for the mayor as
// it will be read.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import type { Document } from '../../../platform/document/document.ts';
import { Blocks } from '../../../platform/document/parts.tsx';
import { ChoiceField, KeptField, QueryForm, TypedField } from '../../../platform/form/parts-query.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { PaperComplaint, PaperTyped, PaperWord } from '../asked.ts';
import { speak } from './blocks.ts';

export interface PapersModel {
  readonly typed: PaperTyped;
  readonly complaints: readonly PaperComplaint[];
  /** What the shares were asked by: kept as it is. */
  readonly shares: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly chosen: string;
  readonly vehicles: readonly { readonly value: string; readonly label: string }[];
  readonly mayor: Document;
}

export function papersPage(lang: Lang, model: PapersModel): Page {
  const t = speak(lang);
  const asked = { ...model.shares, ...filledIn(model.typed) };
  const title = t('pools.papers.title');
  return {
    lang,
    title,
    address: (other) => site.sharePapers(other, asked),
    crumbs: [{ label: t('pools.papers.back'), href: site.shareCost(lang, model.shares) }, { label: title }],
    here: 'join',
    noindex: true,
    status: model.complaints.length > 0 ? 422 : 200,
    shows: { organisations: 'all' },
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('pools.papers.lead', { decision: termsIn(lang).decision })}</p>
          <p class="note">{t('pools.papers.draft')}</p>
        </div>
        <Section id="say" title={t('pools.papers.for')}>
          <Questions lang={lang} model={model} />
        </Section>
        {model.complaints.length === 0 && (
          <Section id="files" title={t('pools.papers.files')}>
            <ul>
              <li>
                <a href={site.shareMayor(lang, asked)}>{t('pools.papers.file-mayor')}</a>
              </li>
              <li>
                <a href={site.shareLetter(lang, asked)}>{t('pools.papers.file-letter')}</a>
              </li>
              <li>
                <a href={site.shareDeliberation(lang, asked)}>
                  {t('pools.papers.file-deliberation', { decision: termsIn(lang).decision })}
                </a>
              </li>
            </ul>
          </Section>
        )}
        <Section id="mayor" title={model.mayor.title}>
          <div class="document">
            <Blocks lang={lang} blocks={model.mayor.blocks} />
          </div>
        </Section>
      </>
    ),
  };
}

const filledIn = (typed: PaperTyped) =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));

function Questions({ lang, model }: { lang: Lang; model: PapersModel }): JSX.Element {
  const t = speak(lang);
  const { typed, complaints, shares, names, chosen, vehicles } = model;
  const field = (name: Exclude<PaperWord, 'for' | 'vehicle'>) => {
    const wrong = complaints.find((one) => one.field === name);
    return (
      <TypedField
        id={name}
        name={name}
        label={t(`pools.papers.${name}`)}
        value={typed[name]}
        wrong={wrong && t(wrong.key, { written: wrong.written })}
      />
    );
  };
  const wrong = complaints.find((one) => one.field === 'for');
  return (
    <QueryForm action={site.sharePapers(lang)} class="share-rules" label={t('pools.papers.title')}>
      {Object.entries(shares).map(([name, value]) => (
        <KeptField key={name} name={name} value={value} />
      ))}
      <div class="stack">
        <div class="field">
          <ChoiceField
            id="for"
            name="for"
            label={t('pools.papers.for')}
            labelClass=""
            options={names.map((name) => ({ value: name, label: name }))}
            chosen={chosen}
          />
          {wrong && <p class="wrong">{t(wrong.key, { written: wrong.written })}</p>}
        </div>
        {field('subject')}
        {field('coordinator')}
      </div>
      <div class="stack">
        <div class="pair">
          {field('years')}
          {field('vat')}
        </div>
        {field('vote-by')}
        <div class="field">
          <ChoiceField
            id="vehicle"
            name="vehicle"
            label={t('pools.papers.vehicle')}
            labelClass=""
            options={[{ value: '', label: t('pools.papers.vehicle-none') }, ...vehicles]}
            chosen={typed.vehicle}
          />
        </div>
        <button class="btn" type="submit">
          {t('pools.papers.button')}
        </button>
      </div>
    </QueryForm>
  );
}
