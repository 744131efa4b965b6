// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands around the needs of the board: what narrows them, their orders, where one is followed.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { FacetValue } from '../../base/list/facets.ts';
import { wordIn } from '../../base/list/list.ts';
import { isNarrowed } from '../../base/list/query.ts';
import { type Away, FromField } from '../../market/parts-from.tsx';
import { FilterForm, onlyChosen } from '../../platform/list/parts.tsx';
import { site } from '../../site.ts';
import { type NeedFacet, type NeedQuery, needList, needSorts } from '../listing.ts';
import { texts } from '../texts/texts.ts';

export interface Narrowing {
  /** How many answer, on all pages. */
  readonly total: number;
  readonly facets: Readonly<Record<NeedFacet, readonly FacetValue[]>>;
  readonly query: NeedQuery;
  readonly away?: Away | undefined;
}

/** The one function or territory that was chosen, and where it is followed. */
export function followedIn(lang: Lang, facets: Narrowing['facets']) {
  for (const name of ['function', 'territory'] as const) {
    const one = onlyChosen(facets[name]);
    if (one)
      return {
        label: one.label,
        href: site.follow(lang, { [wordIn(needList.facets[name].word, lang)]: one.value }),
      };
  }
  return undefined;
}

export function Sorts({
  lang,
  query,
  to,
}: {
  lang: Lang;
  query: NeedQuery;
  to: (other: NeedQuery) => string;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <p class="note no-print">
      {t('needs.sort.label')}{' '}
      {needSorts.map((sort, place) => (
        <>
          {place > 0 && ' · '}
          {sort === query.sort ? (
            <strong key={sort}>{t(`needs.sort.${sort}`)}</strong>
          ) : (
            <a key={sort} href={to({ ...query, sort, page: 1 })}>
              {t(`needs.sort.${sort}`)}
            </a>
          )}
        </>
      ))}
    </p>
  );
}

export function Facets({ lang, model }: { lang: Lang; model: Narrowing }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { total, facets, query } = model;
  if (total < 2 && !isNarrowed(query)) return null;
  return (
    <FilterForm
      lang={lang}
      list={needList}
      facets={facets}
      total={total}
      title={(name) => t(`needs.facet.${name}`)}
      action={site.needs(lang)}
      label={t('needs.facets')}
      open={t('needs.facets-open')}
    >
      <FromField lang={lang} away={model.away} />
    </FilterForm>
  );
}
