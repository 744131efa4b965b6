// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of networks, and the page of each.
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Naming } from '../../platform/naming.ts';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { findPublicOrganisation } from '../directory/stores/organisations.ts';
import { findPlaces } from '../directory/stores/places.ts';
import type { Item, ItemNames } from './network.ts';
import { networkPage } from './pages.tsx';
import { networksPage } from './pages-list.tsx';
import { ownRoutes, saidOf } from './routes-own.ts';
import { isNetwork, listJoined, listNetworks } from './store.ts';

/** @param naming finds what a network operates by its name: free software, or a proprietary product */
export function networkRoutes(web: Web, names: ItemNames, naming: Naming<Item>): void {
  const { db } = web;
  web.get(site.patterns.networks, async ({ lang }) => ({
    ...networksPage(lang, await listNetworks(db)),
    shows: { networks: 'all', organisations: 'all' },
  }));
  web.get(site.patterns.network, ({ lang, request }) =>
    publicPage(web, lang, (request.params as { organisation: string }).organisation, names),
  );
  ownRoutes(web, names, naming);
}

async function publicPage({ db }: Web, lang: Lang, slug: string, names: ItemNames): Promise<Page | Moved> {
  const shown = await findPublicOrganisation(db, slug);
  if (shown && 'movedTo' in shown) return { movedTo: site.network(lang, shown.movedTo) };
  if (!shown || !(await isNetwork(db, shown.organisation.id)))
    throw new Problem('not-found', 'people.no-network', { written: slug.slice(0, 80) });
  const { id } = shown.organisation;
  const joined = await listJoined(db, id);
  const places = await findPlaces(
    db,
    joined.map((one) => one.id),
  );
  const page = networkPage(lang, {
    shown,
    ...(await saidOf(db, lang, id, names)),
    joined,
    joinedPlaces: joined.map((one) => places.get(one.id)),
  });
  return { ...page, shows: { networks: [id], organisations: 'all', catalogue: 'all' } };
}
