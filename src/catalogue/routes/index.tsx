// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages of the catalogue at their addresses: the list and its search, the sheets, the comparison, the
// API.
import type { Web } from '../../platform/web.tsx';
import { type AddToApi, catalogueApi } from '../api/index.ts';
import { contestRoutes } from '../notices/routes.tsx';
import { pictureRoutes } from '../pictures/routes.ts';
import type { SheetSlots } from '../section.ts';
import { comparisonRoutes } from './comparison.tsx';
import { comparisonDocumentRoutes } from './comparison-document.tsx';
import { favouritesRoute } from './favourites.tsx';
import { searchRoutes } from './search.tsx';
import { searchTableRoute } from './search-table.ts';
import { sheetRoutes } from './sheet.tsx';

/** @param slots what features to the right add to each sheet @param api and to the API */
export function catalogueRoutes(web: Web, slots: SheetSlots = {}, api: readonly AddToApi[] = []): void {
  searchRoutes(web);
  searchTableRoute(web);
  sheetRoutes(web, slots);
  pictureRoutes(web);
  contestRoutes(web);
  comparisonRoutes(web, slots.compared);
  favouritesRoute(web);
  comparisonDocumentRoutes(web, slots.compared);
  catalogueApi(web, api);
}
