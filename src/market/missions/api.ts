// SPDX-License-Identifier: AGPL-3.0-or-later
// The open missions as they are listed: on a page, for a spreadsheet, as a feed.
import { formatDay, formatMoney } from '../../base/format.ts';
import { type Lang, speaker, wordsOf } from '../../base/language.ts';
import { queryWords, type TypedQuery } from '../../base/list/query.ts';
import { findIn } from '../../base/list/small.ts';
import { askedOf, type ListAsked } from '../../catalogue/routes/named.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { territoryLabel } from '../../people/directory/territory/territory.ts';
import type { Db } from '../../platform/db.ts';
import { mostInFeed } from '../../platform/list/feed.ts';
import { type ListFeed, listFeed, listTable, mostInTable } from '../../platform/list/routes.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { kindNamed, type MissionFacet, missionList } from './listing.ts';
import { done } from './mission.ts';
import { type ListedMission, listMissions } from './stores/missions.ts';
import { texts } from './texts.ts';

/** The missions that answer and can be answered today, and how the values of their facets are said. */
export async function openMissions(
  db: Db,
  lang: Lang,
  { query, labels: named }: Pick<ListAsked<MissionFacet>, 'query' | 'labels'>,
  size = missionList.pageSize,
) {
  const open = await listMissions(db, { openAt: new Date() });
  const sorted = open.map((one) => ({ ...one, ...sortedBy(one) }));
  const found = findIn(missionList, sorted, query, size);
  const labels = labeller(lang, open, named);
  return { ...found, label: (name: MissionFacet, value: string) => labels[name](value) };
}

const sortedBy = ({ mission, software, organisation }: ListedMission) => ({
  kind: mission.kind,
  territory: organisation.territory,
  functions: software?.functions ?? [],
});

function labeller(
  lang: Lang,
  open: readonly ListedMission[],
  named: ReadonlyMap<string, string>,
): Record<MissionFacet, (value: string) => string> {
  const t = speaker(texts, lang);
  const names = new Map(
    open.flatMap(({ software }) => (software ? [[software.slug, software.name] as const] : [])),
  );
  const functions = new Map(
    loadThesaurus().functions.map(({ id, label }) => [id as string, wordsOf(label, lang)]),
  );
  return {
    kind: (value) => t(`market.mission.kind.${kindNamed(value)}`),
    software: (value) => names.get(value) ?? named.get(value) ?? value,
    territory: (value) => territoryLabel(value, lang),
    function: (value) => functions.get(value) ?? value,
  };
}

/** The list for a spreadsheet, and as a feed. */
export function missionFiles(web: Web): void {
  listTable(web, site.patterns.missionsTable, (lang, typed) => tableOf(web, lang, typed));
  listFeed(web, site.patterns.missionsFeed, (lang, typed) => feedOf(web.db, lang, typed));
}

const columns = [
  'title',
  'kind',
  'software',
  'asker',
  'territory',
  'ceiling',
  'currency',
  'due',
  'offers',
  'address',
] as const;

async function tableOf({ db, config }: Web, lang: Lang, typed: TypedQuery): Promise<string[][]> {
  const t = speaker(texts, lang);
  const asked = await askedOf(db, missionList, typed, lang);
  const first = { ...asked, query: { ...asked.query, page: 1 } };
  const { items, label } = await openMissions(db, lang, first, mostInTable);
  const rows = items.map(({ mission, slug, software, organisation, offers }) => [
    mission.title,
    label('kind', mission.kind),
    software?.name ?? '',
    organisation.name,
    label('territory', organisation.territory),
    String(mission.ceilingExclVat.cents / 100),
    mission.ceilingExclVat.currency,
    mission.due,
    String(offers),
    new URL(site.mission(lang, slug), config.url).href,
  ]);
  return [columns.map((column) => t(`market.mission.column.${column}`)), ...rows];
}

async function feedOf(db: Db, lang: Lang, typed: TypedQuery): Promise<ListFeed> {
  const t = speaker(texts, lang);
  const asked = await askedOf(db, missionList, typed, lang);
  const query = { ...asked.query, page: 1 };
  const { items } = await openMissions(db, lang, { ...asked, query }, mostInTable);
  const openedAt = (one: ListedMission) => done(one.mission, 'opened')?.at ?? one.mission.due;
  const newest = [...items].sort((a, b) => (openedAt(a) < openedAt(b) ? 1 : -1)).slice(0, mostInFeed);
  return {
    title: t('market.mission.title'),
    page: site.missions(lang, queryWords(missionList, query, lang)),
    entries: newest.map((one) => ({
      address: site.mission(lang, one.slug),
      title: one.mission.title,
      summary: t('market.mission.feed-entry', {
        organisation: one.organisation.name,
        ceiling: formatMoney(lang, one.mission.ceilingExclVat),
        day: formatDay(lang, one.mission.due),
      }),
      updated: openedAt(one),
    })),
  };
}
