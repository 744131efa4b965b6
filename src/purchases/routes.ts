// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of buying.
import type { Web } from '../platform/web.tsx';
import { wayRoutes } from './ways/routes.ts';

export function purchaseRoutes(web: Web): void {
  wayRoutes(web);
}
