// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages of an organisation's own agents: its desk; its journal, mandates and agents have theirs beside.
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { standingsOf } from '../../agents/actor.ts';
import { type Role, roles } from '../../agents/permissions.ts';
import { listColleagues, listInvitations } from '../../agents/stores/agents.ts';
import type { ObjectNamings } from '../../agents/stores/objects.ts';
import { findKeyRequest } from '../../keys/store.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { agents } from '../../signed-in/routes/who.ts';
import type { DeskLink } from '../desk-link.ts';
import { deskPage } from '../pages/desk.tsx';
import { welcomePage } from '../pages/welcome.tsx';
import { actingRoutes } from './acting.ts';
import { admissionRoutes } from './admissions.ts';
import { agentRoutes } from './agents.ts';
import { mandateRoutes } from './mandates.ts';
import { type JournalWords, recordRoutes } from './record.ts';

/**
 * @param links where the features to the right lead an organisation's agents
 * @param journal how the acts of those features are said, and what they are about named
 * @param objects how their things are named that a mandate may be about
 */
export function deskRoutes(
  web: Web,
  links: readonly DeskLink[],
  journal: JournalWords,
  objects: ObjectNamings,
): void {
  const page = deskWith(links, deskPage);
  servePage(web, site.patterns.organisationWelcome, deskWith(links, welcomePage));
  servePage(web, site.patterns.organisationDashboard, page);
  agentRoutes(web, page);
  mandateRoutes(web, objects);
  actingRoutes(web, objects);
  admissionRoutes(web);
  recordRoutes(web, journal);
}

const deskWith = (links: readonly DeskLink[], show: typeof deskPage) =>
  pageFor(agents('agents.see'), async ({ lang, tx, at, user, organisation, actor, may, state }) => {
    const colleagues = await listColleagues(tx, organisation.id);
    const invitations = may('agents.admit')
      ? await listInvitations(tx, { organisation: organisation.id }, at)
      : [];
    const held = standingsOf(actor, organisation.id).filter((one): one is Role =>
      (roles as readonly string[]).includes(one),
    );
    const asked = await findKeyRequest(tx, organisation.id);
    const keysDue = asked?.ended ? undefined : asked?.dueAt;
    const { account } = user;
    const model = { organisation, roles: held, colleagues, invitations, account: account.id, may, links };
    return show(lang, { ...model, keysDue, state });
  });
