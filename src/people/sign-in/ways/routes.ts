// SPDX-License-Identifier: AGPL-3.0-or-later
// The cookie that remembers a sign-in that was begun, and the session that is opened at its end.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../../base/problem.ts';
import { mayKeepSessions, sessionToken, setSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Web } from '../../../platform/web.tsx';
import { endsOf } from '../../accounts/session.ts';
import { enter, leave } from '../../signed-in/actions-session.ts';
import type { SignInContext } from './actions.ts';
import { attemptMinutes } from './attempt.ts';

export function waysOf({ db, keyFor, config }: Web): SignInContext {
  return {
    db,
    keyFor,
    url: config.url,
    limits: { perAddress: config.signInLimit, perClient: 10 * config.signInLimit },
  };
}

const cookieName = (url: string) => (url.startsWith('https:') ? '__Host-halle-way' : 'halle-way');
const options = (url: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.startsWith('https:') }) as const;

export const attemptToken = (request: FastifyRequest, url: string): string | undefined =>
  request.cookies[cookieName(url)];

export function giveAttempt(reply: FastifyReply, url: string, token: string): void {
  reply
    .setCookie(cookieName(url), token, { ...options(url), maxAge: attemptMinutes * 60 })
    .header('cache-control', 'no-store');
}

export function takeAttempt(reply: FastifyReply, url: string): void {
  reply.clearCookie(cookieName(url), options(url));
}

/** @throws Problem unavailable `people.needs-https` */
export function refuseInClear({ config }: Web): void {
  if (!mayKeepSessions(config.url)) throw new Problem('unavailable', 'people.needs-https');
}

/** Sets the cookie of a new session; the one that this browser had before ends. */
export async function letIn(
  { db, config }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  at: Date,
): Promise<void> {
  const former = sessionToken(request, config.url);
  const present = former === undefined ? undefined : await enter(db, former, at);
  if (present) await leave(db, present, at);
  takeAttempt(reply, config.url);
  setSessionCookie(reply, config.url, token, endsOf(at).endsAt);
}
