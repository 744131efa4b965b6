// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of open missions, narrowed as one asks; one's own missions and offers.
import type { Lang } from '../../../base/language.ts';
import { offeredFacets } from '../../../base/list/facets.ts';
import { checkPage, pagesOf, parseQuery, type TypedQuery } from '../../../base/list/query.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes-page.ts';
import { signedIn } from '../../../people/signed-in/routes-who.ts';
import type { Db } from '../../../platform/db.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { seeOurs } from '../actions-see.ts';
import { missionFiles, openMissions } from '../api.ts';
import { missionList } from '../listing.ts';
import { listPage, oursPage } from '../pages.tsx';

const own = pageFor(signedIn, async ({ lang, tx, actor }) => oursPage(lang, await seeOurs(tx, actor)));

export function listRoutes(web: Web): void {
  web.get(site.patterns.missions, ({ lang, request }) => openList(web.db, lang, request.query as TypedQuery));
  servePage(web, site.patterns.missionsOurs, own);
  missionFiles(web);
}

async function openList(db: Db, lang: Lang, typed: TypedQuery): Promise<Page> {
  const query = parseQuery(missionList, typed);
  const { total, items, counts, label } = await openMissions(db, lang, query);
  const pages = pagesOf(total, missionList);
  checkPage(query, pages);
  const facets = offeredFacets(missionList, counts, query.chosen, label, lang);
  return listPage(lang, { missions: items, total, pages, facets, query });
}
