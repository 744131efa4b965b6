// SPDX-License-Identifier: AGPL-3.0-or-later
// One need: its page, kept for visitors, and what is done with it.
import { dayAt } from '../../base/day.ts';
import { completeFor, type Lang } from '../../base/language.ts';
import type { PlaceIn } from '../../base/place.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { functionWords } from '../../catalogue/thesaurus/thesaurus.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mayAct } from '../../people/agents/actor.ts';
import { findPlaces } from '../../people/directory/stores/places.ts';
import { takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { handlerFrom } from '../../people/signed-in/routes/several.ts';
import { type Asked, type Everyone, everyone, signedIn } from '../../people/signed-in/routes/who.ts';
import { actAs, type Db, type Tx } from '../../platform/db.ts';
import type { Page, PageAsked, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type SeenNeed, seeNeed, seeNeedFromOutside } from '../actions/see.ts';
import { findHandover } from '../handing/store.ts';
import type { Merge } from '../merging/merge.ts';
import { listMerges } from '../merging/store.ts';
import { nearIn, readingOf } from '../near.ts';
import { needPage } from '../pages/need.tsx';
import type { NeedModel } from '../pages/need-model.ts';
import type { NeedShelf } from '../shelf.ts';
import { allNeeds } from '../stores/shelf.ts';
import { alikeTo } from './alike.ts';
import { reasonsIn } from './near.ts';
import { backingFor, type Doing, needForms } from './need-forms.ts';

type OnPage = Asked<typeof site.patterns.need> & Everyone;

const onePage = (db: Db) =>
  pageFor<Everyone, typeof site.patterns.need>(everyone, async (asked: OnPage) => {
    const { lang, tx, actor, at, params, state, user } = asked;
    const seen = user
      ? await seeNeed(tx, actor, params.slug, at)
      : await seeNeedFromOutside(tx, params.slug, at);
    const merges = await listMerges(tx, seen.need.id);
    const leader = leaderIn(seen, actor, at);
    const alike = user ? await alikeTo(db, lang, seen, user.agencies[0]?.organisation.id) : undefined;
    const shelf = await allNeeds(db, at);
    const reader = user && (await backingFor(asked));
    const model = await modelOf(tx, lang, seen, { shelf, merges, at });
    return needPage(lang, {
      ...model,
      ...{ state, reader, merging: { ...model.merging, leader }, handing: await handingIn(asked, seen) },
      ...(alike && { alike }),
    });
  });

/** What waits of a need that changes hands, as the first of the reader's organisations sees it. */
async function handingIn(
  { tx, actor }: Pick<Asked, 'tx' | 'actor'>,
  { need, leads, backers }: SeenNeed,
): Promise<NeedModel['handing']> {
  if (actor.sells) return undefined;
  const behind = leads
    ? backers
        .filter(({ organisation: { id, kind } }) => id !== need.owner.id && kind !== 'provider')
        .map(({ organisation: { id, name } }) => ({ value: id, label: name }))
    : [];
  for (const { organisation } of actor.memberships) {
    await actAs(tx, asMember(actor, organisation));
    const waiting = await findHandover(tx, need.id);
    if (!waiting) continue;
    const side = waiting.to.id === organisation ? 'to' : 'from';
    return { behind, waiting: { from: waiting.from.name, to: waiting.to.name, side } };
  }
  return { behind };
}

/** Whose the need is, where the reader may make it one with another. */
function leaderIn({ need }: SeenNeed, actor: Actor, at: Date): string | undefined {
  const { id } = need.owner;
  return mayAct(actor, 'needs.merge', id, dayFor(actor, id, at)) ? id : undefined;
}

interface Around {
  readonly shelf: NeedShelf;
  readonly merges: readonly Merge[];
  readonly at: Date;
}

async function modelOf(
  db: Db | Tx,
  lang: Lang,
  seen: SeenNeed,
  { shelf, merges, at }: Around,
): Promise<Omit<NeedModel, 'state' | 'reader'>> {
  const { need } = seen;
  const ids = seen.backers.map(({ organisation }) => organisation.id);
  const places: ReadonlyMap<string, PlaceIn> = await findPlaces(db, ids);
  const functions = (id: string) => functionWords(loadThesaurus(), id, lang);
  const reading = readingOf({ ...need, lang: completeFor(need.lang) }, loadThesaurus());
  const near = seen.state === 'open' && !need.head ? nearIn(shelf, reading, mostNear, [need.id]) : [];
  const lines = near
    .filter(({ same }) => same)
    .map((one) => ({
      ...{ slug: one.need.slug, title: one.need.title, owner: one.need.owner.name },
      why: reasonsIn(lang, one.reasons),
    }));
  return {
    ...{ seen, on: dayAt(need.owner, at), places, functionWords: functions, alike: new Map() },
    merging: { merges, near: lines },
  };
}

/** Needs that may be the same, shown at most. */
const mostNear = 5;

/** As everybody without a session sees it: kept until it changes. */
async function visitorsPage(db: Db, { lang, request }: PageAsked): Promise<Page> {
  const { slug } = request.params as { slug: string };
  const at = new Date();
  const seen = await seeNeedFromOutside(db, slug, at);
  const merges = await listMerges(db, seen.need.id);
  const model = await modelOf(db, lang, seen, { shelf: await allNeeds(db, at), merges, at });
  const page = needPage(lang, { ...model, state: { lang } });
  const shows = { needs: 'all', backings: [seen.need.id], organisations: 'all', catalogue: 'all' } as const;
  return { ...page, shows };
}

export function oneRoutes(web: Web): void {
  const page = { ...onePage(web.db), forVisitors: (asked: PageAsked) => visitorsPage(web.db, asked) };
  servePage(web, site.patterns.need, page);
  takeForms(
    web,
    site.patterns.needAction,
    { who: signedIn, page },
    handlerFrom<Doing>(needForms, ({ params }) => params.action, ['not-found', 'needs.no-such-action']),
  );
}
