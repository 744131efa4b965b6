// SPDX-License-Identifier: AGPL-3.0-or-later
// The keys of an organisation at their address.
import { dayAt } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import { actAs } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { asMember } from '../agents/actions/acting.ts';
import { mayAct } from '../agents/actor.ts';
import type { Organisation } from '../directory/organisation.ts';
import { findOrganisationBySlug } from '../directory/stores/directory.ts';
import { onSubmit, takeForms } from '../signed-in/routes/form.ts';
import { pageFor, servePage } from '../signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../signed-in/routes/several.ts';
import { type Asked, type SignedInUser, signedIn } from '../signed-in/routes/who.ts';
import { askForKeys, cancelKeys, giveKeys, mailboxRead, objectToKeys } from './actions.ts';
import { keysForm, objectForm } from './forms.ts';
import { keysPage } from './pages.tsx';
import { findKeyRequest } from './store.ts';

type Asking = Asked & { readonly user: SignedInUser };

export function keyRoutes(web: Web): void {
  const page = pageFor(signedIn, (asked: Asking) => show(web, asked));
  servePage(web, site.patterns.organisationKeys, page);
  const wordIn = ({ request }: Asked) => sentBy(request).fields['do'] ?? '';
  const choose = handlerFrom(formsOn(web), wordIn, ['invalid', 'people.old-form']);
  takeForms(web, site.patterns.organisationKeys, { who: signedIn, page }, choose);
}

async function organisationOf({ tx, params }: Asked): Promise<Organisation> {
  const { organisation: slug = '' } = params as { organisation?: string };
  const found = await findOrganisationBySlug(tx, slug);
  if (!found) throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
  return found;
}

/**
 * For who reads its official mailbox, and for its agents.
 * @throws Problem forbidden `people.keys.not-mailbox`
 */
async function show({ keyFor }: Web, asked: Asking): Promise<Page> {
  const { lang, tx, at, actor, user, state } = asked;
  const organisation = await organisationOf(asked);
  const { id, name } = organisation;
  const account = user.account.id;
  const reads = await mailboxRead(tx, keyFor, account, id);
  const inside = actor.memberships.some((one) => one.organisation === id);
  if (!reads && !inside) throw new Problem('forbidden', 'people.keys.not-mailbox', { name });
  if (inside) await actAs(tx, asMember(actor, id));
  const request = await findKeyRequest(tx, id);
  const on = dayAt(organisation, at);
  const may = { mayAsk: reads !== undefined && mayAct(actor, 'keys.ask', id, on) };
  const model = { organisation, request, account, inside, at, state, ...may };
  return keysPage(lang, { ...model, mayObject: mayAct(actor, 'keys.object', id, on) });
}

function formsOn(web: Web): FormTable<Asking> {
  const post = mailContext(web);
  const pressed = (act: (asked: Asking, organisation: Organisation) => Promise<unknown>) =>
    onSubmit(keysForm, async (asked: Asking) => {
      const organisation = await organisationOf(asked);
      await act(asked, organisation);
      return site.organisationKeys(asked.lang, organisation.slug);
    });
  return {
    ask: { handler: pressed(({ tx, actor, at }, to) => askForKeys(tx, actor, to, post, at)) },
    cancel: { handler: pressed(({ tx, actor, at }, to) => cancelKeys(tx, actor, to, at)) },
    take: {
      handler: pressed(async ({ tx, actor, at }, { id }) => {
        const request = await findKeyRequest(tx, id);
        if (!request || request.account !== actor.account) throw new Problem('not-found', 'people.keys.none');
        await giveKeys(tx, request, post, at);
      }),
    },
    object: {
      handler: onSubmit(objectForm, async (asked: Asking, { words }) => {
        const organisation = await organisationOf(asked);
        await objectToKeys(asked.tx, asked.actor, organisation, words, post, asked.at);
        return site.organisationKeys(asked.lang, organisation.slug);
      }),
    },
  };
}
