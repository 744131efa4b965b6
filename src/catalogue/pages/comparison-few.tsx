// SPDX-License-Identifier: AGPL-3.0-or-later
// How to choose what to compare, when fewer than two or more than four were; a field that adds one by its
// name; names that are not clear.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import type { Unclear } from '../../base/list/unclear.ts';
import { oneLine } from '../../base/text.ts';
import { GradeMark } from '../../measure/parts/measure.tsx';
import { NameField } from '../../platform/form/parts-offered.tsx';
import { KeptField, QueryForm } from '../../platform/form/parts-query.tsx';
import { UnclearName } from '../../platform/form/parts-unclear.tsx';
import { site } from '../../site.ts';
import type { Compared } from '../comparison-cells.ts';
import { speak } from '../parts.tsx';

/** What was asked for, and what could be told of it. */
export interface TooFewView {
  readonly lang: Lang;
  readonly columns: readonly Compared[];
  /** Words of the address: slugs, and names that are not clear. */
  readonly values: readonly string[];
  readonly unclear: readonly Unclear[];
}

/** The names that are not clear, each with the comparison in which another stands in its place. */
export function UnclearHere({ lang, values, unclear }: Omit<TooFewView, 'columns'>): JSX.Element {
  return (
    <>
      {unclear.map((one) => (
        <UnclearName
          key={one.typed}
          lang={lang}
          unclear={one}
          to={(value) => site.compare(lang, { s: values.map((word) => (word === one.typed ? value : word)) })}
        />
      ))}
    </>
  );
}

/** One more software to compare, by its name. */
export function AddOne({ lang, columns }: Pick<TooFewView, 'lang' | 'columns'>): JSX.Element {
  const t = speak(lang);
  return (
    <QueryForm class="stack-tight no-print" action={site.compare(lang)}>
      {columns.map(({ software: { slug } }) => (
        <KeptField key={slug} name="s" value={slug} />
      ))}
      <NameField
        lang={lang}
        of="software"
        id="add"
        name="s"
        label={t('catalogue.compare.add')}
        value=""
        most={120}
      />
      <button class="btn btn-plain btn-small" type="submit">
        {t('catalogue.compare.add-button')}
      </button>
    </QueryForm>
  );
}

/** How to choose what to compare, when fewer than two or more than four were. */
export function TooFewPage({ lang, columns, values, unclear }: TooFewView): JSX.Element {
  const t = speak(lang);
  return (
    <div class="nave page-head stack">
      <h1>{t('catalogue.compare.few-title')}</h1>
      <p class="lead">{t('catalogue.compare.few', { n: values.length })}</p>
      <UnclearHere {...{ lang, values, unclear }} />
      {columns.map(({ software, grade }) => (
        <p key={software.slug}>
          <GradeMark lang={lang} grade={grade} size="s" />{' '}
          <a href={site.software(lang, software.slug)}>{oneLine(software.name.value, 80)}</a>
        </p>
      ))}
      <AddOne lang={lang} columns={columns} />
    </div>
  );
}
