// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of needs: the board, one's own, a new one, one need and what is done with it.
import type { Web } from '../../platform/web.tsx';
import { talkRoutes } from '../talk/routes.ts';
import { boardRoutes } from './board.ts';
import { oneRoutes } from './need.ts';
import { newRoutes } from './new.ts';

export function needRoutes(web: Web): void {
  boardRoutes(web);
  newRoutes(web);
  oneRoutes(web);
  talkRoutes(web);
}
