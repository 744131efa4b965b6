// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms about agents: inviting, giving roles, removing; and the answer of who was invited.
import { parseId } from '../../../base/id.ts';
import { parseAddress } from '../../../platform/mail.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { loadAddress } from '../../sign-in/accounts/stores/accounts.ts';
import { personalDeed, pressed } from '../../signed-in/routes.ts';
import { answerInvitation, giveRoles, invite, removeAgent } from '../actions/agents.ts';
import { rolesIn } from '../parts/agents.tsx';
import { organisationDeed } from './ours.ts';

export function agentRoutes(web: Web): void {
  const { keyFor, config } = web;
  organisationDeed(
    web,
    site.patterns.organisationInvitations,
    async ({ lang, tx, actor, organisation, fields, at }) => {
      const inviting = {
        to: parseAddress(fields['address'] ?? ''),
        roles: rolesIn(fields),
        duty: fields['duty'] ?? '',
        lang,
      };
      await invite(tx, actor, organisation.id, inviting, { keyFor, url: config.url }, at);
      return site.organisationDesk(lang, organisation.slug);
    },
  );
  organisationDeed(
    web,
    site.patterns.organisationAgents,
    async ({ lang, tx, user, actor, organisation, fields, at }) => {
      const agent = parseId(fields['agent'] ?? '');
      const deed = pressed(fields, 'do', ['roles', 'remove']);
      if (deed === 'roles')
        await giveRoles(tx, actor, organisation.id, agent, rolesIn(fields), fields['duty'] ?? '', at);
      else await removeAgent(tx, actor, organisation.id, agent, at);
      const left = deed === 'remove' && user.agencies.some(({ id }) => id === agent);
      return left ? site.account(lang) : site.organisationDesk(lang, organisation.slug);
    },
  );
  personalDeed(web, site.patterns.accountInvitations, async ({ lang, user, fields, tx }) => {
    const id = parseId(fields['invitation'] ?? '');
    const { reader } = await loadAddress(tx, keyFor, user.account.id);
    await answerInvitation(
      tx,
      user.account.id,
      reader,
      id,
      pressed(fields, 'answer', ['yes', 'no']) === 'yes',
      new Date(),
    );
    return site.account(lang);
  });
}
