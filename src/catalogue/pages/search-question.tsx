// SPDX-License-Identifier: AGPL-3.0-or-later
// The question of a search, and what the halle made of it.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { KeptField } from '../../platform/form/parts-query.tsx';
import { SearchField } from '../../platform/parts/search-field.tsx';
import { site } from '../../site.ts';
import { day, Outside, speak } from '../parts.tsx';
import { softwareList } from '../search/list.ts';
import { communeWord } from '../search/query.ts';
import type { KnownProduct } from '../search/results.ts';
import type { SearchView } from './search-view.tsx';

/** The field for the question, with what was asked in it. */
export function QuestionForm({ lang, query }: SearchView): JSX.Element {
  const t = speak(lang);
  return (
    <SearchField
      lang={lang}
      action={site.search(lang)}
      label={t('catalogue.search.label')}
      button={t('catalogue.search.button')}
      value={query.q}
      placeholder={t('catalogue.search.hint')}
      hiddenLabel
    >
      {query.commune && <KeptField name={wordIn(communeWord, lang)} value={query.commune} />}
    </SearchField>
  );
}

/** What the halle made of the question: a product it knows, and the words it added. */
export function Understood({ lang, results }: SearchView): JSX.Element {
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
            <a href={site.search(lang, { [wordIn(softwareList.facets.connection.word, lang)]: id })}>
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
