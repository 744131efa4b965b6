// SPDX-License-Identifier: AGPL-3.0-or-later
// A session that ended while a form was being written, or had not begun yet: what was typed is kept, and its
// page is shown again, filled in, once its writer has signed in: to the same account, where there was one.
// Nothing is done by that: they read it, then send it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Sent } from '../../../platform/form/form.ts';
import { wantsJson } from '../../../platform/web/answers.tsx';
import { queryWord } from '../../../platform/web/input.ts';
import { resumePage } from '../../../platform/web/pages-resume.tsx';
import type { Web } from '../../../platform/web.tsx';
import { patternIn, site } from '../../../site.ts';
import { keepTyped } from '../actions-forms.ts';
import { onwardAddress } from '../onward.ts';
import { findTyped, keptHours, type Typed } from '../store-kept.ts';
import { noteOnward, pageBehind } from './onward.ts';
import { toSignIn } from './page.ts';
import { atOnce, findUser, isOfAccount, ofAccount, renew } from './who.ts';

interface Unsigned {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly sent: Sent;
}

/** Instead of the token of a session: the form was filled in before there was one. */
export const early = 'early';

/**
 * Answers a form of somebody who is no longer signed in: their words are kept, and they are led on.
 * @param isEarly whether the form may be filled in by who has not signed in yet
 */
export async function resume(
  web: Web,
  { lang, request, reply, sent }: Unsigned,
  isEarly = false,
): Promise<FastifyReply> {
  const typed = Object.entries(sent.fields).filter(([name, value]) => name !== 'form' && value.trim() !== '');
  const isTheirs = /^[\w-]+\.[\w-]+$/.test(sent.fields['form'] ?? '');
  const isNew = isEarly && (sent.fields['form'] ?? '') === '';
  if (!(isTheirs || isNew) || typed.length === 0 || wantsJson(request))
    return toSignIn(web, lang, reply, pageBehind(request));
  const token = await keep(web, request, sent);
  if (isNew && token !== undefined) return toSignIn(web, lang, reply, site.accountResume(lang, { t: token }));
  const signIn = site.signIn(lang);
  if (token === undefined)
    return web.page(request, reply, resumePage(lang, { action: request.url, signIn, fields: sent.fields }));
  noteOnward(reply, web.config.url, site.accountResume(lang, { t: token }));
  return web.page(request, reply, resumePage(lang, { signIn, hours: keptHours }));
}

/**
 * The token of the session that ended leaves what is kept: what then comes back was surely shown before it is
 * done. The part that says whose form it was stays.
 */
async function keep(web: Web, request: FastifyRequest, { fields }: Sent): Promise<string | undefined> {
  const address = onwardAddress(request.url);
  if (!address) return undefined;
  const whose = (fields['form'] ?? '').split('.')[1];
  const form = whose === undefined ? early : `.${whose}`;
  return keepTyped(web.db, web.keyFor, { address, fields: { ...fields, form } }, request.ip, new Date());
}

/** Where what was kept is shown again. */
export function resumeRoutes(web: Web): void {
  for (const { lang } of languages())
    web.server.get(patternIn(site.patterns.accountResume, lang), async (request, reply) => {
      const { user, typed } = await atOnce(web.db, async (tx, at) => ({
        user: await findUser(web, tx, request),
        typed: await findTyped(tx, web.keyFor, queryWord(request, 't'), at),
      }));
      if (!user) return toSignIn(web, lang, reply, request.url);
      renew(web, user, reply);
      if (!typed) throw new Problem('not-found', 'form.resume-over', { hours: keptHours });
      if (typed.fields['form'] === early)
        return shownAgain(web, request, reply, asTheirs(web, user.account.id, typed));
      if (!isOfAccount(web.keyFor, user.account.id, typed.fields['form'] ?? ''))
        throw new Problem('forbidden', 'form.resume-other');
      return shownAgain(web, request, reply, typed);
    });
}

/** What nobody's account had typed is now that of whoever signed in in the same browser. */
const asTheirs = ({ keyFor }: Web, account: string, { address, fields }: Typed): Typed => ({
  address,
  fields: { ...fields, form: `${early}.${ofAccount(keyFor, account)}` },
});

/** The form is sent to its address once more, as a form of a former session: its own entry shows it again. */
async function shownAgain(
  { server }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { address, fields }: Typed,
): Promise<FastifyReply> {
  const {
    cookie = '',
    host = '',
    'user-agent': agent = '',
    'accept-language': language = '',
  } = request.headers;
  const shown = await server.inject({
    method: 'POST',
    url: address,
    headers: {
      ...{ cookie, host, 'user-agent': agent, 'accept-language': language, accept: 'text/html' },
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
    remoteAddress: request.ip,
  });
  const { location, 'content-type': type = 'text/html; charset=utf-8' } = shown.headers;
  if (location) return reply.redirect(String(location), 303);
  return reply
    .code(shown.statusCode)
    .header('cache-control', 'private, no-store')
    .type(String(type))
    .send(shown.body);
}
