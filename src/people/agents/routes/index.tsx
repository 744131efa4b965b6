// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages of an organisation's own agents: the hub, and who did what; mandates and agents have theirs
// beside.
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import type { OrganisationSlots } from '../../directory/organisations/section.ts';
import { pageFor, servePage } from '../../signed-in/routes-page.ts';
import { agents } from '../../signed-in/routes-who.ts';
import { standingsOf } from '../actor.ts';
import { hubPage } from '../pages/agents.tsx';
import { recordPage } from '../pages/record.tsx';
import { type Role, roles } from '../permissions.ts';
import { listColleagues, listInvitations } from '../stores/agents.ts';
import { listDeeds } from '../stores/deeds.ts';
import { actingRoutes } from './acting.ts';
import { admissionRoutes } from './admissions.ts';
import { agentRoutes } from './agents.ts';
import { mandateRoutes } from './mandates.ts';

export function roleRoutes(web: Web, { works }: Pick<OrganisationSlots, 'works'>): void {
  const hub = hubOf(works);
  servePage(web, site.patterns.organisationDesk, hub);
  agentRoutes(web, hub);
  mandateRoutes(web);
  actingRoutes(web);
  admissionRoutes(web);
  const record = pageFor(agents('agents.see'), async ({ lang, tx, organisation }) =>
    recordPage(lang, organisation, await listDeeds(tx, organisation.id)),
  );
  servePage(web, site.patterns.organisationRecord, record);
}

const hubOf = (works: OrganisationSlots['works']) =>
  pageFor(agents('agents.see'), async ({ lang, tx, at, user, organisation, actor, may, state }) => {
    const colleagues = await listColleagues(tx, organisation.id);
    const invitations = may('agents.admit')
      ? await listInvitations(tx, { organisation: organisation.id }, at)
      : [];
    const held = standingsOf(actor, organisation.id).filter((one): one is Role =>
      (roles as readonly string[]).includes(one),
    );
    const { account } = user;
    const model = { organisation, roles: held, colleagues, invitations, account: account.id, may, works };
    return hubPage(lang, { ...model, state });
  });
