// SPDX-License-Identifier: AGPL-3.0-or-later
// Pages that anyone may read and that show more to somebody who is signed in; and who acts, read once, in
// the transaction in which they act.
import type { FastifyRequest } from 'fastify';
import { type Lang, languages } from '../base/language.ts';
import { actorOf } from '../people/agents/actions/agents.ts';
import { type Actor, nobody } from '../people/agents/actor.ts';
import { atOnce, findUser, type SignedInUser } from '../people/signed-in/routes.ts';
import { actAs, type Db, inTransaction, type Tx } from '../platform/db.ts';
import { hasSessionCookie, setSessionCookie } from '../platform/web/session-cookie.ts';
import type { Page, Web } from '../platform/web.tsx';
import { type Pattern, patternIn } from '../site.ts';

export interface OpenAsked {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  /** Absent: nobody has come in. */
  readonly user?: SignedInUser;
}

/**
 * A page for all, made for each request. With a user, `build` gives `who`, which keeps it out of every cache.
 */
export function openPage(web: Web, pattern: Pattern, build: (asked: OpenAsked) => Promise<Page>): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      const user = hasSessionCookie(request)
        ? await inTransaction(web.db, (tx) => findUser(web, tx, request))
        : undefined;
      if (user?.newToken) setSessionCookie(reply, web.config.url, user.newToken, user.session.endsAt);
      return web.page(request, reply, await build({ lang, request, ...(user ? { user } : {}) }));
    });
  }
}

/**
 * Who asks, within one transaction. The transaction acts for the account alone until an action says for whom.
 */
export function acting<Result>(
  db: Db,
  user: SignedInUser | undefined,
  work: (tx: Tx, actor: Actor, at: Date) => Promise<Result>,
): Promise<Result> {
  return atOnce(db, async (tx, at) => {
    if (!user) return work(tx, nobody, at);
    await actAs(tx, { account: user.account.id });
    return work(tx, await actorOf(tx, user.account.id, user.agencies), at);
  });
}

/** A word of the address: the last, when it is there several times. */
export function asked(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return String(Array.isArray(value) ? value.at(-1) : (value ?? '')).slice(0, 200);
}
