// SPDX-License-Identifier: AGPL-3.0-or-later
// The desk of those who keep the halle at its addresses: its first page, its sections, their deeds.
import { languages, type Texts, wordsOf } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { takeForms } from '../../signed-in/routes/form.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { handlerFrom } from '../../signed-in/routes/several.ts';
import type { Asked } from '../../signed-in/routes/who.ts';
import { deskPage, type NamedSection, sectionPage } from '../pages.tsx';
import { accountsSection } from './accounts.tsx';
import { deedsSection } from './deeds.tsx';
import { machineSections } from './machine.tsx';
import { organisationsSection } from './organisations.tsx';
import { keepers, type Section } from './who.ts';

/**
 * @param others the sections of the features to the right, in the order in which they are shown
 * @param known how the journal says what those features did
 */
export function keepingRoutes(web: Web, others: readonly Section[], known: Texts): void {
  const sections: readonly Section[] = [
    accountsSection(web),
    organisationsSection(web),
    ...others,
    ...machineSections(web),
    deedsSection(known),
  ];
  const here = keepers('keeping.see');
  const sectionOf = ({ params }: Pick<Asked, 'params'>): Section => {
    const { section: written = '' } = params as { section?: string };
    const found = sections.find(({ word }) =>
      languages().some(({ lang }) => wordsOf(word, lang) === written),
    );
    if (!found) throw new Problem('not-found', 'people.keeping.no-section');
    return found;
  };
  servePage(
    web,
    site.patterns.keeping,
    pageFor(here, async (asked) => {
      const named: NamedSection[] = [];
      for (const { word, title, why, waiting } of sections)
        named.push({ word, title, why, waiting: await waiting?.(asked) });
      return deskPage(asked.lang, named);
    }),
  );
  const page = pageFor(here, async (asked) => {
    const section = sectionOf(asked);
    return sectionPage(asked.lang, section, await section.body(asked));
  });
  servePage(web, site.patterns.keepingSection, page);
  takeForms(web, site.patterns.keepingDeed, { who: here, page }, (asked) =>
    handlerFrom(sectionOf(asked).forms ?? {}, ({ params }) => (params as { deed: string }).deed, [
      'not-found',
      'people.keeping.no-deed',
    ])(asked),
  );
}
