// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of pools: on a page, narrowed as one asks, and for a spreadsheet.
import type { FastifyRequest } from 'fastify';
import { dayAt } from '../../../base/day.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { offeredFacets } from '../../../base/list/facets.ts';
import { checkPage, pagesOf, queryWords, type TypedQuery } from '../../../base/list/query.ts';
import { findIn } from '../../../base/list/small.ts';
import { askedOf, type ListAsked } from '../../../catalogue/routes/named.ts';
import { territoryLabel } from '../../../people/directory/territory/territory.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { signedIn } from '../../../people/signed-in/routes/who.ts';
import type { Db } from '../../../platform/db.ts';
import { mostInFeed } from '../../../platform/list/feed.ts';
import { type ListFeed, listFeed, listTable, mostInTable } from '../../../platform/list/routes.ts';
import type { Moved, Page, Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { seeOurPools } from '../actions/see.ts';
import { doorOf, type PoolFacet, poolList } from '../listing.ts';
import { listPage, oursPage } from '../pages-list.tsx';
import { poolDone } from '../pool.ts';
import type { ShownPool } from '../shown.ts';
import { listPools } from '../stores/pools.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import { functionWordsIn } from './words.ts';

const texts = { ...formTexts, ...pageTexts };

const ours = pageFor(signedIn, async ({ lang, tx, actor, at }) => {
  const functionWords = functionWordsIn(lang);
  const pools = await seeOurPools(tx, actor);
  return oursPage(
    lang,
    pools.map((one) => sortedOf(one, at, lang, functionWords)),
  );
});

export function listRoutes(web: Web): void {
  web.get(site.patterns.pools, ({ lang, request }) => openList(web.db, lang, request));
  servePage(web, site.patterns.poolsOurs, ours);
  listFeed(web, site.patterns.poolsFeed, (lang, typed) => feedOf(web.db, lang, typed));
  listTable(web, site.patterns.poolsTable, (lang, typed) => tableOf(web, lang, typed));
}

async function openList(
  db: Db,
  lang: Lang,
  { url, query: typed }: Pick<FastifyRequest, 'url' | 'query'>,
): Promise<Page | Moved> {
  const asked = await askedOf(db, poolList, typed as TypedQuery, lang);
  const { query, unclear, elsewhere } = asked;
  const movedTo = elsewhere(url, (short) => site.pools(lang, queryWords(poolList, short, lang)));
  if (movedTo !== undefined) return { movedTo, forNow: true };
  const { total, items, counts, all, label } = await found(db, lang, asked);
  const pages = pagesOf(total, poolList);
  checkPage(query, pages);
  const facets = offeredFacets(poolList, counts, query.chosen, label, lang);
  const page = listPage(lang, { pools: items, total, all, pages, facets, query, unclear });
  return { ...page, shows: { pools: 'all', organisations: 'all', catalogue: 'all' } };
}

/** Those that answer, in words. */
async function found(
  db: Db,
  lang: Lang,
  { query }: Pick<ListAsked<PoolFacet>, 'query'>,
  size = poolList.pageSize,
) {
  const t = speaker(texts, lang);
  const functionWords = functionWordsIn(lang);
  const labels: Record<PoolFacet, (value: string) => string> = {
    kind: (value) => (value in kinds ? t(`pools.kind.${value as keyof typeof kinds}`) : value),
    function: functionWords,
    territory: (value) => territoryLabel(value, lang),
    door: (value) => (value in doorWords ? t(`pools.door.${value as keyof typeof doorWords}`) : value),
  };
  const at = new Date();
  const pools = (await listPools(db)).map((one) => sortedOf(one, at, lang, functionWords));
  const answer = findIn(poolList, pools, query, size);
  return { ...answer, all: pools.length, label: (name: PoolFacet, value: string) => labels[name](value) };
}

const kinds = { build: 1, share: 1, maintain: 1, club: 1 };
const doorWords = { soon: 1, later: 1, standing: 1, closed: 1 };

/** A pool with what the list narrows by, and its words. The day is that of who coordinates. */
function sortedOf(one: ShownPool, at: Date, lang: Lang, functionWords: (id: string) => string) {
  const { kind, functions, territory } = one.pool;
  return {
    ...one,
    ...{ kind, functions, territory, door: doorOf(one.pool, dayAt(one.coordinator, at)) },
    functionWords: functions.map(functionWords).join(', '),
    territoryWords: territoryLabel(territory, lang),
  };
}

const columns = [
  ...['name', 'kind', 'function', 'software', 'territory'],
  ...['coordinator', 'members', 'inhabitants', 'until', 'address'],
] as const;

async function tableOf({ db, config }: Web, lang: Lang, typed: TypedQuery): Promise<string[][]> {
  const t = speaker(texts, lang);
  const asked = await askedOf(db, poolList, typed, lang);
  const first = { ...asked, query: { ...asked.query, page: 1 } };
  const { items } = await found(db, lang, first, mostInTable);
  const rows = items.map(({ pool, slug, software, coordinator, numbers, functionWords, territoryWords }) => [
    ...[pool.name, t(`pools.kind.${pool.kind}`), functionWords, software?.name ?? '', territoryWords],
    ...[coordinator.name, String(numbers.members)],
    numbers.inhabitants > 0 ? String(numbers.inhabitants) : '',
    pool.closesOn ?? '',
    new URL(site.pool(lang, slug), config.url).href,
  ]);
  return [columns.map((column) => t(`pools.column.${column}`)), ...rows];
}

/** The latest founded that answer. */
async function feedOf(db: Db, lang: Lang, typed: TypedQuery): Promise<ListFeed> {
  const t = speaker(texts, lang);
  const asked = await askedOf(db, poolList, typed, lang);
  const first = { ...asked, query: { ...asked.query, page: 1 } };
  const { items } = await found(db, lang, first, mostInFeed);
  return {
    title: t('pools.title'),
    page: site.pools(lang, queryWords(poolList, first.query, lang)),
    entries: items.map(({ pool, slug, coordinator, numbers, functionWords, territoryWords }) => ({
      address: site.pool(lang, slug),
      title: pool.name,
      summary: t('pools.feed-entry', {
        ...{ organisation: coordinator.name, what: functionWords, where: territoryWords },
        n: numbers.members,
      }),
      updated: poolDone(pool, 'founded')?.at ?? '',
    })),
  };
}
