// SPDX-License-Identifier: AGPL-3.0-or-later
// The web of the whole halle: which features answer, which doors are open, what stands at the foot of each page.
import type { Texts } from './base/language.ts';
import { texts as baseTexts } from './base/texts.ts';
import { texts as platformTexts } from './platform/texts.ts';
import { texts as webTexts } from './platform/web/texts.ts';
import type { Shell, Web } from './platform/web.tsx';
import { site } from './site.ts';

/** Every sentence that a Problem may carry to a page or the API. */
export const allTexts: Texts = { ...baseTexts, ...platformTexts, ...webTexts };

/** What surrounds every page. A door is added here by the change that makes what is behind it work. */
export const shell: Shell = {
  doors: [{ id: 'choose', word: { fr: 'Choisir', en: 'Choose' }, address: (lang) => site.search(lang) }],
  foot: [[{ word: { fr: 'Comment nous notons', en: 'How we grade' }, address: site.method }]],
  terms: [],
  code: 'https://gitlab.adullact.net/halle/halle',
};

/** Each feature's routes, left to right. */
export function allRoutes(_web: Web): void {}
