// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses for those who have come in: pages made for them, and forms of theirs. Every feature uses these two; nothing else reads the cookie.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { giveSeat, seatToken, takeSeat } from '../../platform/web/seat.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { type Pattern, patternIn, site } from '../../site.ts';
import { enter, type Present } from '../accounts/actions-session.ts';

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

/** A page for who has come in; others are led to the door. `who` keeps it out of every cache. */
export function personalPage(web: Web, pattern: Pattern, build: (asked: PersonalAsked) => Promise<Page & { who: string }>): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      const seat = await findSeat(web, request, reply);
      if (!seat) return toTheDoor(web, lang, reply);
      return web.page(request, reply, await build({ lang, request, seat }));
    });
  }
}

export interface DeedAsked extends PersonalAsked {
  /** The fields of the form; a repeated one is the last of them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly reply: FastifyReply;
}

/**
 * A form of who has come in. `act` gives the address to go to next.
 * The answer is Problem forbidden `people.old-form` when the form does not carry the session's token.
 */
export function personalDeed(web: Web, pattern: Pattern, act: (asked: DeedAsked) => Promise<string>): void {
  for (const { lang } of languages()) {
    web.server.post(patternIn(pattern, lang), async (request, reply) => {
      const seat = await findSeat(web, request, reply);
      if (!seat) return toTheDoor(web, lang, reply);
      const fields = fieldsOf(request);
      if (!isSame(fields['form'] ?? '', seat.formToken)) throw new Problem('forbidden', 'people.old-form');
      return reply.redirect(await act({ lang, request, reply, seat, fields }), 303);
    });
  }
}

/** The fields of a posted form. */
export function fieldsOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries((request.body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)]));
}

/** Who asks; renews the cookie when it is time. */
export async function findSeat({ db, config, keyFor }: Web, request: FastifyRequest, reply: FastifyReply): Promise<Seat | undefined> {
  const token = seatToken(request, config.url);
  const present = token === undefined ? undefined : await enter(db, token, new Date());
  if (!present) return undefined;
  if (present.newToken) giveSeat(reply, config.url, present.newToken, present.session.endsAt);
  return { ...present, formToken: formToken(keyFor, present.session.id) };
}

function toTheDoor({ config }: Web, lang: Lang, reply: FastifyReply): FastifyReply {
  takeSeat(reply, config.url);
  return reply.header('cache-control', 'no-store').redirect(site.signIn(lang), 303);
}

const formToken = (keyFor: KeyFor, session: string) => createHmac('sha256', keyFor('people.form')).update(session).digest('base64url');

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
