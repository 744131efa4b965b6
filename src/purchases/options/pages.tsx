// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the options before a purchase are studied in their order.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { ChoiceField, KeptField, QueryForm, TypedField } from '../../platform/form/parts-query.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { ownTexts as wayTexts } from '../ways/texts/texts.ts';
import { type Lack, options, type Typed, type Word } from './study.ts';
import { ownTexts } from './texts.ts';
import { lackWords } from './words.ts';

const texts = { ...wayTexts, ...ownTexts };

export interface OptionsModel {
  readonly typed: Typed;
  /** Once somebody asked for the document. */
  readonly lacks: readonly Lack[];
  readonly isAsked: boolean;
  /** Slugs of the software compared. */
  readonly compared: readonly string[];
  readonly asked: Readonly<Record<string, string | string[]>>;
}

export function optionsPage(lang: Lang, model: OptionsModel): Page {
  const t = speaker(texts, lang);
  const title = t('purchases.options.title');
  const { lacks, isAsked, asked } = model;
  return {
    ...{ lang, title, here: 'buy', description: t('purchases.options.lead'), shows: { catalogue: 'all' } },
    address: (other) => site.options(other),
    askedAt: (other) => site.options(other, asked),
    crumbs: [{ label: t('purchases.ways.title'), href: site.ways(lang) }, { label: title }],
    noindex: Object.keys(asked).length > 0,
    status: lacks.length > 0 ? 422 : 200,
    next: (
      <Next
        title={t('purchases.ways.next')}
        main={{ label: t('purchases.ways.see'), href: site.ways(lang) }}
        others={[{ label: t('purchases.ways.next-tender'), href: site.tender(lang) }]}
      />
    ),
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('purchases.options.lead')}</p>
          <p class="note">{t('purchases.options.note')}</p>
        </div>
        <Section id="study" title={t('purchases.options.section')}>
          <Study lang={lang} model={model} />
        </Section>
        {isAsked && (
          <Section id="document" title={t('purchases.options.document-section')}>
            {lacks.length > 0 ? (
              <p>{t('purchases.options.wrong')}</p>
            ) : (
              <p>
                <a href={site.optionsFile(lang, asked)}>{t('purchases.options.file')}</a>
              </p>
            )}
          </Section>
        )}
      </>
    ),
  };
}

function Study({
  lang,
  model: { typed, lacks, compared },
}: {
  lang: Lang;
  model: OptionsModel;
}): JSX.Element {
  const t = speaker(texts, lang);
  const wrongOf = (name: Word) => {
    const lack = lacks.find(({ field }) => field === name);
    return lack && lackWords(lang, lack, typed);
  };
  const field = (name: Exclude<Word, 'chosen' | 'asked'>, rows?: number) => (
    <TypedField
      {...{ id: name, name, label: t(`purchases.options.${name}`), value: typed[name] }}
      {...{ wrong: wrongOf(name), isDate: name === 'date', ...(rows && { rows, most: 1_200 }) }}
    />
  );
  return (
    <QueryForm action={site.options(lang)} class="share-rules" label={t('purchases.options.title')}>
      <KeptField name="asked" value="1" />
      {compared.map((slug) => (
        <KeptField key={slug} name="s" value={slug} />
      ))}
      <div class="stack">
        {field('subject')}
        {field('body')}
        {field('date')}
        <div class="field">
          <ChoiceField
            {...{ id: 'chosen', name: 'chosen', labelClass: '', label: t('purchases.options.chosen') }}
            options={[
              { value: '', label: t('purchases.options.none') },
              ...options.map((value) => ({ value, label: t(`purchases.options.${value}`) })),
            ]}
            chosen={typed.chosen}
          />
          {wrongOf('chosen') && <p class="wrong">{wrongOf('chosen')}</p>}
        </div>
        <button class="btn" type="submit">
          {t('purchases.options.button')}
        </button>
      </div>
      <div class="stack">{options.map((option) => field(option, 3))}</div>
    </QueryForm>
  );
}
