// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of providers that anyone reads: the list and one provider.
import { offeredFacets } from '../../../base/list/facets.ts';
import { checkPage, isNarrowed, pagesOf, queryWords, type TypedQuery } from '../../../base/list/query.ts';
import { askedOf, type ListAsked } from '../../../catalogue/routes/named.ts';
import { findSoftware } from '../../../catalogue/stores/naming.ts';
import { territories as allTerritories } from '../../../people/directory/territory/territory.ts';
import type { Db } from '../../../platform/db.ts';
import type { Moved, Page, Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { listDone } from '../../missions/stores/done.ts';
import { awayFrom } from '../../routes-from.ts';
import { findProviders } from '../find.ts';
import { type FacetName, type ProviderQuery, providerList } from '../list.ts';
import { serviceKinds } from '../offer.ts';
import { listPage } from '../pages/list.tsx';
import type { ListModel } from '../pages/list-view.ts';
import { type ProviderModel, providerPage } from '../pages/provider.tsx';
import { kindWords } from '../parts/provider.tsx';
import { competences } from '../reference.ts';
import { type Shelf, shelvedAt } from '../shelf.ts';
import { labelsOf, softwareNames } from '../stores/labels.ts';
import { listListed, listListedFor, listSaidOf } from '../stores/listed.ts';
import { loadProvider } from '../stores/providers.ts';
import { listReferences } from '../stores/references.ts';
import { heldAt, shelfAt } from '../stores/shelf.ts';
import { listWork } from '../stores/work.ts';
import { contestRoutes } from './contest.ts';
import { dashboardRoutes } from './dashboard.ts';
import { providerFiles } from './files.ts';
import { joinRoutes } from './join.tsx';
import { letterRoutes } from './letter.ts';

export function providerRoutes(web: Web): void {
  web.get(site.patterns.providers, async ({ lang, request, now }) => {
    const asked = await askedOf(web.db, providerList, request.query as TypedQuery, lang);
    const movedTo = asked.elsewhere(request.url, (query) =>
      site.providers(lang, queryWords(providerList, query, lang)),
    );
    if (movedTo !== undefined) return { movedTo, forNow: true };
    const held = await heldAt(web.db, await now(), new Date());
    const model = await answer(web.db, held.shelf, asked, lang);
    checkPage(model.query, model.pages);
    const shows = { providers: 'all', catalogue: 'all', organisations: 'all' } as const;
    return { ...listPage(lang, model), shows, ...(held.isLate && { unkept: true }) };
  });
  web.get(site.patterns.provider, ({ lang, request }) =>
    onePage(web.db, lang, (request.params as { organisation: string }).organisation),
  );
  providerFiles(web);
  joinRoutes(web);
  contestRoutes(web);
  letterRoutes(web);
  dashboardRoutes(web);
}

const codes = allTerritories.map(({ code }) => code);

async function answer(
  db: Db,
  shelf: Shelf,
  { query, unclear, labels: named }: ListAsked<FacetName>,
  lang: string,
): Promise<ListModel> {
  const found = findProviders(shelf, query, providerList.pageSize);
  const [only, ...others] = query.chosen.software;
  const software = only !== undefined && others.length === 0 ? await findSoftware(db, only) : undefined;
  const labels = labelsOf(lang, softwareNames(shelf), named);
  const label = (name: FacetName, value: string) =>
    name === 'kind' ? kindIn(lang, value) : labels[name](value);
  const shown = found.hits.map(({ offers }) => offers[0]?.provider);
  return {
    query,
    unclear,
    found,
    away: await awayFrom(db, query.from, shown, lang),
    pages: pagesOf(found.total, providerList),
    facets: offeredFacets(providerList, found.facets, query.chosen, label, lang),
    labels,
    territories: codes,
    listed: await listedFor(db, query, software?.id),
  };
}

/** Those listed for the one software that is asked for; all of them where nothing is. */
async function listedFor(db: Db, query: ProviderQuery, software: string | undefined) {
  if (query.page > 1) return [];
  if (software !== undefined) return listListedFor(db, software);
  return isNarrowed(query) ? [] : listListed(db);
}

/** A service in words; one that nobody knows, as it was typed. */
function kindIn(lang: string, value: string): string {
  const kind = serviceKinds.find((one) => one === value);
  return kind ? kindWords(lang, kind) : value;
}

async function onePage(db: Db, lang: string, slug: string): Promise<Page | Moved> {
  const provider = await loadProvider(db, { slug });
  if (provider.slug !== slug) return { movedTo: site.provider(lang, provider.slug) };
  const [shelf, work, references, missions, saidBy] = await Promise.all([
    shelfAt(db, new Date()),
    listWork(db, provider.id),
    listReferences(db, { provider: provider.id }),
    listDone(db, provider.id),
    provider.number.scheme === 'siren' && provider.number.number
      ? listSaidOf(db, provider.number.number)
      : [],
  ]);
  const confirmed = references.filter(({ answer: said }) => said === 'confirmed');
  const page = providerPage(lang, {
    provider,
    work,
    saidBy,
    missions,
    references: confirmed,
    competences: competences(confirmed),
    offers: offersOf(shelf, slug),
    labels: labelsOf(lang),
  });
  return {
    ...page,
    shows: { providers: [provider.id], catalogue: 'all', organisations: 'all', missions: 'all' },
  };
}

function offersOf(shelf: Shelf, slug: string): ProviderModel['offers'] {
  const own = shelvedAt(shelf, slug)?.offers ?? [];
  const nameOf = ({ software }: (typeof own)[number]) => software?.name ?? '';
  const sorted = [...own].sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || (a.kind < b.kind ? -1 : 1));
  return sorted.map((one) => ({
    ...one,
    missions: one.proof.references.flatMap(({ mission }) => mission ?? []),
  }));
}
