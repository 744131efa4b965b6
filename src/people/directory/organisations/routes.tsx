// SPDX-License-Identifier: AGPL-3.0-or-later
// The public page of each organisation, built when it is asked for and kept until something it shows changes;
// the search by name.
import { Problem } from '../../../base/problem.ts';
import { type Shows, showsAll } from '../../../base/shows.ts';
import { queryWord } from '../../../platform/web/input.ts';
import type { Moved, Page, Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import type { Organisation } from '../organisation.ts';
import { countOrganisations, findOrganisationBySlug } from '../stores/directory.ts';
import { lookForOrganisations } from '../stores/naming.ts';
import { findPublicOrganisation } from '../stores/organisations.ts';
import { organisationPage } from './pages.tsx';
import { foundAtMost, searchPage } from './pages-search.tsx';
import type { OrganisationSlots, PublicSection } from './section.ts';

export function organisationRoutes(web: Web, { sections, isNetwork }: OrganisationSlots): void {
  const { db } = web;
  web.get(site.patterns.organisations, async ({ lang, request }): Promise<Page | Moved> => {
    const typed = queryWord(request, 'q').slice(0, 120);
    // What is chosen among the names offered while one types is an address.
    if (/^[a-z0-9-]+$/.test(typed) && (await findOrganisationBySlug(db, typed)))
      return { movedTo: site.organisation(lang, typed), forNow: true };
    const found = typed ? await lookForOrganisations(db, typed, foundAtMost) : [];
    const page = searchPage(lang, { typed, found, counts: await countOrganisations(db) });
    return { ...page, shows: { organisations: 'all' } };
  });
  web.get(site.patterns.organisation, async ({ lang, request }): Promise<Page | Moved> => {
    const { organisation: slug } = request.params as { organisation: string };
    const shown = await findPublicOrganisation(db, slug);
    if (!shown) throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
    if ('movedTo' in shown) return { movedTo: site.organisation(lang, shown.movedTo) };
    const made: PublicSection[] = [];
    for (const { make } of sections) {
      const section = await make(lang, shown.organisation);
      if (section) made.push(section);
    }
    const page = organisationPage(lang, shown, made, await isNetwork(shown.organisation.id));
    return { ...page, shows: shownOf(shown.organisation, sections) };
  });
}

/** Of all organisations: its page names its members and the groups it belongs to. */
const shownOf = (organisation: Organisation, sections: OrganisationSlots['sections']): Shows =>
  showsAll(
    { organisations: 'all', networks: [organisation.id] },
    ...sections.map(({ shows }) => shows(organisation)),
  );
