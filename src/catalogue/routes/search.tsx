// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of software and its search: the address holds the whole question.
import { dayHere } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { checkPage, type TypedQuery } from '../../base/list/query.ts';
import { shorter } from '../../base/list/unclear.ts';
import type { Shows } from '../../base/shows.ts';
import type { Organisation } from '../../people/directory/organisation.ts';
import { listCodes } from '../../people/directory/stores/codes.ts';
import { findOrganisationBySlug } from '../../people/directory/stores/directory.ts';
import { communeNaming } from '../../people/directory/stores/naming.ts';
import type { Db } from '../../platform/db.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { resultsView } from '../pages/results-view.ts';
import { SearchPage, searchTitle } from '../pages/search.tsx';
import type { SearchView } from '../pages/search-view.tsx';
import { speak } from '../parts.tsx';
import { softwareList } from '../search/list.ts';
import { isNarrowed, parseSoftwareQuery, type SoftwareQuery, softwareQueryWords } from '../search/query.ts';
import type { CommuneNear } from '../search/results.ts';
import { sizeOf } from '../search/search.ts';
import { searchSoftware } from '../search/stores/search.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { countAlike, listGlances } from '../stores/glances.ts';

export function searchRoutes(web: Web): void {
  web.get(site.patterns.search, async ({ lang, request }) => {
    const written = parseSoftwareQuery(request.query as TypedQuery);
    const view = await answer(web.db, written, lang);
    const short = site.search(lang, softwareQueryWords(view.query, lang));
    // An address by code answers as it always did; one by name leads to the address by code.
    const isCode = /^(?:[a-z]{2}-)?\d[\dAB]*$/i.test(written.commune ?? '');
    const movedTo = shorter(request.url, short, !isCode && view.query.commune !== written.commune);
    if (movedTo !== undefined) return { movedTo, forNow: true };
    checkPage(view.query, view.results.pages);
    const shows: Shows = {
      ...{ search: 'all', catalogue: 'all', notices: 'all' },
      ...(written.commune && { organisations: 'all', usages: 'all' }),
    };
    return { ...searchPage(view), shows };
  });
}

/** The commune understood first, then the question. From here on the commune is known by its code. */
async function answer(db: Db, written: SoftwareQuery, lang: Lang): Promise<SearchView> {
  const thesaurus = loadThesaurus();
  const where = await communeOf(db, written.commune, lang);
  const query = where.commune ? { ...written, commune: where.commune.code } : written;
  const inhabitants = where.commune?.population;
  const size = inhabitants === undefined ? undefined : sizeOf(inhabitants);
  const { q: text, chosen, sort, page } = query;
  const found = await searchSoftware(
    db,
    {
      ...{ text, lang, chosen, sort, page, size: softwareList.pageSize },
      alike: query.alike ? size : undefined,
      country: where.commune?.country,
    },
    thesaurus,
  );
  const ids = found.answers.map(({ id }) => id);
  const [grades, alike] = await Promise.all([
    listGlances(db, ids, Date.now()),
    size && countAlike(db, ids, size, dayHere(new Date())),
  ]);
  return { lang, query, results: resultsView({ found, query, lang, thesaurus, grades, alike, ...where }) };
}

/**
 * A code names one commune, or several in as many countries; a name may be borne by several too: the person
 * then chooses.
 */
export async function communeOf(
  db: Db,
  written: string | undefined,
  lang: Lang,
): Promise<{ commune?: CommuneNear; communeChoices?: CommuneNear[] }> {
  if (!written) return {};
  const read = await communeNaming.resolve(db, written, lang);
  if (!('nearest' in read)) return { commune: (await near(db, [read.found]))[0]! };
  const meant = await Promise.all(read.nearest.map(({ value }) => findOrganisationBySlug(db, value)));
  return {
    communeChoices: await near(
      db,
      meant.filter((one) => one !== undefined),
    ),
  };
}

async function near(db: Db, communes: readonly Organisation[]): Promise<CommuneNear[]> {
  const codes = await listCodes(
    db,
    communes.map(({ id }) => id),
  );
  return communes.map(({ id, insee, slug, name, country, department, population, formerly }) => ({
    code: [country.toLowerCase(), insee ?? codes.get(id) ?? slug].join('-'),
    name,
    country,
    department: department ?? '',
    population,
    formerly,
  }));
}

function searchPage(view: SearchView): Page {
  const { lang, query, results } = view;
  const t = speak(lang);
  return {
    lang,
    title: searchTitle(view),
    address: (other) => site.search(other, softwareQueryWords(query, other)),
    here: 'choose',
    ownSearch: true,
    noindex: isNarrowed(query) || query.page > 1 || Boolean(query.commune) || query.sort !== 'utility',
    ...(query.q
      ? { crumbs: [{ label: t('catalogue.sheet.crumb'), href: site.search(lang) }, { label: query.q }] }
      : {}),
    body: <SearchPage {...view} />,
    next: <SearchNext lang={lang} query={query} results={results} />,
  };
}

/**
 * What to do with the answers: put the two best side by side; without two answers, open the whole catalogue;
 * of the whole catalogue, say a need.
 */
function SearchNext({ lang, query, results }: SearchView) {
  const t = speak(lang);
  const [first, second] = results.hits;
  const method = { label: t('catalogue.search.next-method'), href: site.method(lang) };
  if (!query.q && query.chosen.function.length === 0)
    return (
      <Next
        title={t('catalogue.list.next')}
        main={{ label: t('catalogue.list.next-need'), href: site.home(lang) }}
        others={[method]}
      >
        {t('catalogue.list.next-how')}
      </Next>
    );
  if (!first || !second)
    return (
      <Next
        title={t('catalogue.search.next-none')}
        main={{ label: t('catalogue.none.say-need'), href: site.needNew(lang, { q: query.q }) }}
        others={[{ label: t('catalogue.none.all'), href: site.search(lang) }, method]}
      >
        {t('catalogue.search.next-none-how')}
      </Next>
    );
  const names = `${first.name.slice(0, 60)}${t('catalogue.search.next-two')}${second.name.slice(0, 60)}`;
  return (
    <Next
      title={t('catalogue.search.next')}
      main={{
        label: t('catalogue.search.next-first', { names }),
        href: site.compare(lang, { s: [first.slug, second.slug] }),
      }}
      others={[method]}
    >
      {t('catalogue.search.next-how')}
    </Next>
  );
}
