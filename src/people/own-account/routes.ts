// SPDX-License-Identifier: AGPL-3.0-or-later
// The account at its addresses: its page, its sessions, its choices, the way out.
import type { ComponentChildren } from 'preact';
import { parseId } from '../../base/id.ts';
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Tx } from '../../platform/db.ts';
import type { FormState } from '../../platform/form/parts.tsx';
import { letterTopic } from '../../platform/mail/digest.ts';
import { refuse, refuses, welcome } from '../../platform/mail/store.ts';
import { mailContext } from '../../platform/mail.ts';
import { clearSessionCookie } from '../../platform/web/session-cookie.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { loadAddress } from '../accounts/store.ts';
import { listSessions } from '../accounts/store-sessions.ts';
import { answerInvitation, invitationsFor } from '../agents/actions/agents.ts';
import type { JournalWords } from '../desk/routes/record.ts';
import { nameTargets } from '../desk/stores/targets.ts';
import { farewell } from '../sign-in/openid/actions.ts';
import { leftPage } from '../sign-in/openid/pages.tsx';
import { openIdContext } from '../sign-in/openid/routes.ts';
import { ownPasskeyRoutes } from '../sign-in/passkeys/routes.ts';
import { chooseLanguage, leave, revoke } from '../signed-in/actions-session.ts';
import { onSubmit, takeForm } from '../signed-in/routes/form.ts';
import { type PageFor, pageFor, servePage } from '../signed-in/routes/page.ts';
import { resumeRoutes } from '../signed-in/routes/resume.ts';
import { type SignedInUser, signedIn } from '../signed-in/routes/who.ts';
import { choicesForm, exitForm, invitedForm, sessionForm } from './forms.ts';
import { accountPage } from './pages.tsx';
import { otherWays } from './routes-ways.tsx';
import { listOwnDeeds } from './store.ts';

export type AccountPage = PageFor<never, { readonly user: SignedInUser }>;

/** What features to the right show of an account. @param tx acts for it */
export type AccountSection = (asked: {
  readonly tx: Tx;
  readonly state: FormState;
  readonly reader: Buffer;
}) => Promise<ComponentChildren>;

/** The page that the forms of an account stand on. */
const accountPageFor = (web: Web, journal: JournalWords, section: AccountSection): AccountPage =>
  pageFor(signedIn, async ({ lang, user, tx, at, state }) => {
    const { address, reader } = await loadAddress(tx, web.keyFor, user.account.id);
    const sessions = await listSessions(tx, user.account.id, at);
    const letters = !(await refuses(tx, reader, letterTopic));
    const invitations = await invitationsFor(tx, reader, at);
    const ways = await otherWays(web, tx, state, user);
    const deeds = await listOwnDeeds(tx, user.account.id);
    const targetOf = await nameTargets(tx, deeds, { namings: journal.targets, lang });
    const further = await section({ tx, state, reader });
    const done = { deeds, targetOf, known: journal.done };
    return accountPage(lang, {
      ...user,
      state,
      address,
      sessions,
      letters,
      invitations,
      done,
      further,
      ...ways,
    });
  });

/**
 * @param journal how the features to the right say what was done
 * @returns the page, for the forms that they have on it
 */
export function ownAccountRoutes(web: Web, journal: JournalWords, section: AccountSection): AccountPage {
  const { db, config } = web;
  const page = accountPageFor(web, journal, section);
  servePage(web, site.patterns.account, page);
  resumeRoutes(web);
  takeForm(
    web,
    site.patterns.accountSessions,
    { who: signedIn, page },
    onSubmit(sessionForm, async ({ lang, user, tx, at }, { session: id }) => {
      if (id === user.session.id) throw new Problem('conflict', 'people.session-in-use');
      await revoke(tx, user, id === 'others' ? 'others' : { id: parseId(id) }, at);
      return site.account(lang);
    }),
  );
  choices(web, page);
  invitations(web, page);
  ownPasskeyRoutes(web, page);
  // The provider is asked over the network: in no transaction. A second click finds the sign-in page.
  takeForm(
    web,
    site.patterns.accountExit,
    { who: signedIn, page, apart: true },
    onSubmit(exitForm, async ({ lang, user, at, reply }) => {
      const provider = await farewell(openIdContext(web), user, at);
      await leave(db, user, at);
      clearSessionCookie(reply, config.url);
      return provider ? leftPage(lang, provider) : site.home(lang);
    }),
  );
  return page;
}

function choices(web: Web, page: AccountPage): void {
  takeForm(
    web,
    site.patterns.accountChoices,
    { who: signedIn, page },
    onSubmit(choicesForm(), async ({ lang, user, tx, at }, { lang: wanted, letters }) => {
      const known = languages().find((language) => language.lang === wanted);
      if (known) await chooseLanguage(tx, user, known.lang);
      const { reader } = await loadAddress(tx, web.keyFor, user.account.id);
      await (letters ? welcome(tx, reader, letterTopic) : refuse(tx, reader, letterTopic, at));
      return site.account(known?.lang ?? lang);
    }),
  );
}

function invitations(web: Web, page: AccountPage): void {
  takeForm(
    web,
    site.patterns.accountInvitations,
    { who: signedIn, page },
    onSubmit(invitedForm, async ({ lang, user, tx, at }, { invitation, answer }) => {
      const { reader } = await loadAddress(tx, web.keyFor, user.account.id);
      await answerInvitation(
        tx,
        user.account.id,
        reader,
        parseId(invitation),
        answer === 'yes',
        mailContext(web),
        at,
      );
      return site.account(lang);
    }),
  );
}
