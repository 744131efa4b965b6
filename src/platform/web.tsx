// SPDX-License-Identifier: AGPL-3.0-or-later
// The web entry: one Fastify server for pages, forms and the API. Features add their routes; this file knows
// none of them.
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { ComponentChildren } from 'preact';
import { midnightsBefore } from '../base/day.ts';
import { type Lang, languages, type TextFacts, type Texts } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import { type Pattern, patternIn, site } from '../site.ts';
import type { Config } from './config.ts';
import type { Db } from './db.ts';
import type { Live } from './live.ts';
import type { Log } from './log.ts';
import type { RevisionReader, Revisions } from './revisions.ts';
import { packageRoot } from './root.ts';
import type { KeyFor } from './secret.ts';
import { notFound, sendProblem, sentenceOf, troubleOf, troublePage, wantsJson } from './web/answers.tsx';
import { loadAssets, serveAssets } from './web/assets.ts';
import { pageCache } from './web/cache.ts';
import { documentRenderer, partRenderer, type RenderDocument } from './web/document.tsx';
import { markPages } from './web/fallbacks.ts';
import { guard, longestWord, readableAddress } from './web/guard.ts';
import { hearPosts } from './web/hear-posts.ts';
import { liveOn, mostConnections } from './web/live.ts';
import type { Page, Shell } from './web/page.ts';
import { type Patience, patient, usualPatience } from './web/patience.ts';
import { holdsSecret, writablePath } from './web/secret-address.ts';
import { encodingFor, type Sendable, sendable } from './web/sendable.ts';
import { hasSessionCookie } from './web/session-cookie.ts';
import { serveSource } from './web/source-code.ts';
import { refuseUnstorable } from './web/unstorable.ts';

export type { Page, Shell } from './web/page.ts';

/** What a page's address may answer instead of a page: the thing has moved, or is shown elsewhere. */
export interface Moved {
  readonly movedTo: string;
  /** A name leads here today, and may lead elsewhere tomorrow. */
  readonly forNow?: boolean;
}

/** Makes a page from a request. The language is that of the address. A Problem it throws becomes a page. */
export type PageBuilder = (asked: PageAsked) => Promise<Page | Moved>;

export interface PageAsked {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  /** Revisions that were read after the page was asked for: what is kept in memory is true to them. */
  readonly now: () => Promise<Revisions>;
}

/** What features' `routes.tsx` receive. */
export interface Web {
  readonly server: FastifyInstance;
  readonly db: Db;
  readonly config: Config;
  readonly log: Log;
  /** A key for one purpose, drawn from the halle's secret. */
  readonly keyFor: KeyFor;
  readonly shell: Shell;
  /**
   * A page at its address in every language. Kept in memory until what it shows (`Page.shows`) or the day
   * changes: `build` must depend on the address, the database and the day only. `keep: false` for anything
   * else.
   */
  get(pattern: Pattern, build: PageBuilder, options?: { keep?: boolean }): void;
  /** Answers with a page that is kept as those of `get` are, where an entry of its own is needed. */
  kept(lang: Lang, request: FastifyRequest, reply: FastifyReply, build: PageBuilder): Promise<FastifyReply>;
  /** The revisions of all families, read after it was asked: one question for all who ask at once. */
  now(): Promise<Revisions>;
  /** Says the sentence of any feature. */
  say(lang: Lang, key: string, facts?: TextFacts): string;
  /** Streams of what happens, to whoever looks on. */
  readonly live: Live;
  /** A part of a page by itself, as the page would hold it. */
  part(lang: Lang, content: ComponentChildren): string;
  /** Sends one page that was made for this request. Not kept. */
  page(request: FastifyRequest, reply: FastifyReply, page: Page): Promise<FastifyReply>;
}

export interface WebParts {
  readonly db: Db;
  readonly config: Config;
  readonly log: Log;
  readonly keyFor: KeyFor;
  readonly shell: Shell;
  /** Every feature's sentences, to say its Problems. */
  readonly texts: Texts;
  /** What tells whether a kept page has changed. */
  readonly revisions: RevisionReader;
  /** Is the halle able to answer? Throws when it is not. What it tells is answered too. */
  readonly health: () => Promise<object>;
  /** Told of each address as the router takes it. */
  readonly onRoute?: (route: { readonly method: string | string[]; readonly url: string }) => void;
  /** PostgreSQL without a pooler between, where the site hears what happens (LISTEN). */
  readonly directUrl?: string | undefined;
  /** Shorter for tests. */
  readonly patience?: Patience;
}

/** Bytes of rendered pages kept in memory. */
const keptBytes = 12 * 1024 * 1024;
const longestAddress = 2_000;

/** The server with everything but the features' routes. Close it with `web.server.close()`. */
export async function openWeb(parts: WebParts): Promise<Web> {
  const { config, log, shell } = parts;
  const server = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: 256 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestWord },
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    forceCloseConnections: 'idle',
    // What still comes while the server ends is answered like the rest; the database is closed after.
    return503OnClosing: false,
    ...patient(parts.patience ?? usualPatience),
  }) as unknown as FastifyInstance;
  server.server.maxConnections = mostConnections;
  if (parts.onRoute) server.addHook('onRoute', parts.onRoute);
  const assets = loadAssets(packageRoot);
  const renderDocument = documentRenderer(shell, {
    ...assets,
    origin: config.url,
    demonstration: config.demonstration,
  });
  if (config.demonstration)
    server.addHook('onSend', async (_, reply) => void reply.header('x-robots-tag', 'noindex'));
  await guard(server, config);
  markPages(server);
  hearPosts(server, parts.revisions);
  await server.register(cookie);
  await server.register(formbody, { bodyLimit: 256 * 1024 });
  refuseUnstorable(server);
  serveAssets(server, assets);
  answerTroubles(server, parts, renderDocument);
  serveSource(server, packageRoot);
  server.get(site.health, { config: { rateLimit: false } }, async (_, reply) => {
    const told = await parts.health();
    return reply.header('cache-control', 'no-store').send({ status: 'ok', ...told });
  });
  return {
    server,
    live: liveOn(server, parts),
    part: partRenderer(shell),
    db: parts.db,
    config,
    log,
    keyFor: parts.keyFor,
    shell,
    say: (lang, key, facts) => sentenceOf(parts.texts, lang, key, facts),
    page: (request, reply, page) => sendPage(request, reply, page, renderDocument),
    ...keptPages(server, parts, renderDocument),
  };
}

function keptPages(
  server: FastifyInstance,
  { revisions }: WebParts,
  renderDocument: RenderDocument,
): Pick<Web, 'get' | 'kept' | 'now'> {
  const cache = pageCache(keptBytes, revisions);
  const { now } = cache;
  const kept: Web['kept'] = async (lang, request, reply, build) => {
    if (request.url.length > longestAddress || holdsSecret(request))
      return sendBuilt(await build({ lang, request, now }), request, reply, renderDocument);
    let built: Page | Moved | undefined;
    const inside = hasSessionCookie(request);
    const page = await cache.page({
      on: String(midnightsBefore(new Date())),
      address: `${inside ? 'in' : 'out'} ${request.url}`,
      encoding: encodingFor(request.headers['accept-encoding']),
      recent: !inside,
      render: async (revisions) => {
        built = await build({ lang, request, now: async () => revisions });
        return isPlain(built) ? { html: renderDocument(built, inside), shows: built.shows } : undefined;
      },
    });
    if (page) return send(page, request, reply);
    return sendBuilt(built ?? (await build({ lang, request, now })), request, reply, renderDocument);
  };
  const get: Web['get'] = (pattern, build, { keep = true } = {}) => {
    for (const { lang } of languages())
      server.get(patternIn(pattern, lang), async (request, reply) =>
        keep
          ? kept(lang, request, reply, build)
          : sendBuilt(await build({ lang, request, now }), request, reply, renderDocument),
      );
  };
  return { get, kept, now };
}

/** Redirections, pages with a status of their own and what is made for one person or moment are not kept. */
const isPlain = (built: Page | Moved): built is Page =>
  !('movedTo' in built) && (built.status ?? 200) === 200 && built.who === undefined && !built.unkept;

async function sendBuilt(
  built: Page | Moved,
  request: FastifyRequest,
  reply: FastifyReply,
  renderDocument: RenderDocument,
): Promise<FastifyReply> {
  return 'movedTo' in built
    ? reply.redirect(built.movedTo, built.forNow ? 302 : 301)
    : sendPage(request, reply, built, renderDocument);
}

async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  renderDocument: RenderDocument,
): Promise<FastifyReply> {
  reply.code(page.status ?? 200);
  const html = renderDocument(page, hasSessionCookie(request));
  if (page.who !== undefined || page.unkept || holdsSecret(request)) return sendPersonal(html, reply);
  const encoding = encodingFor(request.headers['accept-encoding']);
  return send(sendable(html, encoding, request.url), request, reply);
}

/**
 * A page made for one person is never cached and has no ETag; it is not compressed either, since its
 * compressed length could reveal secrets (BREACH).
 */
function sendPersonal(html: string, reply: FastifyReply): FastifyReply {
  reply.header('cache-control', 'private, no-store').header('vary', 'cookie');
  return reply.header('content-type', 'text/html; charset=utf-8').send(html);
}

/**
 * `no-cache`: a browser may keep the page but asks each time whether it still holds, and gets 304 when it
 * does.
 */
function send(page: Sendable, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const ok = reply.statusCode === 200;
  reply.header('vary', 'accept-encoding, cookie').header('cache-control', ok ? 'no-cache' : 'no-store');
  if (ok) reply.header('etag', page.etag);
  if (ok && request.headers['if-none-match']?.split(/,\s*/).includes(page.etag))
    return reply.code(304).send();
  if (page.encoding !== 'identity') reply.header('content-encoding', page.encoding);
  return reply.header('content-type', 'text/html; charset=utf-8').send(page.body);
}

function answerTroubles(
  server: FastifyInstance,
  { texts, log, config }: WebParts,
  renderDocument: RenderDocument,
): void {
  const langOf = (request: FastifyRequest) =>
    site.langOf(
      request.url,
      languages().map(({ lang }) => lang),
    );
  const limited = config.rateLimit > 0 ? { preHandler: server.rateLimit() } : {};
  server.setNotFoundHandler(limited, (request, reply) => {
    const trouble = notFound(langOf(request));
    if (wantsJson(request)) return sendProblem(reply, trouble, request.id);
    return sendPage(request, reply, troublePage(trouble, langOf(request), request.id), renderDocument);
  });
  server.setErrorHandler((error, request, reply) => {
    const trouble = troubleOf(error, langOf(request), texts);
    if (trouble.kind === 'bug')
      log.error(
        { err: error, requestId: request.id, method: request.method, path: writablePath(request) },
        'an unexpected error',
      );
    if (['web.unfit', 'web.beaten'].includes(trouble.key ?? '') && !(error instanceof Problem))
      log.warn(
        { err: error, requestId: request.id, path: writablePath(request) },
        'refused by the database before the program',
      );
    if (trouble.key === 'web.database-away')
      log.warn({ message: (error as Error).message, requestId: request.id }, 'the database is away');
    if (trouble.status === 503) reply.header('retry-after', '30');
    if (wantsJson(request)) return sendProblem(reply, trouble, request.id);
    return sendPage(request, reply, troublePage(trouble, langOf(request), request.id), renderDocument);
  });
  server.addHook('onResponse', async (request, reply) => {
    log.debug(
      {
        requestId: request.id,
        method: request.method,
        path: writablePath(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
