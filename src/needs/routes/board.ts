// SPDX-License-Identifier: AGPL-3.0-or-later
// The board of needs, narrowed as one asks; the needs of one's organisations.
import { offeredFacets } from '../../base/list/facets.ts';
import { checkPage, isNarrowed, pagesOf, queryWords, type TypedQuery } from '../../base/list/query.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { functionWords } from '../../catalogue/thesaurus/thesaurus.ts';
import { awayWords } from '../../market/parts-from.tsx';
import { awayFrom } from '../../market/routes-from.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { signedIn } from '../../people/signed-in/routes/who.ts';
import { actAs, type Db } from '../../platform/db.ts';
import type { Moved, Page, PageAsked, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { needList } from '../listing.ts';
import { boardPage } from '../pages/board.tsx';
import { oursPage } from '../pages/ours.tsx';
import { findNeeds } from '../shelf.ts';
import { cardsAt } from '../stores/cards.ts';
import { listBackedBy, listLed } from '../stores/needs.ts';
import { needsAt } from '../stores/shelf.ts';
import { readNeeds } from '../stores/shelf-rows.ts';
import { labeller, needsAsked } from './asked.ts';
import { boardFiles } from './files.ts';

const own = pageFor(signedIn, async ({ lang, tx, actor, at }) => {
  const [led, backed] = [new Set<string>(), new Set<string>()];
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    for (const { id } of await listLed(tx, organisation)) led.add(id);
    for (const id of await listBackedBy(tx, organisation)) backed.add(id);
  }
  const lines = async (ids: ReadonlySet<string>) =>
    (await readNeeds(tx, [...ids], at)).map((need) => ({ need }));
  return oursPage(lang, { led: await lines(led), backed: await lines(backed.difference(led)) });
});

export function boardRoutes(web: Web): void {
  web.get(site.patterns.needs, (asked) => board(web.db, asked));
  servePage(web, site.patterns.needsOurs, own);
  boardFiles(web);
}

async function board(db: Db, { lang, request, now }: PageAsked): Promise<Page | Moved> {
  const at = new Date();
  const asked = await needsAsked(db, request.query as TypedQuery, lang);
  const { query, unclear, elsewhere } = asked;
  const movedTo = elsewhere(request.url, (short) => site.needs(lang, queryWords(needList, short, lang)));
  if (movedTo !== undefined) return { movedTo, forNow: true };
  const { shelf, isLate } = await needsAt(db, await now(), at);
  const found = findNeeds(shelf, query);
  const pages = pagesOf(found.total, needList);
  checkPage(query, pages);
  const label = labeller(lang, found.needs, asked.labels);
  const owners = found.needs.map(({ owner }) => owner.id);
  const away = await awayFrom(db, query.from, owners, lang);
  const counts = found.facets.function;
  const page = boardPage(lang, {
    needs: found.needs.map((need) => ({ need, away: awayWords(lang, away, need.owner.id) })),
    ...{ total: found.total, pages, query, unclear, away },
    facets: offeredFacets(needList, found.facets, query.chosen, label, lang),
    ...(!isNarrowed(query) && query.page === 1 && { cards: await cardsAt(db, at) }),
    functionWords: (id) => functionWords(loadThesaurus(), id, lang),
    openFor: (id) => counts.get(id) ?? 0,
  });
  const shows = {
    needs: 'all',
    backings: 'all',
    organisations: 'all',
    search: 'all',
    usages: 'all',
  } as const;
  return { ...page, shows: { ...shows, catalogue: 'all' }, ...(isLate && { unkept: true }) };
}
