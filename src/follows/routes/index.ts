// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a software, a function or a territory is followed: one short page, and a feed.
import { servePage } from '../../people/signed-in/routes/page.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { feedRoute } from './feed.ts';
import { followingPage } from './page.ts';

export function followRoutes(web: Web): void {
  servePage(web, site.patterns.follow, followingPage(web));
  feedRoute(web);
}
