// SPDX-License-Identifier: AGPL-3.0-or-later
// Every address of pools.
import type { Web } from '../platform/web.tsx';
import { actRoutes } from './acts/routes.ts';
import { charterRoutes } from './charter/routes.ts';
import { showCourse } from './course/routes.tsx';
import { listRoutes } from './groups/routes/list.ts';
import { newRoutes } from './groups/routes/new.ts';
import { oneRoutes } from './groups/routes/pool.ts';
import { hearingRoutes } from './hearing/routes.ts';
import { owedRoutes } from './owed/routes.ts';
import { keptRoutes } from './session/routes-kept.tsx';
import { vehicleRoutes } from './vehicles/routes.ts';
import { allVoteRoutes } from './votes/routes/index.ts';

export function poolRoutes(web: Web): void {
  listRoutes(web);
  newRoutes(web);
  vehicleRoutes(web);
  charterRoutes(web);
  actRoutes(web);
  owedRoutes(web);
  allVoteRoutes(web);
  keptRoutes(web);
  hearingRoutes(web);
  oneRoutes(web, showCourse);
}
