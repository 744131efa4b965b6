// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a browser is led once its reader has signed in: kept for an hour in a cookie that holds an address of
// this halle and nothing else. (A link by mail may be opened by another browser, so it keeps it too.)
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import { onwardAddress } from '../onward.ts';

const cookieName = (url: string) => (url.startsWith('https:') ? '__Host-halle-onward' : 'halle-onward');
const options = (url: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.startsWith('https:') }) as const;
const seconds = 3_600;

/** An address that one may be led to, which that of signing in is not. */
function leadsOn(written: string | undefined): string | undefined {
  const address = onwardAddress(written);
  const path = `${address?.split(/[?#]/)[0]}/`;
  return languages().some(({ lang }) => path.startsWith(`${site.signIn(lang)}/`)) ? undefined : address;
}

/** @param url HALLE_URL @param address where to; what is no address of ours is not kept */
export function noteOnward(reply: FastifyReply, url: string, address: string | undefined): void {
  const onward = leadsOn(address);
  if (onward) reply.setCookie(cookieName(url), onward, { ...options(url), maxAge: seconds });
}

export const onwardOf = (request: FastifyRequest, url: string): string | undefined =>
  leadsOn(request.cookies[cookieName(url)]);

/** Likewise, and forgets it. */
export function takeOnward(request: FastifyRequest, reply: FastifyReply, url: string): string | undefined {
  const onward = onwardOf(request, url);
  if (request.cookies[cookieName(url)] !== undefined) reply.clearCookie(cookieName(url), options(url));
  return onward;
}

/** The page that a form stood on, as the browser says it; undefined where it comes from elsewhere. */
export function pageBehind({ headers, host }: FastifyRequest): string | undefined {
  const { referer } = headers;
  if (!referer || !URL.canParse(referer)) return undefined;
  const { host: from, pathname, search } = new URL(referer);
  return from === host ? pathname + search : undefined;
}
