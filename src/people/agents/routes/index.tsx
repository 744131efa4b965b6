// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages of an organisation's own agents: the hub, and who did what; mandates and agents have theirs
// beside.
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import type { OrganisationSlots } from '../../directory/organisations/section.ts';
import { standingsOf } from '../actor.ts';
import { hubPage } from '../pages/agents.tsx';
import { recordPage } from '../pages/record.tsx';
import { type Role, roles } from '../permissions.ts';
import { listColleagues, listInvitations } from '../stores/agents.ts';
import { listDeeds } from '../stores/deeds.ts';
import { actingRoutes } from './acting.ts';
import { agentRoutes } from './agents.ts';
import { mandateRoutes } from './mandates.ts';
import { organisationPage } from './ours.ts';

export function roleRoutes(web: Web, { works }: Pick<OrganisationSlots, 'works'>): void {
  hub(web, works);
  agentRoutes(web);
  mandateRoutes(web);
  actingRoutes(web);
  organisationPage(web, site.patterns.organisationRecord, 'agents.see', async ({ lang, tx, organisation }) =>
    recordPage(lang, organisation, await listDeeds(tx, organisation.id)),
  );
}

function hub(web: Web, works: OrganisationSlots['works']): void {
  organisationPage(
    web,
    site.patterns.organisationDesk,
    'agents.see',
    async ({ lang, tx, user, organisation, actor, may }) => {
      const colleagues = await listColleagues(tx, organisation.id);
      const invitations = may('agents.admit')
        ? await listInvitations(tx, { organisation: organisation.id }, new Date())
        : [];
      const held = standingsOf(actor, organisation.id).filter((one): one is Role =>
        (roles as readonly string[]).includes(one),
      );
      const { formToken, account } = user;
      return hubPage(lang, {
        organisation,
        roles: held,
        colleagues,
        invitations,
        account: account.id,
        may,
        works,
        formToken,
      });
    },
  );
}
