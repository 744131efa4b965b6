// SPDX-License-Identifier: AGPL-3.0-or-later
// Mandates given and received: their page, and the forms that grant, withdraw and answer.
import { parseId } from '../../../base/id.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { pressed } from '../../signed-in/routes.ts';
import { grantMandate, withdrawMandate } from '../actions/mandates.ts';
import { answerRequest } from '../actions/requests.ts';
import { isInForce } from '../mandate.ts';
import { mandatesPage } from '../pages/mandates.tsx';
import { actsIn } from '../parts/acts.tsx';
import { listMandatesOf } from '../stores/mandates.ts';
import { listRequests } from '../stores/requests.ts';
import { choice, day, named } from './choice.ts';
import { asked, organisationDeed, organisationPage } from './ours.ts';

export function mandateRoutes(web: Web): void {
  organisationPage(web, site.patterns.organisationMandates, 'mandates.see', async (ask) => {
    const { lang, tx, organisation, on, may, user } = ask;
    const all = await listMandatesOf(tx, organisation.id);
    const received = all.filter((one) => one.mandatary === organisation.id && isInForce(one, on)).length;
    const requests = (await listRequests(tx, organisation.id)).filter(
      (one) => one.grantor === organisation.id,
    );
    const given = all.filter((one) => one.grantor === organisation.id);
    const model = { organisation, given, received, requests, may, on, formToken: user.formToken };
    return mandatesPage(lang, {
      ...model,
      ...(await choice(tx, organisation, asked(ask, 'q'), asked(ask, 'a'))),
    });
  });
  organisationDeed(
    web,
    site.patterns.organisationMandates,
    async ({ lang, tx, actor, organisation, fields, at }) => {
      const to = await named(tx, fields['to'] ?? '');
      const from = at.toISOString().slice(0, 10);
      const terms = {
        grantor: organisation.id,
        mandatary: to.id,
        acts: actsIn(fields),
        from,
        until: day(fields['until']),
      };
      await grantMandate(tx, actor, terms, at);
      return site.organisationMandates(lang, organisation.slug);
    },
  );
  organisationDeed(
    web,
    site.patterns.organisationMandateEnd,
    async ({ lang, tx, actor, organisation, fields, at }) => {
      await withdrawMandate(tx, actor, organisation.id, parseId(fields['mandate'] ?? ''), at);
      return site.organisationMandates(lang, organisation.slug);
    },
  );
  organisationDeed(
    web,
    site.patterns.organisationMandateAnswer,
    async ({ lang, tx, actor, organisation, fields, at }) => {
      const yes = pressed(fields, 'answer', ['yes', 'no']) === 'yes';
      await answerRequest(tx, actor, organisation.id, parseId(fields['request'] ?? ''), yes, at);
      return site.organisationMandates(lang, organisation.slug);
    },
  );
}
