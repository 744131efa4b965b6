// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses for those who have come in: pages made for them, and forms of theirs. Every feature uses these two; nothing else reads the cookie.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { visible } from '../../base/text.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { giveSeat, seatToken, takeSeat } from '../../platform/web/seat.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { type Pattern, patternIn, site } from '../../site.ts';
import { enterIn, type Present } from '../accounts/actions-session.ts';

/** Who asks. */
export interface Seat extends Present {
  /** Every form of theirs carries it, in the field `form`. */
  readonly formToken: string;
}

export interface PersonalAsked {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  readonly seat: Seat;
}

export interface PageAsked extends PersonalAsked {
  /** Acts for the account: reads see its private rows, and nobody else's. */
  readonly tx: Tx;
}

/** A page for who has come in; others are led to the door. `who` keeps it out of every cache. */
export function personalPage(web: Web, pattern: Pattern, build: (asked: PageAsked) => Promise<Page & { who: string }>): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      const made = await inTransaction(web.db, async (tx) => {
        const seat = await findSeat(web, tx, request);
        return seat && { seat, page: await build({ lang, request, seat, tx }) };
      });
      if (!made) return toTheDoor(web, lang, reply);
      renew(web, made.seat, reply);
      return web.page(request, reply, made.page);
    });
  }
}

export interface DeedAsked extends PersonalAsked {
  /** The fields of the form; a repeated one is the last of them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly reply: FastifyReply;
}

/**
 * A form of who has come in. `act` gives the address to go to next, or a page that says what became of it.
 * The answer is Problem forbidden `people.old-form` when the form does not carry the session's token.
 */
export function personalDeed(web: Web, pattern: Pattern, act: (asked: DeedAsked) => Promise<string | (Page & { who: string })>): void {
  for (const { lang } of languages()) {
    web.server.post(patternIn(pattern, lang), async (request, reply) => {
      const seat = await inTransaction(web.db, (tx) => findSeat(web, tx, request));
      if (!seat) return toTheDoor(web, lang, reply);
      renew(web, seat, reply);
      const fields = fieldsOf(request);
      if (!isSame(fields['form'] ?? '', seat.formToken)) throw new Problem('forbidden', 'people.old-form');
      const next = await act({ lang, request, reply, seat, fields });
      return typeof next === 'string' ? reply.redirect(next, 303) : web.page(request, reply, next);
    });
  }
}

/** What an entry does in one transaction: all of it happens at the moment that is read here, for the program and for the database's rules. */
export function atOnce<Result>(db: Db, work: (tx: Tx, at: Date) => Promise<Result>): Promise<Result> {
  const at = new Date();
  return inTransaction(db, (tx) => work(tx, at), at);
}

/** The fields of a posted form, without signs that nobody sees. NUL, which no field may hold, is left for who refuses it. */
export function fieldsOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries((request.body ?? {}) as Record<string, unknown>);
  const written = entries.map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)] as const);
  return Object.fromEntries(written.map(([name, value]) => [name, value.includes('\0') ? value : visible(value)]));
}

/** Who asks. @param tx afterwards acts for them */
export async function findSeat({ config, keyFor }: Web, tx: Tx, request: FastifyRequest): Promise<Seat | undefined> {
  const token = seatToken(request, config.url);
  const present = token === undefined ? undefined : await enterIn(tx, token, new Date());
  return present && { ...present, formToken: formToken(keyFor, present.session.id) };
}

function renew({ config }: Web, { newToken, session }: Seat, reply: FastifyReply): void {
  if (newToken) giveSeat(reply, config.url, newToken, session.endsAt);
}

function toTheDoor({ config }: Web, lang: Lang, reply: FastifyReply): FastifyReply {
  takeSeat(reply, config.url);
  return reply.header('cache-control', 'no-store').redirect(site.signIn(lang), 303);
}

/** Whether a token is that of a session's forms. */
export const isFormToken = (keyFor: KeyFor, session: string, given: string): boolean => isSame(given, formToken(keyFor, session));

const formToken = (keyFor: KeyFor, session: string) => createHmac('sha256', keyFor('people.form')).update(session).digest('base64url');

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
