// SPDX-License-Identifier: AGPL-3.0-or-later
// What protects readers and the halle itself: strict headers, and a limit for those who ask too much.
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { languages, speaker } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { site } from '../../site.ts';
import type { Config } from '../config.ts';
import { guardSecrets, isSecretRoute } from './secret-address.ts';
import { texts } from './texts.ts';

const own = ["'self'"];
const none = ["'none'"];

const onlyOurs = {
  defaultSrc: none,
  styleSrc: own,
  fontSrc: own,
  imgSrc: own,
  scriptSrc: own,
  connectSrc: own,
  formAction: own,
  baseUri: none,
  frameAncestors: none,
};

/**
 * Only files of our own are loaded; nothing inline is run or applied; nobody frames us.
 * Strict-Transport-Security only where the public address is https.
 */
export async function guard(server: FastifyInstance, { url, rateLimit: limit }: Config): Promise<void> {
  refuseOthers(server, url);
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: onlyOurs },
    strictTransportSecurity: url.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  guardSecrets(server);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // After the limit, so that it counts.
  server.addHook('preHandler', async (request) => {
    if (!isReadable(request.originalUrl)) throw new Problem('invalid', 'web.unreadable');
  });
  if (limit > 0)
    await server.register(rateLimit, {
      max: limit,
      timeWindow: 60_000,
      errorResponseBuilder: ({ url }, { max, ttl }) => tooMany(url, max, ttl),
    });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True where a form may be sent from elsewhere: what it says is signed. */
    crossSite?: boolean;
  }
}

/**
 * Requests that change something must come from a page of ours: browsers say where a request comes from
 * (Fetch Metadata, else Origin).
 */
function refuseOthers(server: FastifyInstance, url: string): void {
  server.addHook('onRequest', async (request) => {
    const { method, headers, routeOptions } = request;
    if (['GET', 'HEAD', 'OPTIONS'].includes(method) || routeOptions.config?.crossSite) return;
    // From a page with `Referrer-Policy: no-referrer`, browsers send `Origin: null`, and those before 2023
    // send no Fetch Metadata either. The secret of the link then proves that the request is genuine.
    const unnamed =
      headers.origin === 'null' && headers['sec-fetch-site'] === undefined && isSecretRoute(routeOptions.url);
    if (!unnamed && !isFromHere(headers, url)) throw new Problem('forbidden', 'web.from-elsewhere');
  });
}

/** A program that is no browser says neither: it has no cookie that somebody else could make it send. */
export function isFromHere(
  { origin, 'sec-fetch-site': site }: { origin?: string | undefined; 'sec-fetch-site'?: unknown },
  url: string,
): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || origin === new URL(url).origin;
}

const known = () => languages().map(({ lang }) => lang);

/**
 * What the router is given to read: an address that cannot be read (`%ff`, `%00`, a word without end) is
 * refused as any other, by a hook.
 */
export function readableAddress(address: string): string {
  if (isReadable(address)) return address;
  return address.startsWith('/api/') ? site.api.root : site.home(site.langOf(address, known()));
}

/** Longest word of a path. */
export const longestWord = 200;

function isReadable(address: string): boolean {
  const [path = '', query = ''] = address.split('?');
  try {
    return (
      !decodeURIComponent(path).includes('\0') &&
      !/%00/.test(query) &&
      path.split('/').every((word) => word.length <= longestWord)
    );
  } catch {
    return false;
  }
}

function tooMany(address: string, max: number, ttl: number): Error {
  const words = speaker(texts, site.langOf(address, known()))('web.too-many', {
    max,
    seconds: Math.ceil(ttl / 1000),
  });
  return Object.assign(new Error(words), { statusCode: 429 });
}
