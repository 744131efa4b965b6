// SPDX-License-Identifier: AGPL-3.0-or-later
// All that buying says.
import { routeTexts } from './route.ts';
import { whyTexts } from './why.ts';

export const texts = { ...routeTexts, ...whyTexts };
