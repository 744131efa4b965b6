// SPDX-License-Identifier: AGPL-3.0-or-later
// One need: its page, kept for visitors, and what is done with it.
import { dayAt } from '../../base/day.ts';
import type { PlaceIn } from '../../base/place.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { functionWords } from '../../catalogue/thesaurus/thesaurus.ts';
import { findPlaces } from '../../people/directory/stores/places.ts';
import { takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { handlerFrom } from '../../people/signed-in/routes/several.ts';
import { type Asked, type Everyone, everyone, signedIn } from '../../people/signed-in/routes/who.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Page, PageAsked, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type SeenNeed, seeNeed, seeNeedFromOutside } from '../actions/see.ts';
import { needPage } from '../pages/need.tsx';
import type { NeedModel } from '../pages/need-model.ts';
import { backingFor, type Doing, needForms } from './need-forms.ts';

type OnPage = Asked<typeof site.patterns.need> & Everyone;

const onePage = pageFor<Everyone, typeof site.patterns.need>(
  everyone,
  async (asked: OnPage) => {
    const { lang, tx, actor, at, params, state, user } = asked;
    const seen = user
      ? await seeNeed(tx, actor, params.slug, at)
      : await seeNeedFromOutside(tx, params.slug, at);
    const reader = user && (await backingFor(asked));
    return needPage(lang, { ...(await modelOf(tx, lang, seen, at)), state, reader });
  },
  undefined,
);

async function modelOf(
  db: Db | Tx,
  lang: string,
  seen: SeenNeed,
  at: Date,
): Promise<Omit<NeedModel, 'state' | 'reader'>> {
  const ids = seen.backers.map(({ organisation }) => organisation.id);
  const places: ReadonlyMap<string, PlaceIn> = await findPlaces(db, ids);
  const functions = (id: string) => functionWords(loadThesaurus(), id, lang);
  const on = dayAt(seen.need.owner, at);
  return { seen, on, places, functionWords: functions, alike: new Map() };
}

/** As everybody without a session sees it: kept until it changes. */
async function visitorsPage(db: Db, { lang, request }: PageAsked): Promise<Page> {
  const { slug } = request.params as { slug: string };
  const at = new Date();
  const seen = await seeNeedFromOutside(db, slug, at);
  const page = needPage(lang, { ...(await modelOf(db, lang, seen, at)), state: { lang } });
  const { id } = seen.need;
  const shows = { needs: [id], backings: [id], organisations: 'all', catalogue: 'all' } as const;
  return { ...page, shows };
}

export function oneRoutes(web: Web): void {
  const page = { ...onePage, forVisitors: (asked: PageAsked) => visitorsPage(web.db, asked) };
  servePage(web, site.patterns.need, page);
  takeForms(
    web,
    site.patterns.needAction,
    { who: signedIn, page },
    handlerFrom<Doing>(needForms, ({ params }) => params.action, ['not-found', 'needs.no-such-action']),
  );
}
