// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of passkeys: showing one at the door, making and removing one's own.
import { parseId } from '../../../base/id.ts';
import { languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { together } from '../../../platform/web/together.ts';
import type { Web } from '../../../platform/web.tsx';
import { patternIn, site } from '../../../site.ts';
import { fieldsOf, personalDeed } from '../../signed-in/routes.ts';
import { asAccount } from '../accounts/actions-session.ts';
import { browserKind } from '../accounts/browser.ts';
import { whoWords } from '../accounts/pages-account.tsx';
import { loadAddress } from '../accounts/stores/accounts.ts';
import { closedPage } from '../ways/pages.tsx';
import { attemptToken, giveAttempt, letIn, refuseInClear, waysOf } from '../ways/routes.ts';
import { askAtDoor, enterByPasskey } from './actions.ts';
import { askForPasskey, forgetPasskey, keepPasskey } from './actions-new.ts';
import { deviceWords, newKeyPage, showKeyPage } from './pages.tsx';

export function passkeyRoutes(web: Web): void {
  const once = together();
  for (const { lang } of languages()) {
    web.server.post(patternIn(site.patterns.signInKey, lang), async (request, reply) => {
      refuseInClear(web);
      const asked = await askAtDoor(waysOf(web), request.ip, new Date()).catch((error: unknown) =>
        closedPage(lang, error),
      );
      if ('body' in asked) return web.page(request, reply, asked);
      giveAttempt(reply, web.config.url, asked.token);
      return web.page(request, reply, showKeyPage(lang, asked.options));
    });
    web.server.post(patternIn(site.patterns.signInKeyShown, lang), async (request, reply) => {
      refuseInClear(web);
      const at = new Date();
      const shown = {
        token: attemptToken(request, web.config.url),
        answer: answerOf(fieldsOf(request)['answer']),
        browser: browserOf(request),
      };
      const entered = once(request, () => enterByPasskey(waysOf(web), shown, at));
      const token = await entered.catch((error: unknown) => closedPage(lang, error));
      if (typeof token !== 'string') return web.page(request, reply, token);
      await letIn(web, request, reply, token, at);
      return reply.redirect(site.account(lang), 303);
    });
  }
  ownKeys(web);
}

function ownKeys(web: Web): void {
  const { keyFor, config } = web;
  personalDeed(web, site.patterns.accountKeys, async ({ lang, user, request, reply, tx }) => {
    const { address } = await asAccount(tx, user.account.id, (tx) =>
      loadAddress(tx, keyFor, user.account.id),
    );
    const making = { ip: request.ip, name: address || deviceWords(lang) };
    const { options, token } = await askForPasskey({ ...waysOf(web), db: tx }, user, making, new Date());
    giveAttempt(reply, config.url, token);
    return newKeyPage(lang, whoWords(lang, user.agencies), user.formToken, options);
  });
  personalDeed(web, site.patterns.accountKeysMade, async ({ lang, user, request, fields, tx }) => {
    const made = {
      token: attemptToken(request, config.url),
      answer: answerOf(fields['answer']),
      browser: browserOf(request),
    };
    // What was begun is used up, even by an answer that proves nothing.
    const refusal = await keepPasskey({ ...waysOf(web), db: tx }, user, made, new Date()).catch(asRefusal);
    if (refusal) return refusal;
    return `${site.account(lang)}#passkeys`;
  });
  personalDeed(web, site.patterns.accountKeysGone, async ({ lang, user, fields, tx }) => {
    await forgetPasskey({ ...waysOf(web), db: tx }, user, parseId(fields['key'] ?? ''), new Date());
    return `${site.account(lang)}#passkeys`;
  });
}

function asRefusal(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

const browserOf = ({ headers }: { headers: { 'user-agent'?: string | undefined } }) =>
  browserKind(headers['user-agent']);

/** What a device answered; nothing where it cannot be read. */
function answerOf(written: string | undefined): unknown {
  try {
    return JSON.parse(written ?? '');
  } catch {
    return undefined;
  }
}
