// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is asking: found by the session cookie, which is read nowhere else. Each entry says whom it is for:
// everyone, whoever is signed in, or agents who may do an act.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ParamsOf } from '../../../base/address.ts';
import { dayAt, dayHere } from '../../../base/day.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import type { KeyFor } from '../../../platform/secret.ts';
import { queryWord } from '../../../platform/web/input.ts';
import { hasSessionCookie, sessionToken, setSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Web } from '../../../platform/web.tsx';
import type { Pattern } from '../../../site.ts';
import { speakFor } from '../../agents/actions/acting.ts';
import { actorOf } from '../../agents/actions/agents.ts';
import { type Actor, mayAct, nobody } from '../../agents/actor.ts';
import type { Act, SpeakingAct } from '../../agents/permissions.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { findOrganisationBySlug } from '../../directory/stores/directory.ts';
import { enterIn, type Present } from '../actions-session.ts';

/** Who has signed in. */
export interface SignedInUser extends Present {
  /** Every form of theirs carries it, in the field `form`. */
  readonly formToken: string;
}

/** What every entry is given. */
export interface Asked<P extends Pattern = Pattern> {
  readonly lang: Lang;
  /** The names in the address. */
  readonly params: ParamsOf<P>;
  /** A word after `?`, '' when it is not there. */
  readonly query: (name: string) => string;
  /**
   * Acts for the account: reads see its private rows, and nobody else's. Use it for every query instead of
   * `web.db`.
   */
  readonly tx: Tx;
  /** When it happens, for the program and for the database's rules. */
  readonly at: Date;
  /** The day of `at`, ISO: where the organisation of the address is, for its agents; else the halle's. */
  readonly on: string;
  /** What the forms of the page are shown with. */
  readonly state: FormState;
  readonly actor: Actor;
  /** Where an address, a header or a cookie is really needed. */
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** An entry's rule of who may ask, and what it is given beside. */
export interface Who<Context extends object> {
  /** Whether people who are not signed in are answered too; otherwise they are sent to the sign-in page. */
  readonly visitors: boolean;
  /** @param isPage whether something is only shown @throws Problem where this user may not */
  enter(asked: Asked & { user: SignedInUser | undefined }, isPage: boolean): Promise<Context>;
}

/** What an entry for anybody is given beside. */
export interface Everyone {
  readonly user: SignedInUser | undefined;
}

/** Anybody; the entry is given who has signed in. */
export const everyone: Who<Everyone> = {
  visitors: true,
  enter: async ({ user }) => ({ user }),
};

/** Whoever has signed in. */
export const signedIn: Who<{ readonly user: SignedInUser }> = {
  visitors: false,
  enter: async ({ user }) => ({ user: user! }),
};

export interface ForOrganisation {
  readonly user: SignedInUser;
  /** That of the address. */
  readonly organisation: Organisation;
  readonly may: (act: Act) => boolean;
  /** Today where the organisation is, ISO. */
  readonly on: string;
}

/**
 * Agents of the organisation in the address (`:organisation`) who may do the act for it, by role or by
 * mandate. The transaction then speaks for it. Without an act, the organisation is found and the action asks.
 */
export const agents = (act?: SpeakingAct): Who<ForOrganisation> => ({
  visitors: false,
  enter: async ({ tx, at, actor, user, params }) => {
    const { organisation: slug = '' } = params as { organisation?: string };
    // Agents of a commune that merged, and whoever holds its mandate, keep what is its own in hand until it
    // is over.
    const own = [
      ...actor.memberships.map((one) => one.organisation),
      ...actor.mandates.map(({ grantor }) => grantor),
    ];
    const organisation = await findOrganisationBySlug(tx, slug, own);
    if (!organisation)
      throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
    if (act) await actAs(tx, speakFor(actor, act, organisation.id, at));
    const on = dayAt(organisation, at);
    return { user: user!, organisation, on, may: (one) => mayAct(actor, one, organisation.id, on) };
  },
});

/**
 * Runs what an entry does in one transaction. The clock is read here, once: both the program and the rules of
 * the database go by that moment.
 */
export function atOnce<Result>(db: Db, work: (tx: Tx, at: Date) => Promise<Result>): Promise<Result> {
  const at = new Date();
  return inTransaction(db, (tx) => work(tx, at), at);
}

/** Who asks. @param tx afterwards acts for them */
export async function findUser(
  { config, keyFor }: Web,
  tx: Tx,
  request: FastifyRequest,
): Promise<SignedInUser | undefined> {
  const token = hasSessionCookie(request) ? sessionToken(request, config.url) : undefined;
  const present = token === undefined ? undefined : await enterIn(tx, token, new Date());
  return present && { ...present, formToken: formToken(keyFor, present) };
}

export function renew({ config }: Web, { newToken, session }: SignedInUser, reply: FastifyReply): void {
  if (newToken) setSessionCookie(reply, config.url, newToken, session.endsAt);
}

/** What an entry is given before it is known whether this user may ask; `tx` then acts for their account. */
export async function askedBy(
  { lang, request, reply }: Pick<Asked, 'lang' | 'request' | 'reply'>,
  user: SignedInUser | undefined,
  tx: Tx,
  at: Date,
): Promise<Asked & { user: SignedInUser | undefined }> {
  if (user) await actAs(tx, { account: user.account.id });
  return {
    lang,
    request,
    reply,
    user,
    tx,
    at,
    on: dayHere(at),
    params: request.params as Asked['params'],
    query: (name) => queryWord(request, name),
    state: { lang, token: user?.formToken },
    actor: user ? await actorOf(tx, user.account.id, user.agencies) : nobody,
  };
}

/** Whether a token is that of this session's forms. */
export const isFormToken = (keyFor: KeyFor, present: Present, given: string): boolean =>
  isSame(given, formToken(keyFor, present));

/** Whether a form was shown to this account, in whatever session. */
export const isOfAccount = (keyFor: KeyFor, account: string, given: string): boolean =>
  isSame(given.split('.')[1] ?? '', ofAccount(keyFor, account));

const formToken = (keyFor: KeyFor, { session, account }: Present) =>
  `${ofSession(keyFor, session.id)}.${ofAccount(keyFor, account.id)}`;

const ofSession = (keyFor: KeyFor, session: string) =>
  createHmac('sha256', keyFor('people.form')).update(session).digest('base64url');
/** The part of a form's token that says whose it is, whatever the session. */
export const ofAccount = (keyFor: KeyFor, account: string) =>
  createHmac('sha256', keyFor('people.form-account')).update(account).digest('base64url');

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * A browser's second click may arrive just after the first was answered, and must not count as a new request.
 * A program that asks again after an answer does mean a new request.
 */
export const patienceWith = ({ headers }: FastifyRequest): number =>
  headers['sec-fetch-mode'] === 'navigate' ? 2 : 0;

/**
 * A fingerprint of a form that was sent: two are the same when session, address and fields are. A form with a
 * file never equals another.
 */
export function stampOf(keyFor: KeyFor, { session }: SignedInUser, { url, body }: FastifyRequest): Buffer {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [
    name,
    typeof value === 'object' && !Array.isArray(value) ? randomUUID() : value,
  ]);
  return createHmac('sha256', keyFor('people.form-sent'))
    .update(JSON.stringify([session.id, url, fields]))
    .digest();
}
