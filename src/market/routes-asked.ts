// SPDX-License-Identifier: AGPL-3.0-or-later
// Pages that anyone may read and that say more to who has come in; and the one who acts, read once in the transaction of the deed.
import type { FastifyRequest } from 'fastify';
import { type Lang, languages } from '../base/language.ts';
import { atOnce, findSeat, type Seat } from '../people/access/routes.ts';
import { actorOf } from '../people/roles/actions.ts';
import { type Actor, nobody } from '../people/roles/actor.ts';
import { actAs, type Db, inTransaction, type Tx } from '../platform/db.ts';
import { giveSeat, hasSeat } from '../platform/web/seat.ts';
import type { Page, Web } from '../platform/web.tsx';
import { type Pattern, patternIn } from '../site.ts';

export interface OpenAsked {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  /** Absent: nobody has come in. */
  readonly seat?: Seat;
}

/** A page for all, made for each request. With a seat, `build` gives `who`, which keeps it out of every cache. */
export function openPage(web: Web, pattern: Pattern, build: (asked: OpenAsked) => Promise<Page>): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      const seat = hasSeat(request) ? await inTransaction(web.db, (tx) => findSeat(web, tx, request)) : undefined;
      if (seat?.newToken) giveSeat(reply, web.config.url, seat.newToken, seat.session.endsAt);
      return web.page(request, reply, await build({ lang, request, ...(seat ? { seat } : {}) }));
    });
  }
}

/** Who asks, within one transaction. The transaction acts for the account alone until an action says for whom. */
export function acting<Result>(db: Db, seat: Seat | undefined, work: (tx: Tx, actor: Actor, at: Date) => Promise<Result>): Promise<Result> {
  return atOnce(db, async (tx, at) => {
    if (!seat) return work(tx, nobody, at);
    await actAs(tx, { account: seat.account.id });
    return work(tx, await actorOf(tx, seat.account.id, seat.agencies), at);
  });
}

/** A word of the address: the last, when it is there several times. */
export function asked(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return String(Array.isArray(value) ? value.at(-1) : (value ?? '')).slice(0, 200);
}
