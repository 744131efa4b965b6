// SPDX-License-Identifier: AGPL-3.0-or-later
// Pages that depend on who asks for them. (`web.get` serves those that are the same for all, and caches
// them.)
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../../base/language.ts';
import type { Tx } from '../../../platform/db.ts';
import { clearSessionCookie, hasSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Page, PageBuilder, Web } from '../../../platform/web.tsx';
import { type Pattern, patternIn, site } from '../../../site.ts';
import { findDoubled } from '../../directory/stores/directory.ts';
import { whoWords } from '../pages-frame.ts';
import { noteOnward } from './onward.ts';
import { type Asked, askedBy, atOnce, findUser, renew, type SignedInUser, type Who } from './who.ts';

/** A page and who may ask for it: served at its address, and shown again when one of its forms is refused. */
export interface PageFor<P extends Pattern, Context extends object> {
  readonly who: Who<Context>;
  readonly build: (asked: Asked<P> & Context) => Promise<Page>;
  /** For whoever has no session, where their page can be kept: made without a transaction. */
  readonly forVisitors?: PageBuilder | undefined;
  /** Where what the address names stands since, if it moved. */
  readonly moved?: (asked: { tx: Tx; lang: Lang; request: FastifyRequest }) => Promise<string | undefined>;
}

/** @param build makes the page. When somebody is signed in, no cache keeps it and its header names them. */
export const pageFor = <Context extends object, P extends Pattern = Pattern>(
  who: Who<Context>,
  build: (asked: Asked<P> & Context) => Promise<Page>,
  forVisitors?: PageBuilder,
): PageFor<P, Context> => ({ who, build, forVisitors });

/**
 * Serves a page at its address in every language, each time anew, in one transaction; to visitors the kept
 * one, where there is such.
 */
export function servePage<P extends Pattern, Context extends object>(
  web: Web,
  pattern: P,
  page: PageFor<NoInfer<P>, Context>,
): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      if (page.forVisitors && !hasSessionCookie(request))
        return web.kept(lang, request, reply, page.forVisitors);
      const { user, made, elsewhere } = await atOnce(web.db, async (tx, at) => {
        const user = await findUser(web, tx, request);
        if (!user && !page.who.visitors) return { user };
        const elsewhere = (await movedFrom(tx, request)) ?? (await page.moved?.({ tx, lang, request }));
        if (elsewhere) return { user, elsewhere };
        const asked = await askedBy({ lang, request, reply }, user, tx, at);
        const context = await page.who.enter(asked, true);
        return { user, made: await page.build({ ...asked, ...context } as Asked<P> & Context) };
      });
      if (elsewhere) return reply.redirect(elsewhere, 301);
      if (!made) return toSignIn(web, lang, reply, request.url);
      if (user) renew(web, user, reply);
      return web.page(request, reply, forUser(made, user));
    });
  }
}

/** Every address of an organisation that was entered twice is one of the other for good. */
export async function movedFrom(tx: Tx, { params, url }: FastifyRequest): Promise<string | undefined> {
  const { organisation: slug } = params as { organisation?: string };
  const now = slug ? await findDoubled(tx, slug) : undefined;
  return now && url.replace(`/${slug}`, () => `/${now}`);
}

/** A page made for somebody is kept out of every cache, and says for whom it is. */
export const forUser = <Made extends Page>(page: Made, user: SignedInUser | undefined): Made =>
  user ? { ...page, who: page.who ?? whoWords(page.lang, user.agencies) } : page;

/** @param onward where one was going: one is led there afterwards */
export function toSignIn(
  { config }: Pick<Web, 'config'>,
  lang: Lang,
  reply: FastifyReply,
  onward: string | undefined,
): FastifyReply {
  noteOnward(reply, config.url, onward);
  clearSessionCookie(reply, config.url);
  return reply.header('cache-control', 'no-store').redirect(site.signIn(lang), 303);
}
