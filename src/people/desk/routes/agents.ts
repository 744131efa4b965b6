// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms about agents: inviting, giving roles, removing.
import { parseId } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { sentBy } from '../../../platform/web/input.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import {
  cancelInvitation,
  giveRoles,
  type Inviting,
  invite,
  removeAgent,
} from '../../agents/actions/agents.ts';
import { mustAct } from '../../agents/actor.ts';
import { type FormHandler, onSubmit, takeForms } from '../../signed-in/routes/form.ts';
import type { PageFor } from '../../signed-in/routes/page.ts';
import { type Asked, agents, type ForOrganisation } from '../../signed-in/routes/who.ts';
import { cancelForm, goForm, inviteForm, removeForm, rolesForm, signatoryForm } from '../forms.ts';

type DeskPage = PageFor<typeof site.patterns.organisationDashboard, ForOrganisation>;
type Context = Asked & ForOrganisation;

/** @param page on which the forms stand */
export function agentRoutes(web: Web, page: DeskPage): void {
  const { keyFor, config } = web;
  const post = { keyFor, url: config.url };
  const sent = async ({ lang, tx, actor, organisation, at }: Context, inviting: Inviting) => {
    await invite(tx, actor, organisation.id, inviting, post, at);
    return site.organisationDashboard(lang, organisation.slug);
  };
  const inviting = onSubmit(inviteForm, (asked: Context, { address: to, duty, role: roles }) =>
    sent(asked, { to, duty, roles }),
  );
  const naming = onSubmit(signatoryForm, (asked: Context, { address: to, duty }) =>
    sent(asked, { to, duty, roles: ['agent', 'signatory'] }),
  );
  takeForms(
    web,
    site.patterns.organisationInvitations,
    { who: agents('agents.admit'), page },
    ({ request }): FormHandler<Context> => {
      const { as } = sentBy(request).fields;
      if (as === 'cancel') return cancelling;
      return as === 'signatory' ? naming : inviting;
    },
  );
  takeForms(
    web,
    site.patterns.organisationAgents,
    { who: agents(), page },
    ({ request, user, actor, organisation, on }) => {
      const { do: chosen, agent } = sentBy(request).fields;
      if (chosen === 'roles') {
        mustAct(actor, 'agents.give-roles', organisation.id, on);
        return giving(post);
      }
      if (chosen === 'remove')
        return user.agencies.some(({ id }) => id === agent) ? going(post) : removing(post);
      throw new Problem('invalid', 'people.old-form');
    },
  );
}

const cancelling: FormHandler<Context> = onSubmit(
  cancelForm,
  async ({ lang, tx, actor, organisation, at }: Context, { invitation }) => {
    await cancelInvitation(tx, actor, organisation.id, parseId(invitation), at);
    return site.organisationDashboard(lang, organisation.slug);
  },
);

const giving = (post: MailContext): FormHandler<Context> =>
  onSubmit(
    rolesForm,
    async ({ lang, tx, actor, organisation, at }: Context, { agent, role: roles, duty }) => {
      await giveRoles(tx, actor, organisation.id, parseId(agent), { roles, duty }, post, at);
      return site.organisationDashboard(lang, organisation.slug);
    },
  );

const removing = (post: MailContext): FormHandler<Context> =>
  onSubmit(removeForm, async (context: Context, { agent }) => {
    await removeAgent(context.tx, context.actor, context.organisation.id, parseId(agent), post, context.at);
    return site.organisationDashboard(context.lang, context.organisation.slug);
  });

const going = (post: MailContext): FormHandler<Context> =>
  onSubmit(goForm, async (context: Context, { agent }) => {
    await removeAgent(context.tx, context.actor, context.organisation.id, parseId(agent), post, context.at);
    return site.account(context.lang);
  });
