// SPDX-License-Identifier: AGPL-3.0-or-later
// Peers of a software, for who is signed in or for a commune that anybody chooses. Whoever has no session is
// answered from memory, without a transaction.

import { dayHere } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { checkPage, pagesOf, type TypedQuery } from '../../base/list/query.ts';
import { Problem } from '../../base/problem.ts';
import { askedOf } from '../../catalogue/routes/named.ts';
import { findSoftware } from '../../catalogue/stores/naming.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { lookForOrganisations, organisationNaming } from '../../people/directory/stores/naming.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type Asked, everyone, type SignedInUser } from '../../people/signed-in/routes/who.ts';
import { actAs, type Db, type Tx } from '../../platform/db.ts';
import type { Held } from '../../platform/list/following.ts';
import { queryWord } from '../../platform/web/input.ts';
import type { Moved, Page, PageAsked, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { findPeers } from '../find-peers.ts';
import { peersPage } from '../pages/peers.tsx';
import { peerFacetsOffered } from '../pages/peers-facets.ts';
import { type PeersModel, peersAddress } from '../pages/peers-view.ts';
import { mostBeside, peerList } from '../peer-list.ts';
import type { PeerShelf } from '../peer-shelf.ts';
import { listTools, peerShelfAt } from '../stores/peers.ts';
import { letterRoutes } from './letter.ts';

/** What is asked, and of whom the tools that are nobody else's business may be read. */
interface PeersAsked {
  readonly lang: Lang;
  readonly slug: string;
  /** Who is meant: an organisation as it was written. */
  readonly named: string;
  readonly typed: TypedQuery;
  readonly own: PeersModel['own'];
  readonly on: string;
  readonly toolsOf?: ((organisation: string) => Promise<readonly string[] | undefined>) | undefined;
}

type Peers = Asked<typeof site.patterns.peers> & { readonly user: SignedInUser | undefined };

export function peerRoutes(web: Web): void {
  servePage(
    web,
    site.patterns.peers,
    pageFor(
      everyone,
      async (asked: Peers) => ownPage(asked, await peerShelfAt(web.db, await web.now())),
      async ({ now, ...asked }) => visitorsPage(web.db, asked, await peerShelfAt(web.db, await now())),
    ),
  );
  letterRoutes(web);
}

async function ownPage(asked: Peers, held: Held<PeerShelf>): Promise<Page> {
  const { lang, tx, on, params, query, request, user, actor } = asked;
  const own = user?.agencies.map(({ organisation }) => organisation) ?? [];
  const named = query('o') || query('c') || (own.length === 1 ? own[0]!.slug : '');
  // private rows count only for one's own organisation
  const toolsOf = async (id: string) => {
    const mine = own.find((one) => one.id === id);
    if (!mine) return undefined;
    await actAs(tx, asMember(actor, mine.id));
    return listTools(tx, id, on);
  };
  const typed = request.query as TypedQuery;
  const { model } = await modelOf(tx, held, { lang, slug: params.slug, named, typed, own, on, toolsOf });
  return { ...peersPage(lang, { ...model, who: own[0]?.name }), ...(held.isLate && { unkept: true }) };
}

async function visitorsPage(
  db: Db,
  { lang, request }: Pick<PageAsked, 'lang' | 'request'>,
  held: Held<PeerShelf>,
): Promise<Page | Moved> {
  const { slug } = request.params as { slug: string };
  const named = queryWord(request, 'o') || queryWord(request, 'c');
  const typed = request.query as TypedQuery;
  const asked = { lang, slug, named, typed, own: [], on: dayHere(new Date()) };
  const { model, movedTo } = await modelOf(db, held, asked, request.url);
  if (movedTo !== undefined) return { movedTo, forNow: true };
  const shows = { usages: 'all', organisations: 'all', catalogue: 'all' } as const;
  return { ...peersPage(lang, model), shows, ...(held.isLate && { unkept: true }) };
}

/** @param url of which a shorter one may say the same */
async function modelOf(
  db: Db | Tx,
  { shelf }: Held<PeerShelf>,
  asked: PeersAsked,
  url?: string,
): Promise<{ readonly model: PeersModel; readonly movedTo?: string | undefined }> {
  const { lang, slug, named, own, on } = asked;
  const software = await softwareOf(db, shelf, slug);
  const { of, choices } = await whoIsMeant(db, shelf, named, lang);
  const { query, unclear, labels, elsewhere } = await askedOf(db, peerList, asked.typed, lang);
  const beside = query.chosen.software.filter((one) => one !== software.slug).slice(0, mostBeside);
  const numbers = [software.slug, ...beside].map((one) => shelf.softwareBySlug.get(one) ?? -1);
  const one = of === undefined ? undefined : shelf.organisations[of]!;
  const tools = one && (await asked.toolsOf?.(one.id));
  const found = of === undefined ? undefined : findPeers(shelf, { of, software: numbers, query, tools, on });
  const pages = pagesOf(found?.total ?? 0, peerList);
  checkPage(query, pages);
  const names = new Map([
    [software.slug, software.name],
    ...beside.map((each) => [each, labels.get(each) ?? each] as const),
  ]);
  const model = {
    ...{ software, of: one, place: one?.place, query, unclear, found, pages, asked: names, own, on, choices },
    typed: one ? '' : named.slice(0, 120),
    facets: peerFacetsOffered(lang, found, query, names),
  };
  const movedTo = url && elsewhere(url, (shorter) => peersAddress(lang, model, shorter));
  return { model, movedTo };
}

async function softwareOf(db: Db | Tx, shelf: PeerShelf, slug: string) {
  const number = shelf.softwareBySlug.get(slug);
  if (number !== undefined) return shelf.software[number]!;
  const software = await findSoftware(db, slug);
  if (!software) throw new Problem('not-found', 'catalogue.no-software', { slug: slug.slice(0, 80) });
  return software;
}

/** Their address on the shelf; else as people name them, which asks the database. */
async function whoIsMeant(
  db: Db | Tx,
  shelf: PeerShelf,
  named: string,
  lang: Lang,
): Promise<{ readonly of: number | undefined; readonly choices: PeersModel['choices'] }> {
  if (named === '') return { of: undefined, choices: [] };
  const known = shelf.bySlug.get(named);
  if (known !== undefined) return { of: known, choices: [] };
  const { found } = await organisationNaming.resolve(db, named, lang);
  const of = found && shelf.numbers.get(found.id);
  return { of, choices: of === undefined ? await lookForOrganisations(db, named, 12) : [] };
}
