// SPDX-License-Identifier: AGPL-3.0-or-later
// What every list shows around its items: what narrows it, what was chosen, its pages, and where it is
// followed or taken away.
import type { ComponentChildren, JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { type FacetValue, narrows } from '../../base/list/facets.ts';
import { type AnyList, facetNames, wordIn } from '../../base/list/list.ts';
import { QueryForm, TickBox } from '../form/parts-query.tsx';
import { texts } from './texts.ts';

export interface FacetsProps<Name extends string> {
  readonly lang: Lang;
  readonly list: AnyList<Name, string>;
  readonly facets: Readonly<Record<Name, readonly FacetValue[]>>;
  /** How many answer. */
  readonly total: number;
  readonly title: (name: Name) => string;
}

/** The facets that narrow the answers, each a set of boxes with how many it would leave. */
export function Facets<Name extends string>({
  lang,
  list,
  facets,
  total,
  title,
}: FacetsProps<Name>): JSX.Element {
  const offered = facetNames(list).filter((name) => narrows(facets[name], total));
  return (
    <>
      {offered.map((name) => (
        <FacetField
          key={name}
          lang={lang}
          name={wordIn(list.facets[name].word, lang)}
          title={title(name)}
          values={facets[name]}
          isOrdered={list.facets[name].order !== undefined}
        />
      ))}
    </>
  );
}

/** Values shown before « et d’autres »: a list longer than a hand is folded. */
const shownAtFirst = 6;

interface FacetFieldProps {
  readonly lang: Lang;
  readonly name: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
  /** Its values have an order of their own: they are all shown. */
  readonly isOrdered: boolean;
}

function FacetField({ lang, name, title, values, isOrdered }: FacetFieldProps): JSX.Element {
  const t = speaker(texts, lang);
  const box = ({ value, label, count: left, chosen }: FacetValue) => (
    <TickBox
      key={value}
      name={name}
      value={value}
      label={label}
      checked={chosen}
      count={formatNumber(lang, left)}
    />
  );
  const isFolded = !isOrdered && values.length > shownAtFirst;
  const ordered = isFolded ? [...values].sort((a, b) => Number(b.chosen) - Number(a.chosen)) : values;
  const rest = isFolded ? ordered.slice(shownAtFirst) : [];
  return (
    <fieldset>
      <legend>{title}</legend>
      {(isFolded ? ordered.slice(0, shownAtFirst) : ordered).map(box)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('list.more', { n: rest.length })}</summary>
          {rest.map(box)}
        </details>
      )}
    </fieldset>
  );
}

export interface FilterFormProps<Name extends string> extends FacetsProps<Name> {
  readonly action: string;
  /** What the form is, aloud; and the word that opens it on a small screen. */
  readonly label: string;
  readonly open: string;
  /** What else the form asks, after the facets. */
  readonly children?: ComponentChildren;
}

/** The facets as a form. */
export function FilterForm<Name extends string>({
  action,
  label,
  open,
  children,
  ...facets
}: FilterFormProps<Name>): JSX.Element {
  const t = speaker(texts, facets.lang);
  return (
    <QueryForm class="facets no-print" action={action} label={label}>
      <details>
        <summary>{open}</summary>
        <Facets {...facets} />
        {children}
        <button class="btn btn-plain btn-small" type="submit">
          {t('list.apply')}
        </button>
      </details>
    </QueryForm>
  );
}

export interface ChipsProps<Name extends string> {
  readonly lang: Lang;
  readonly facets: Readonly<Record<Name, readonly FacetValue[]>>;
  /** The address of the list without this choice. */
  readonly without: (name: Name, value: string) => string;
}

/** What was chosen, each with a link that takes it away. */
export function Chips<Name extends string>({ lang, facets, without }: ChipsProps<Name>): JSX.Element | null {
  const t = speaker(texts, lang);
  const chosen = facetNames({ facets }).flatMap((name) =>
    facets[name].filter((value) => value.chosen).map((value) => ({ name, ...value })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul class="chips no-print" aria-label={t('list.chosen')}>
      {chosen.map(({ name, value, label }) => (
        <li key={`${name} ${value}`}>
          <a href={without(name, value)}>
            {label} <span aria-hidden="true">×</span> <span class="vh">{t('list.remove')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export interface PagerProps {
  readonly lang: Lang;
  readonly page: number;
  readonly pages: number;
  readonly to: (page: number) => string;
}

/** « Page 2 sur 5 ». */
export const pageWords = (lang: Lang, page: number, pages: number) =>
  speaker(texts, lang)('list.page', { page, pages });

export function Pager({ lang, page, pages, to }: PagerProps): JSX.Element | null {
  const t = speaker(texts, lang);
  if (pages < 2) return null;
  return (
    <nav class="pages no-print" aria-label={t('list.pages')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t('list.previous')}
        </a>
      )}
      <span class="note">{pageWords(lang, page, pages)}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t('list.following')}
        </a>
      )}
    </nav>
  );
}

export interface TakenAwayProps {
  readonly lang: Lang;
  readonly feed?: string;
  readonly table: string;
  /** The one thing chosen that can be followed, and where. */
  readonly followed?: { readonly label: string; readonly href: string } | undefined;
}

/** The value of a facet where one alone was chosen. */
export const onlyChosen = (values: readonly FacetValue[]): FacetValue | undefined => {
  const chosen = values.filter((value) => value.chosen);
  return chosen.length === 1 ? chosen[0] : undefined;
};

/** Where the list, narrowed as it is, is followed or taken away. */
export function TakenAway({ lang, feed, table, followed }: TakenAwayProps): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <p class="taken-away note no-print">
      {followed && (
        <>
          <a href={followed.href}>{t('list.follow', { label: followed.label })}</a> ·{' '}
        </>
      )}
      {feed && (
        <>
          <a href={feed}>{t('list.feed')}</a> ·{' '}
        </>
      )}
      <a href={table}>{t('list.table')}</a>
    </p>
  );
}
