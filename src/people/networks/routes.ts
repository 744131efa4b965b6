// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of networks, and the page of each.
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { type Shows, showsAll } from '../../base/shows.ts';
import type { Naming } from '../../platform/naming.ts';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import type { Organisation } from '../directory/organisation.ts';
import type { PublicSection } from '../directory/organisations/section.ts';
import { shownMembers } from '../directory/public-organisation.ts';
import { findPublicOrganisation } from '../directory/stores/organisations.ts';
import { findPlaces } from '../directory/stores/places.ts';
import type { Item, ItemNames } from './network.ts';
import { networkPage } from './pages.tsx';
import { listRoutes } from './routes-list.ts';
import { ownRoutes, saidOf } from './routes-own.ts';
import type { NetworkSlot, NetworkSlots } from './section.ts';
import { forgeAccounts } from './sources/forges.ts';
import { memberRoutes } from './stated/routes.ts';
import { isNetwork, listJoined, listStatedMembers } from './store.ts';

/** @param naming finds what a network operates by its name: free software, or a proprietary product */
export function networkRoutes(web: Web, names: ItemNames, naming: Naming<Item>, slots: NetworkSlots): void {
  listRoutes(web, slots);
  web.get(site.patterns.network, ({ lang, request }) =>
    publicPage(web, lang, (request.params as { organisation: string }).organisation, names, slots),
  );
  ownRoutes(web, names, naming);
  memberRoutes(web);
}

async function publicPage(
  { db }: Web,
  lang: Lang,
  slug: string,
  names: ItemNames,
  { first, last }: NetworkSlots,
): Promise<Page | Moved> {
  const shown = await findPublicOrganisation(db, slug);
  if (shown && 'movedTo' in shown) return { movedTo: site.network(lang, shown.movedTo) };
  if (!shown || !(await isNetwork(db, shown.organisation.id)))
    throw new Problem('not-found', 'people.no-network', { written: slug.slice(0, 80) });
  const { id } = shown.organisation;
  const joined = await listJoined(db, id);
  const stated = await listStatedMembers(db, id, shownMembers);
  const places = await findPlaces(
    db,
    [...joined, ...stated].map((one) => one.id),
  );
  const page = networkPage(lang, {
    shown,
    ...(await saidOf(db, lang, id, names)),
    joined,
    stated,
    placesOf: (of) => of.map((one) => places.get(one.id)),
    accounts: (await forgeAccounts()).get(id) ?? [],
    first: await made(lang, shown.organisation, first),
    last: await made(lang, shown.organisation, last),
  });
  return { ...page, shows: shownOf(shown.organisation, [...first, ...last]) };
}

/** Each with what is known, or that it is not known. */
async function made(lang: Lang, organisation: Organisation, slots: readonly NetworkSlot[]) {
  const sections: PublicSection[] = [];
  for (const { make, unknown } of slots) {
    const section = (await make(lang, organisation)) ?? (await unknown?.(lang));
    if (section) sections.push(section);
  }
  return sections;
}

const shownOf = (organisation: Organisation, slots: readonly NetworkSlot[]): Shows =>
  showsAll(
    { networks: [organisation.id], organisations: 'all', catalogue: 'all' },
    ...slots.map(({ shows }) => shows(organisation)),
  );
