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
import { type FormHandler, onSubmit, takeForms } from '../signed-in/routes/form.ts';
import { pageFor, servePage } from '../signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../signed-in/routes/several.ts';
import { type Asked, agents, type ForOrganisation } from '../signed-in/routes/who.ts';
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
import { answerAsAgent } from './stated/actions-answer.ts';
import { answerForm } from './stated/forms.ts';
import { listStating } from './stated/store.ts';
import { findSaid, listGoverned, listItems, listJoinedBy, listNetworks } from './store.ts';

type Context = Asked & ForOrganisation;

export function ownRoutes(web: Web, names: ItemNames, naming: Naming<Item>): void {
  const page = pageFor(agents('mandates.see'), async ({ lang, tx, organisation, may, state }) => {
    const joined = await listJoinedBy(tx, organisation.id);
    const networks = await listNetworks(tx);
    const said = await saidOf(tx, lang, organisation.id, names);
    const stating = await listStating(tx, organisation.id);
    return ownNetworkPage(lang, { organisation, joined, networks, stating, ...said, may, state });
  });
  servePage(web, site.patterns.organisationNetwork, page);
  const wordIn = ({ request }: Context) => sentBy(request).fields['do'] ?? '';
  takeForms(
    web,
    site.patterns.organisationNetwork,
    { who: agents(), page },
    handlerFrom(formsWith(naming), wordIn, ['invalid', 'people.old-form']),
  );
}

/** What a network says, operates and governs; its draft too when `tx` acts for it. */
export async function saidOf(tx: Db | Tx, lang: Lang, id: string, names: ItemNames) {
  const said = await findSaid(tx, id);
  const items = await names.name(lang, await listItems(tx, id));
  const governed = await names.name(lang, await listGoverned(tx, id));
  return { ...(said && { said }), items, governed };
}

const back = ({ lang, organisation }: Context) => site.organisationNetwork(lang, organisation.slug);

const joining = (networks: readonly ListedNetwork[]): FormHandler<Context> =>
  onSubmit(joinForm(networks), async (context: Context, { network }) => {
    await joinNetwork(context.tx, context.actor, context.organisation.id, network, context.at);
    return back(context);
  });

const describing = onSubmit(describeForm, async (context: Context, { words, publish }) => {
  await describeNetwork(context.tx, context.actor, context.organisation.id, words, publish, context.at);
  return back(context);
});

const leaving = onSubmit(leaveForm, async (context: Context, { network }) => {
  await leaveNetwork(context.tx, context.actor, context.organisation.id, network, context.at);
  return back(context);
});

const withdrawing = onSubmit(withdrawForm, async (context: Context, { item }) => {
  await withdrawItem(context.tx, context.actor, context.organisation.id, parseId(item), context.at);
  return back(context);
});

const answering = onSubmit(answerForm, async (context: Context, { network, do: chosen }) => {
  const about = { member: context.organisation.id, network: parseId<'Organisation'>(network) };
  const said = chosen === 'deny' ? 'no' : 'yes';
  await answerAsAgent(context.tx, context.actor, about, said, context.at);
  return back(context);
});

const givingUp = onSubmit(giveUpForm, async (context: Context, { item }) => {
  await giveUpGovernance(context.tx, context.actor, context.organisation.id, parseId(item), context.at);
  return back(context);
});

/** What the buttons of the page do, by the word in `do`. */
function formsWith(naming: Naming<Item>): FormTable<Context> {
  const item = ({ tx, lang }: Context) => ({ [itemKind]: resolverOf(naming, tx, lang) });
  const stating = onSubmit(
    stateForm,
    async (context: Context, { item, how }) => {
      const stated = { ...itemOf(item), how: how ?? 'operates' };
      await stateItem(context.tx, context.actor, context.organisation.id, stated, context.at);
      return back(context);
    },
    item,
  );
  const governing = onSubmit(
    governForm,
    async (context: Context, { item }) => {
      await takeGovernance(context.tx, context.actor, context.organisation.id, itemOf(item), context.at);
      return back(context);
    },
    item,
  );
  const answer = { act: 'networks.answer' as const, handler: answering };
  return {
    deny: answer,
    agree: answer,
    join: { act: 'networks.join', handler: async ({ tx }) => joining(await listNetworks(tx)) },
    leave: { act: 'networks.join', handler: leaving },
    describe: { act: 'networks.describe', handler: describing },
    state: { act: 'networks.describe', handler: stating },
    withdraw: { act: 'networks.describe', handler: withdrawing },
    govern: { act: 'networks.govern', handler: governing },
    'give-up': { act: 'networks.govern', handler: givingUp },
  };
}

/** `libre:…` or `proprietary:…`, as the naming of items gives it. */
function itemOf(id: string): Item {
  const at = id.indexOf(':');
  return { kind: id.slice(0, at) as Item['kind'], subject: id.slice(at + 1) };
}
