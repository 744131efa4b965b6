// SPDX-License-Identifier: AGPL-3.0-or-later
// The search page: a question in everyday words, what was understood of it, the answers best first, and what
// narrows them. All of it is forms and links: it works without script, and the address holds everything.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { SearchField } from '../../platform/parts/search-field.tsx';
import { site } from '../../site.ts';
import { day, figure, Outside, speak } from '../parts.tsx';
import { type Asked, addressWord, askedQuery, facetNames, isNarrowed, sorts } from '../search/asked.ts';
import type { KnownProduct, Results } from '../search/results.ts';
import { FacetsForm } from './facets.tsx';
import { HitRow } from './hit.tsx';

export interface SearchView {
  readonly lang: Lang;
  readonly asked: Asked;
  readonly results: Results;
}

/** Title of the page: what was asked, and how many answers. */
export function searchTitle({ lang, asked, results }: SearchView): string {
  const t = speak(lang);
  return asked.q
    ? t('catalogue.search.title', { q: asked.q, n: results.total })
    : t('catalogue.list.title', { n: results.total });
}

export function SearchPage(view: SearchView): JSX.Element {
  const { lang, asked, results } = view;
  const t = speak(lang);
  return (
    <>
      <div class="nave asked">
        <h1>{asked.q ? t('catalogue.search.heading', { q: asked.q }) : t('catalogue.list.heading')}</h1>
        <QuestionForm {...view} />
        <Understood {...view} />
      </div>
      <div class="nave split">
        <FacetsForm {...view} />
        <div class="answers">{results.total === 0 ? <NoAnswer {...view} /> : <Answers {...view} />}</div>
      </div>
    </>
  );
}

function QuestionForm({ lang, asked }: SearchView): JSX.Element {
  const t = speak(lang);
  return (
    <SearchField
      lang={lang}
      action={site.search(lang)}
      label={t('catalogue.search.label')}
      button={t('catalogue.search.button')}
      value={asked.q}
      placeholder={t('catalogue.search.hint')}
      hiddenLabel
    >
      {asked.commune && <input type="hidden" name={addressWord('commune', lang)} value={asked.commune} />}
    </SearchField>
  );
}

/** What the halle made of the question: a product it knows, and the words it added. */
function Understood({ lang, results }: SearchView): JSX.Element {
  const t = speak(lang);
  const words = results.expansions.slice(0, 8);
  return (
    <>
      {results.products.slice(0, 2).map((product) => (
        <Known key={product.product} lang={lang} product={product} />
      ))}
      {results.systems.map(({ id, label, count }) => (
        <p key={id}>
          {t('catalogue.search.system', { system: label, n: count })}{' '}
          {count > 0 && (
            <a href={site.search(lang, { [addressWord('connection', lang)]: id })}>
              {t('catalogue.search.system-open', { n: count })}
            </a>
          )}
        </p>
      ))}
      {words.length > 0 && <p class="note">{t('catalogue.search.also', { words: words.join(', ') })}</p>}
    </>
  );
}

function Known({ lang, product }: { lang: Lang; product: KnownProduct }): JSX.Element {
  const t = speak(lang);
  const uses = product.functions.join(', ');
  return (
    <p>
      {product.supplier
        ? t('catalogue.search.product', { product: product.product, supplier: product.supplier, uses })
        : t('catalogue.search.supplier', { product: product.product, uses })}{' '}
      <span class="note">
        <Outside href={product.url}>
          {product.date
            ? t('catalogue.search.product-source', {
                date: day(lang, product.date),
                host: hostOf(product.url),
              })
            : t('catalogue.search.product-unverified', { host: hostOf(product.url) })}
        </Outside>
      </span>
    </p>
  );
}

const hostOf = (address: string) => URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

function Answers(view: SearchView): JSX.Element {
  const { lang, asked, results } = view;
  const t = speak(lang);
  return (
    <>
      <div class="tools">
        <p>{t(countKey(asked, results.total), { n: results.total })}</p>
        {results.total > 1 && <SortForm {...view} />}
      </div>
      <ol>
        {results.hits.map((hit) => (
          <HitRow key={hit.slug} lang={lang} hit={hit} commune={results.commune} />
        ))}
      </ol>
      <Pages {...view} />
      {results.total > 1 && (
        <form class="tray no-print" id="compare" action={site.compare(lang)}>
          <span>{t('catalogue.search.tick')}</span>
          <button class="btn btn-small" type="submit">
            {t('catalogue.search.compare')}
          </button>
        </form>
      )}
      <p class="vh">
        {t('catalogue.search.page', { page: figure(lang, asked.page), pages: figure(lang, results.pages) })}
      </p>
    </>
  );
}

function countKey({ q, sort }: Asked, total: number) {
  if (sort !== 'utility' || total < 2) return 'catalogue.search.count-sorted';
  return q ? 'catalogue.search.count' : 'catalogue.list.count';
}

function SortForm({ lang, asked }: SearchView): JSX.Element {
  const t = speak(lang);
  return (
    <form class="sort no-print" action={site.search(lang)}>
      <KeptFields lang={lang} asked={asked} without="sort" />
      <label class="note" for="sort">
        {t('catalogue.search.sort')}
      </label>{' '}
      <select class="input input-small" id="sort" name={addressWord('sort', lang)}>
        {sorts.map((sort) => (
          <option key={sort} value={sort} selected={sort === asked.sort}>
            {t(`catalogue.sort.${sort}`)}
          </option>
        ))}
      </select>{' '}
      <button class="btn btn-plain btn-small" type="submit">
        {t('catalogue.search.sort-button')}
      </button>
    </form>
  );
}

/** The rest of the question, kept in hidden fields by a form that changes one part of it. */
export function KeptFields({
  lang,
  asked,
  without,
}: {
  lang: Lang;
  asked: Asked;
  without: 'sort' | 'facets';
}): JSX.Element {
  const facets =
    without === 'facets'
      ? []
      : facetNames.flatMap((name) =>
          asked.chosen[name].map((value) => ({ name: addressWord(name, lang), value })),
        );
  const fields = [{ name: 'q', value: asked.q }, ...facets];
  if (without === 'sort' && asked.commune)
    fields.push({ name: addressWord('commune', lang), value: asked.commune });
  if (without === 'sort' && asked.alike) fields.push({ name: addressWord('alike', lang), value: '1' });
  if (without === 'facets' && asked.sort !== 'utility')
    fields.push({ name: addressWord('sort', lang), value: asked.sort });
  return (
    <>
      {fields
        .filter(({ value }) => value)
        .map(({ name, value }) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

function Pages({ lang, asked, results }: SearchView): JSX.Element | null {
  const t = speak(lang);
  if (results.pages < 2) return null;
  const to = (page: number) => site.search(lang, askedQuery({ ...asked, page }, lang));
  return (
    <nav class="pages no-print" aria-label={t('catalogue.search.pages')}>
      {asked.page > 1 && (
        <a href={to(asked.page - 1)} rel="prev">
          {t('catalogue.search.previous')}
        </a>
      )}
      <span class="note">
        {t('catalogue.search.page', { page: figure(lang, asked.page), pages: figure(lang, results.pages) })}
      </span>
      {asked.page < results.pages && (
        <a href={to(asked.page + 1)} rel="next">
          {t('catalogue.search.following')}
        </a>
      )}
    </nav>
  );
}

/** Nothing answers: why it may be, and three ways on. */
function NoAnswer({ lang, asked, results }: SearchView): JSX.Element {
  const t = speak(lang);
  const wider = {
    ...asked,
    page: 1,
    alike: false,
    chosen: Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Asked['chosen'],
  };
  const narrowed = isNarrowed(asked) || asked.page > 1;
  const need = results.understood.slice(0, 3).join(', ');
  const state = narrowed ? '-narrowed' : need ? '-understood' : '';
  return (
    <div class="stack">
      <h2>{t(`catalogue.none.title${state}`, { need })}</h2>
      {results.didYouMean && !narrowed && (
        <p>
          {t('catalogue.none.near')}{' '}
          <a href={site.search(lang, { q: results.didYouMean })}>{results.didYouMean}</a>
        </p>
      )}
      <p>{t(`catalogue.none.why${state}`)}</p>
      <ul class="rows">
        {narrowed && (
          <li>
            <a href={site.search(lang, askedQuery(wider, lang))}>{t('catalogue.none.wider')}</a>
          </li>
        )}
        {state !== '-understood' && <li>{t('catalogue.none.everyday')}</li>}
        <li>
          <a href={site.search(lang)}>{t('catalogue.none.all')}</a>
        </li>
      </ul>
    </div>
  );
}
