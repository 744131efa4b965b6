// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of the market: each part has its own.
import type { Web } from '../platform/web.tsx';
import { bankRoutes } from './bank/routes.tsx';
import { estimateRoutes } from './estimates/routes.ts';
import { missionRoutes } from './missions/routes/index.ts';
import { partnerRoutes } from './partners/routes.ts';
import { providerRoutes } from './providers/routes/index.tsx';

export function marketRoutes(web: Web): void {
  missionRoutes(web);
  bankRoutes(web);
  providerRoutes(web);
  estimateRoutes(web);
  partnerRoutes(web);
}
