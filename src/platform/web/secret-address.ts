// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses that are a secret themselves: links of mails, returns from an identity service. Their answers are
// kept by nobody, not compressed (lengths would tell, BREACH), tell no other site where the reader came from,
// and no log writes them.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languages } from '../../base/language.ts';
import { patternIn, site } from '../../site.ts';

const { signInLink, usageLink, memberLink, developerProof, providerLink, mailRefusal } = site.patterns;
const patterns = [signInLink, usageLink, memberLink, developerProof, providerLink, mailRefusal];
/**
 * Query parameters that are secret: `t`, of a link; `form`, the token of a session's forms. They are hidden
 * at any address, even one that does not exist.
 */
const words = ['t', 'form'];

/** Whether the address asked for holds, or is made to hold, a secret. */
export function holdsSecret({
  originalUrl,
  routeOptions,
}: Pick<FastifyRequest, 'originalUrl' | 'routeOptions'>): boolean {
  if (isSecretRoute(routeOptions?.url)) return true;
  const [path = '', ...question] = originalUrl.split('?');
  const asked = new URLSearchParams(question.join('?'));
  return words.some((word) => asked.has(word)) || isUnder(path);
}

/**
 * A secret in the path must stay out of the log even where no route matches: with another method, or with one
 * more path segment.
 */
function isUnder(path: string): boolean {
  try {
    const heads = languages().map(({ lang }) => patternIn(mailRefusal, lang).split(':')[0]!);
    return [...heads, site.openidReturn('')].some((head) => decodeURIComponent(path).startsWith(head));
  } catch {
    return false;
  }
}

/** Whether what is there can do nothing without a secret. @param route as it is registered */
export function isSecretRoute(route: string | undefined): boolean {
  if (route === undefined) return false;
  if (route === decodeURIComponent(site.openidReturn(':provider'))) return true;
  return patterns.some((pattern) => languages().some(({ lang }) => patternIn(pattern, lang) === route));
}

/** What a log may write of an address: never what follows `?`, and of a secret one its pattern alone. */
export function writablePath(request: FastifyRequest): string {
  const path = request.url.split('?')[0]!;
  return holdsSecret(request) ? (request.routeOptions?.url ?? '…') : path;
}

/** Marks every answer at such an address, whatever it is: a page, a refusal, a redirection. */
export function guardSecrets(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    if (!holdsSecret(request)) return;
    reply
      .header('cache-control', 'private, no-store')
      .header('referrer-policy', 'no-referrer')
      .removeHeader('etag');
  });
}
