// SPDX-License-Identifier: AGPL-3.0-or-later
// The one cookie of the halle, for those who are signed in. Over https its name binds it to this host alone
// (RFC 6265bis, `__Host-`).
import type { FastifyReply, FastifyRequest } from 'fastify';

export const cookieName = (url: string) => (url.startsWith('https:') ? '__Host-halle' : 'halle');

/** Whether the browser says that someone is signed in; not whether it is true. */
export function hasSessionCookie({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return /(?:^|;\s*)(?:__Host-)?halle=/.test(headers.cookie ?? '');
}

export function sessionToken(request: FastifyRequest, url: string): string | undefined {
  return request.cookies[cookieName(url)];
}

/** A cookie in clear would be read on its way: only this machine may do without https. */
export function mayKeepSessions(url: string): boolean {
  return url.startsWith('https:') || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}

/** @param until when the session ends at the latest */
export function setSessionCookie(reply: FastifyReply, url: string, token: string, until: Date): void {
  const secure = url.startsWith('https:');
  reply.setCookie(cookieName(url), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    expires: until,
  });
}

export function clearSessionCookie(reply: FastifyReply, url: string): void {
  reply.clearCookie(cookieName(url), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.startsWith('https:'),
  });
}
