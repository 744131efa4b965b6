// SPDX-License-Identifier: AGPL-3.0-or-later
// What a tender is written from: the need, the criteria, the clauses to tick and what fills them.
import type { JSX } from 'preact';
import { completeFor, type Lang, speaker } from '../../base/language.ts';
import { ChoiceField, KeptField, QueryForm, TickBox, TypedField } from '../../platform/form/parts-query.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { countries } from './clause.ts';
import { filledIn } from './pages/blocks.ts';
import { ClauseRead } from './parts-clause.tsx';
import type { TenderModel } from './parts-model.ts';
import { texts } from './texts.ts';
import type { Word } from './words-asked.ts';

interface Props {
  readonly lang: Lang;
  readonly model: TenderModel;
}

type Key = keyof typeof texts;

export function TenderForm({ lang, model }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { typed, compared } = model;
  const field = (name: Word, more: { rows?: number; most?: number } = {}) => {
    const wrong = model.complaints.find((one) => one.field === name);
    return (
      <TypedField
        {...{ id: name, name, label: t(`purchases.tender.${name}` as Key), value: typed[name] }}
        {...{ isDate: name === 'date', ...more }}
        wrong={wrong && t(`purchases.tender.${wrong.key}` as Key, wrong.facts)}
      />
    );
  };
  const long = { rows: 5, most: 1_800 };
  return (
    <QueryForm action={site.tender(lang)} label={t('purchases.tender.title')}>
      <KeptField name="chosen" value="1" />
      {compared.map((slug) => (
        <KeptField key={slug} name="s" value={slug} />
      ))}
      <Section id="written" title={t('purchases.tender.need-section')} note={t('purchases.tender.need-note')}>
        <div class="share-rules">
          <div class="stack">
            <div class="field">
              <ChoiceField
                {...{ id: 'country', name: 'country', labelClass: '', label: t('purchases.tender.country') }}
                options={countries.map((value) => ({ value, label: t(`purchases.tender.of.${value}`) }))}
                chosen={model.tender.country}
              />
            </div>
            {field('subject')}
            {field('buyer')}
            {field('date')}
            {field('need', long)}
          </div>
          <div class="stack">
            {field('functions', long)}
            {field('volumes', { ...long, rows: 3 })}
            {field('interfaces', long)}
          </div>
        </div>
      </Section>
      <Section
        id="weighed"
        title={t('purchases.tender.criteria-section')}
        note={t('purchases.tender.criteria-note')}
      >
        {field('criteria', { rows: 5, most: 1_200 })}
      </Section>
      <Section
        id="chosen"
        title={t('purchases.tender.choose-section')}
        note={t('purchases.tender.choose-note')}
      >
        <ClauseBoxes lang={lang} model={model} />
      </Section>
      <Section id="fill" title={t('purchases.tender.fill-section')} note={t('purchases.tender.fill-note')}>
        <div class="stack">
          <Fillings lang={lang} model={model} />
          <button class="btn" type="submit">
            {t('purchases.tender.button')}
          </button>
        </div>
      </Section>
    </QueryForm>
  );
}

function ClauseBoxes({ lang, model }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const own = completeFor(lang);
  const { tender, reading, offered } = model;
  return (
    <ul class="lawful">
      {offered.map((clause) => (
        <li key={clause.id}>
          <TickBox
            name="c"
            value={clause.id}
            checked={tender.clauses.includes(clause)}
            label={<strong>{clause.title[own]}</strong>}
          />
          <p class="note">{clause.when[own]}</p>
          <details class="more">
            <summary>{t('purchases.tender.read')}</summary>
            <ClauseRead
              clause={clause}
              reading={reading}
              filled={(text) => filledIn(clause.lang, tender, text)}
            />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Fillings({ lang, model: { tender, typed } }: Props): JSX.Element {
  return (
    <div class="share-rules">
      {tender.variables.map(({ id, label, usual = '' }) => (
        <TypedField
          key={id}
          id={id}
          name={id}
          label={label[completeFor(lang)]}
          value={typed[id] || usual}
          most={600}
        />
      ))}
    </div>
  );
}
