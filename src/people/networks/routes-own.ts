// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation's agents do with its networks: they join and leave some, describe their own, and say
// what it operates and governs.
import { parseId } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { type Naming, resolverOf } from '../../platform/naming.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type DeedTable, oneOf } from '../signed-in/deeds/routes.ts';
import { type Deed, deed, takeForms } from '../signed-in/routes-form.ts';
import { pageFor, servePage } from '../signed-in/routes-page.ts';
import { type Asked, agents, type ForOrganisation } from '../signed-in/routes-who.ts';
import {
  describeNetwork,
  giveUpGovernance,
  joinNetwork,
  leaveNetwork,
  stateItem,
  takeGovernance,
  withdrawItem,
} from './actions.ts';
import {
  describeForm,
  giveUpForm,
  governForm,
  itemKind,
  joinForm,
  leaveForm,
  stateForm,
  withdrawForm,
} from './forms.ts';
import type { Item, ItemNames } from './network.ts';
import { ownNetworkPage } from './pages-own.tsx';
import type { ListedNetwork } from './shown.ts';
import { findSaid, listGoverned, listItems, listJoinedBy, listNetworks } from './store.ts';

type Told = Asked & ForOrganisation;

export function ownRoutes(web: Web, names: ItemNames, naming: Naming<Item>): void {
  const page = pageFor(agents('mandates.see'), async ({ lang, tx, organisation, may, state }) => {
    const joined = await listJoinedBy(tx, organisation.id);
    const networks = await listNetworks(tx);
    const said = await saidOf(tx, lang, organisation.id, names);
    return ownNetworkPage(lang, { organisation, joined, networks, ...said, may, state });
  });
  servePage(web, site.patterns.organisationNetwork, page);
  const wordIn = ({ request }: Told) => sentBy(request).fields['do'] ?? '';
  takeForms(
    web,
    site.patterns.organisationNetwork,
    { who: agents(), page },
    oneOf(deedsWith(naming), wordIn, ['invalid', 'people.old-form']),
  );
}

/** What a network says, operates and governs; its draft too when `tx` acts for it. */
export async function saidOf(tx: Db | Tx, lang: Lang, id: string, names: ItemNames) {
  const said = await findSaid(tx, id);
  const items = await names.name(lang, await listItems(tx, id));
  const governed = await names.name(lang, await listGoverned(tx, id));
  return { ...(said && { said }), items, governed };
}

const back = ({ lang, organisation }: Told) => site.organisationNetwork(lang, organisation.slug);

const joining = (networks: readonly ListedNetwork[]): Deed<Told> =>
  deed(joinForm(networks), async (told: Told, { network }) => {
    await joinNetwork(told.tx, told.actor, told.organisation.id, network, told.at);
    return back(told);
  });

const describing = deed(describeForm, async (told: Told, { words, publish }) => {
  await describeNetwork(told.tx, told.actor, told.organisation.id, words, publish, told.at);
  return back(told);
});

const leaving = deed(leaveForm, async (told: Told, { network }) => {
  await leaveNetwork(told.tx, told.actor, told.organisation.id, network, told.at);
  return back(told);
});

const withdrawing = deed(withdrawForm, async (told: Told, { item }) => {
  await withdrawItem(told.tx, told.actor, told.organisation.id, parseId(item), told.at);
  return back(told);
});

const givingUp = deed(giveUpForm, async (told: Told, { item }) => {
  await giveUpGovernance(told.tx, told.actor, told.organisation.id, parseId(item), told.at);
  return back(told);
});

/** What the buttons of the page do, by the word in `do`. */
function deedsWith(naming: Naming<Item>): DeedTable<Told> {
  const item = ({ tx, lang }: Told) => ({ [itemKind]: resolverOf(naming, tx, lang) });
  const stating = deed(
    stateForm,
    async (told: Told, { item }) => {
      await stateItem(told.tx, told.actor, told.organisation.id, itemOf(item), told.at);
      return back(told);
    },
    item,
  );
  const governing = deed(
    governForm,
    async (told: Told, { item }) => {
      await takeGovernance(told.tx, told.actor, told.organisation.id, itemOf(item), told.at);
      return back(told);
    },
    item,
  );
  return {
    join: { act: 'networks.join', deed: async ({ tx }) => joining(await listNetworks(tx)) },
    leave: { act: 'networks.join', deed: leaving },
    describe: { act: 'networks.describe', deed: describing },
    state: { act: 'networks.describe', deed: stating },
    withdraw: { act: 'networks.describe', deed: withdrawing },
    govern: { act: 'networks.govern', deed: governing },
    'give-up': { act: 'networks.govern', deed: givingUp },
  };
}

/** `libre:…` or `proprietary:…`, as the naming of items gives it. */
function itemOf(id: string): Item {
  const at = id.indexOf(':');
  return { kind: id.slice(0, at) as Item['kind'], subject: id.slice(at + 1) };
}
