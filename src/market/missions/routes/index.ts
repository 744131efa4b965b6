// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of missions: the list, one's own, a new one, one mission and its steps.
import type { Web } from '../../../platform/web.tsx';
import { listRoutes } from './list.ts';
import { oneRoutes } from './mission.ts';
import { newRoutes } from './new.ts';

export function missionRoutes(web: Web): void {
  listRoutes(web);
  newRoutes(web);
  oneRoutes(web);
}
