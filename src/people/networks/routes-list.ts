// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of networks: on a page, narrowed as one asks, and for a spreadsheet.
import { type Lang, speaker } from '../../base/language.ts';
import { offeredFacets } from '../../base/list/facets.ts';
import { checkPage, pagesOf, parseQuery, queryWords, type TypedQuery } from '../../base/list/query.ts';
import { findIn } from '../../base/list/small.ts';
import { isRenamed, shorter } from '../../base/list/unclear.ts';
import { collator } from '../../base/locale.ts';
import type { Db } from '../../platform/db.ts';
import { nameChosen } from '../../platform/list/named.ts';
import { listTable, mostInTable } from '../../platform/list/routes.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { countryWords, kindWords, sourceWords } from '../directory/organisations/words.ts';
import { territoryNaming } from '../directory/stores/territory-naming.ts';
import { territoryLabel } from '../directory/territory/territory.ts';
import { kindOf, type NetworkFacet, type NetworkQuery, networkList, type ToldNetwork } from './listing.ts';
import { networksPage } from './pages-list.tsx';
import type { NetworkSlots } from './section.ts';
import { listNetworks } from './store.ts';
import { texts } from './texts.ts';

export function listRoutes(web: Web, slots: NetworkSlots): void {
  web.get(site.patterns.networks, async ({ lang, request }) => {
    const { query, unclear, renamed, labels } = await asked(web.db, lang, request.query as TypedQuery);
    const movedTo = shorter(request.url, site.networks(lang, queryWords(networkList, query, lang)), renamed);
    if (movedTo !== undefined) return { movedTo, forNow: true };
    const { of, all } = await told(web.db, lang, slots);
    const { total, items, counts } = findIn(networkList, all, query);
    const pages = pagesOf(total, networkList);
    checkPage(query, pages);
    const label = labeller(lang, all, labels);
    const facets = offeredFacets(networkList, counts, query.chosen, label, lang);
    return {
      ...networksPage(lang, { networks: items, total, all: all.length, of, pages, facets, query, unclear }),
      shows: { networks: 'all', organisations: 'all', catalogue: 'all', usages: 'all' },
    };
  });
  listTable(web, site.patterns.networksTable, async (lang, typed) => {
    const { query } = await asked(web.db, lang, typed);
    const { of, all } = await told(web.db, lang, slots);
    const { items } = findIn(networkList, all, { ...query, page: 1 }, mostInTable);
    return tableOf(lang, items, of, web.config.url);
  });
}

async function asked(db: Db, lang: Lang, typed: TypedQuery) {
  const written = parseQuery(networkList, typed);
  const named = await nameChosen<NetworkFacet, NetworkQuery>(
    db,
    written,
    { territory: territoryNaming },
    lang,
  );
  return { ...named, renamed: isRenamed(written, named.query) };
}

/** All networks by name, with what is known of each; and of how many software. */
async function told(db: Db, lang: Lang, slots: NetworkSlots): Promise<{ of: number; all: ToldNetwork[] }> {
  const networks = await listNetworks(db);
  const [published, hosted] = [await slots.published(networks), await slots.hosted(networks)];
  const { compare } = collator(lang);
  const all = networks.map((one) => ({
    ...one,
    published: published.by.get(one.id) ?? 0,
    hosted: hosted.get(one.id) ?? 0,
  }));
  return { of: published.of, all: all.sort((a, b) => compare(a.name, b.name)) };
}

function labeller(lang: Lang, all: readonly ToldNetwork[], named: ReadonlyMap<string, string>) {
  const t = speaker(texts, lang);
  const kinds = new Map(all.map((one) => [kindOf(one), kindWords(lang, one)]));
  return (name: NetworkFacet, value: string): string => {
    if (name === 'country') return /^[A-Z]{2}$/.test(value) ? countryWords(lang, value) : value;
    if (name === 'kind') return kinds.get(value) ?? value;
    if (name === 'territory') return named.get(value) ?? territoryLabel(value, lang);
    return t('people.networks.known-words', { known: value });
  };
}

const columns = [
  'name',
  'kind',
  'country',
  'territory',
  'published',
  'of',
  'stated',
  'hosted',
  'members',
  'source',
  'date',
  'verified',
  'address',
] as const;

/** A number that nobody knows is left empty: it is not zero. */
const orEmpty = (n: number): string => (n > 0 ? String(n) : '');

function tableOf(lang: Lang, items: readonly ToldNetwork[], of: number, url: string): string[][] {
  const t = speaker(texts, lang);
  const rows = items.map((one) => [
    one.name,
    kindWords(lang, one),
    countryWords(lang, one.country),
    one.territory ? territoryLabel(one.territory, lang) : '',
    orEmpty(one.published),
    String(of),
    orEmpty(one.stated),
    orEmpty(one.hosted),
    orEmpty(one.members),
    one.source.startsWith('http') ? one.source : sourceWords(lang, one),
    one.date ?? '',
    t('people.networks.verified', { verified: one.verified ? 'yes' : 'no' }),
    new URL(site.network(lang, one.slug), url).href,
  ]);
  return [columns.map((column) => t(`people.networks.column.${column}`)), ...rows];
}
