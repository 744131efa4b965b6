// SPDX-License-Identifier: AGPL-3.0-or-later
// Mandates given and received: their page, and the forms that grant, withdraw and answer.
import { currencyOf } from '../../../base/currency.ts';
import { parseId } from '../../../base/id.ts';
import { resolverOf } from '../../../platform/naming.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { grantMandate, withdrawMandate } from '../../agents/actions/mandates.ts';
import { answerMandateRequest } from '../../agents/actions/requests.ts';
import { holdsAt } from '../../agents/mandate.ts';
import { listMandatesOf } from '../../agents/stores/mandates.ts';
import { loadObject, type ObjectNamings, objectNaming } from '../../agents/stores/objects.ts';
import { listRequests } from '../../agents/stores/requests.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { nameInForm, organisationNaming } from '../../directory/stores/naming.ts';
import { type FormHandler, onSubmit, takeForm, takeForms } from '../../signed-in/routes/form.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { type Asked, agents, type ForOrganisation } from '../../signed-in/routes/who.ts';
import { answerForm, endForm, grantForm } from '../forms.ts';
import { mandatesPage } from '../pages/mandates.tsx';

const page = pageFor(
  agents('mandates.see'),
  async ({ lang, tx, organisation, at, on, may, state, query }) => {
    const all = await listMandatesOf(tx, organisation.id);
    const received = all.filter((one) => one.mandatary === organisation.id && holdsAt(one, at)).length;
    const requests = (await listRequests(tx, organisation.id)).filter(
      (one) => one.grantor === organisation.id,
    );
    const given = all.filter((one) => one.mandatary !== organisation.id);
    const chosen = await nameInForm(tx, query('a').slice(0, 120), lang);
    return mandatesPage(lang, { organisation, given, received, requests, chosen, may, on, state });
  },
);

type Granting = Asked & ForOrganisation;

const granting = (objects: ObjectNamings, { id: grantor, country }: Organisation): FormHandler<Granting> =>
  onSubmit(
    grantForm(currencyOf(country)),
    async ({ lang, tx, actor, organisation, on, at }, { to, act: acts, about, ceiling, until }) => {
      const mandatary = to as typeof grantor;
      const object = about ? await loadObject(tx, objects, { written: about, grantor, lang }) : undefined;
      const terms = { grantor, mandatary, acts, from: on, until };
      const limits = { ...(object ? { object } : {}), ...(ceiling ? { ceiling } : {}) };
      await grantMandate(tx, actor, { ...terms, ...limits }, at);
      return site.organisationMandates(lang, organisation.slug);
    },
    ({ tx, lang }) => ({
      organisation: resolverOf(organisationNaming, tx, lang),
      'mandate-object': resolverOf(objectNaming(objects), tx, lang),
    }),
  );

/** @param objects how the things are named that a mandate may be about */
export function mandateRoutes(web: Web, objects: ObjectNamings): void {
  servePage(web, site.patterns.organisationMandates, page);
  takeForms(web, site.patterns.organisationMandates, { who: agents('mandates.grant'), page }, (asked) =>
    granting(objects, asked.organisation),
  );
  takeForm(
    web,
    site.patterns.organisationMandateEnd,
    { who: agents('mandates.withdraw'), page },
    onSubmit(endForm, async ({ lang, tx, actor, organisation, at }, { mandate }) => {
      await withdrawMandate(tx, actor, organisation.id, parseId(mandate), at);
      return site.organisationMandates(lang, organisation.slug);
    }),
  );
  takeForm(
    web,
    site.patterns.organisationMandateAnswer,
    { who: agents(), page },
    onSubmit(answerForm, async ({ lang, tx, actor, organisation, at }, { request, answer }) => {
      await answerMandateRequest(tx, actor, organisation.id, parseId(request), answer === 'yes', at);
      return site.organisationMandates(lang, organisation.slug);
    }),
  );
}
