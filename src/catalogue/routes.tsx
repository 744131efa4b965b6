// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages of the catalogue at their addresses: the list and its search, the sheets, the comparison, the API.
import type { Web } from '../platform/web.tsx';
import { catalogueApi } from './api.ts';
import { contestRoutes } from './notices/routes.tsx';
import { comparisonRoutes } from './routes-comparison.tsx';
import { searchRoutes } from './routes-search.tsx';
import { sheetRoutes } from './routes-sheet.tsx';

export function catalogueRoutes(web: Web): void {
  searchRoutes(web);
  sheetRoutes(web);
  contestRoutes(web);
  comparisonRoutes(web);
  catalogueApi(web);
}
