// SPDX-License-Identifier: AGPL-3.0-or-later
// Usages at their addresses: one's own, those of a link, peers.
import type { Web } from '../../platform/web.tsx';
import { usageLinkRoutes } from './routes-link.tsx';
import { ownRoutes } from './routes-own.tsx';
import { peerRoutes } from './routes-peers.tsx';
import { tableRoutes } from './routes-table.tsx';

export function usageRoutes(web: Web): void {
  ownRoutes(web);
  tableRoutes(web);
  usageLinkRoutes(web);
  peerRoutes(web);
}
