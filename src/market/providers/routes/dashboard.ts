// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider's own page and its forms; the page where the agents of a client answer.

import { parseId } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { softwareNaming } from '../../../catalogue/stores/naming.ts';
import { asMember } from '../../../people/agents/actions/acting.ts';
import { organisationNaming } from '../../../people/directory/stores/naming.ts';
import { territoryNaming } from '../../../people/directory/stores/territory-naming.ts';
import { type FormHandler, onSubmit, takeForm, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../../people/signed-in/routes/several.ts';
import { type Asked, agents, type ForOrganisation, signedIn } from '../../../people/signed-in/routes/who.ts';
import { actAs } from '../../../platform/db.ts';
import { type MailContext, mailContext } from '../../../platform/mail.ts';
import { resolverOf } from '../../../platform/naming.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { answerAsClient } from '../actions/answers.ts';
import { askForDomain, askPerson, dropDomain } from '../actions/claims.ts';
import { offer, renew, takeOffersDown } from '../actions/offers.ts';
import { sayOwnSite } from '../actions/own-site.ts';
import { askReference, dropReference } from '../actions/references.ts';
import {
  answerForm,
  domainForm,
  offerForm,
  oneForm,
  personForm,
  referenceForm,
  renewForm,
  siteForm,
} from '../forms-dashboard.ts';
import type { ServiceKind } from '../offer.ts';
import { type AnswersModel, answersPage } from '../pages/answers.tsx';
import { dashboardPage } from '../pages/dashboard.tsx';
import { countPersons, listDomains } from '../stores/claims.ts';
import { functionOptions } from '../stores/functions.ts';
import { labelsOf } from '../stores/labels.ts';
import { listOffers } from '../stores/offers.ts';
import { loadProvider } from '../stores/providers.ts';
import { listReferences } from '../stores/references.ts';

const dashboard = pageFor(agents('offers.publish'), async ({ lang, tx, state, organisation, may }) => {
  const provider = await loadProvider(tx, { id: organisation.id });
  return dashboardPage(lang, {
    who: provider.name,
    state,
    provider,
    offers: await listOffers(tx, provider.id),
    domains: await listDomains(tx, provider.id),
    people: await countPersons(tx, provider.id),
    references: await listReferences(tx, { provider: provider.id }),
    functions: functionOptions(lang),
    labels: labelsOf(lang),
    mayProve: may('provider.prove'),
  });
});

export function dashboardRoutes(web: Web): void {
  const post = mailContext(web);
  servePage(web, site.patterns.providerDashboard, dashboard);
  const wordIn = ({ params }: Asked<typeof site.patterns.providerAction> & ForOrganisation) => params.action;
  takeForms(
    web,
    site.patterns.providerAction,
    { who: agents(), page: dashboard },
    handlerFrom(formsWith(post), wordIn, ['not-found', 'market.provider.none']),
  );
  servePage(web, site.patterns.references, answers);
  takeForm(
    web,
    site.patterns.references,
    { who: signedIn, page: answers },
    onSubmit(answerForm(), async ({ tx, actor, lang, at }, { client, id, answer }) => {
      await answerAsClient(tx, actor, parseId<'Organisation'>(client), parseId(id), answer, at);
      return site.references(lang);
    }),
  );
}

type DashboardRequest = Asked & ForOrganisation;

const named = ({ tx, lang }: DashboardRequest) => ({
  software: resolverOf(softwareNaming, tx, lang),
  organisation: resolverOf(organisationNaming, tx, lang),
  territory: resolverOf(territoryNaming, tx, lang),
});
const back = ({ lang, organisation }: DashboardRequest) => site.providerDashboard(lang, organisation.slug);

/** The forms of the dashboard by the last word of their address. */
const formsWith = (post: MailContext): FormTable<DashboardRequest> => ({
  offer: { act: 'offers.publish', handler: writeOffer },
  withdraw: { act: 'offers.withdraw', handler: withdrawOffers },
  renew: { act: 'offers.publish', handler: renewAll },
  site: { act: 'offers.publish', handler: saySite },
  domain: { act: 'provider.prove', handler: proveDomain(post) },
  'drop-domain': { act: 'provider.prove', handler: onOne(dropDomain) },
  person: { act: 'provider.prove', handler: provePerson(post) },
  reference: { act: 'references.ask', handler: ({ lang }) => writeReference(post, lang) },
  'drop-reference': { act: 'references.ask', handler: onOne(dropReference) },
});

/** What is done to one thing of the provider. */
const onOne = (act: typeof dropDomain): FormHandler<DashboardRequest> =>
  onSubmit(oneForm, async (asked, { id }) => {
    await act(asked.tx, asked.actor, asked.organisation.id, parseId(id), asked.at);
    return back(asked);
  });

/** Ids as a hidden field holds them: one act made them. */
const idsIn = (written: string): string[] =>
  written
    .split(',')
    .filter((one) => one !== '')
    .slice(0, 20)
    .map((one) => parseId(one));

const withdrawOffers: FormHandler<DashboardRequest> = onSubmit(oneForm, async (asked, { id }) => {
  await takeOffersDown(asked.tx, asked.actor, asked.organisation.id, idsIn(id), asked.at);
  return back(asked);
});

const renewAll: FormHandler<DashboardRequest> = onSubmit(renewForm, async (asked) => {
  await renew(asked.tx, asked.actor, asked.organisation.id, asked.at);
  return back(asked);
});

const saySite: FormHandler<DashboardRequest> = onSubmit(siteForm, async (asked, { site: written }) => {
  await sayOwnSite(asked.tx, asked.actor, asked.organisation.id, written, asked.at);
  return back(asked);
});

const writeOffer: FormHandler<DashboardRequest> = onSubmit(
  offerForm,
  async (asked, { of, software, kind: kinds, territories, language: languages, words = '', publish }) => {
    const said = { ...(software && { software }), kinds, territories, languages, words };
    const offering = { ...said, publish: publish === '1', changes: idsIn(of) };
    await offer(asked.tx, asked.actor, asked.organisation.id, offering, asked.at);
    return back(asked);
  },
  named,
);

const writeReference = (post: MailContext, lang: Lang): FormHandler<DashboardRequest> =>
  onSubmit(
    referenceForm(functionOptions(lang)),
    async (asked, { training, kind, function: trade, ...told }) => {
      const what = training ? ('training' as const) : (kind ?? ('' as ServiceKind));
      const asking = {
        ...told,
        deed: training ? ('training' as const) : ('service' as const),
        kind: what,
        ...(trade ? { function: trade } : {}),
      };
      await askReference(asked.tx, asked.actor, asked.organisation.id, post, asking, asked.at);
      return back(asked);
    },
    named,
  );

const proveDomain = (post: MailContext): FormHandler<DashboardRequest> =>
  onSubmit(domainForm, async (asked, { mailbox }) => {
    const { tx, actor, organisation, lang, at } = asked;
    await askForDomain(tx, actor, organisation.id, post, { mailbox, lang }, at);
    return back(asked);
  });

const provePerson = (post: MailContext): FormHandler<DashboardRequest> =>
  onSubmit(personForm, async (asked, { address }) => {
    const { tx, actor, organisation, lang, at } = asked;
    await askPerson(tx, actor, organisation.id, post, { address, lang }, at);
    return back(asked);
  });

/** The references that each organisation of the account is asked for. */
const answers = pageFor(signedIn, async ({ lang, tx, actor, user, state }) => {
  const references: AnswersModel['references'][number][] = [];
  for (const { organisation } of user.agencies) {
    await actAs(tx, asMember(actor, organisation.id));
    const theirs = await listReferences(tx, { client: organisation.id });
    references.push(...theirs.map((one) => ({ ...one, asked: organisation.id })));
  }
  return answersPage(lang, { state, references });
});
