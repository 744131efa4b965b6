// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a software, a function or a territory is followed: one short page, its feed, and by mail.
import type { AccountPage } from '../../people/own-account/routes.ts';
import { servePage } from '../../people/signed-in/routes/page.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { feedRoute } from './feed.ts';
import { linkRoutes } from './links.ts';
import { mailRoute } from './mail.ts';
import { ownRoutes } from './own.tsx';
import { followingPage } from './page.tsx';

/** @param account the page of one's account */
export function followRoutes(web: Web, account: AccountPage): void {
  const page = followingPage(web);
  servePage(web, site.patterns.follow, page);
  mailRoute(web, page);
  linkRoutes(web);
  ownRoutes(web, account);
  feedRoute(web);
}
