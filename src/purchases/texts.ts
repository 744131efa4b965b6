// SPDX-License-Identifier: AGPL-3.0-or-later
// All that buying says.
import { routeTexts } from './texts-route.ts';
import { whyTexts } from './texts-why.ts';

export const texts = { ...routeTexts, ...whyTexts };
