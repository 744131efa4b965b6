// SPDX-License-Identifier: AGPL-3.0-or-later
// Files that depend on who asks for them: made anew each time, in one transaction, and kept by no cache.
import { languages } from '../../../base/language.ts';
import { attachment } from '../../../platform/document/attachment.ts';
import type { Web } from '../../../platform/web.tsx';
import { type Pattern, patternIn } from '../../../site.ts';
import { movedFrom, toSignIn } from './page.ts';
import { type Asked, askedBy, atOnce, findUser, renew, type Who } from './who.ts';

/** A file as it is taken away: what it holds, which names it, and how its name ends. */
export interface Taken {
  readonly title: string;
  readonly ending: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** Serves a file at its address in every language, to who may. */
export function serveFile<P extends Pattern, Context extends object>(
  web: Web,
  pattern: P,
  who: Who<Context>,
  build: (asked: Asked<P> & Context) => Promise<Taken>,
): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(pattern, lang), async (request, reply) => {
      const { user, made, elsewhere } = await atOnce(web.db, async (tx, at) => {
        const user = await findUser(web, tx, request);
        if (!user && !who.visitors) return { user };
        const elsewhere = await movedFrom(tx, request);
        if (elsewhere) return { user, elsewhere };
        const asked = await askedBy({ lang, request, reply }, user, tx, at);
        const context = await who.enter(asked, true);
        return { user, made: await build({ ...asked, ...context } as Asked<P> & Context) };
      });
      if (elsewhere) return reply.redirect(elsewhere, 301);
      if (!made) return toSignIn(web, lang, reply, request.url);
      if (user) renew(web, user, reply);
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', attachment(made.title, made.ending))
        .type(made.type)
        .send(Buffer.from(made.content));
    });
  }
}
