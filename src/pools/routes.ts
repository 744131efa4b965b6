// SPDX-License-Identifier: AGPL-3.0-or-later
// Every address of pools.
import type { Web } from '../platform/web.tsx';
import { listRoutes } from './groups/routes/list.ts';
import { newRoutes } from './groups/routes/new.ts';
import { oneRoutes } from './groups/routes/pool.ts';
import { vehicleRoutes } from './vehicles/routes.ts';

export function poolRoutes(web: Web): void {
  listRoutes(web);
  newRoutes(web);
  vehicleRoutes(web);
  oneRoutes(web);
}
