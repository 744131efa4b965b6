// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms: read, done once, and given back with all that was typed where something in them is refused.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../../base/language.ts';
import { httpStatus, Problem } from '../../../base/problem.ts';
import type { Resolvers } from '../../../platform/form/field.ts';
import {
  type AnyForm,
  type Fields,
  type Form,
  type InputOf,
  readForm,
  type Sent,
  type Unread,
} from '../../../platform/form/form.ts';
import { about, refused, Unreadable, unreadBy } from '../../../platform/form/refused.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { isConflict, isUnstorable } from '../../../platform/sql-errors.ts';
import { wantsJson } from '../../../platform/web/answers.tsx';
import { oncePerDoubleClick } from '../../../platform/web/double-click.ts';
import { sentBy } from '../../../platform/web/input.ts';
import { hasSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import { type Pattern, patternIn } from '../../../site.ts';
import { onlyOnce } from '../actions-forms.ts';
import { forUser, type PageFor } from './page.ts';
import { early, resume } from './resume.ts';
import {
  type Asked,
  askedBy,
  atOnce,
  findUser,
  isFormToken,
  isOfAccount,
  patienceWith,
  renew,
  type SignedInUser,
  stampOf,
  type Who,
} from './who.ts';

/** Where to go next, or a page; `again` is where the same page is read when the form was sent twice. */
type Shown = string | (Page & { again?: string });

/**
 * The same, or a function that makes it anew for each copy of a form that was sent twice: the browser keeps
 * the last answer only, so that one must carry the cookies too.
 */
export type Next = Shown | ((reply: FastifyReply) => Shown | Promise<Shown>);

/** A form and what it does. */
export interface FormHandler<A> {
  readonly form: AnyForm;
  /** Reads what was sent, and does it. @throws Unreadable */
  readonly act: (asked: A, sent: Sent) => Promise<Next | Problem>;
}

/**
 * Says what a form does.
 * @param act gives the address to go to next, or a page that says what became of it; a Problem that it gives
 * instead of throwing is shown once what was written is kept
 * @param resolvers find what the form names
 */
export const onSubmit = <F extends Fields, A extends object>(
  form: Form<F>,
  act: (asked: A, input: InputOf<Form<F>>) => Promise<Next | Problem>,
  resolvers: (asked: A) => Resolvers = () => ({}),
): FormHandler<A> => ({
  form,
  act: async (asked, sent) => {
    const read = await readForm(form, sent, resolvers(asked));
    if ('input' in read) return act(asked, read.input);
    throw new Unreadable(read);
  },
});

export interface FormEntry<P extends Pattern, Context extends object, On extends object> {
  readonly who: Who<Context>;
  /** The page that the form stands on: it is shown again where the form is refused. */
  readonly page: PageFor<P, On>;
  /**
   * True where the work cannot be one transaction (another server is called, cookies are set). It then runs
   * after the transaction that read the form has ended, so `tx` must not be used.
   */
  readonly apart?: boolean;
  /**
   * True where visitors may send it too, and whoever is signed in speaks by it as who they are: theirs must
   * carry the token of their session.
   */
  readonly speaks?: boolean;
  /**
   * True where visitors may fill it in before they sign in: what they typed is kept, and shown again, to be
   * read and sent, once they have.
   */
  readonly early?: boolean;
  /** Bytes of a body, where a long text may come: a longer one is refused unread, with its words lost. */
  readonly bodyLimit?: number;
  /** A page of its own for some refusals: why a link does not open. Undefined: shown as any other. */
  readonly trouble?: (lang: Lang, problem: Problem) => Page | undefined;
}

/** An entry and what its form does, which may depend on who asks and on the address. */
interface Entry<P extends Pattern, Context extends object, On extends object>
  extends FormEntry<P, Context, On> {
  readonly choose: (
    asked: Asked<P> & Context,
  ) => FormHandler<Asked<P> & Context> | Promise<FormHandler<Asked<P> & Context>>;
}

/** A form that is being answered. */
interface Taking {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly sent: Sent;
  readonly user: SignedInUser | undefined;
}

/**
 * Takes a form at its address in every language. From people who are signed in, it is accepted only with the
 * token of their session. A second click does nothing again and leads to the same place as the first.
 */
export function takeForm<P extends Pattern, Context extends object, On extends object>(
  web: Web,
  pattern: P,
  entry: FormEntry<NoInfer<P>, Context, On>,
  one: FormHandler<Asked<NoInfer<P>> & NoInfer<Context>>,
): void {
  takeForms<P, Context, On>(web, pattern, entry, () => one);
}

/**
 * Takes one of several forms at an address, as `takeForm` does.
 * @param choose asked once it is known that this user may ask; it throws Problem not-found where the address
 * names none
 */
export function takeForms<P extends Pattern, Context extends object, On extends object>(
  web: Web,
  pattern: P,
  entry: FormEntry<NoInfer<P>, Context, On>,
  choose: Entry<NoInfer<P>, NoInfer<Context>, NoInfer<On>>['choose'],
): void {
  const once = oncePerDoubleClick();
  const whole: Entry<P, Context, On> = { ...entry, choose };
  for (const { lang } of languages()) {
    const { bodyLimit } = entry;
    web.server.post(patternIn(pattern, lang), bodyLimit ? { bodyLimit } : {}, async (request, reply) => {
      const sent = sentBy(request);
      const user = hasSessionCookie(request)
        ? await atOnce(web.db, (tx) => findUser(web, tx, request))
        : undefined;
      const taking = { lang, request, reply, sent, user };
      if (!user && !entry.who.visitors) return resume(web, taking, entry.early === true);
      if (user) renew(web, user, reply);
      const answered = await answer(web, whole, taking, once);
      return typeof answered === 'string'
        ? reply.redirect(answered, 303)
        : web.page(request, reply, forUser(answered, user));
    });
  }
}

async function answer<P extends Pattern, Context extends object, On extends object>(
  web: Web,
  entry: Entry<P, Context, On>,
  taking: Taking,
  once: ReturnType<typeof oncePerDoubleClick>,
): Promise<Shown> {
  const { user, request, reply, sent } = taking;
  const chosen: Chosen = {};
  try {
    if (user && (!entry.who.visitors || entry.speaks)) mustBeTheirs(web.keyFor, user, sent);
    const work = () => done(web, entry, taking, chosen);
    const next = user && !entry.who.visitors ? await work() : await once(request, work);
    if (next instanceof Problem) throw next;
    return typeof next === 'function' ? await next(reply) : next;
  } catch (error) {
    const page = error instanceof Problem && entry.trouble?.(taking.lang, error);
    if (page) return page;
    const again = await shownAgain(web, entry, taking, chosen, error);
    if (!again) throw error instanceof Unreadable ? problemOf(error) : error;
    return again;
  }
}

/** The form that was meant, as soon as it is known. */
interface Chosen {
  form?: AnyForm;
}

/** @throws Problem forbidden `people.old-form` when the form does not carry the session's token */
function mustBeTheirs(keyFor: KeyFor, user: SignedInUser, { fields }: Sent): void {
  if (!isFormToken(keyFor, user, fields['form'] ?? '')) throw new Problem('forbidden', 'people.old-form');
}

/** Enters, reads and does: in one transaction, or what is done after it. */
async function done<P extends Pattern, Context extends object, On extends object>(
  web: Web,
  entry: Entry<P, Context, On>,
  taking: Taking,
  chosen: Chosen,
): Promise<Next | Problem> {
  const { user, request, reply, sent } = taking;
  const enter = async (tx: Parameters<typeof askedBy>[2], at: Date) => {
    const asked = await askedBy(taking, user, tx, at);
    const context = { ...asked, ...(await entry.who.enter(asked, false)) } as unknown as Asked<P> & Context;
    const one = await entry.choose(context);
    chosen.form = one.form;
    return () => one.act(context, sent);
  };
  if (entry.apart) return (await atOnce(web.db, enter))();
  const act = async (tx: Parameters<typeof askedBy>[2], at: Date) => (await enter(tx, at))();
  if (!user || entry.who.visitors) return atOnce(web.db, act);
  const form = {
    account: user.account.id,
    form: stampOf(web.keyFor, user, request),
    patience: patienceWith(request) + reply.elapsedTime / 1000,
  };
  return onlyOnce<Next | Problem>(web.db, form, { act, foundAt });
}

/** The page with its form as it was typed; undefined where the refusal is not about what was typed. */
async function shownAgain<P extends Pattern, Context extends object, On extends object>(
  web: Web,
  entry: Entry<P, Context, On>,
  taking: Taking,
  chosen: Chosen,
  error: unknown,
): Promise<Page | undefined> {
  const { lang, sent, user, request, reply } = taking;
  if (wantsJson(request)) return undefined;
  const isOld = error instanceof Problem && error.textKey === 'people.old-form' && error.kind === 'forbidden';
  // A form that visitors may send too may have been opened before its reader signed in.
  const isEarlier = entry.speaks || (entry.early && (sent.fields['form'] ?? '') === '');
  const isTheirs = user && (isEarlier || isOfAccount(web.keyFor, user.account.id, sent.fields['form'] ?? ''));
  if (isOld && !isTheirs) return undefined;
  try {
    return await atOnce(web.db, async (tx, at) => {
      const asked = await askedBy(taking, user, tx, at);
      const form = chosen.form ?? (isOld ? await formOf(entry, asked) : undefined);
      const unread =
        form &&
        (isOld ? about(isEarly(sent) ? 'form.early' : 'form.old') : whyUnread(web, form, error, request));
      if (!form || !unread) return undefined;
      const state = {
        ...asked.state,
        refused: refused(form, sent, unread, lang, (key, facts) => web.say(lang, key, facts)),
      };
      const context = await entry.page.who.enter(asked, true);
      const page = await entry.page.build({ ...asked, ...context, state } as unknown as Asked<P> & On);
      // A page that is itself a refusal (the link is closed by now) says it alone.
      if ((page.status ?? 200) >= 400) return page;
      return { ...page, refused: state.refused, status: isOld ? 403 : statusOf(error, reply), unkept: true };
    });
  } catch (trouble) {
    // The page itself refuses. We then tell the first refusal, unless it is that the form could not be
    // read: whoever may not see the page must learn nothing about its form.
    if (trouble instanceof Problem && !(error instanceof Unreadable)) return undefined;
    throw trouble;
  }
}

/** Whether it was typed before its writer signed in (`resume.ts`). */
const isEarly = ({ fields }: Sent): boolean => (fields['form'] ?? '').startsWith(`${early}.`);

async function formOf<P extends Pattern, Context extends object, On extends object>(
  entry: Entry<P, Context, On>,
  asked: Awaited<ReturnType<typeof askedBy>>,
): Promise<AnyForm> {
  const context = { ...asked, ...(await entry.who.enter(asked, false)) } as unknown as Asked<P> & Context;
  return (await entry.choose(context)).form;
}

function whyUnread({ log }: Web, form: AnyForm, error: unknown, { id }: FastifyRequest): Unread | undefined {
  const key = isUnstorable(error) ? 'web.unfit' : isConflict(error) ? 'web.beaten' : undefined;
  if (key === undefined) return unreadBy(form, error);
  log.warn({ err: error, requestId: id }, 'refused by the database before the program');
  return about(key);
}

/**
 * The status of a form that is given back: 422, or that of the refusal when the halle itself cannot do it
 * now.
 */
function statusOf(error: unknown, reply: FastifyReply): number {
  if (!(error instanceof Problem) || error.kind !== 'unavailable') return httpStatus.unfit;
  reply.header('retry-after', '30');
  return httpStatus.unavailable;
}

/** For programs: the first of what is wrong. */
function problemOf({ unread }: Unreadable): Problem {
  const [first] = unread.complaints;
  return new Problem('unfit', first!.key, { ...first!.facts, ...(first!.field && { field: first!.field }) });
}

function foundAt(next: Next | Problem): string | undefined {
  if (typeof next === 'string') return next;
  return 'again' in next ? next.again : undefined;
}
