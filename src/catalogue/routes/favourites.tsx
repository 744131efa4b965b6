// SPDX-License-Identifier: AGPL-3.0-or-later
// Favourites, kept in the address alone: nobody's list is kept by the halle.
import { shorter } from '../../base/list/unclear.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Page, Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type Favourite, FavouritesPage, type FavouritesView } from '../pages/favourites.tsx';
import { speak } from '../parts.tsx';
import { listGlances } from '../stores/glances.ts';
import { listSoftwareBySlugs } from '../stores/software.ts';
import { askedIn, mostCompared } from './compared.ts';

/** An address that mail programs still carry whole. */
const most = 30;

export function favouritesRoute(web: Web): void {
  web.get(site.patterns.favourites, async ({ lang, request }) => {
    const asked = await askedIn(web, request, lang, most);
    const values = asked.values.slice(0, most);
    const movedTo = shorter(request.url, site.favourites(lang, { s: values }), asked.isRenamed);
    if (movedTo !== undefined) return { movedTo, forNow: true };
    const found = await listSoftwareBySlugs(web.db, values);
    const glances = await listGlances(
      web.db,
      found.map(({ id }) => id),
      Date.now(),
    );
    const kept: Favourite[] = found.map((software) => ({ software, grade: glances.get(software.id) }));
    const page = favouritesPage({ lang, kept, values, unclear: asked.unclear });
    const known = asked.unclear.length === 0 && found.length === values.length;
    return { ...page, shows: { catalogue: known ? found.map(({ id }) => id) : 'all', notices: 'all' } };
  });
}

function favouritesPage(view: FavouritesView): Page {
  const { lang, kept, values } = view;
  const t = speak(lang);
  const slugs = kept.map(({ software }) => software.slug);
  const comparable = slugs.length >= 2 && slugs.length <= mostCompared;
  const search = { label: t('catalogue.favourites.find'), href: site.search(lang) };
  return {
    lang,
    title: t('catalogue.favourites.title'),
    address: (other) => site.favourites(other),
    askedAt: (other) => site.favourites(other, { s: values }),
    here: 'choose',
    crumbs: [
      { label: t('catalogue.sheet.crumb'), href: site.search(lang) },
      { label: t('catalogue.favourites.title') },
    ],
    noindex: true,
    body: <FavouritesPage {...view} />,
    next: (
      <Next
        title={t('catalogue.favourites.next')}
        main={
          comparable
            ? { label: t('catalogue.favourites.compare'), href: site.compare(lang, { s: slugs }) }
            : search
        }
        {...(comparable && { others: [search] })}
      >
        {t('catalogue.favourites.next-how')}
      </Next>
    ),
  };
}
