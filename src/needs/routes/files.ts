// SPDX-License-Identifier: AGPL-3.0-or-later
// The needs of the board for a spreadsheet, and as a feed.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { queryWords, type TypedQuery } from '../../base/list/query.ts';
import type { Db } from '../../platform/db.ts';
import { mostInFeed } from '../../platform/list/feed.ts';
import { type ListFeed, listFeed, listTable, mostInTable } from '../../platform/list/routes.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { needList } from '../listing.ts';
import { findNeeds } from '../shelf.ts';
import { allNeeds } from '../stores/shelf.ts';
import { texts } from '../texts/texts.ts';
import { labeller, needsAsked } from './asked.ts';

export function boardFiles(web: Web): void {
  listTable(web, site.patterns.needsTable, (lang, typed) => tableOf(web, lang, typed));
  listFeed(web, site.patterns.needsFeed, (lang, typed) => feedOf(web.db, lang, typed));
}

const columns = [
  ...(['title', 'kind', 'functions', 'owner', 'territory', 'due'] as const),
  ...(['administrations', 'inhabitants', 'address'] as const),
] as const;

async function found(db: Db, typed: TypedQuery, lang: Lang, size: number) {
  const asked = await needsAsked(db, typed, lang);
  const query = { ...asked.query, page: 1 };
  const shelf = await allNeeds(db, new Date());
  return { query, needs: findNeeds(shelf, query, size).needs, labels: asked.labels };
}

async function tableOf({ db, config }: Web, lang: Lang, typed: TypedQuery): Promise<string[][]> {
  const t = speaker(texts, lang);
  const { needs, labels } = await found(db, typed, lang, mostInTable);
  const label = labeller(lang, needs, labels);
  const rows = needs.map(({ title, kind, functions, owner, neededBy, crowd, slug }) => [
    title,
    label('kind', kind),
    functions.map((id) => label('function', id)).join(', '),
    owner.name,
    label('territory', owner.territory),
    neededBy,
    String(crowd.administrations),
    crowd.inhabitants > 0 ? String(crowd.inhabitants) : '',
    new URL(site.need(lang, slug), config.url).href,
  ]);
  return [columns.map((column) => t(`needs.column.${column}`)), ...rows];
}

/** The newest first, whatever order the page stands in. */
async function feedOf(db: Db, lang: Lang, typed: TypedQuery): Promise<ListFeed> {
  const t = speaker(texts, lang);
  const { query, needs } = await found(db, typed, lang, mostInTable);
  const newest = needs.toSorted((a, b) => (a.saidAt < b.saidAt ? 1 : -1)).slice(0, mostInFeed);
  return {
    title: t('needs.title'),
    page: site.needs(lang, queryWords(needList, query, lang)),
    entries: newest.map(({ slug, title, owner, neededBy, crowd, saidAt }) => ({
      address: site.need(lang, slug),
      title,
      summary: t('needs.feed-entry', {
        organisation: owner.name,
        day: formatDay(lang, neededBy),
        n: crowd.administrations,
      }),
      updated: saidAt,
    })),
  };
}
