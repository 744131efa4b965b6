// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of bands of price: where one is asked, and the page of those of one's organisations.
import { parseId } from '../../base/id.ts';
import { softwareNaming } from '../../catalogue/stores/naming.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { onSubmit, takeForm, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import { resolverOf } from '../../platform/naming.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { listProviders, loadProvider } from '../providers/stores/providers.ts';
import { askEstimate, sayBand } from './actions.ts';
import { askForm, bandForm } from './forms.ts';
import { askPage, type EstimatesModel, estimatesPage } from './pages.tsx';
import { listEstimates } from './store.ts';

/** Organisations of the account for which one may be asked: those that are no provider. */
async function askersOf(tx: Tx, { agencies }: SignedInUser): Promise<Choosable[]> {
  const own = agencies.map(({ organisation }) => organisation);
  const ids = own.map(({ id }) => id);
  const providers = await listProviders(tx, ids);
  return own.filter(({ id }) => !providers.has(id)).map(({ id, name }) => ({ value: id, label: name }));
}

const asking = pageFor<{ user: SignedInUser }, typeof site.patterns.providerEstimate>(
  signedIn,
  async ({ lang, tx, params, query, user, state }) =>
    askPage(lang, {
      state,
      provider: await loadProvider(tx, { slug: params.organisation }),
      askers: await askersOf(tx, user),
      sent: query('sent') !== '',
    }),
);

/** Those of each organisation of the account, by the side it stands on. */
const own = pageFor(signedIn, async ({ lang, tx, actor, user, state }) => {
  const asked: EstimatesModel['asked'][number][] = [];
  const received: EstimatesModel['received'][number][] = [];
  for (const { organisation } of user.agencies) {
    await actAs(tx, asMember(actor, organisation.id));
    for (const one of await listEstimates(tx, organisation.id))
      (one.asker === organisation.id ? asked : received).push(one);
  }
  return estimatesPage(lang, { state, asked, received });
});

export function estimateRoutes(web: Web): void {
  const mails = mailContext(web);
  servePage(web, site.patterns.providerEstimate, asking);
  takeForms(
    web,
    site.patterns.providerEstimate,
    { who: signedIn, page: asking },
    async ({ user, params, tx, lang }) =>
      onSubmit(
        askForm(await askersOf(tx, user)),
        async ({ actor, at, ...asked }, { organisation, ...said }) => {
          const asker = parseId<'Organisation'>(organisation);
          await askEstimate(asked.tx, actor, params.organisation, { asker, ...said }, mails, at);
          return `${site.providerEstimate(lang, params.organisation)}?sent=1`;
        },
        () => ({ software: resolverOf(softwareNaming, tx, lang) }),
      ),
  );
  servePage(web, site.patterns.estimates, own);
  takeForm(
    web,
    site.patterns.estimates,
    { who: signedIn, page: own },
    onSubmit(bandForm('EUR'), async ({ tx, actor, lang, at }, { id, provider, answer: said }) => {
      const saying = { provider: parseId<'Organisation'>(provider), id: parseId(id), said };
      await sayBand(tx, actor, saying, mails, at);
      return site.estimates(lang);
    }),
  );
}
