// SPDX-License-Identifier: AGPL-3.0-or-later
// The door: choosing a way in, asking for a link, opening it.
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { mayKeepSessions, setSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { findOrganisationBySlug, suggestOrganisations } from '../../directory/stores/directory.ts';
import { deed, takeForm, takeForms } from '../../signed-in/routes-form.ts';
import { pageFor } from '../../signed-in/routes-page.ts';
import { everyone } from '../../signed-in/routes-who.ts';
import { askAtMailbox, askForLink, openLink, readLink, type SignInContext } from './actions.ts';
import { leave } from './actions-session.ts';
import { browserKind } from './browser.ts';
import { addressForm, linkForm, mailboxForm } from './forms.ts';
import { doorPage, linkPage, linkTroublePage, mailboxPage, sentPage, whichPage } from './pages.tsx';
import { accountPages } from './routes-account.ts';
import { endsOf } from './session.ts';

export function accountRoutes(web: Web): void {
  const { config, db, keyFor } = web;
  const limits = { perAddress: config.signInLimit, perClient: 10 * config.signInLimit };
  const door: SignInContext = { db, keyFor, url: config.url, limits };
  doorRoutes(web, door);
  linkRoutes(web, door);
  accountPages(web);
}

const question = (url: string, name: string) => new URLSearchParams(url.split('?')[1]).get(name) ?? '';

function doorRoutes(web: Web, door: SignInContext): void {
  const { db } = web;
  const atDoor = pageFor(everyone, async ({ state }) => doorPage(state, canSend(web), web.config.openid));
  const atMailbox = pageFor(everyone, async ({ lang, query, state }) =>
    organisationPage(web, lang, {
      slug: query('o') || (state.refused?.values['o'] ?? ''),
      typed: query('q'),
    }),
  );
  web.get(site.patterns.signIn, async ({ lang }) => doorPage({ lang }, canSend(web), web.config.openid));
  web.get(
    site.patterns.signInFor,
    async ({ lang, request: { url } }) =>
      organisationPage(web, lang, { slug: question(url, 'o'), typed: question(url, 'q').slice(0, 200) }),
    { keep: false },
  );
  web.get(
    site.patterns.signInSent,
    async ({ lang, request }) => {
      const organisation = await findOrganisationBySlug(db, question(request.url, 'o'));
      return sentPage(lang, organisation?.name);
    },
    { keep: false },
  );
  takeForms(web, site.patterns.signIn, { who: everyone, page: atDoor, apart: true }, () => {
    refuseShut(web);
    return deed(addressForm, async ({ lang, request, at }, { address }) => {
      await askForLink(door, address, { lang, ip: request.ip }, at);
      return site.signInSent(lang);
    });
  });
  takeForms(web, site.patterns.signInFor, { who: everyone, page: atMailbox, apart: true }, () => {
    refuseShut(web);
    return deed(mailboxForm, async ({ lang, request, at }, { o: slug }) => {
      const organisation = await findOrganisationBySlug(db, slug);
      if (!organisation)
        throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
      await askAtMailbox(door, organisation.id, { lang, ip: request.ip }, at);
      return site.signInSent(lang, { o: slug });
    });
  });
}

const canSend = ({ config }: Web) => config.smtp !== undefined;

function refuseInClear({ config }: Web): void {
  if (!mayKeepSessions(config.url)) throw new Problem('unavailable', 'people.needs-https');
}

/** No link is promised that cannot leave. */
function refuseShut(web: Web): void {
  refuseInClear(web);
  if (!canSend(web)) throw new Problem('unavailable', 'people.no-mail');
}

async function organisationPage(
  { db }: Web,
  lang: Lang,
  { slug, typed }: { slug: string; typed: string },
): Promise<Page> {
  const organisation = slug ? await findOrganisationBySlug(db, slug) : undefined;
  if (organisation) return mailboxPage(lang, organisation, await findMailbox(db, organisation.id));
  return whichPage(lang, typed, await suggestOrganisations(db, typed, 30));
}

/** Why a link does not open, on a page of its own. */
const trouble = (lang: Lang, problem: Problem): Page | undefined =>
  problem.textKey.startsWith('people.link.') ? linkTroublePage(lang, problem) : undefined;

async function shownLink(door: SignInContext, lang: Lang, token: string): Promise<Page> {
  try {
    const { organisation } = await readLink(door, token, new Date());
    return linkPage(lang, token, organisation);
  } catch (error) {
    const told = error instanceof Problem && trouble(lang, error);
    if (told) return told;
    throw error;
  }
}

function linkRoutes(web: Web, door: SignInContext): void {
  web.get(
    site.patterns.signInLink,
    ({ lang, request }) => shownLink(door, lang, question(request.url, 't')),
    { keep: false },
  );
  const page = pageFor(everyone, ({ lang, state }) =>
    shownLink(door, lang, state.refused?.values['t'] ?? ''),
  );
  takeForm(
    web,
    site.patterns.signInLink,
    { who: everyone, page, apart: true, trouble },
    deed(linkForm, async ({ lang, request, user, at }, { t }) => {
      refuseInClear(web);
      const token = await openLink(door, t, browserKind(request.headers['user-agent']), at);
      return async (reply) => {
        if (user) await leave(door.db, user, at);
        setSessionCookie(reply, door.url, token, endsOf(at).endsAt);
        return site.account(lang);
      };
    }),
  );
}
