// SPDX-License-Identifier: AGPL-3.0-or-later
// Registers pages and forms for people who are signed in: the session is read, and a form is refused unless
// its token is that of the session.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { inTransaction, type Tx } from '../../platform/db.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { type Pattern, patternIn } from '../../site.ts';
import { onlyOnce } from './actions-deed.ts';
import { toTheDoor } from './routes-page.ts';
import { findUser, isFormToken, patienceWith, renew, type SignedInUser, stampOf } from './routes-who.ts';

export interface PersonalAsked {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  readonly user: SignedInUser;
}

export interface FormAsked extends PersonalAsked {
  /** The fields of the form; a repeated one is the last of them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly reply: FastifyReply;
}

export interface DeedAsked extends FormAsked {
  /** Acts for the account. All of the deed is in it: it is written whole or not at all. */
  readonly tx: Tx;
  /** When it happens, for the program and for the database's rules. */
  readonly at: Date;
}

/** Where to go next, or a page; `again` is where the same page is read when the form was sent twice. */
type Next = string | (Page & { who: string; again?: string });

/**
 * A form of who has come in, and its deed. `act` gives the address to go to next, or a page that says what
 * became of it; a Problem that it gives instead of throwing is told once what was written is kept. A second
 * click is led where the first one was.
 */
export function personalDeed(
  web: Web,
  pattern: Pattern,
  act: (asked: DeedAsked) => Promise<Next | Problem>,
): void {
  personalForm(web, pattern, async (asked) => {
    const { request, reply, user } = asked;
    const sent = {
      account: user.account.id,
      form: stampOf(web.keyFor, user, request),
      patience: patienceWith(request) + reply.elapsedTime / 1000,
    };
    const next = await onlyOnce(web.db, sent, { act: (tx, at) => act({ ...asked, tx, at }), foundAt });
    if (next instanceof Problem) throw next;
    return next;
  });
}

/**
 * A form of who has come in that is no deed of one transaction.
 * The answer is Problem forbidden `people.old-form` when the form does not carry the session's token.
 */
export function personalForm(web: Web, pattern: Pattern, act: (asked: FormAsked) => Promise<Next>): void {
  for (const { lang } of languages()) {
    web.server.post(patternIn(pattern, lang), async (request, reply) => {
      const user = await inTransaction(web.db, (tx) => findUser(web, tx, request));
      if (!user) return toTheDoor(web, lang, reply);
      renew(web, user, reply);
      const fields = fieldsOf(request);
      if (!isFormToken(web.keyFor, user, fields['form'] ?? ''))
        throw new Problem('forbidden', 'people.old-form');
      const next = await act({ lang, request, reply, user, fields });
      return typeof next === 'string' ? reply.redirect(next, 303) : web.page(request, reply, next);
    });
  }
}

const foundAt = (next: Next | Problem) =>
  typeof next === 'string' ? next : 'again' in next ? next.again : undefined;

/**
 * The fields of a posted form, without signs that nobody sees. NUL, which no field may hold, is left for who
 * refuses it.
 */
export const fieldsOf = (request: FastifyRequest): Record<string, string> => ({ ...sentBy(request).fields });
