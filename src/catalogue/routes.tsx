// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages of the catalogue at their addresses: the list and its search, the sheets, the comparison, the API.
import type { Web } from '../platform/web.tsx';
import { catalogueApi } from './api.ts';
import { contestRoutes } from './notices/routes.tsx';
import { comparisonRoutes } from './routes-comparison.tsx';
import { searchRoutes } from './routes-search.tsx';
import { sheetRoutes } from './routes-sheet.tsx';
import type { MakeSection } from './section.ts';
import { usageRoutes } from './usages/routes.tsx';

/** @param sections what features to the right add to each sheet */
export function catalogueRoutes(web: Web, sections: readonly MakeSection[] = []): void {
  searchRoutes(web);
  sheetRoutes(web, sections);
  usageRoutes(web);
  contestRoutes(web);
  comparisonRoutes(web);
  catalogueApi(web);
}
