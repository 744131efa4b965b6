// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of what is due in a pool: the page, the calendar, the feed. Calendars and news readers have no
// session: their address carries who reads, signed, and is asked the same as the person would be.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { calendarOfDays } from '../../base/calendar-file.ts';
import type { Id } from '../../base/id.ts';
import { type Lang, languages, speaker } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { actorOf } from '../../people/agents/actions/agents.ts';
import { findWho } from '../../people/agents/stores/agencies.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { atOnce, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { readSigned, signLink } from '../../platform/links/signed.ts';
import { writeFeed } from '../../platform/list/feed.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { queryWord } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { type Inside, insidePool } from '../charter/actions/see.ts';
import { readOwed } from './actions.ts';
import type { Owed } from './owed.ts';
import { owedPage } from './pages.tsx';
import { texts } from './texts.ts';
import { whatWords, whenWords, whoWords } from './words.ts';

const purpose = 'pools.owed';

const signFor = (keyFor: KeyFor, account: string): string =>
  signLink(keyFor, purpose, Buffer.from(account.replaceAll('-', ''), 'hex'));

const page = (web: Web) =>
  pageFor<{ user: SignedInUser }, typeof site.patterns.poolOwed>(
    signedIn,
    async ({ lang, tx, actor, at, params, user }) => {
      const inside = await insidePool(tx, actor, params.slug, at);
      const owed = await readOwed(tx, inside.pool, inside.seats, at);
      return owedPage(lang, { pool: inside.pool, owed, signed: signFor(web.keyFor, user.account.id) });
    },
  );

export function owedRoutes(web: Web): void {
  servePage(web, site.patterns.poolOwed, page(web));
  for (const { lang } of languages()) {
    web.server.get(patternIn(site.patterns.poolOwedCalendar, lang), async (request, reply) =>
      sent(reply, 'text/calendar; charset=utf-8', await read(web, lang, request, calendarOf)),
    );
    web.server.get(patternIn(site.patterns.poolOwedFeed, lang), async (request, reply) =>
      sent(reply, 'application/atom+xml; charset=utf-8', await read(web, lang, request, feedOf)),
    );
  }
}

const sent = (reply: FastifyReply, type: string, file: string) =>
  reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex').type(type).send(file);

interface Telling {
  readonly lang: Lang;
  readonly inside: Inside;
  readonly owed: readonly Owed[];
  readonly at: Date;
  /** Of the halle, and of what was asked. */
  readonly url: string;
  readonly self: string;
}

async function read(
  { db, config, keyFor }: Web,
  lang: Lang,
  request: FastifyRequest,
  write: (telling: Telling) => string,
): Promise<string> {
  const { slug } = request.params as { slug: string };
  const account = accountIn(keyFor, queryWord(request, 's'));
  return atOnce(db, async (tx, at) => {
    const inside = await insideFor(tx, account, slug, at);
    const owed = await readOwed(tx, inside.pool, inside.seats, at);
    const self = new URL(request.url, config.url).href;
    return write({ lang, inside, owed, at, url: config.url, self });
  });
}

/** @throws Problem unauthenticated `people.sign-in-first`: nobody signed it */
function accountIn(keyFor: KeyFor, given: string): Id<'Account'> {
  const signed = readSigned(given);
  if (!signed?.isFor(keyFor, purpose)) throw new Problem('unauthenticated', 'people.sign-in-first');
  const hex = signed.words.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id<'Account'>;
}

/** @throws Problem as `insidePool`: who left the member reads no more */
async function insideFor(tx: Tx, account: Id<'Account'>, slug: string, at: Date): Promise<Inside> {
  await actAs(tx, { account });
  const who = await findWho(tx, account);
  if (!who) throw new Problem('unauthenticated', 'people.sign-in-first');
  return insidePool(tx, await actorOf(tx, account, who.agencies), slug, at);
}

const dated = (owed: readonly Owed[]) => owed.filter(({ on }) => on !== undefined);
const nameOf = ({ kind, seat, subject, step, vote }: Owed): string =>
  [kind, seat?.id ?? 'all', subject?.kind ?? '', vote?.number ?? subject?.version ?? '', step ?? ''].join(
    '-',
  );

function calendarOf({ lang, inside: { pool }, owed, at, url }: Telling): string {
  const t = speaker(texts, lang);
  const days = dated(owed).map((one) => ({
    ...{ uid: `${nameOf(one)}@${new URL(url).hostname}`, stamp: at, on: one.on! },
    summary: t('pools.owed.event', { who: whoWords(lang, one), what: whatWords(lang, one) }),
    url: url + site.poolOwed(lang, pool.slug),
  }));
  return calendarOfDays(days, t('pools.owed.title-of', { name: pool.pool.name }), 'Halle');
}

function feedOf({ lang, inside: { pool }, owed, url, self }: Telling): string {
  const t = speaker(texts, lang);
  const address = url + site.poolOwed(lang, pool.slug);
  return writeFeed({
    ...{ lang, self, page: address, title: t('pools.owed.title-of', { name: pool.pool.name }) },
    entries: owed.slice(0, 50).map((one) => ({
      ...{ address, name: nameOf(one), updated: one.on ?? pool.on },
      title: t('pools.owed.event', { who: whoWords(lang, one), what: whatWords(lang, one) }),
      summary: whenWords(lang, one),
    })),
  });
}
