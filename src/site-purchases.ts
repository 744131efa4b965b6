// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of buying, a part of those that `site.ts` names.
import type { Pattern } from './base/address.ts';

export const purchasePatterns = {
  /** By which ways one may buy; all that is asked stands after `?` (purchases/ways/words-asked.ts). */
  ways: { fr: '/acheter', en: '/en/buy' },
} as const satisfies Record<string, Pattern>;
