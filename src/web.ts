// SPDX-License-Identifier: AGPL-3.0-or-later
// The web of the whole halle: which features answer, which doors are open, what stands at the foot of each page.
import { catalogueRoutes } from './catalogue/routes.tsx';
import { homeRoutes } from './home/routes.tsx';
import { technical } from './home/technical.ts';
import { texts as homeTexts } from './home/texts.ts';
import { measureRoutes } from './measure/routes.tsx';
import { accountRoutes } from './people/accounts/routes.tsx';
import { mailRoutes } from './platform/mail/routes.ts';
import type { Shell, Web } from './platform/web.tsx';
import { site } from './site.ts';

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
  mailRoutes(web);
  accountRoutes(web);
  measureRoutes(web);
  catalogueRoutes(web);
  homeRoutes(web);
}
