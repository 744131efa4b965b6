// SPDX-License-Identifier: AGPL-3.0-or-later
// Every address of votes.
import type { Web } from '../../../platform/web.tsx';
import { linkRoutes } from './link.ts';
import { listRoutes } from './list.ts';
import { voteRoutes } from './vote.ts';

export function allVoteRoutes(web: Web): void {
  listRoutes(web);
  voteRoutes(web);
  linkRoutes(web);
}
