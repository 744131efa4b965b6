// SPDX-License-Identifier: AGPL-3.0-or-later
// Streams of what happens on a page, for whoever may see the page: asked each time anew who they are and
// whether they still may.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { LiveEvent } from '../../../platform/live.ts';
import type { Web } from '../../../platform/web.tsx';
import { type Pattern, patternIn } from '../../../site.ts';
import { type Asked, askedBy, atOnce, findUser, type SignedInUser } from './who.ts';

type Looking<P extends Pattern> = Asked<P> & { readonly user: SignedInUser };

/** What happens at an address. */
export interface StreamOf<P extends Pattern> {
  /** What the database says when something happens there. @throws Problem where they may not see it */
  topic(asked: Looking<P>): Promise<string>;
  /** What came after an event, in order. @throws Problem where they may not see it any more */
  read(asked: Looking<P>, after: number): Promise<readonly LiveEvent[]>;
}

/** Serves it at its address in every language; `after` says the last event that the page showed. */
export function serveStream<P extends Pattern>(web: Web, pattern: P, of: StreamOf<NoInfer<P>>): void {
  for (const { lang } of languages())
    web.server.get(
      patternIn(pattern, lang),
      // limited by person (`platform/live.ts`): a room full of telephones has one network address
      { config: { rateLimit: false } },
      async (request, reply) => {
        const as = readerOf<P>(web, { lang, request, reply });
        const { topic, person, after } = await as(async (asked) => ({
          topic: await of.topic(asked),
          after: lastSeen(request, asked.query('after')),
          person: asked.user.account.id as string,
        }));
        web.live.mustHaveRoom(person);
        const read = (after: number) => as((asked) => of.read(asked, after)).catch(endedBy);
        reply.hijack();
        const { raw } = reply;
        raw.writeHead(200, { ...headersOf(reply), ...streamHeaders });
        web.live.open({ topic, person, after, read }, raw);
      },
    );
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // proxies that gather answers would keep what happens until it is old (nginx)
  'x-accel-buffering': 'no',
};

const headersOf = (reply: FastifyReply) =>
  Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;

/** A browser that comes back says the last event it saw itself. */
function lastSeen({ headers }: FastifyRequest, shown: string): number {
  const said = headers['last-event-id'] ?? shown;
  return typeof said === 'string' && /^\d{1,9}$/.test(said) ? Number(said) : 0;
}

interface Reading {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** How long it is known who listens, in ms: a session that was ended hears no longer than that. */
const knownMs = 30_000;

/**
 * Reads as who listens. Who they are is asked again every half minute; whether they are an agent and a member
 * still, the database asks itself each time.
 */
function readerOf<P extends Pattern>(web: Web, reading: Reading) {
  // without its transaction, which would be held in memory as long as somebody listens
  let known: { readonly asked: Omit<Looking<P>, 'tx' | 'at'>; readonly at: number } | undefined;
  return <Result>(work: (asked: Looking<P>) => Promise<Result>): Promise<Result> =>
    atOnce(web.db, async (tx, at) => {
      if (known && performance.now() - known.at < knownMs)
        return work({ ...known.asked, tx, at } as Looking<P>);
      known = undefined;
      const user = await findUser(web, tx, reading.request);
      if (!user) throw new Problem('unauthenticated', 'people.sign-in-first');
      const asked = { ...(await askedBy(reading, user, tx, at)), user } as unknown as Looking<P>;
      const { tx: _tx, at: _at, ...whatStays } = asked;
      known = { asked: whatStays, at: performance.now() };
      return work(asked);
    });
}

/** Who may not look on any more is told no more; a database that is away is asked again. */
function endedBy(error: unknown): undefined {
  if (error instanceof Problem && error.kind !== 'unavailable') return undefined;
  throw error;
}
