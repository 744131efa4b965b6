// SPDX-License-Identifier: AGPL-3.0-or-later
// Usages at their addresses: one's own, those of a link, peers.
import type { Web } from '../../platform/web.tsx';
import { usageLinkRoutes } from './link.tsx';
import { ownRoutes } from './own.tsx';
import { peerRoutes } from './peers.ts';
import { tableRoutes } from './table.tsx';

export function usageRoutes(web: Web): void {
  ownRoutes(web);
  tableRoutes(web);
  usageLinkRoutes(web);
  peerRoutes(web);
}
