// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of networks, the page of each, and what an organisation's agents do with them.
import { parseId } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Moved, Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type OursDeed, organisationDeed, organisationPage } from '../agents/routes/ours.ts';
import { findPublicOrganisation } from '../directory/stores/organisations.ts';
import {
  describeNetwork,
  giveUpGovernance,
  joinNetwork,
  leaveNetwork,
  stateItem,
  takeGovernance,
  withdrawItem,
} from './actions.ts';
import type { ItemNames } from './network.ts';
import { networkPage } from './pages.tsx';
import { networksPage } from './pages-list.tsx';
import { ourNetworkPage } from './pages-ours.tsx';
import {
  findSaid,
  isNetwork,
  listGoverned,
  listItems,
  listJoined,
  listJoinedBy,
  listNetworks,
} from './store.ts';

export function networkRoutes(web: Web, names: ItemNames): void {
  const { db } = web;
  web.get(site.patterns.networks, async ({ lang }) => networksPage(lang, await listNetworks(db)));
  web.get(site.patterns.network, ({ lang, request }) =>
    publicPage(web, lang, (request.params as { organisation: string }).organisation, names),
  );
  organisationPage(
    web,
    site.patterns.organisationNetwork,
    'mandates.see',
    async ({ lang, tx, organisation, may, user }) => {
      const joined = await listJoinedBy(tx, organisation.id);
      const networks = await listNetworks(tx);
      const said = await saidOf(tx, lang, organisation.id, names);
      return ourNetworkPage(lang, {
        organisation,
        joined,
        networks,
        ...said,
        may,
        formToken: user.formToken,
      });
    },
  );
  organisationDeed(web, site.patterns.organisationNetwork, async (deed) => {
    await act(deed, names);
    return site.organisationNetwork(deed.lang, deed.organisation.slug);
  });
}

async function publicPage({ db }: Web, lang: Lang, slug: string, names: ItemNames): Promise<Page | Moved> {
  const shown = await findPublicOrganisation(db, slug);
  if (shown && 'movedTo' in shown) return { movedTo: site.network(lang, shown.movedTo) };
  if (!shown || !(await isNetwork(db, shown.organisation.id)))
    throw new Problem('not-found', 'people.no-network', { written: slug.slice(0, 80) });
  const { id } = shown.organisation;
  return networkPage(lang, {
    shown,
    ...(await saidOf(db, lang, id, names)),
    joined: await listJoined(db, id),
  });
}

/** What a network says, operates and governs; its draft too when `tx` acts for it. */
async function saidOf(tx: Db | Tx, lang: Lang, id: string, names: ItemNames) {
  const said = await findSaid(tx, id);
  const items = await names.name(lang, await listItems(tx, id));
  const governed = await names.name(lang, await listGoverned(tx, id));
  return { ...(said && { said }), items, governed };
}

async function act(
  { tx, actor, organisation: { id }, fields, at }: OursDeed,
  names: ItemNames,
): Promise<void> {
  const network = fields['network'] ?? '';
  const written = fields['item'] ?? '';
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    describe: () => describeNetwork(tx, actor, id, fields['words'] ?? '', fields['publish'] === '1', at),
    join: () => joinNetwork(tx, actor, id, network, at),
    leave: () => leaveNetwork(tx, actor, id, network, at),
    state: async () => stateItem(tx, actor, id, await meant(written, names), at),
    withdraw: () => withdrawItem(tx, actor, id, parseId(written), at),
    govern: async () => takeGovernance(tx, actor, id, await meant(written, names), at),
    'give-up': () => giveUpGovernance(tx, actor, id, parseId(written), at),
  };
  const chosen = Object.hasOwn(acts, fields['do'] ?? '') ? acts[fields['do']!] : undefined;
  if (!chosen) throw new Problem('invalid', 'people.old-form');
  await chosen();
}

async function meant(written: string, names: ItemNames) {
  const item = await names.find(written.trim());
  if (!item) throw new Problem('not-found', 'people.item-unknown', { written: written.slice(0, 80) });
  return item;
}
