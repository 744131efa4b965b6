// SPDX-License-Identifier: AGPL-3.0-or-later
// Mandates given and received: their page, and the forms that grant, withdraw and answer.
import { parseId } from '../../../base/id.ts';
import { resolverOf } from '../../../platform/naming.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { grantMandate, withdrawMandate } from '../../agents/actions/mandates.ts';
import { answerMandateRequest } from '../../agents/actions/requests.ts';
import { holdsAt } from '../../agents/mandate.ts';
import { listMandatesOf } from '../../agents/stores/mandates.ts';
import { listRequests } from '../../agents/stores/requests.ts';
import { organisationNaming } from '../../directory/stores/naming.ts';
import { onSubmit, takeForm } from '../../signed-in/routes/form.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { agents } from '../../signed-in/routes/who.ts';
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
    const given = all.filter((one) => one.grantor === organisation.id);
    const chosen = query('a').slice(0, 120);
    return mandatesPage(lang, { organisation, given, received, requests, chosen, may, on, state });
  },
);

export function mandateRoutes(web: Web): void {
  servePage(web, site.patterns.organisationMandates, page);
  takeForm(
    web,
    site.patterns.organisationMandates,
    { who: agents('mandates.grant'), page },
    onSubmit(
      grantForm,
      async ({ lang, tx, actor, organisation, on, at }, { to, act: acts, until }) => {
        const mandatary = to as typeof organisation.id;
        const terms = { grantor: organisation.id, mandatary, acts, from: on, until };
        await grantMandate(tx, actor, terms, at);
        return site.organisationMandates(lang, organisation.slug);
      },
      ({ tx, lang }) => ({ organisation: resolverOf(organisationNaming, tx, lang) }),
    ),
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
