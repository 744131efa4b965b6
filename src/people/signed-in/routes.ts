// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses for those who have come in: pages made for them, and forms of theirs. Every feature uses these
// two; nothing else reads the cookie.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { visible } from '../../base/text.ts';
import { type Db, inTransaction, type Tx } from '../../platform/db.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../../platform/web/session-cookie.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { type Pattern, patternIn, site } from '../../site.ts';
import { enterIn, type Present } from '../sign-in/accounts/actions-session.ts';
import { onlyOnce } from './actions-deed.ts';

/** Who asks. */
export interface SignedInUser extends Present {
  /** Every form of theirs carries it, in the field `form`. */
  readonly formToken: string;
}

export interface PersonalAsked {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  readonly user: SignedInUser;
}

export interface PageAsked extends PersonalAsked {
  /** Acts for the account: reads see its private rows, and nobody else's. */
  readonly tx: Tx;
}

/** A page for who has come in; others are led to the door. `who` keeps it out of every cache. */
export function personalPage(
  web: Web,
  pattern: Pattern,
  build: (asked: PageAsked) => Promise<Page & { who: string }>,
): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      const made = await inTransaction(web.db, async (tx) => {
        const user = await findUser(web, tx, request);
        return user && { user, page: await build({ lang, request, user, tx }) };
      });
      if (!made) return toTheDoor(web, lang, reply);
      renew(web, made.user, reply);
      return web.page(request, reply, made.page);
    });
  }
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
      form: formOf(web.keyFor, user, request),
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
      if (!isSame(fields['form'] ?? '', user.formToken)) throw new Problem('forbidden', 'people.old-form');
      const next = await act({ lang, request, reply, user, fields });
      return typeof next === 'string' ? reply.redirect(next, 303) : web.page(request, reply, next);
    });
  }
}

/**
 * What an entry does in one transaction: all of it happens at the moment that is read here, for the program
 * and for the database's rules.
 */
export function atOnce<Result>(db: Db, work: (tx: Tx, at: Date) => Promise<Result>): Promise<Result> {
  const at = new Date();
  return inTransaction(db, (tx) => work(tx, at), at);
}

const foundAt = (next: Next | Problem) =>
  typeof next === 'string' ? next : 'again' in next ? next.again : undefined;

/**
 * In a browser the second click may come just after the first was answered; a program that was answered and
 * asks again means it.
 */
const patienceWith = ({ headers }: FastifyRequest): number =>
  headers['sec-fetch-mode'] === 'navigate' ? 2 : 0;

/**
 * What stands for a form that was sent: the same session, the same address, the same fields. A file is like
 * no other.
 */
function formOf(keyFor: KeyFor, { session }: SignedInUser, { url, body }: FastifyRequest): Buffer {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [
    name,
    typeof value === 'object' && !Array.isArray(value) ? randomUUID() : value,
  ]);
  return createHmac('sha256', keyFor('people.form-sent'))
    .update(JSON.stringify([session.id, url, fields]))
    .digest();
}

/**
 * The fields of a posted form, without signs that nobody sees. NUL, which no field may hold, is left for who
 * refuses it.
 */
export function fieldsOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries((request.body ?? {}) as Record<string, unknown>);
  const written = entries.map(
    ([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)] as const,
  );
  return Object.fromEntries(
    written.map(([name, value]) => [name, value.includes('\0') ? value : visible(value)]),
  );
}

/**
 * Which button was pressed: one of those the form has, never a guess.
 * @throws Problem invalid `people.old-form`
 */
export function pressed<Word extends string>(
  fields: Readonly<Record<string, string>>,
  name: string,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one === fields[name]);
  if (word === undefined) throw new Problem('invalid', 'people.old-form');
  return word;
}

/** Who asks. @param tx afterwards acts for them */
export async function findUser(
  { config, keyFor }: Web,
  tx: Tx,
  request: FastifyRequest,
): Promise<SignedInUser | undefined> {
  const token = sessionToken(request, config.url);
  const present = token === undefined ? undefined : await enterIn(tx, token, new Date());
  return present && { ...present, formToken: formToken(keyFor, present.session.id) };
}

function renew({ config }: Web, { newToken, session }: SignedInUser, reply: FastifyReply): void {
  if (newToken) setSessionCookie(reply, config.url, newToken, session.endsAt);
}

function toTheDoor({ config }: Web, lang: Lang, reply: FastifyReply): FastifyReply {
  clearSessionCookie(reply, config.url);
  return reply.header('cache-control', 'no-store').redirect(site.signIn(lang), 303);
}

/** Whether a token is that of a session's forms. */
export const isFormToken = (keyFor: KeyFor, session: string, given: string): boolean =>
  isSame(given, formToken(keyFor, session));

const formToken = (keyFor: KeyFor, session: string) =>
  createHmac('sha256', keyFor('people.form')).update(session).digest('base64url');

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
