// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of providers of identity: leaving for one, coming back, and what it led to.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { sessionToken } from '../../../platform/web/session-cookie.ts';
import type { Web } from '../../../platform/web.tsx';
import { patternIn, site } from '../../../site.ts';
import { browserKind } from '../../accounts/browser.ts';
import { findOrganisationBySlug } from '../../directory/stores/directory.ts';
import { enter } from '../../signed-in/actions-session.ts';
import { onwardOf, takeOnward } from '../../signed-in/routes/onward.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { isFormToken, signedIn } from '../../signed-in/routes/who.ts';
import { closedPage } from '../ways/pages.tsx';
import { attemptToken, giveAttempt, letIn, refuseInClear, waysOf } from '../ways/routes.ts';
import { choose, comeBack, type OpenIdContext } from './actions.ts';
import { arrivalPage, findArrival } from './pages.tsx';
import { texts } from './texts.ts';

export const openIdContext = (web: Web): OpenIdContext => ({
  ...waysOf(web),
  providers: web.config.openid,
  allow: web.config.allowPrivate,
});

const asked = (request: FastifyRequest, name: string) =>
  new URLSearchParams(request.url.split('?')[1]).get(name) ?? '';
const providerIn = ({ params }: FastifyRequest) => String((params as { provider?: unknown }).provider ?? '');

export function openidRoutes(web: Web): void {
  for (const { lang } of languages())
    web.server.get(patternIn(site.patterns.signInBy, lang), (request, reply) =>
      leave(web, lang, request, reply),
    );
  web.server.get('/openid/:provider', (request, reply) => arrive(web, request, reply));
  arrivals(web);
}

async function leave(
  web: Web,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  refuseInClear(web);
  const at = new Date();
  try {
    const account = asked(request, 'form') ? await ownerOf(web, request, at) : undefined;
    const { address, token } = await choose(
      openIdContext(web),
      { provider: providerIn(request), lang, ip: request.ip, account },
      at,
    );
    giveAttempt(reply, web.config.url, token);
    return reply.redirect(address, 302);
  } catch (error) {
    tellLog(web, request, error);
    return web.page(request, reply, closedPage(lang, error, texts));
  }
}

/**
 * Whose account an identity is to open: only a page of theirs knows the token.
 * @throws Problem forbidden `people.old-form`
 */
async function ownerOf(web: Web, request: FastifyRequest, at: Date) {
  const token = sessionToken(request, web.config.url);
  const present = token === undefined ? undefined : await enter(web.db, token, at);
  if (!present || !isFormToken(web.keyFor, present, asked(request, 'form')))
    throw new Problem('forbidden', 'people.old-form');
  return present.account.id;
}

async function arrive(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  refuseInClear(web);
  const at = new Date();
  const query = request.url.slice(request.url.indexOf('?')).replace(/^[^?].*/, '');
  const returning = { provider: providerIn(request), query, token: attemptToken(request, web.config.url) };
  try {
    const arrived = await comeBack(
      openIdContext(web),
      { ...returning, browser: browserKind(request.headers['user-agent']) },
      at,
    );
    await letIn(web, request, reply, arrived.token, at);
    // What a first arrival led to is said before one goes on.
    const onward = arrived.joined.as === 'before' && takeOnward(request, reply, web.config.url);
    return reply.header('cache-control', 'no-store').redirect(onward || nextOf(arrived), 303);
  } catch (error) {
    tellLog(web, request, error);
    return web.page(request, reply, closedPage(langOf(request), error, texts));
  }
}

function nextOf({ lang, joined }: Awaited<ReturnType<typeof comeBack>>): string {
  if (joined.as === 'before') return site.account(lang);
  return site.accountArrival(lang, {
    w: joined.as,
    ...('organisation' in joined && { o: joined.organisation.slug }),
  });
}

/** The address of returns has no language of its own: the browser's is taken. */
function langOf(request: FastifyRequest): Lang {
  const wanted = String(request.headers['accept-language'] ?? '').slice(0, 2);
  return languages().find(({ lang }) => lang === wanted)?.lang ?? 'fr';
}

/** Written to the log for those who run the halle: what the provider did wrong, nothing about the person. */
function tellLog({ log }: Web, request: FastifyRequest, error: unknown): void {
  if (!(error instanceof Problem)) return;
  const { code } = (error.cause ?? {}) as { code?: string };
  log.warn(
    { provider: providerIn(request), problem: error.textKey, code, requestId: request.id },
    'nobody was signed in by an identity provider',
  );
}

function arrivals(web: Web): void {
  const arrived = pageFor(signedIn, async ({ lang, query, tx, request }) => {
    const arrival = findArrival(query('w'));
    const organisation = await findOrganisationBySlug(tx, query('o'));
    if (!arrival || (!organisation && arrival !== 'no-organisation'))
      throw new Problem('not-found', 'people.openid.unknown');
    const onward = onwardOf(request, web.config.url);
    return arrivalPage(lang, arrival, organisation, onward);
  });
  servePage(web, site.patterns.accountArrival, arrived);
}
