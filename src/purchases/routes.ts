// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of buying.

import type { ComparedSlot } from '../catalogue/section.ts';
import type { Web } from '../platform/web.tsx';
import { tenderRoutes } from './clauses/routes.ts';
import { reviewRoutes } from './lint/routes.ts';
import { optionRoutes } from './options/routes.ts';
import { wayRoutes } from './ways/routes.ts';

/** @param compared what features to the right add to a comparison that is annexed */
export function purchaseRoutes(web: Web, compared: readonly ComparedSlot[]): void {
  wayRoutes(web);
  tenderRoutes(web, compared);
  optionRoutes(web, compared);
  reviewRoutes(web);
}
