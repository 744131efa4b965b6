// SPDX-License-Identifier: AGPL-3.0-or-later
// The web of the whole halle: which features answer, which doors are open, what stands at the foot of each page.
import type { Texts } from './base/language.ts';
import { texts as baseTexts } from './base/texts.ts';
import { texts as importTexts } from './catalogue/import-texts.ts';
import { catalogueRoutes } from './catalogue/routes.tsx';
import { texts as catalogueTexts } from './catalogue/texts.ts';
import { homeRoutes } from './home/routes.tsx';
import { technical } from './home/technical.ts';
import { texts as homeTexts } from './home/texts.ts';
import { measureRoutes } from './measure/routes.tsx';
import { texts as measureTexts } from './measure/texts.ts';
import { texts as peopleTexts } from './people/texts.ts';
import { texts as platformTexts } from './platform/texts.ts';
import { texts as webTexts } from './platform/web/texts.ts';
import type { Shell, Web } from './platform/web.tsx';
import { site } from './site.ts';

/** Every sentence that a Problem may carry to a page or the API. */
export const allTexts: Texts = {
  ...baseTexts,
  ...platformTexts,
  ...webTexts,
  ...peopleTexts,
  ...measureTexts,
  ...catalogueTexts,
  ...importTexts,
  ...homeTexts,
};

/** What surrounds every page. A door is added here by the change that makes what is behind it work. */
export const shell: Shell = {
  doors: [{ id: 'choose', word: homeTexts['home.door-choose'], address: (lang) => site.search(lang) }],
  foot: [
    [
      { word: homeTexts['home.foot-method'], address: site.method },
      { word: homeTexts['home.foot-all'], address: (lang) => site.search(lang) },
    ],
    [
      { word: homeTexts['home.foot-api'], address: () => site.api.software() },
      { word: homeTexts['home.foot-words'], address: site.words },
      { word: homeTexts['home.foot-accessibility'], address: site.accessibility },
    ],
  ],
  terms: technical,
};

/** Each feature's routes, left to right. */
export function allRoutes(web: Web): void {
  measureRoutes(web);
  catalogueRoutes(web);
  homeRoutes(web);
}
