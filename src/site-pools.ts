// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of pools, a part of those that `site.ts` names.
import type { Pattern } from './base/address.ts';

export const poolPatterns = {
  /** Pools that one may join, narrowed by what is asked. */
  pools: { fr: '/groupements', en: '/en/pools' },
  /** The same list for a spreadsheet. */
  poolsTable: { fr: '/groupements.csv', en: '/en/pools.csv' },
  /**
   * Where a pool is founded; filled beforehand: `besoin` or `need` (the word of a need), `logiciel` or
   * `software` (a slug), `fonction` or `function`.
   */
  poolNew: { fr: '/groupements/nouveau', en: '/en/pools/new' },
  /** A pool as all see it; to its members, what is between them. */
  pool: { fr: '/groupements/:slug', en: '/en/pools/:slug' },
  /** Posted to: `join`, `intend`, `deliberate`, `sign`, `leave`, `describe`, `close`, `end`. */
  poolAction: { fr: '/groupements/:slug/:action', en: '/en/pools/:slug/:action' },
} as const satisfies Record<string, Pattern>;
