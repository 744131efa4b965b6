// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of passkeys: signing in by one, making and removing one's own.
import { parseId } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import { type Pattern, site } from '../../../site.ts';
import { browserKind } from '../../accounts/browser.ts';
import { loadAddress } from '../../accounts/store.ts';
import { asAccount } from '../../signed-in/actions-session.ts';
import { onSubmit, takeForm } from '../../signed-in/routes/form.ts';
import { takeOnward } from '../../signed-in/routes/onward.ts';
import type { PageFor } from '../../signed-in/routes/page.ts';
import { type Everyone, everyone, type SignedInUser, signedIn } from '../../signed-in/routes/who.ts';
import { closedPage } from '../ways/pages.tsx';
import { attemptToken, giveAttempt, letIn, refuseInClear, waysOf } from '../ways/routes.ts';
import { beginPasskeySignIn, signInByPasskey } from './actions.ts';
import { askForPasskey, forgetPasskey, keepPasskey } from './actions-new.ts';
import { askForm, removeForm, shownForm } from './forms.ts';
import { deviceWords, newKeyPage, showKeyPage } from './pages.tsx';
import { texts } from './texts.ts';

type AccountPage = PageFor<never, { readonly user: SignedInUser }>;

/** Why nobody was signed in, on a page of its own. */
const trouble = (lang: Lang, problem: Problem): Page | undefined =>
  problem.textKey === 'people.needs-https' ? undefined : closedPage(lang, problem, texts);

/** Signing in by a passkey. @param page the sign-in page, on which the button stands */
export function passkeyRoutes(web: Web, page: PageFor<Pattern, Everyone>): void {
  const signingIn = { who: everyone, page, apart: true, trouble } as const;
  takeForm(
    web,
    site.patterns.signInKey,
    signingIn,
    onSubmit(askForm, async ({ lang, request, at }) => {
      refuseInClear(web);
      const asked = await beginPasskeySignIn(waysOf(web), request.ip, at);
      return (reply) => {
        giveAttempt(reply, web.config.url, asked.token);
        return showKeyPage(lang, asked.options);
      };
    }),
  );
  takeForm(
    web,
    site.patterns.signInKeyShown,
    signingIn,
    onSubmit(shownForm, async ({ lang, request, at }, { answer }) => {
      refuseInClear(web);
      const browser = browserOf(request);
      const shown = { token: attemptToken(request, web.config.url), answer: answerOf(answer), browser };
      const token = await signInByPasskey(waysOf(web), shown, at);
      return async (reply) => {
        await letIn(web, request, reply, token, at);
        return takeOnward(request, reply, web.config.url) ?? site.account(lang);
      };
    }),
  );
}

/** An owner's own passkeys. @param page that of the account */
export function ownPasskeyRoutes(web: Web, page: AccountPage): void {
  newKeys(web, page);
  goneKeys(web, page);
}

const back = (lang: Lang) => `${site.account(lang)}#passkeys`;

function newKeys(web: Web, page: AccountPage): void {
  const { keyFor, config } = web;
  const mine = { who: signedIn, page } as const;
  takeForm(
    web,
    site.patterns.accountKeys,
    mine,
    onSubmit(askForm, async ({ lang, user, request, reply, tx, at, state }) => {
      const { address } = await asAccount(tx, user.account.id, (tx) =>
        loadAddress(tx, keyFor, user.account.id),
      );
      const making = { ip: request.ip, name: address || deviceWords(lang) };
      const { options, token } = await askForPasskey({ ...waysOf(web), db: tx }, user, making, at);
      giveAttempt(reply, config.url, token);
      return newKeyPage(lang, state, options);
    }),
  );
  takeForm(
    web,
    site.patterns.accountKeysMade,
    mine,
    onSubmit(shownForm, async ({ lang, user, request, tx, at }, { answer }) => {
      const browser = browserOf(request);
      const made = { token: attemptToken(request, config.url), answer: answerOf(answer), browser };
      // What was begun is used up, even by an answer that proves nothing.
      const refusal = await keepPasskey({ ...waysOf(web), db: tx }, user, made, at).catch(asRefusal);
      return refusal ?? back(lang);
    }),
  );
}

function goneKeys(web: Web, page: AccountPage): void {
  const mine = { who: signedIn, page } as const;
  takeForm(
    web,
    site.patterns.accountKeysGone,
    mine,
    onSubmit(removeForm, async ({ lang, user, tx, at }, { key }) => {
      await forgetPasskey({ ...waysOf(web), db: tx }, user, parseId(key), at);
      return back(lang);
    }),
  );
}

function asRefusal(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

const browserOf = ({ headers }: { headers: { 'user-agent'?: string | undefined } }) =>
  browserKind(headers['user-agent']);

/** What a device answered; nothing where it cannot be read. */
function answerOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
