// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider's own page and its forms; the page where the agents of a client answer.

import { parseId } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import { asMember, speakFor } from '../../../people/agents/actions/acting.ts';
import { actorOf } from '../../../people/agents/actions/agents.ts';
import { mayAct } from '../../../people/agents/actor.ts';
import { whoWords } from '../../../people/sign-in/accounts/pages-account.tsx';
import { personalDeed, personalPage, type SignedInUser } from '../../../people/signed-in/routes.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { type MailContext, mailContext } from '../../../platform/mail.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { acting } from '../../routes-asked.ts';
import { deeds } from '../actions/desk.ts';
import { answerAsClient } from '../actions/references.ts';
import { type AnswersModel, answersPage } from '../pages/answers.tsx';
import { deskPage } from '../pages/desk.tsx';
import { countPersons, listDomains } from '../stores/claims.ts';
import { functionOptions } from '../stores/functions.ts';
import { listOffers } from '../stores/offers.ts';
import { loadProvider } from '../stores/providers.ts';
import { listReferences } from '../stores/references.ts';

export function deskRoutes(web: Web): void {
  const post = mailContext(web);
  personalPage(web, site.patterns.providerDesk, async ({ lang, request, user, tx }) => {
    const provider = await loadProvider(tx, request.params as { slug: string });
    const actor = await actorOf(tx, user.account.id, user.agencies);
    const at = new Date();
    await actAs(tx, speakFor(actor, 'offers.publish', provider.id, at));
    return deskPage(lang, {
      who: provider.name,
      formToken: user.formToken,
      provider,
      offers: await listOffers(tx, provider.id),
      domains: await listDomains(tx, provider.id),
      people: await countPersons(tx, provider.id),
      references: await listReferences(tx, { provider: provider.id }),
      functions: functionOptions(lang),
      mayProve: mayAct(actor, 'provider.prove', provider.id, at.toISOString().slice(0, 10)),
    });
  });
  deedRoutes(web, post);
  answerRoutes(web);
}

function deedRoutes(web: Web, post: MailContext): void {
  personalDeed(web, site.patterns.providerDeed, async ({ lang, request, user, fields, tx: whole }) => {
    const { slug, deed } = request.params as { slug: string; deed: string };
    const act = deeds.get(deed);
    if (!act) throw new Problem('not-found', 'market.provider.none');
    await acting(whole, user, async (tx, actor, at) => {
      const { id } = await loadProvider(tx, { slug });
      await act({ tx, actor, organisation: id, post, fields, lang, at });
    });
    return site.providerDesk(lang, slug);
  });
}

function answerRoutes(web: Web): void {
  personalPage(web, site.patterns.references, async ({ lang, user, tx }) =>
    answersPage(lang, {
      who: whoWords(lang, user.agencies),
      formToken: user.formToken,
      references: await waitingFor(tx, user),
    }),
  );
  personalDeed(web, site.patterns.references, async ({ lang, user, fields, tx: whole }) => {
    const [client, id] = [parseId<'Organisation'>(fields['client'] ?? ''), parseId(fields['id'] ?? '')];
    await acting(whole, user, (tx, actor, at) =>
      answerAsClient(tx, actor, client, id, fields['answer'] ?? '', at),
    );
    return site.references(lang);
  });
}

/** The references that each organisation of the account is asked for. */
async function waitingFor(tx: Tx, { account, agencies }: SignedInUser): Promise<AnswersModel['references']> {
  const all: AnswersModel['references'][number][] = [];
  const actor = await actorOf(tx, account.id, agencies);
  for (const { organisation } of agencies) {
    await actAs(tx, asMember(actor, organisation.id));
    all.push(...(await listReferences(tx, { client: organisation.id })));
  }
  return all;
}
