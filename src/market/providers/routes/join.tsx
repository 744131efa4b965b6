// SPDX-License-Identifier: AGPL-3.0-or-later
// How a provider joins, and what links sent by mail do once their button is pressed.
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { onSubmit, takeForm } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { everyone, signedIn } from '../../../people/signed-in/routes/who.ts';
import type { Tx } from '../../../platform/db.ts';
import { type MailContext, mailContext } from '../../../platform/mail.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { answerByMailbox } from '../actions/answers.ts';
import { answerAsPerson, proveDomain } from '../actions/claims.ts';
import { renewByLink } from '../actions/offers.ts';
import { askToComeIn, comeIn } from '../actions/providers.ts';
import { showLink } from '../actions/shown-link.ts';
import { answersTo, joinForm, type LinkAnswer, linkForm } from '../forms.ts';
import type { ProofLink } from '../link.ts';
import { joinPage } from '../pages/join.tsx';
import { donePage, linkPage, linkTroublePage } from '../pages/link.tsx';
import { loadLink } from '../stores/links.ts';
import { listProviders } from '../stores/providers.ts';

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
    onSubmit(joinForm, async ({ lang, tx, actor, at }, coming) => {
      await askToComeIn(tx, actor, post, { ...coming, lang }, at);
      return site.providerJoin(lang, { sent: true });
    }),
  );
  linkRoutes(web, post);
}

/** Why a link does not open. */
const trouble = (lang: Lang, problem: Problem): Page | undefined =>
  problem.textKey.startsWith('market.') ? linkTroublePage(lang, problem) : undefined;

const linked = pageFor(everyone, async ({ lang, tx, at, query, state }) => {
  const token = query('t') || state.refused?.values['t'] || '';
  try {
    return linkPage(lang, { state, token, ...(await showLink(tx, token, lang, at)) });
  } catch (error) {
    const told = error instanceof Problem && trouble(lang, error);
    if (told) return told;
    throw error;
  }
});

function linkRoutes(web: Web, post: MailContext): void {
  servePage(web, site.patterns.providerLink, linked);
  takeForm(
    web,
    site.patterns.providerLink,
    { who: everyone, page: linked, trouble },
    onSubmit(linkForm, async ({ lang, tx, at, user }, { t, answer }) => {
      const done = await useToken(tx, post, { token: t, answer, account: user?.account.id }, at);
      return done.slug ? site.providerDashboard(lang, done.slug) : donePage(lang, done.purpose, answer);
    }),
  );
}

interface Answered {
  readonly token: string;
  readonly answer: LinkAnswer;
  readonly account: ProofLink['account'];
}

async function useToken(
  tx: Tx,
  post: MailContext,
  { token, answer, account }: Answered,
  at: Date,
): Promise<{ purpose: ProofLink['purpose']; slug?: string }> {
  const link = await loadLink(tx, token);
  const { purpose } = link;
  if (!answersTo[purpose].includes(answer)) throw new Problem('invalid', 'people.old-form');
  if (purpose === 'provider') return { purpose, slug: await comeIn(tx, link, account, post, at) };
  if (purpose === 'domain') await proveDomain(tx, link, post, at);
  if (purpose === 'person')
    await answerAsPerson(tx, link, answer === 'no' ? undefined : { alone: answer === 'alone' }, at);
  if (purpose === 'reference') await answerByMailbox(tx, link, answer, account, at);
  if (purpose === 'renewal') await renewByLink(tx, link, at);
  return { purpose };
}
