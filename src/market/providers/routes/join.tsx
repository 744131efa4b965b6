// SPDX-License-Identifier: AGPL-3.0-or-later
// How a provider comes in, and what links sent by mail do once their button is pressed.

import { type Lang, languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { atOnce, fieldsOf, findUser, pressed } from '../../../people/signed-in/routes.ts';
import { deed, takeForm } from '../../../people/signed-in/routes-form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes-page.ts';
import { everyone, signedIn } from '../../../people/signed-in/routes-who.ts';
import { type Db, inTransaction } from '../../../platform/db.ts';
import { type MailContext, mailContext } from '../../../platform/mail.ts';
import { hasSessionCookie } from '../../../platform/web/session-cookie.ts';
import { together } from '../../../platform/web/together.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import { patternIn, site } from '../../../site.ts';
import { asked, openPage } from '../../routes-asked.ts';
import { answerAsPerson, proveDomain } from '../actions/claims.ts';
import { renewByLink } from '../actions/offers.ts';
import { askToComeIn, comeIn } from '../actions/providers.ts';
import { answerByMailbox } from '../actions/references.ts';
import { joinForm } from '../forms.ts';
import type { ProofLink } from '../link.ts';
import { donePage, joinPage, linkPage, linkTroublePage } from '../pages/join.tsx';
import { loadLink } from '../stores/links.ts';
import { listProviders } from '../stores/providers.ts';
import { showLink } from '../stores/shown-link.ts';

const joining = pageFor(everyone, async ({ lang, tx, user, query, state }) => {
  if (!user) return joinPage(lang, undefined);
  const own = await listProviders(
    tx,
    user.agencies.map(({ organisation }) => organisation.id),
  );
  const providers = user.agencies.flatMap(({ organisation }) =>
    own.has(organisation.id) ? [organisation] : [],
  );
  return joinPage(lang, { state, sent: query('sent') === '1', providers });
});

export function joinRoutes(web: Web): void {
  const post = mailContext(web);
  servePage(web, site.patterns.providerJoin, joining);
  takeForm(
    web,
    site.patterns.providerJoin,
    { who: signedIn, page: joining },
    deed(joinForm, async ({ lang, tx, actor, at }, coming) => {
      await askToComeIn(tx, actor, post, { ...coming, lang }, at);
      return site.providerJoin(lang, { sent: true });
    }),
  );
  linkRoutes(web, post);
}

function linkRoutes(web: Web, post: MailContext): void {
  openPage(web, site.patterns.providerLink, async ({ lang, request }) => {
    const token = asked(request, 't');
    return orTrouble(lang, () =>
      atOnce(web.db, async (tx, at) => linkPage(lang, { token, ...(await showLink(tx, token, lang, at)) })),
    );
  });
  const once = together();
  for (const { lang } of languages()) {
    web.server.post(patternIn(site.patterns.providerLink, lang), async (request, reply) => {
      const fields = fieldsOf(request);
      const account = hasSessionCookie(request) ? await accountOf(web, request) : undefined;
      let next: string | undefined;
      const page = await orTrouble(lang, async () => {
        const answered = { token: fields['t'] ?? '', answer: fields['answer'] ?? '', account };
        const done = await once(request, () => useToken(web.db, post, answered));
        if (done.slug) next = site.providerDesk(lang, done.slug);
        return donePage(lang, done.purpose, fields['answer'] ?? '');
      });
      return next ? reply.redirect(next, 303) : web.page(request, reply, page);
    });
  }
}

async function accountOf(web: Web, request: Parameters<typeof findUser>[2]): Promise<ProofLink['account']> {
  return (await inTransaction(web.db, (tx) => findUser(web, tx, request)))?.account.id;
}

async function orTrouble(lang: Lang, make: () => Promise<Page>): Promise<Page> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Problem && error.textKey.startsWith('market.')) return linkTroublePage(lang, error);
    throw error;
  }
}

interface Answered {
  readonly token: string;
  readonly answer: string;
  readonly account: ProofLink['account'];
}

function useToken(
  db: Db,
  post: MailContext,
  { token, answer, account }: Answered,
): Promise<{ purpose: ProofLink['purpose']; slug?: string }> {
  return atOnce(db, async (tx, at) => {
    const link = await loadLink(tx, token);
    const { purpose } = link;
    if (purpose === 'provider') return { purpose, slug: await comeIn(tx, link, account, post, at) };
    if (purpose === 'domain') await proveDomain(tx, link, post, at);
    if (purpose === 'person') {
      const said = pressed({ answer }, 'answer', ['yes', 'alone', 'no']);
      await answerAsPerson(tx, link, said === 'no' ? undefined : { alone: said === 'alone' }, at);
    }
    if (purpose === 'reference') await answerByMailbox(tx, link, answer, account, at);
    if (purpose === 'renewal') await renewByLink(tx, link, at);
    return { purpose };
  });
}
