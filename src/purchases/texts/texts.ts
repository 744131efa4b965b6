// SPDX-License-Identifier: AGPL-3.0-or-later
// All that buying says.

import { anywhereTexts } from './anywhere.ts';
import { contributionTexts } from './contributions.ts';
import { elsewhereTexts } from './elsewhere.ts';
import { franceTexts } from './france.ts';
import { routeTexts } from './route.ts';

export const texts = {
  ...routeTexts,
  ...anywhereTexts,
  ...franceTexts,
  ...contributionTexts,
  ...elsewhereTexts,
};
