// SPDX-License-Identifier: AGPL-3.0-or-later
// The search page: a question in everyday words, what was understood of it, the answers best first, and what
// narrows them. All of it is forms and links: it works without script, and the address holds everything.

import type { JSX } from 'preact';
import { wordIn } from '../../base/list/list.ts';
import { sortWord, widened, withoutChoice } from '../../base/list/query.ts';
import { QueryForm as Asking, ChoiceField } from '../../platform/form/parts-query.tsx';
import { Chips, onlyChosen, Pager, pageWords, TakenAway } from '../../platform/list/parts.tsx';
import { site } from '../../site.ts';
import { speak } from '../parts.tsx';
import { softwareList, sorts } from '../search/list.ts';
import { isNarrowed, type SoftwareQuery, softwareQueryWords } from '../search/query.ts';
import { FacetsForm } from './facets.tsx';
import { HitRow } from './hit.tsx';
import { QuestionForm, Understood } from './search-question.tsx';
import type { SearchView } from './search-view.tsx';
import { KeptFields } from './search-view.tsx';

/** Title of the page: what was asked, and how many answers. */
export function searchTitle({ lang, query, results }: SearchView): string {
  const t = speak(lang);
  return query.q
    ? t('catalogue.search.title', { q: query.q, n: results.total })
    : t('catalogue.list.title', { n: results.total });
}

export function SearchPage(view: SearchView): JSX.Element {
  const { lang, query, results } = view;
  const t = speak(lang);
  return (
    <>
      <div class="nave asked">
        <h1>{query.q ? t('catalogue.search.heading', { q: query.q }) : t('catalogue.list.heading')}</h1>
        <QuestionForm {...view} />
        <Understood {...view} />
      </div>
      <div class="nave split">
        <FacetsForm {...view} />
        <div class="answers">
          <Chips
            lang={lang}
            facets={results.facets}
            without={(name, value) =>
              site.search(lang, softwareQueryWords(withoutChoice(query, name, value), lang))
            }
          />
          {results.total === 0 ? <NoAnswer {...view} /> : <Answers {...view} />}
        </div>
      </div>
    </>
  );
}

function Answers(view: SearchView): JSX.Element {
  const { lang, query, results } = view;
  const t = speak(lang);
  return (
    <>
      <div class="tools">
        <p>{t(countKey(query, results.total), { n: results.total })}</p>
        {results.total > 1 && <SortForm {...view} />}
      </div>
      <ol>
        {results.hits.map((hit) => (
          <HitRow key={hit.slug} lang={lang} hit={hit} commune={results.commune} />
        ))}
      </ol>
      <Pager
        lang={lang}
        page={query.page}
        pages={results.pages}
        to={(page) => site.search(lang, softwareQueryWords({ ...query, page }, lang))}
      />
      {results.total > 1 && (
        <Asking class="tray no-print" id="compare" action={site.compare(lang)}>
          <span>{t('catalogue.search.tick')}</span>
          <button class="btn btn-small" type="submit">
            {t('catalogue.search.compare')}
          </button>
          <button class="btn btn-plain btn-small" type="submit" formAction={site.favourites(lang)}>
            {t('catalogue.favourites.keep-all')}
          </button>
        </Asking>
      )}
      <TakenAway
        lang={lang}
        followed={followedNeed(view)}
        table={site.searchTable(lang, softwareQueryWords({ ...query, page: 1 }, lang))}
      />
      <p class="vh">{pageWords(lang, query.page, results.pages)}</p>
    </>
  );
}

/** The one need that was chosen, or the surest that was read in the question. */
function followedNeed({ lang, results }: SearchView) {
  const chosen = results.facets.function.filter((value) => value.chosen);
  const need = chosen.length === 0 ? results.need : onlyChosen(chosen);
  const words = need && { [wordIn(softwareList.facets.function.word, lang)]: need.value };
  return need && { label: need.label, href: site.follow(lang, words) };
}

function countKey({ q, sort }: SoftwareQuery, total: number) {
  if (sort !== 'utility' || total < 2) return 'catalogue.search.count-sorted';
  return q ? 'catalogue.search.count' : 'catalogue.list.count';
}

function SortForm({ lang, query }: SearchView): JSX.Element {
  const t = speak(lang);
  return (
    <Asking class="sort no-print" action={site.search(lang)}>
      <KeptFields lang={lang} query={query} without="sort" />
      <ChoiceField
        id="sort"
        name={wordIn(sortWord, lang)}
        label={t('catalogue.search.sort')}
        labelClass="note"
        isSmall
        options={sorts.map((sort) => ({ value: sort, label: t(`catalogue.sort.${sort}`) }))}
        chosen={query.sort}
      />{' '}
      <button class="btn btn-plain btn-small" type="submit">
        {t('catalogue.search.sort-button')}
      </button>
    </Asking>
  );
}

/** Nothing answers: why it may be, and three ways on. */
function NoAnswer({ lang, query, results }: SearchView): JSX.Element {
  const t = speak(lang);
  const wider = { ...widened(query), alike: false };
  const narrowed = isNarrowed(query) || query.page > 1;
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
            <a href={site.search(lang, softwareQueryWords(wider, lang))}>{t('catalogue.none.wider')}</a>
          </li>
        )}
        {state !== '-understood' && <li>{t('catalogue.none.everyday')}</li>}
        <li>
          <a href={site.search(lang)}>{t('catalogue.none.all')}</a>
        </li>
        {!narrowed && (
          <li>
            <a href={site.needNew(lang, { q: query.q })} rel="nofollow">
              {t('catalogue.none.say-need')}
            </a>
          </li>
        )}
        {!narrowed && (
          <li>
            <a href={site.providers(lang, { service: 'expressing-a-need' })}>{t('catalogue.none.help')}</a>
          </li>
        )}
        {!narrowed && (
          <li>
            <a href={site.write(lang, { kind: 'missing', q: query.q })} rel="nofollow">
              {t('catalogue.none.missing')}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
