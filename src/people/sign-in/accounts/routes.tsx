// SPDX-License-Identifier: AGPL-3.0-or-later
// The door (choosing a way in, asking for a link, opening it) and the account (sessions, choices, leaving).

import { parseId } from '../../../base/id.ts';
import { languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { letterTopic } from '../../../platform/mail/digest.ts';
import { refuse, refuses, welcome } from '../../../platform/mail/store.ts';
import { parseAddress } from '../../../platform/mail.ts';
import {
  clearSessionCookie,
  mayKeepSessions,
  sessionToken,
  setSessionCookie,
} from '../../../platform/web/session-cookie.ts';
import { together } from '../../../platform/web/together.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import { patternIn, site } from '../../../site.ts';
import { invitationsFor } from '../../agents/actions/agents.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { findOrganisationBySlug, suggestOrganisations } from '../../directory/stores/directory.ts';
import { fieldsOf, personalDeed, personalForm, personalPage } from '../../signed-in/routes.ts';
import { farewell } from '../openid/actions.ts';
import { leftPage } from '../openid/pages.tsx';
import { deskOf } from '../openid/routes.ts';
import { otherWays } from '../ways/routes-own.tsx';
import { askAtMailbox, askForLink, openLink, readLink, type SignInContext } from './actions.ts';
import { chooseLanguage, enter, leave, revoke } from './actions-session.ts';
import { browserKind } from './browser.ts';
import { doorPage, linkPage, linkTroublePage, mailboxPage, sentPage, whichPage } from './pages.tsx';
import { accountPage } from './pages-account.tsx';
import { endsOf } from './session.ts';
import { loadAddress } from './stores/accounts.ts';
import { listSessions } from './stores/sessions.ts';

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
  const once = together();
  const { server, db } = web;
  web.get(site.patterns.signIn, async ({ lang }) => doorPage(lang, canSend(web), web.config.openid));
  web.get(site.patterns.signInFor, async ({ lang, request }) => organisationPage(web, lang, request.url), {
    keep: false,
  });
  web.get(
    site.patterns.signInSent,
    async ({ lang, request }) => {
      const organisation = await findOrganisationBySlug(db, question(request.url, 'o'));
      return sentPage(lang, organisation?.name);
    },
    { keep: false },
  );
  for (const { lang } of languages()) {
    server.post(patternIn(site.patterns.signIn, lang), async (request, reply) => {
      refuseShut(web);
      const address = parseAddress(fieldsOf(request)['address'] ?? '');
      await once(request, () => askForLink(door, address, { lang, ip: request.ip }, new Date()));
      return reply.redirect(site.signInSent(lang), 303);
    });
    server.post(patternIn(site.patterns.signInFor, lang), async (request, reply) => {
      refuseShut(web);
      const slug = fieldsOf(request)['o'] ?? '';
      const organisation = await findOrganisationBySlug(db, slug);
      if (!organisation)
        throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
      await once(request, () => askAtMailbox(door, organisation.id, { lang, ip: request.ip }, new Date()));
      return reply.redirect(site.signInSent(lang, { o: slug }), 303);
    });
  }
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

async function organisationPage({ db }: Web, lang: string, url: string): Promise<Page> {
  const slug = question(url, 'o');
  const typed = question(url, 'q').slice(0, 200);
  const organisation = slug ? await findOrganisationBySlug(db, slug) : undefined;
  if (organisation) return mailboxPage(lang, organisation, await findMailbox(db, organisation.id));
  return whichPage(lang, typed, await suggestOrganisations(db, typed, 30));
}

function linkRoutes(web: Web, door: SignInContext): void {
  const once = together();
  const refused = (lang: string, error: unknown): Page => {
    if (error instanceof Problem && error.textKey.startsWith('people.link.'))
      return linkTroublePage(lang, error);
    throw error;
  };
  web.get(
    site.patterns.signInLink,
    async ({ lang, request }) => {
      const token = question(request.url, 't');
      const read = await readLink(door, token, new Date()).catch((error: unknown) => refused(lang, error));
      return 'body' in read ? read : linkPage(lang, token, read.organisation);
    },
    { keep: false },
  );
  for (const { lang } of languages()) {
    web.server.post(patternIn(site.patterns.signInLink, lang), async (request, reply) => {
      refuseInClear(web);
      const at = new Date();
      const former = sessionToken(request, door.url);
      const browser = browserKind(request.headers['user-agent']);
      const opened = once(request, () => openLink(door, fieldsOf(request)['t'] ?? '', browser, at));
      const token = await opened.catch((error: unknown) => refused(lang, error));
      if (typeof token !== 'string') return web.page(request, reply, token);
      const present = former === undefined ? undefined : await enter(door.db, former, at);
      if (present) await leave(door.db, present, at);
      setSessionCookie(reply, door.url, token, endsOf(at).endsAt);
      return reply.redirect(site.account(lang), 303);
    });
  }
}

function accountPages(web: Web): void {
  const { db, keyFor, config } = web;
  personalPage(web, site.patterns.account, async ({ lang, user, tx }) => {
    const { address, reader } = await loadAddress(tx, keyFor, user.account.id);
    const sessions = await listSessions(tx, user.account.id, new Date());
    const letters = !(await refuses(tx, reader, letterTopic));
    const invitations = await invitationsFor(tx, reader, new Date());
    return accountPage(lang, {
      ...user,
      address,
      sessions,
      letters,
      invitations,
      ...(await otherWays(web, tx, lang, user)),
    });
  });
  personalDeed(web, site.patterns.accountSessions, async ({ lang, user, fields, tx }) => {
    const id = fields['session'] ?? '';
    if (id === user.session.id) throw new Problem('conflict', 'people.session-in-use');
    await revoke(tx, user, id === 'others' ? 'others' : { id: parseId(id) }, new Date());
    return site.account(lang);
  });
  personalDeed(web, site.patterns.accountChoices, async ({ lang, user, fields, tx }) => {
    const known = languages().find((language) => language.lang === fields['lang']);
    if (known) await chooseLanguage(tx, user, known.lang);
    const { reader } = await loadAddress(tx, keyFor, user.account.id);
    await (fields['letters']
      ? welcome(tx, reader, letterTopic)
      : refuse(tx, reader, letterTopic, new Date()));
    return site.account(known?.lang ?? lang);
  });
  // The provider is asked over the network: in no transaction. A second click finds the door.
  personalForm(web, site.patterns.accountExit, async ({ lang, user, reply }) => {
    const at = new Date();
    const provider = await farewell(deskOf(web), user, at);
    await leave(db, user, at);
    clearSessionCookie(reply, config.url);
    return provider ? leftPage(lang, provider) : site.home(lang);
  });
}
