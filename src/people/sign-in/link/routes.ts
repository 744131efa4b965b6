// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing in by a link: asking for one, for oneself or at the mailbox of an organisation, and opening it.
import { type Lang, languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { queryWord } from '../../../platform/web/input.ts';
import { setSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Moved, Page, Web } from '../../../platform/web.tsx';
import { patternIn, site } from '../../../site.ts';
import { browserKind } from '../../accounts/browser.ts';
import { endsOf } from '../../accounts/session.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { lookForOrganisations, organisationNaming } from '../../directory/stores/naming.ts';
import { leave } from '../../signed-in/actions-session.ts';
import { onSubmit, takeForm, takeForms } from '../../signed-in/routes/form.ts';
import { noteOnward, onwardOf, takeOnward } from '../../signed-in/routes/onward.ts';
import { type PageFor, pageFor } from '../../signed-in/routes/page.ts';
import { type Everyone, everyone } from '../../signed-in/routes/who.ts';
import type { SignInContext } from '../ways/actions.ts';
import { refuseInClear, waysOf } from '../ways/routes.ts';
import { askAtMailbox, askForLink, type Opened, openLink, readLink } from './actions.ts';
import { addressForm, linkForm, mailboxForm } from './forms.ts';
import { linkPage, linkTroublePage, mailboxPage, sentPage, whichPage } from './pages.tsx';

/** @param page the sign-in page, on which the form for one's own address stands */
export function linkRoutes(web: Web, page: PageFor<typeof site.patterns.signIn, Everyone>): void {
  const ways = waysOf(web);
  askRoutes(web, ways, page);
  openRoutes(web, ways);
}

const question = (url: string, name: string) => new URLSearchParams(url.split('?')[1]).get(name) ?? '';

function askRoutes(
  web: Web,
  ways: SignInContext,
  page: PageFor<typeof site.patterns.signIn, Everyone>,
): void {
  const atMailbox = pageFor(everyone, ({ lang, query, state }) =>
    organisationPage(web, lang, state.refused?.values['o'] || query('o')),
  );
  web.get(
    site.patterns.signInFor,
    async ({ lang, request: { url } }): Promise<Page | Moved> => {
      const typed = question(url, 'q').slice(0, 200);
      const found = typed && (await organisationMeant(web, lang, typed));
      if (found) return { movedTo: site.signInFor(lang, { o: found.slug }), forNow: true };
      return organisationPage(web, lang, question(url, 'o') || typed);
    },
    { keep: false },
  );
  onTheWay(web);
  web.get(
    site.patterns.signInSent,
    async ({ lang, request }) => {
      const organisation = await organisationMeant(web, lang, question(request.url, 'o'));
      return sentPage(lang, organisation?.name);
    },
    { keep: false },
  );
  takeForms(web, site.patterns.signIn, { who: everyone, page, apart: true }, () => {
    refuseShut(web);
    return onSubmit(addressForm, async ({ lang, request, at }, { address }) => {
      const onward = onwardOf(request, ways.url);
      await askForLink(ways, address, { lang, ip: request.ip, onward }, at);
      return site.signInSent(lang);
    });
  });
  takeForms(web, site.patterns.signInFor, { who: everyone, page: atMailbox, apart: true }, () => {
    refuseShut(web);
    return onSubmit(mailboxForm, async ({ lang, request, at }, { o: written }) => {
      const organisation = await organisationMeant(web, lang, written);
      if (!organisation) return site.signInFor(lang, { q: written.slice(0, 200) });
      const onward = onwardOf(request, ways.url);
      await askAtMailbox(ways, organisation.id, { ip: request.ip, onward }, at);
      return site.signInSent(lang, { o: organisation.slug });
    });
  });
}

/** Remembers where one was going, and leads to where one signs in: for all, or for an organisation. */
function onTheWay({ server, config }: Web): void {
  for (const { lang } of languages())
    server.get(patternIn(site.patterns.signInTo, lang), async (request, reply) => {
      noteOnward(reply, config.url, queryWord(request, 'n'));
      const o = queryWord(request, 'o');
      const next = o ? site.signInFor(lang, { o }) : site.signIn(lang);
      return reply.header('cache-control', 'no-store').redirect(next, 303);
    });
}

/** Whether this halle sends mail. */
export const canSend = ({ config }: Web): boolean => config.smtp !== undefined;

/** No link is promised that cannot leave. */
function refuseShut(web: Web): void {
  refuseInClear(web);
  if (!canSend(web)) throw new Problem('unavailable', 'people.no-mail');
}

/** The one organisation that is meant; undefined where none is, or several are. */
const organisationMeant = async ({ db }: Web, lang: Lang, written: string) =>
  written ? (await organisationNaming.resolve(db, written, lang)).found : undefined;

/** The mailbox of the organisation that is meant, or those that may be. */
async function organisationPage(web: Web, lang: Lang, written: string): Promise<Page> {
  const organisation = await organisationMeant(web, lang, written);
  if (organisation) return mailboxPage(lang, organisation, await findMailbox(web.db, organisation.id));
  return whichPage(lang, written, await lookForOrganisations(web.db, written, 30));
}

/** Why a link does not open, on a page of its own. */
const trouble = (lang: Lang, problem: Problem): Page | undefined =>
  problem.textKey.startsWith('people.link.') ? linkTroublePage(lang, problem) : undefined;

async function shownLink(ways: SignInContext, lang: Lang, token: string): Promise<Page> {
  try {
    return linkPage(lang, token, await readLink(ways, token, new Date()));
  } catch (error) {
    const told = error instanceof Problem && trouble(lang, error);
    if (told) return told;
    throw error;
  }
}

/** Where one arrives who was going nowhere: a first agent is welcomed. */
function arrivalOf(lang: Lang, { organisation, claimed, accepted }: Opened): string {
  if (organisation && claimed === 'first') return site.organisationWelcome(lang, organisation.slug);
  if (organisation && claimed === 'outside') return site.organisationKeys(lang, organisation.slug);
  return accepted ? site.organisationDashboard(lang, accepted.slug) : site.account(lang);
}

function openRoutes(web: Web, ways: SignInContext): void {
  web.get(
    site.patterns.signInLink,
    ({ lang, request }) => shownLink(ways, lang, question(request.url, 't')),
    { keep: false },
  );
  const page = pageFor(everyone, ({ lang, state }) =>
    shownLink(ways, lang, state.refused?.values['t'] ?? ''),
  );
  takeForm(
    web,
    site.patterns.signInLink,
    { who: everyone, page, apart: true, trouble },
    onSubmit(linkForm, async ({ lang, request, user, at }, { t }) => {
      refuseInClear(web);
      const opened = await openLink(ways, t, browserKind(request.headers['user-agent']), at);
      return async (reply) => {
        if (user) await leave(ways.db, user, at);
        setSessionCookie(reply, ways.url, opened.token, endsOf(at).endsAt);
        const onward = takeOnward(request, reply, ways.url);
        const led = opened.claimed === 'outside' ? undefined : (opened.onward ?? onward);
        return led ?? arrivalOf(lang, opened);
      };
    }),
  );
}
