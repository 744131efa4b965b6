// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of open missions, narrowed as one asks; one's own missions and offers.
import type { FastifyRequest } from 'fastify';
import type { Lang } from '../../../base/language.ts';
import { offeredFacets } from '../../../base/list/facets.ts';
import { checkPage, pagesOf, queryWords, type TypedQuery } from '../../../base/list/query.ts';
import { askedOf } from '../../../catalogue/routes/named.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { signedIn } from '../../../people/signed-in/routes/who.ts';
import type { Db } from '../../../platform/db.ts';
import type { Moved, Page, Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { awayWords } from '../../parts-from.tsx';
import { awayFrom } from '../../routes-from.ts';
import { seeOurs } from '../actions/see.ts';
import { missionFiles, openMissions } from '../api.ts';
import { missionList } from '../listing.ts';
import { listPage, oursPage } from '../pages.tsx';

const own = pageFor(signedIn, async ({ lang, tx, actor }) => oursPage(lang, await seeOurs(tx, actor)));

export function listRoutes(web: Web): void {
  web.get(site.patterns.missions, ({ lang, request }) => openList(web.db, lang, request));
  servePage(web, site.patterns.missionsOurs, own);
  missionFiles(web);
}

async function openList(
  db: Db,
  lang: Lang,
  { url, query: typed }: Pick<FastifyRequest, 'url' | 'query'>,
): Promise<Page | Moved> {
  const asked = await askedOf(db, missionList, typed as TypedQuery, lang);
  const { query, unclear, elsewhere } = asked;
  const movedTo = elsewhere(url, (short) => site.missions(lang, queryWords(missionList, short, lang)));
  if (movedTo !== undefined) return { movedTo, forNow: true };
  const { total, items, counts, label } = await openMissions(db, lang, asked);
  const pages = pagesOf(total, missionList);
  checkPage(query, pages);
  const facets = offeredFacets(missionList, counts, query.chosen, label, lang);
  const ids = items.map(({ mission }) => mission.organisation);
  const away = await awayFrom(db, query.from, ids, lang);
  const missions = items.map((one) => ({ ...one, away: awayWords(lang, away, one.mission.organisation) }));
  const page = listPage(lang, { missions, total, pages, facets, query, unclear, away });
  return { ...page, shows: { missions: 'all', organisations: 'all', catalogue: 'all' } };
}
