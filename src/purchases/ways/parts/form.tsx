// SPDX-License-Identifier: AGPL-3.0-or-later
// The question: who buys what, for how much, when; then what else is known, folded by what it is about.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { ChoiceField, KeptField, QueryForm, TypedField } from '../../../platform/form/parts-query.tsx';
import { site } from '../../../site.ts';
import { buyers, countries, objects } from '../../advice/question.ts';
import { buyerWords, type Complaint } from '../asked.ts';
import { texts } from '../texts/texts.ts';
import { type Typed, type Word, yesOrNo } from '../words-asked.ts';

interface FormProps {
  readonly lang: Lang;
  readonly typed: Typed;
  readonly complaints: readonly Complaint[];
}

type Key = keyof typeof texts;

/** What else is known, by what it is about. */
const sets = {
  together: ['members', 'each', 'sign', 'joining'],
  term: ['framework', 'maximum', 'years', 'yearly', 'once'],
  lots: ['lot', 'total', 'lots-share'],
  existing: ['existing', 'central', 'left'],
  house: ['control', 'activity', 'private'],
} as const satisfies Readonly<Record<string, readonly Word[]>>;

const isYesOrNo = (word: Word): boolean => yesOrNo.some((one) => one === word);

export function QuestionForm({ lang, typed, complaints }: FormProps): JSX.Element {
  const t = speaker(texts, lang);
  const field = (name: Word) => <Asked key={name} {...{ lang, typed, complaints, name }} />;
  return (
    <QueryForm action={site.ways(lang)} class="share-rules" label={t('purchases.ways.question')}>
      {typed.pool && <KeptField name="pool" value={typed.pool} />}
      <div class="stack">
        {field('buyer')}
        {field('object')}
        {field('subject')}
        {field('amount')}
        {field('date')}
        <button class="btn" type="submit">
          {t('purchases.ways.button')}
        </button>
      </div>
      <div class="stack-tight">
        <p>
          <strong>{t('purchases.ways.more')}</strong>
        </p>
        <p class="note">{t('purchases.ways.more-note')}</p>
        {Object.entries(sets).map(([set, names]) => (
          <details class="more" key={set} open={names.some((name) => typed[name] !== '')}>
            <summary>{t(`purchases.ways.set.${set}` as Key)}</summary>
            <div class="stack-tight">{names.map(field)}</div>
          </details>
        ))}
      </div>
    </QueryForm>
  );
}

function Asked({ lang, typed, complaints, name }: FormProps & { readonly name: Word }): JSX.Element {
  const t = speaker(texts, lang);
  const wrong = complaints.find((one) => one.field === name);
  const said = wrong && t(wrong.key as Key, wrong.facts);
  const label = t(`purchases.ways.${name}` as Key);
  const options = optionsOf(lang, name, typed);
  if (options)
    return (
      <div class="field">
        <ChoiceField
          {...{ id: name, name, label, labelClass: '', options }}
          chosen={name === 'buyer' ? buyerWords(typed).join('.') : typed[name]}
        />
        {said && <p class="wrong">{said}</p>}
      </div>
    );
  return (
    <TypedField
      {...{ id: name, name, label, value: typed[name], wrong: said, isDate: name === 'date' }}
      {...(name === 'amount' && { hint: t('purchases.ways.amount-hint') })}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What may be chosen; what was written and is none of it stays among them. */
function optionsOf(lang: Lang, name: Word, typed: Typed): Option[] | undefined {
  const t = speaker(texts, lang);
  const offered = (values: readonly string[], group: string): Option[] =>
    values.map((value) => ({ value, label: t(`purchases.${group}.${value}` as Key) }));
  const withTyped = (options: Option[], value: string) =>
    options.some((one) => one.value === value) ? options : [{ value, label: value }, ...options];
  if (name === 'buyer') {
    const all = countries.flatMap((country) =>
      Object.keys(buyers[country]).map((kind) => `${country}.${kind}`),
    );
    return withTyped(offered(all, 'buyer'), buyerWords(typed).join('.'));
  }
  if (name === 'object') return withTyped(offered(objects, 'ways.object'), typed.object);
  if (!isYesOrNo(name)) return undefined;
  const answers = (['yes', 'no'] as const).map((value) => ({
    value: value as string,
    label: t(`purchases.ways.said-${value}`),
  }));
  return [{ value: '', label: t('purchases.ways.said-none') }, ...answers];
}
