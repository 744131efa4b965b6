// SPDX-License-Identifier: AGPL-3.0-or-later
// The address of the legal vehicles compared.
import { loadSources, loadVehicles } from '../../law/sources-rows.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { vehiclesPage } from './pages.tsx';

export function vehicleRoutes(web: Web): void {
  web.get(site.patterns.poolVehicles, async ({ lang }) => vehiclesPage(lang, loadVehicles(), loadSources()));
}
